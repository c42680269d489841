"""Gaps between what people perceive and what they expect, dimension by dimension."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isnan
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.scale import Scale
from journeys.measure.survey.estimate import Estimate, estimate
from journeys.measure.survey.logit import logit_intervals
from journeys.measure.survey.pairs import DOT, Pairs, pairs
from journeys.measure.survey.papered import Asked
from journeys.norms import norm
from journeys.words import confidence, figure, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

WHOLE, WEIGHTED = "all", "weighted"
POINTS = 100
_NEAR = 1e-6


class Gap(NamedTuple):
    """One row.

    Attributes:
        key: Of the dimension, or of the whole.
        items: How many.
        n: Respondents.
        expectation: Mean on the scale.
        perception: Mean on the scale.
        gap: Perception less expectation.
        low: Low end of its interval.
        high: High end.
        weight: Share of the whole.
    """

    key: str
    items: int
    n: int
    expectation: float
    perception: float
    gap: float
    low: float
    high: float
    weight: float


class Gaps(NamedTuple):
    """All rows, and what was asked."""

    asked: Asked
    rows: list[Gap]


def gaps(
    table: pd.DataFrame, weights: Mapping[str, float] | None, scale: Scale, asked: Asked
) -> Gaps:
    """Read the items of a table and compute the gap of every dimension and of the whole.

    Raises:
        NotMeasurable: As `journeys.measure.servqual`.
    """
    import numpy as np

    read = pairs(table, "expectation", "perception", scale, asked.language, "reliability.1")
    of = [item.split(DOT)[0] for item in read.items]
    every = [entry.key for entry in norm("servqual").entries]
    for item, dimension in zip(read.items, of, strict=True):
        if dimension not in every:
            raise NotMeasurable("measure.servqual.no-dimension", asked.language,
                                item=item, choices=", ".join(every))  # fmt: skip
    there = [dimension for dimension in every if dimension in of]
    within = {key: np.array([one == key for one in of]) / of.count(key) for key in there}
    wholes = {WHOLE: dict.fromkeys(there, 1 / len(there))}
    if weights is not None:
        wholes[WEIGHTED] = _shares(weights, there, asked.language)
    leaning = {**within}
    for key, shares in wholes.items():
        leaning[key] = np.sum([shares[one] * within[one] for one in there], axis=0)
    used = wholes.get(WEIGHTED, wholes[WHOLE])
    return Gaps(asked, _rows(read, leaning, used, scale, asked.level))


def _rows(
    read: Pairs,
    leaning: Mapping[str, npt.NDArray[np.float64]],
    shares: Mapping[str, float],
    scale: Scale,
    level: float,
) -> list[Gap]:
    apart = read.second - read.first
    found: dict[str, Estimate] = {}
    for key, lean in leaning.items():
        kept = lean > 0
        found[key] = estimate(apart[:, kept], lean[kept], read.people)
    wide = scale[1] - scale[0]
    every = list(found.values())
    samples = [one.sample(-wide, wide) for one in every]
    low, high = logit_intervals([one.value for one in every], samples, level)
    return [
        Gap(
            key=key,
            items=int((leaning[key] > 0).sum()),
            n=len(one.units),
            expectation=_mean(read.first, leaning[key]),
            perception=_mean(read.second, leaning[key]),
            gap=one.value,
            low=float(least),
            high=float(most),
            weight=shares.get(key, 1.0),
        )
        for (key, one), least, most in zip(found.items(), low, high, strict=True)
    ]


def _mean(values: npt.NDArray[np.float64], lean: npt.NDArray[np.float64]) -> float:
    kept = lean > 0
    return estimate(values[:, kept], lean[kept]).value


def _shares(weights: Mapping[str, float], there: Sequence[str], language: str) -> dict[str, float]:
    """Points as shares.

    Raises:
        NotMeasurable: If they are not 100 points for just these dimensions.
    """
    try:
        points = {str(key): float(value) for key, value in weights.items()}
    except (AttributeError, TypeError, ValueError):
        points = {}
    fine = set(points) == set(there) and all(value >= 0 for value in points.values())
    if not fine or not abs(sum(points.values()) - POINTS) < _NEAR:
        raise NotMeasurable("measure.servqual.bad-weights", language,
                            dimensions=", ".join(there))  # fmt: skip
    return {key: value / POINTS for key, value in points.items()}


def gap_rows(found: Gaps) -> dict[str, Sequence[Any]]:
    """The columns of the table."""
    language, rows = found.asked.language, found.rows
    names = norm("servqual").names(language)
    ends = {key: say(f"measure.servqual.{key}", language) for key in (WHOLE, WEIGHTED)}
    columns: dict[str, Sequence[Any]] = {
        "key": [row.key for row in rows],
        "label": [{**names, **ends}[row.key] for row in rows],
    }
    for name in Gap._fields[1:]:
        columns[name] = [getattr(row, name) for row in rows]
    columns["contribution"] = [row.gap * row.weight for row in rows]
    return columns


def gap_sentence(found: Gaps) -> str:
    """The widest gap, whether it is sure, and the whole."""
    language = found.asked.language
    single = [row for row in found.rows if row.key not in (WHOLE, WEIGHTED) and not isnan(row.gap)]
    whole = next((row for row in reversed(found.rows) if row.key in (WHOLE, WEIGHTED)), None)
    if not single or whole is None:
        return say("measure.servqual.nothing", language)
    worst = min(single, key=lambda row: row.gap)
    key = "few" if isnan(worst.low) else "below" if worst.high < 0 else "unsure"
    said = {name: figure(getattr(worst, name), language, 2) for name in ("gap", "low", "high")
            if not isnan(getattr(worst, name))}  # fmt: skip
    first = say(f"measure.servqual.{key}", language, **{"low": "", "high": "", **said},
                name=norm("servqual").entry(worst.key).name.read(language),
                n=figure(worst.n, language),
                level=confidence(found.asked.level, language))  # fmt: skip
    if isnan(whole.gap):
        names = norm("servqual").names(language)
        silent = ", ".join(names[row.key] for row in found.rows
                           if row.key in names and isnan(row.gap))  # fmt: skip
        return f"{first} " + say("measure.servqual.unheard", language, names=silent)
    return f"{first} " + say(f"measure.servqual.whole-{whole.key}", language,
                             gap=figure(whole.gap, language, 2))  # fmt: skip
