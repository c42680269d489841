"""What a picture of disagreement reads: the ratings of each thing, now and the round before."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from journeys.draw.apart import SPLIT, Apart, apart_word
from journeys.draw.charts.cells import number
from journeys.draw.reading import Reading
from journeys.words import figure

if TYPE_CHECKING:
    from journeys.measure.raters.answers import Answers, Unit


@dataclass(frozen=True)
class Spread:
    """The ratings of one thing.

    Attributes:
        label: Number and name.
        persona: Id of whose experience it is; empty where it makes no difference.
        who: Its name; empty where there is only one.
        values: Of the latest round.
        before: Of the round before.
        median: Of the latest round.
        apart: Its disagreement; None where fewer than two rated it.
        interval: Of the disagreement; None without one.
    """

    label: str
    persona: str
    who: str
    values: tuple[float, ...]
    before: tuple[float, ...]
    median: float
    apart: Apart | None
    interval: tuple[float, float] | None

    @property
    def is_worst(self) -> bool:
        """Whether this is where to talk first."""
        return self.apart is not None and self.apart.is_worst

    def counts(self, reading: Reading) -> str:
        """How many rated it, and their median."""
        middle = figure(self.median, reading.language, 1)
        return reading.say("disagreement.counts", n=len(self.values), median=middle)

    def said(self, reading: Reading) -> str:
        """The disagreement in words and figures."""
        if self.apart is None:
            return reading.say("disagreement.alone")
        word = apart_word(reading, self.apart.now, is_worst=self.is_worst)
        shown = figure(self.apart.now, reading.language, 2)
        if self.interval:
            low, high = (figure(end, reading.language, 2) for end in self.interval)
            shown += f" {reading.say('metric.interval.brief', low=low, high=high)}"
        if self.apart.before is None:
            return reading.say("apart.said", word=word, now=shown)
        earlier = figure(self.apart.before, reading.language, 2)
        return reading.say("apart.said.since", word=word, now=shown, before=earlier)


def spreads(reading: Reading, measure: str, table: Any) -> list[Spread]:  # noqa: ANN401  a table
    """The things rated, in the order of the map; of them the most disputed marked.

    Args:
        reading: Of the journey, without the answers of private rounds.
        measure: What was rated.
        table: Of `journeys.measure.disagreement`, of the same journey.
    """
    from journeys.measure.raters.from_scores import answers

    given = answers(reading.journey, measure, reading.language)
    now, before = _values(given.current), _values(given.before)
    rows = table.to_dict("records")
    rated = [place for place in range(len(given.units)) if place in now]
    worst = _worst(rows)
    return [
        _spread(given.units[place], (now[place], before.get(place, ())), row,
                (measure, row is worst))
        for place, row in zip(rated, rows, strict=True)
    ]  # fmt: skip


def _spread(
    unit: Unit,
    values: tuple[tuple[float, ...], tuple[float, ...]],
    row: Mapping[Any, Any],
    what: tuple[str, bool],
) -> Spread:
    measure, is_worst = what
    persona = unit.groups[0][1]
    value, low, high = (number(row[name]) for name in ("disagreement", "low", "high"))
    label = unit.label if unit.number is None else f"{unit.number} {unit.label}"
    found = None
    if value is not None:
        found = Apart(measure, unit.key, persona, value, number(row["before"]), is_worst)
    interval = None if low is None or high is None else (low, high)
    median = number(row["median"]) or 0.0
    return Spread(label, persona, unit.persona, *values, median, found, interval)


def _worst(rows: list[Mapping[Any, Any]]) -> Mapping[Any, Any] | None:
    """The row with the widest split, if people are split there at all."""
    known = [row for row in rows if (number(row["disagreement"]) or 0.0) >= SPLIT]
    return max(known, key=lambda row: float(row["disagreement"]), default=None)


def _values(given: Answers) -> dict[int, tuple[float, ...]]:
    found: dict[int, list[float]] = {}
    for place, value in zip(given.unit.tolist(), given.value.tolist(), strict=True):
        found.setdefault(place, []).append(value)
    return {place: tuple(sorted(values)) for place, values in found.items()}
