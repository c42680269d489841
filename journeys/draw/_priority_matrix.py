"""What to do first: impact against effort, or importance against performance."""

from __future__ import annotations

from typing import Any

from journeys.draw.budget import refuse_width
from journeys.draw.charts.matrix import Matrix, of_items, of_pains
from journeys.draw.charts.plane import PIN, Plane
from journeys.draw.narrative import Narrative
from journeys.draw.picture import Picture
from journeys.draw.reading import Reading
from journeys.draw.rows.page_rows import GUTTER, MARGIN, stack
from journeys.draw.rows.paragraph_row import paragraph_row
from journeys.draw.rows.row import Row
from journeys.draw.rows.title_row import title_row
from journeys.draw.scene.legal import legal
from journeys.draw.scene.marks import Group, Mark
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META
from journeys.edit import Journey
from journeys.errors import NotDrawable

_LIST = 200.0
"""Least width of the list of names beside the plane; below it, the list stands under it."""


def priority_matrix(
    source: Any,  # noqa: ANN401  a journey, anything that has one, or a table
    language: str | None = None,
    theme: str = "light",
    width: float = 960,
) -> Picture:
    """A plane of four quarters, and what stands in each.

    Of a journey: its open pain points by effort and severity, as
    `journeys.measure.pain_ranking` with ``impact-effort`` has them; those whose
    effort or severity nobody knows are counted, not placed. Of a table of
    `journeys.measure.importance_performance`: its items with their intervals, cut
    where the table says. The quarter to begin with is tinted.

    Args:
        source: A journey, anything that has one, or one of the two tables.
        language: Of all words; None for the journey's or the table's own.
        theme: light, dark, high-contrast-light or high-contrast-dark.
        width: px; 480 to 4000.

    Raises:
        NotDrawable: If it can be made of nothing given, or would be too large.
        UnknownName: If there is no such theme.
    """
    reading = Reading.of(getattr(source, "journey", Journey()), language, theme)
    matrix = _matrix(source, language)
    if matrix.language != reading.language:
        reading = Reading(reading.journey, matrix.language, reading.theme)
    refuse_width(width, matrix.language)
    room = width - 2 * MARGIN
    beside = room - 560 >= _LIST
    side = min(520.0, room - 60) if not beside else 480.0
    plane = Plane(matrix, MARGIN, side, reading.theme)
    names = _names(plane, MARGIN + 560 if beside else MARGIN, room - 560 if beside else room)
    narrative = _narrative(reading, plane)
    lines = [reading.words(reading.journey.meta.title), narrative.summary]
    style = Style(META, reading.theme["ink-3"])
    notes = [matrix.unplaced] if matrix.unplaced else []
    notes.append(reading.say("matrix.note"))
    body = [_side_by_side(plane.row, names)] if beside else [plane.row, names]
    rows = [title_row(reading, MARGIN, room, narrative.title, lines), GUTTER, *body, GUTTER]
    rows += [paragraph_row(text, MARGIN, room, style) for text in notes]
    return Picture(stack(reading, width, rows, narrative), narrative)


def _matrix(source: Any, language: str | None) -> Matrix:  # noqa: ANN401  see `priority_matrix`
    if hasattr(source, "journey"):
        from journeys.measure import pain_ranking

        table = pain_ranking(source.journey, "impact-effort", language=language)
        return of_pains(table, table.attrs["language"])
    attrs = getattr(source, "attrs", {})
    spoken = language or attrs.get("language") or "id"
    if attrs.get("measure") == "importance_performance":
        return of_items(source, spoken)
    if attrs.get("method") == "impact-effort":
        return of_pains(source, spoken)
    raise NotDrawable("draw.matrix.unknown", language, type=type(source).__name__)


def _names(plane: Plane, left: float, room: float) -> Row:
    """Each point's mark with its name and quarter."""
    theme = plane.theme
    body, meta = Style(BODY, theme["ink"]), Style(META, theme["ink-3"])
    inner = room - PIN - 10
    entries = [
        (spot, Paragraph.of(spot.label, inner, body), Paragraph.of(spot.quadrant, inner, meta))
        for spot in plane.matrix.spots
    ]
    height = sum(name.height + word.height + 8 for _, name, word in entries)

    def at(y: float) -> list[Mark]:
        marks: list[Mark] = []
        for spot, name, word in entries:
            own = plane.mark(spot, (left + PIN / 2, y + body.leading / 2 + 1))
            words = [*name.at(left + PIN + 8, y), *word.at(left + PIN + 8, y + name.height)]
            marks.append(Group(plane.said(spot), (*own, *words)))
            y += name.height + word.height + 8
        return marks

    return Row(height, at)


def _side_by_side(first: Row, second: Row) -> Row:
    return Row(max(first.height, second.height), lambda y: [*first.at(y), *second.at(y + 22)])


def _narrative(reading: Reading, plane: Plane) -> Narrative:
    matrix = plane.matrix
    return Narrative(
        title=matrix.title,
        summary=legal(matrix.summary),
        heads=(reading.say("matrix.what"), reading.say("matrix.place")),
        rows=tuple((legal(spot.label), legal(plane.placed(spot))) for spot in matrix.spots),
    )
