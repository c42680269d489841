"""The best pairs that keep the order of both sides."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

Pair = tuple[int | None, int | None]
"""A place on the left, on the right, or on both."""


def kept_in_order(
    left: range, right: Sequence[int], worth: Callable[[int, int], float | None]
) -> list[Pair]:
    """Every place of both sides once, pairs chosen so that their worth sums to the most.

    Needleman and Wunsch's recursion with free gaps: best(i, j) = max(best(i-1, j),
    best(i, j-1), best(i-1, j-1) + worth(i, j)). Where it makes no difference the
    left side comes first.

    Args:
        left: Places of one side.
        right: Places of the other.
        worth: Of a pair, above 0; None where it may not be.

    Source:
        Needleman and Wunsch (1970), Journal of Molecular Biology 48(3), 443-453.

    >>> kept_in_order(range(3), [0, 1], lambda i, j: 1.0 if (i, j) in {(0, 0), (2, 1)} else None)
    [(0, 0), (1, None), (2, 1)]
    """
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i, one in enumerate(left, 1):
        for j, other in enumerate(right, 1):
            best[i][j] = max(best[i - 1][j], best[i][j - 1])
            value = worth(one, other)
            if value is not None and best[i - 1][j - 1] + value > best[i][j]:
                best[i][j] = best[i - 1][j - 1] + value
    pairs: list[Pair] = []
    i, j = len(left), len(right)
    while i or j:
        if j and best[i][j] == best[i][j - 1]:
            j -= 1
            pairs.append((None, right[j]))
        elif i and best[i][j] == best[i - 1][j]:
            i -= 1
            pairs.append((left[i], None))
        else:
            i, j = i - 1, j - 1
            pairs.append((left[i], right[j]))
    return pairs[::-1]


def rising(places: Sequence[int]) -> list[int]:
    """Which entries form a longest strictly rising run, by their index.

    Source:
        Fredman (1975), Discrete Mathematics 11(1), 29-35.

    >>> rising([3, 1, 2, 5, 4])
    [1, 2, 4]
    """
    ends: list[int] = []
    at: list[int] = []
    before: list[int | None] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        before.append(at[length - 1] if length else None)
        ends[length : length + 1] = [place]
        at[length : length + 1] = [index]
    found: list[int] = []
    last = at[-1] if at else None
    while last is not None:
        found.append(last)
        last = before[last]
    return found[::-1]
