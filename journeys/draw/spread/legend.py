"""What the marks of a spread mean, at its left."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marks import Disc, Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.theme import Theme
from journeys.draw.type_scale import LANE, META

_SCALE = 56.0
"""Px at the right that the values and faces of the scale take."""
_SIGN = 16.0


def legend(reading: Reading, columns: Columns, *, has_before: bool) -> Row:
    """The name of the row, and a dot, a bar and a tick with their words."""
    theme = reading.theme
    room = columns.left - columns.margin - 8 - _SCALE
    style = Style(META, theme["ink-3"])
    name = reading.say("disagreement.spread")
    title = Paragraph.of(name, room, Style(LANE, theme["ink"], bold=True))
    keys = ["now", *(["before"] if has_before else []), "median"]
    words = {
        key: Paragraph.of(reading.say(f"disagreement.{key}"), room - _SIGN, style) for key in keys
    }
    height = title.height + sum(part.height + 4 for part in words.values()) + 20

    def at(y: float) -> list[Mark]:
        x, top = columns.margin + 8, y + 9
        marks: list[Mark] = [*title.at(x, top)]
        top += title.height + 4
        for key, part in words.items():
            marks.append(_sign(reading, key, (x + 5, top + style.leading / 2)))
            marks += part.at(x + _SIGN, top)
            top += part.height + 4
        return marks

    return Row(height, at)


def before_paint(theme: Theme) -> Paint:
    """Of the round before: quieter than the dots, also where grey is as strong as they are."""
    if theme.edge > 1:
        return Paint(fill=theme["surface"], stroke=theme["line-strong"], width=1)
    return Paint(fill=theme["line-strong"])


def _sign(reading: Reading, key: str, at: tuple[float, float]) -> Mark:
    theme, (x, y) = reading.theme, at
    if key == "now":
        return Disc(x, y, 3.6, Paint(fill=theme["accent"]))
    if key == "before":
        return Rect(x - 5, y - 2, 10, 4, before_paint(theme), 2)
    return polyline([(x, y - 7), (x, y + 7)], Paint(stroke=theme["ink"], width=3))
