"""How few of the pain points bear most of the weight, as a picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeys.draw.budget import CELLS, refuse_beyond, refuse_width
from journeys.draw.charts.bar_row import Bar, Scale, bar_row, title
from journeys.draw.charts.share_axis import VITAL, share_axis
from journeys.draw.narrative import Narrative
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack
from journeys.draw.rows.paragraph_row import paragraph_row
from journeys.draw.rows.row import Row
from journeys.draw.rows.title_row import title_row
from journeys.draw.scene.legal import legal
from journeys.draw.scene.paragraph import Style
from journeys.draw.type_scale import META
from journeys.edit import HasJourney
from journeys.measure.rows import By

_EQUAL = 1e-9


def pareto(
    journey: HasJourney,
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
    *,
    by: By | None = None,
) -> Picture:
    """Weights of the pain points, heaviest first, with what they bear together.

    Bars are shares of the whole weight, with their intervals where people rated;
    the line through the rings is the cumulative share, the thin stroke below a
    ring its interval. The rows that together bear 80 percent are bold. Numbers
    are those of `journeys.measure.pareto`.

    Args:
        journey: A journey, or anything that has one.
        language: Of all words; None for the journey's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.
        by: What to compare; None for each pain point alone.

    Raises:
        NotMeasurable: If a rating is off its scale.
        NotDrawable: If the picture would be too large.
        UnknownName: If there is no such theme, or nothing is compared by ``by``.
    """
    from journeys.measure import pareto as measured

    reading = Reading.of(journey, language, theme)
    refuse_width(width, reading.language)
    table = measured(reading.journey, by, language=reading.language)
    rows = [row for row in table.to_dict("records") if row["weight"] > 0]
    refuse_beyond("cells", len(rows), CELLS, reading.language)
    bars = _bars(rows)
    narrative = _narrative(reading, bars, str(table.attrs["sentence"]))
    room = width - 2 * MARGIN
    label = min(360.0, 0.36 * room)
    scale = Scale(MARGIN + label, room - label - 46, MARGIN)
    drawn: list[Row] = []
    for bar in bars:
        drawn.append(bar_row(reading, scale, bar, drawn[-1].height if drawn else None))
    lines = [reading.words(reading.journey.meta.title), narrative.summary]
    stacked = [title_row(reading, MARGIN, room, narrative.title, lines), GUTTER]
    if bars:
        stacked.append(share_axis(reading, scale, sum(row.height for row in drawn)))
    note = reading.say("pareto.note") if bars else ""
    style = Style(META, reading.theme["ink-3"])
    stacked += [*drawn, GUTTER, paragraph_row(note, MARGIN, room, style)]
    return Picture(stack(reading, width, stacked, narrative), narrative)


def _bars(rows: Sequence[Mapping[Any, Any]]) -> list[Bar]:
    bars = []
    before = 0.0
    for row in rows:
        reached = float(row["cumulative"])
        bars.append(Bar(row, before < VITAL - _EQUAL, (reached, before)))
        before = reached
    return bars


def _narrative(reading: Reading, bars: list[Bar], summary: str) -> Narrative:
    return Narrative(
        title=reading.say("pareto.title"),
        summary=legal(summary),
        heads=(reading.say("pareto.what"), reading.say("pareto.share")),
        rows=tuple((legal(str(bar.row["label"])), legal(title(reading, bar))) for bar in bars),
    )
