"""Items by importance and performance: means, distances from the cut, quadrants, CSI."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.scale import Scale
from journeys.measure.survey.estimate import Estimate, estimate
from journeys.measure.survey.likelihood import Sample, intervals
from journeys.measure.survey.logit import logit_intervals
from journeys.measure.survey.pairs import Pairs, pairs
from journeys.measure.survey.papered import Asked
from journeys.norms import norm
from journeys.words import confidence, figure, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Floats = npt.NDArray[np.float64]

PERCENT = 100
_EQUAL = 1e-9
"""As near to the cut as this is on it: sums of the same answers may differ so."""


class Interval(NamedTuple):
    """A number with its interval; NaN where the data cannot bear one."""

    value: float
    low: float
    high: float

    @property
    def sides(self) -> tuple[bool, ...]:
        """Whether zero or above, and where the interval holds both, both ways."""
        if isnan(self.low):
            return (True, False)
        return tuple({self.low >= 0, self.high >= 0, self.value >= -_EQUAL})


class Item(NamedTuple):
    """One item.

    Attributes:
        key: Its name.
        n: Respondents.
        axes: Importance and performance, on the scale.
        apart: Their distances from the cut.
    """

    key: str
    n: int
    axes: tuple[Interval, Interval]
    apart: tuple[Interval, Interval]

    @property
    def heard(self) -> bool:
        """Whether anybody answered it twice."""
        return self.n > 0

    @property
    def quadrant(self) -> str:
        """Where it lies; empty where nobody answered it."""
        if not self.heard:
            return ""
        return _quadrant(*(axis.value >= -_EQUAL for axis in self.apart))

    @property
    def possible(self) -> list[str]:
        """Where it may lie; nowhere where nobody answered it."""
        if not self.heard:
            return []
        important, good = (axis.sides for axis in self.apart)
        return sorted({_quadrant(one, other) for one in important for other in good})


class Quadrants(NamedTuple):
    """All items, the cuts of both axes, and CSI in percent."""

    asked: Asked
    items: list[Item]
    cuts: tuple[float, float]
    csi: Interval


def quadrants(table: pd.DataFrame, cut: str, scale: Scale, asked: Asked) -> Quadrants:
    """Read the items of a table and place them.

    Raises:
        NotMeasurable: As `journeys.measure.importance_performance`.
    """
    import numpy as np

    if scale[0] < 0 or scale[1] <= 0:
        raise NotMeasurable("measure.survey.bad-scale", asked.language, scale=scale)
    every = pairs(table, "importance", "performance", scale, asked.language)
    read = every.of(every.heard)
    middle = sum(scale) / 2 if cut == "midpoint" else None
    halves = (read.first, read.second)
    lean = np.eye(len(read.items))
    axes = [_intervals(half, lean, read, scale, asked) for half in halves]
    if middle is None:
        wide = scale[1] - scale[0]
        lean = lean - 1 / len(read.items)
        apart = [_intervals(half, lean, read, (-wide, wide), asked) for half in halves]
        cuts = [float(np.mean([one.value for one in axis])) for axis in axes]
    else:
        apart = [[Interval(*(end - middle for end in one)) for one in axis] for axis in axes]
        cuts = [middle, middle]
    placed = [
        Item(key, int(read.rows(at).sum()) if read.people is None else _people(read, at),
             (axes[0][at], axes[1][at]), (apart[0][at], apart[1][at]))
        for at, key in enumerate(read.items)
    ]  # fmt: skip
    by_key = {item.key: item for item in placed}
    items = [by_key.get(key, _unheard(key)) for key in every.items]
    return Quadrants(asked, items, (cuts[0], cuts[1]), _csi(read, scale, asked.level))


def _unheard(key: str) -> Item:
    """An item nobody answered twice; it has no place, and moves no cut."""
    none = Interval(float("nan"), float("nan"), float("nan"))
    return Item(key, 0, (none, none), (none, none))


def _people(read: Pairs, item: int) -> int:
    return 0 if read.people is None else len(set(read.people[read.rows(item)].tolist()))


def _intervals(
    values: Floats, leans: Floats, read: Pairs, scale: Scale, asked: Asked
) -> list[Interval]:
    """The mean of each lean over the items, with its interval.

    One item alone is a mean of plain answers; a lean over all of them is a sum.
    """
    found = []
    for lean in leans:
        kept = lean != 0
        found.append(estimate(values[:, kept], lean[kept], read.people))
    samples = [one.sample(*scale) for one in found]
    if all((lean != 0).sum() == 1 for lean in leans):
        low, high = intervals(samples, asked.level)
    else:
        low, high = logit_intervals([one.value for one in found], samples, asked.level)
    return [
        Interval(one.value, float(least), float(most))
        for one, least, most in zip(found, low, high, strict=True)
    ]


def _csi(read: Pairs, scale: Scale, level: float) -> Interval:
    """Performance weighted by importance, in percent of the highest answer."""
    import numpy as np

    both = np.column_stack([read.first, read.second])
    heard = ~np.isnan(both)
    counts = heard.sum(axis=0)
    if not counts.all():
        return Interval(float("nan"), float("nan"), float("nan"))
    means = np.where(heard, both, 0).sum(axis=0) / counts
    important, done = np.split(means, 2)
    total = important.sum()
    if total <= 0:
        return Interval(float("nan"), float("nan"), float("nan"))
    value = float(important @ done / total)
    slope = np.concatenate([(done - value) / total, important / total])
    found: Estimate = estimate(both, slope * PERCENT / scale[1], read.people)
    csi = PERCENT * value / scale[1]
    sample = Sample(found.units - found.value + csi, PERCENT * scale[0] / scale[1], PERCENT)
    low, high = logit_intervals([csi], [sample], level)
    return Interval(csi, float(low[0]), float(high[0]))


def _quadrant(important: bool, good: bool) -> str:  # noqa: FBT001  the two axes
    if important:
        return "II" if good else "I"
    return "IV" if good else "III"


def _label(key: str, language: str) -> str:
    """The name of an element of the satisfaction survey; any other item as it is called."""
    return norm("skm").names(language).get(key, key)


def quadrant_rows(found: Quadrants) -> dict[str, Sequence[Any]]:
    """The columns of the table."""
    items = found.items
    names = norm("importance_performance").names(found.asked.language)
    columns: dict[str, Sequence[Any]] = {
        "key": [item.key for item in items],
        "label": [_label(item.key, found.asked.language) for item in items],
        "n": [item.n for item in items],
    }
    for place, axis in enumerate(("importance", "performance")):
        columns[axis] = [item.axes[place].value for item in items]
        columns[f"{axis}_low"] = [item.axes[place].low for item in items]
        columns[f"{axis}_high"] = [item.axes[place].high for item in items]
    columns["quadrant"] = [item.quadrant for item in items]
    columns["quality"] = [names.get(item.quadrant, "") for item in items]
    columns["certain"] = [len(item.possible) == 1 for item in items]
    columns["possible"] = ["/".join(item.possible) for item in items]
    return columns


def quadrant_sentence(found: Quadrants) -> str:
    """What to do first, how many quadrants are uncertain, and CSI."""
    language = found.asked.language
    urgent = [_label(item.key, language) for item in found.items if item.quadrant == "I"]
    sure = [item.key for item in found.items if item.possible == ["I"]]
    unsure = sum(len(item.possible) > 1 for item in found.items)
    key = "first" if urgent else "none"
    parts = [say(f"measure.ipa.{key}", language, items=", ".join(urgent), sure=len(sure))]
    if unsure:
        parts.append(say("measure.ipa.unsure", language, k=unsure, n=len(found.items)))
    silent = [_label(item.key, language) for item in found.items if not item.heard]
    if silent:
        parts.append(say("measure.ipa.unheard", language, items=", ".join(silent)))
    if isnan(found.csi.value):
        parts.append(say("measure.ipa.csi.none", language))
    if not isnan(found.csi.value):
        ends = {name: figure(getattr(found.csi, name), language, 1)
                for name in ("low", "high") if not isnan(getattr(found.csi, name))}  # fmt: skip
        parts.append(say(
            f"measure.ipa.csi.{'sure' if ends else 'few'}", language,
            value=figure(found.csi.value, language, 1), **{"low": "", "high": "", **ends},
            level=confidence(found.asked.level, language),
        ))  # fmt: skip
    return " ".join(parts)
