"""Which column of a measure's table is the value, how it is written, and on which axis."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from journeys.draw.charts.cells import Span
from journeys.draw.charts.value_axis import Ground, around, spaced
from journeys.measure.raters.word import BANDS, SPLITS
from journeys.norms import norm
from journeys.words import figure, percent

Attrs = Mapping[Any, Any]
Reach = Literal["share", "signed", "whole"]
"""An axis from 0 to what is needed; around 0 to what is needed; or the whole scale."""
_LEAST_SIGNED = 0.1


@dataclass(frozen=True)
class Kind:
    """What a chart needs to know of a measure.

    Attributes:
        value: Column of the values.
        ends: Columns of the interval; empty where the measure has none.
        unit: How values are written: as a share, as whole points, or with two decimals.
        reach: Which part of the axis is shown.
        scale: The whole axis, from what the table tells; with ``whole`` only.
        thresholds: Values with a line, from what the table tells.
        sided: Under which name its ends have words in the catalogue; empty for none.
        counts: Columns of n.
        word: Column of a word that says what the value means.
        also: A second value of each row, with its interval.
    """

    value: str
    ends: tuple[str, ...]
    unit: Literal["share", "points", "score"]
    reach: Reach
    scale: Callable[[Attrs], Span] = lambda _: (0.0, 1.0)
    thresholds: Callable[[Attrs], tuple[float, ...]] = lambda _: ()
    sided: Literal["", "promoters", "expected", "pain"] = ""
    counts: tuple[str, ...] = ("n",)
    word: str = "word"
    also: tuple[str, tuple[str, ...]] | None = None

    @property
    def parts(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each value of a row with the columns of its interval."""
        own = (self.value, self.ends)
        return (own, self.also) if self.also else (own,)

    @property
    def needed(self) -> tuple[str, ...]:
        """Columns it is made of."""
        values = [name for value, ends in self.parts for name in (value, *ends)]
        return ("label", *values, *self.counts)

    def write(self, value: float, language: str) -> str:
        """A value as text."""
        if self.unit == "share":
            return percent(value, language)
        return figure(value, language, 0 if self.unit == "points" else 2)

    def ground(self, values: Sequence[float], attrs: Attrs, language: str) -> Ground:
        """The axis for some values and ends of intervals."""
        low, high = self._reach(values, attrs)
        thresholds = self.thresholds(attrs)
        ticks = sorted({*spaced(low, high), *thresholds})
        return Ground(
            (low, high),
            tuple((tick, self._tick(tick, language)) for tick in ticks),
            thresholds=thresholds,
        )

    def _reach(self, values: Sequence[float], attrs: Attrs) -> Span:
        if self.reach == "whole":
            low, high = self.scale(attrs)
            return min([low, *values]), max([high, *values])
        high = max([_LEAST_SIGNED, *map(abs, values)])
        low, high = around(-high if self.reach == "signed" else 0.0, high)
        return low, min(high, 1.0) if self.unit == "share" else high

    def _tick(self, value: float, language: str) -> str:
        if self.unit == "share":
            return percent(value, language)
        digits = next(places for places in (0, 1, 2, 3) if round(value, places) == round(value, 3))
        return figure(value, language, digits)


def _easy(attrs: Attrs) -> tuple[float, ...]:
    """From which mean on it is easy, on the scale of the table."""
    rule = norm("effort")
    usual = rule.scale or (1, 7)
    low, high = attrs.get("scale", usual)
    easy = rule.entry("easy").value or usual[1]
    return (low + (easy - usual[0]) / (usual[1] - usual[0]) * (high - low),)


def _answers(attrs: Attrs) -> Span:
    low, high = attrs.get("scale", (1.0, 7.0))
    return float(low), float(high)


_ZERO = (0.0,)
KINDS: Mapping[str, Kind] = {
    "pain_ranking": Kind("score", ("score_low", "score_high"), "score", "share"),
    "pareto": Kind("share", ("low", "high"), "share", "share"),
    "burden": Kind("minutes", (), "points", "share", counts=()),
    "standard_cost": Kind("annual", (), "points", "share", counts=()),
    "rounds": Kind("ratings", (), "points", "share", counts=("raters",)),
    "sample_size": Kind("n", (), "points", "share", counts=()),
    "kano": Kind("better", ("better_low", "better_high"), "share", "signed",
                 word="quality", also=("worse", ("worse_low", "worse_high"))),
    "pain_points": Kind("share", ("low", "high"), "share", "share"),
    "net_promoter_score": Kind("score", ("low", "high"), "points", "whole",
                               lambda _: (-100.0, 100.0), lambda _: _ZERO, sided="promoters"),
    "customer_satisfaction": Kind("share", ("low", "high"), "share", "whole"),
    "customer_effort": Kind("mean", ("low", "high"), "score", "whole", _answers, _easy),
    "servqual": Kind("gap", ("low", "high"), "score", "signed", thresholds=lambda _: _ZERO,
                     sided="expected"),
    "pain_change": Kind("change", ("change_low", "change_high"), "score", "signed",
                        thresholds=lambda _: _ZERO, sided="pain", counts=("n_before", "n")),
    "disagreement": Kind("disagreement", ("low", "high"), "score", "whole",
                         thresholds=lambda _: tuple(low for low, _ in SPLITS)),
    "agreement": Kind("alpha", ("low", "high"), "score", "whole",
                      thresholds=lambda _: tuple(low for low, _ in BANDS), counts=("raters",)),
}  # fmt: skip
"""The measures whose tables can be drawn so, by the name in ``attrs``."""
