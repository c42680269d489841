"""Wraps the columns of a map into rows, so that the words keep their size."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

MOST_PHASES = 7
"""Phases a row may show."""


def bands(phases: Sequence[str], most: int) -> list[range]:
    """Rows of columns: as few as fit, of even length, broken between phases where that is cheap.

    Args:
        phases: The phase of each column.
        most: Columns that fit in a row.

    >>> bands(["a", "a", "a", "b", "b", "b", "b"], 6)
    [range(0, 3), range(3, 7)]
    """
    count = len(phases)
    if not count:
        return []
    even = count / ceil(count / most)
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, count + 1):
        choices = [
            (best[start][0] + _cost(phases, start, end, even), start)
            for start in range(max(0, end - most), end)
            if len(set(phases[start:end])) <= MOST_PHASES
        ]
        best.append(min(choices))
    return _traced(best)


def _cost(phases: Sequence[str], start: int, end: int, even: float) -> float:
    """A row more costs most; then a phase cut in two; then an uneven length."""
    cuts_a_phase = end < len(phases) and phases[end - 1] == phases[end]
    return 100 + 1.5 * cuts_a_phase + ((end - start) - even) ** 2


def _traced(best: Sequence[tuple[float, int]]) -> list[range]:
    rows = []
    end = len(best) - 1
    while end:
        start = best[end][1]
        rows.append(range(start, end))
        end = start
    return rows[::-1]
