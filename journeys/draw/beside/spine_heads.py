"""The columns of the spine, in rows that fit the width, and their heads."""

from __future__ import annotations

from journeys.draw.bands import bands
from journeys.draw.beside.beside import Beside
from journeys.draw.rows.page_rows import HEADER, LEAST, MARGIN, MOST
from journeys.draw.rows.row import PAD, Columns, Row
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META

_ABOVE = 7.0


def spine_bands(beside: Beside, width: float, gap: float = 0.0) -> list[Columns]:
    """The rows of columns, all of one width.

    Args:
        beside: The journeys.
        width: Of the page, in px.
        gap: Room right of the last point that the names of curves need; half a column is
            there already, and more in a last row shorter than the others.
    """
    found = _bands(beside, width, 0.0)
    spans = [len(columns.span) for columns in found]
    free = (max(spans, default=0) - spans[-1] + 0.5) * found[-1].width if found else gap
    return found if free >= gap else _bands(beside, width, gap - found[-1].width / 2)


def _bands(beside: Beside, width: float, gap: float) -> list[Columns]:
    room = width - 2 * MARGIN - HEADER - gap
    spans = bands([column.phase for column in beside.spine.columns], max(1, int(room // LEAST)))
    longest = max((len(span) for span in spans), default=1)
    column = min(MOST, room / longest)
    return [Columns(MARGIN + HEADER, column, span, MARGIN) for span in spans]


def spine_heads(beside: Beside, columns: Columns) -> Row:
    """Number and name of each column; the one with the widest gap is tinted."""
    theme = beside.theme
    style = Style(BODY, theme["ink"], bold=True)
    names = {
        place: Paragraph.of(_name(beside, place), columns.room, style) for place in columns.span
    }
    room = HEADER - 16
    title = Paragraph.of(beside.say("benchmark.spine"), room, Style(META, theme["ink-3"]))
    tallest = max((name.height for name in names.values()), default=0.0)
    height = max(tallest, title.height) + 2 * _ABOVE

    def at(y: float) -> list[Mark]:
        marks = tinted(beside, columns, y, height)
        marks += title.at(columns.margin + 8, y + _ABOVE)
        for place, name in names.items():
            words = name.at(columns.x(place) + PAD, y + _ABOVE)
            marks.append(Group(_name(beside, place), words))
        return marks

    return Row(height, at)


def tinted(beside: Beside, columns: Columns, y: float, height: float) -> list[Mark]:
    """The grounds of a row, the tint of the widest gap, and the lines between cells."""
    theme = beside.theme
    line = Paint(stroke=theme["line"], width=theme.edge)
    wide = columns.left - columns.margin
    marks: list[Mark] = [Rect(columns.margin, y, wide, height, Paint(fill=theme["surface-2"]))]
    if beside.widest and beside.widest[0] in columns.span:
        x = columns.x(beside.widest[0])
        marks.append(Rect(x, y, columns.width, height, Paint(fill=theme["warn-soft"])))
    marks.append(polyline([(columns.margin, y), (columns.right, y)], line))
    for place in columns.span:
        x = columns.x(place)
        marks.append(polyline([(x, y), (x, y + height)], line))
    return marks


def _name(beside: Beside, place: int) -> str:
    column = beside.spine.columns[place]
    return f"{column.number} {column.label}"
