"""The rows of a measured table as lines of a chart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeys.draw.charts.cells import number, span, text
from journeys.draw.charts.interval_row import IntervalLine
from journeys.draw.charts.measured_kind import Kind
from journeys.draw.reading import Reading
from journeys.words import figure

_WHOLE = ("all", "weighted")
"""Keys of the rows that sum up the others."""
Row = Mapping[Any, Any]


def measured_lines(reading: Reading, kind: Kind, rows: Sequence[Row]) -> list[IntervalLine]:
    """A line a row, in the order of the table."""
    return [_line(reading, kind, row, part) for row in rows for part in kind.parts]


def _line(
    reading: Reading, kind: Kind, row: Row, part: tuple[str, tuple[str, ...]]
) -> IntervalLine:
    language = reading.language
    value = number(row[part[0]])
    around = span(*(row[end] for end in part[1])) if part[1] else None
    figures = ["–" if value is None else kind.write(value, language)]
    if around:
        low, high = (kind.write(end, language) for end in around)
        figures.append(reading.say("metric.interval.brief", low=low, high=high))
    elif value is not None and part[1]:
        figures.append(reading.say("intervals.none"))
    label = _label(row)
    if kind.also:
        label = f"{label} · {reading.say(f'intervals.part.{part[0]}')}"
    counts = [number(row[name]) for name in kind.counts]
    shown = [figure(count, language) for count in counts if count is not None]
    word = text(row.get(kind.word))
    facts = [*([word] if word else []), *([f"n {', '.join(shown)}"] if shown else [])]
    below = (" · ".join(facts),) if facts else ()
    said = ". ".join([label, *below, *figures])
    crosses = bool(kind.sided) and around is not None and around[0] <= 0 <= around[1]
    return IntervalLine(
        label=label, below=below, value=value, around=around,
        figures=tuple(figures), words="", said=said,
        hollow=bool(kind.ends) and (around is None or crosses),
        strong=text(row.get("key")) in _WHOLE,
    )  # fmt: skip


def _label(row: Row) -> str:
    """Journey, number, name and persona, as far as the table has them."""
    place = number(row.get("number"))
    named = text(row["label"])
    parts = [text(row.get("journey")), named if place is None else f"{place:g} {named}",
             text(row.get("persona"))]  # fmt: skip
    return " · ".join(part for part in parts if part)
