"""Values with their intervals, of any measured table that has some."""

from __future__ import annotations

from typing import Any

from journeys.draw.charts.axis_head import Heads
from journeys.draw.charts.interval_chart import Chart, interval_chart
from journeys.draw.charts.labelled import labelled
from journeys.draw.charts.measured_kind import KINDS, Kind
from journeys.draw.charts.measured_lines import measured_lines
from journeys.draw.charts.trust import marks, reading_of, refuse_table, sentence, standing
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.errors import NotDrawable
from journeys.words import confidence, say


def intervals(
    table: Any,  # noqa: ANN401  a measured table
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    *,
    simulated: bool = False,
) -> Picture:
    """One line a row of a measured table: label, n, the value and its interval.

    Of `journeys.measure.pain_points` and ``pareto`` the shares, of ``pain_ranking`` the
    scores; of ``net_promoter_score``, ``customer_satisfaction``, ``customer_effort``,
    ``servqual`` (gaps), ``kano`` (better and worse), ``pain_change``, ``disagreement``
    and ``agreement`` what they measure. Of ``burden`` (minutes), ``standard_cost`` (a
    year), ``rounds`` (ratings) and ``sample_size`` the values, which have no interval.
    Where the measure has a threshold a dashed line stands at it: 0 of a
    score or a change, where it begins to be easy, the bounds of the words. A mark is
    hollow without an interval, and of a change or a gap where the interval holds 0.

    Args:
        table: A table of one of these measures, or rows of it.
        language: Of all words; None for the table's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        simulated: Whether the values are made up; the picture then says so.

    Raises:
        NotDrawable: If it is no such table, or the picture would be too large.
        UnknownName: If there is no such theme.
    """
    reading = reading_of(table, language, theme)
    measure = str(getattr(table, "attrs", {}).get("measure", ""))
    kind = KINDS.get(measure)
    if kind is None:
        what = measure or type(table).__name__
        raise NotDrawable("draw.intervals.unknown", reading.language, what=what,
                          known=", ".join(KINDS))  # fmt: skip
    table = labelled(table, measure, reading.language)
    refuse_table(table, kind.needed, "draw.intervals.columns", reading.language)
    lines = measured_lines(reading, kind, table.to_dict("records"))
    ends = [end for line in lines for end in (line.value, *(line.around or ())) if end is not None]
    chart = Chart(
        title=say(f"measure.explain.{measure}.title", reading.language),
        summary=sentence(reading, table),
        standing=standing(reading, table, simulated=simulated),
        marks=marks(reading, table),
        notes=_notes(reading, kind, table.attrs),
        heads=Heads("", _ends(reading, kind), reading.say(f"intervals.{kind.value}")),
        ground=kind.ground(ends, table.attrs, reading.language),
        lines=tuple(lines),
    )
    return interval_chart(reading, chart, width)


def _ends(reading: Reading, kind: Kind) -> tuple[str, str]:
    if not kind.sided:
        return "", ""
    low, high = (reading.say(f"intervals.{kind.sided}.{end}") for end in ("low", "high"))
    return low, high


def _notes(reading: Reading, kind: Kind, attrs: dict[Any, Any]) -> tuple[str, ...]:
    level = confidence(float(attrs.get("level", 0.95)), reading.language)
    if not kind.ends:
        return (reading.say("intervals.note.stated"),)
    key = "intervals.note.sided" if kind.sided else "intervals.note"
    notes = [reading.say(key, level=level)]
    if kind.thresholds(attrs) and not kind.sided:
        notes.append(reading.say(f"intervals.threshold.{kind.value}"))
    return tuple(notes)
