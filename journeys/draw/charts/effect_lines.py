"""The rows of a comparison as lines of a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

from journeys.draw.charts.cells import number, span
from journeys.draw.charts.interval_row import IntervalLine
from journeys.measure.comparing.apa import verdict
from journeys.measure.comparing.outcome import Outcome, Side
from journeys.measure.comparing.rows_read import read
from journeys.measure.comparing.written import bounded, interval, probability, statistic
from journeys.words import figure, say


@dataclass(frozen=True)
class EffectLines:
    """A table of comparisons as a picture reads it.

    Attributes:
        outcomes: Its rows.
        adjusted: p of each after the correction; NaN without a test.
        level: Of the intervals.
        language: Of all words.
    """

    outcomes: tuple[Outcome, ...]
    adjusted: tuple[float, ...]
    level: float
    language: str

    @classmethod
    def of(cls, rows: Sequence[Mapping[Any, Any]], level: float, language: str) -> EffectLines:
        """The rows of a table of `journeys.measure.compare`."""
        adjusted = [number(row["p_adjusted"]) for row in rows]
        p = tuple(float("nan") if one is None else one for one in adjusted)
        return cls(tuple(read(row) for row in rows), p, level, language)

    @property
    def pairs(self) -> list[Outcome]:
        """Those of two groups."""
        return [row for row in self.outcomes if not row.is_omnibus]

    def sides(self) -> tuple[str, str]:
        """The name all first groups share, and the one all second groups do; else empty."""
        first, second = ({row.sides[place].name for row in self.pairs} for place in (0, 1))
        return tuple(names.pop() if len(names) == 1 else "" for names in (first, second))  # type: ignore[return-value]

    def lines(self) -> list[IntervalLine]:
        """A line a comparison."""
        return [self._line(row, p) for row, p in zip(self.outcomes, self.adjusted, strict=True)]

    def _line(self, row: Outcome, p: float) -> IntervalLine:
        around = span(row.effect.low, row.effect.high)
        value = number(row.effect.value)
        label, below = self._names(row)
        words = self._words(row, p)
        figures = self._figures(row, p)
        said = f"{'. '.join([label, *below, *figures])}. {words}"
        return IntervalLine(
            label=label, below=below,
            value=None if row.is_omnibus else value,
            around=around, figures=figures, words=words, said=said,
            hollow=around is None or around[0] <= 0 <= around[1],
            zoned=row.kind in ("cliff", "risk-difference") and not row.is_omnibus,
        )  # fmt: skip

    def _names(self, row: Outcome) -> tuple[str, tuple[str, ...]]:
        """The item or the pair, and below it the pair and how many stand behind it."""
        language = self.language
        counts = "n " + ", ".join(figure(side.n, language) for side in row.sides)
        if any(side.people < side.n for side in row.sides):
            people = ", ".join(figure(side.people, language) for side in row.sides)
            counts = say("draw.effects.people", language, counts=counts, people=people)
        pair = (
            say("draw.effects.all", language)
            if row.is_omnibus
            else " – ".join(side.name for side in row.sides)
        )
        if not row.item:
            return pair, (counts,)
        return row.item, (counts,) if all(self.sides()) and not row.is_omnibus else (pair, counts)

    def _figures(self, row: Outcome, p: float) -> tuple[str, ...]:
        language = self.language
        found = []
        if not isnan(row.effect.value):
            name = say(f"draw.effects.sign.{row.kind}", language)
            found.append(f"{name} {bounded(row.effect.value, language)}")
        found.append(interval(row, language))
        if not isnan(p):
            found.append(probability(p, language))
        return tuple(text for text in found if text)

    def _words(self, row: Outcome, p: float) -> str:
        language = self.language
        note = say(f"measure.note.{row.note}", language) if row.note else ""
        if row.is_omnibus:
            told = f"{statistic(row.tested, language)}." if row.tested else ""
            return f"{told} {note}".strip()
        word = verdict(row, p, self.level)
        if word == "described":
            return note
        first, second = row.sides
        size = row.effect.magnitude if row.kind != "rank-biserial" else ""
        key = word if word == "unlike" or size else f"{word}-plain"
        told = say(f"draw.effects.{key}", language, **_named(first, second),
                   size=say(f"measure.magnitude.{size}", language) if size else "")  # fmt: skip
        return f"{told} {note}".strip()


def _named(first: Side, second: Side) -> dict[str, str]:
    return {"first": first.name, "second": second.name}
