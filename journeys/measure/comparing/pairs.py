"""The same people in both groups, each once: pairs."""

from __future__ import annotations

from dataclasses import replace
from math import isnan
from typing import TYPE_CHECKING

from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.means import FEWEST
from journeys.measure.comparing.outcome import Note, Outcome
from journeys.measure.comparing.sample import Sample
from journeys.measure.comparing.signed_rank import signed_rank

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


def is_paired(first: Sample, second: Sample) -> bool:
    """Whether both groups hold the same people, each of them once."""
    import numpy as np

    if not len(first.persons) or first.repeats or second.repeats:
        return False
    return np.array_equal(np.sort(first.persons), np.sort(second.persons))


def paired(row: Outcome, first: Sample, second: Sample, level: float) -> Outcome:
    """Wilcoxon's test of those who are in both groups; the others are counted as missing."""
    away = _differences(first, second)
    alone = len(first.values) + len(second.values) - 2 * len(away)
    sides = tuple(replace(one, people=len(away)) for one in row.sides)
    row = replace(row, kind="rank-biserial", sides=sides, missing=row.missing + alone)
    if not len(away):
        return replace(row, note="no-pairs")
    if not (away != 0).any():
        return replace(row, effect=Effect(0.0), note="unchanged")
    found = signed_rank(away, level)
    if found.pairs - found.unchanged < FEWEST:
        return replace(row, effect=Effect(found.effect.value), note="few-pairs")
    one_way: Note = "one-way" if isnan(found.effect.low) else ""
    return replace(row, effect=found.effect, tested=found.tested, note=one_way)


def _differences(first: Sample, second: Sample) -> npt.NDArray[np.float64]:
    """First less second, a person a number; without persons, place by place."""
    import numpy as np

    if not len(first.persons):
        return first.values - second.values
    _, here, there = np.intersect1d(first.persons, second.persons, return_indices=True)
    return first.values[here] - second.values[there]
