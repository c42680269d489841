"""The public satisfaction survey: the elements by name, with intervals and categories."""

from __future__ import annotations

from typing import Any

from journeys.draw.charts.axis_head import Heads
from journeys.draw.charts.interval_chart import Chart, interval_chart
from journeys.draw.charts.skm_lines import skm_ground, skm_lines
from journeys.draw.charts.trust import marks, reading_of, refuse_table, sentence, standing
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.norms import norm
from journeys.words import confidence

_NEEDED = ("key", "label", "n", "nrr", "converted", "low", "high", "category", "quality",
           "possible")  # fmt: skip


def skm(
    table: Any,  # noqa: ANN401  a table of `journeys.measure.skm`
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    *,
    simulated: bool = False,
) -> Picture:
    """The elements of the survey, or the groups compared, on the axis of the index.

    Elements are named, never numbered. Each stands with its interval, its mean
    (NRR) and n over the quality categories, which bear their letters and names; the
    lowest element is marked, the whole index is last. A mark without an interval is
    hollow. Bounds not read in the regulation are said so, on a chip and at the foot.

    Args:
        table: A table of `journeys.measure.skm`, or rows of it.
        language: Of all words; None for the table's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        simulated: Whether the answers are made up; the picture then says so.

    Raises:
        NotDrawable: If it is no such table, or the picture would be too large.
        UnknownName: If there is no such theme.
    """
    reading = reading_of(table, language, theme)
    refuse_table(table, _NEEDED, "draw.skm.unknown", reading.language)
    attrs = table.attrs
    lines = skm_lines(reading, table.to_dict("records"))
    chart = Chart(
        title=reading.say("skm.title"),
        summary=sentence(reading, table),
        standing=standing(reading, table, simulated=simulated),
        marks=marks(reading, table),
        notes=_notes(reading, attrs),
        heads=Heads(reading.say("skm.what" if attrs.get("by") == "unsur" else "skm.group"),
                    ("", ""), reading.say("skm.index")),
        ground=skm_ground(reading, str(attrs.get("scheme", "2017")), lines),
        lines=tuple(lines),
    )  # fmt: skip
    return interval_chart(reading, chart, width)


def _notes(reading: Reading, attrs: dict[Any, Any]) -> tuple[str, ...]:
    level = confidence(float(attrs.get("level", 0.95)), reading.language)
    names = norm(f"skm_{attrs.get('scheme', '2017')}").names(reading.language)
    letters = ", ".join(f"{letter} {name}" for letter, name in names.items())
    return (reading.say("skm.note", level=level), reading.say("skm.letters", letters=letters))
