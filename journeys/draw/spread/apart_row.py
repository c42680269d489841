"""Under the dots: how far people lie apart on each thing, and who rated it."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.dumbbell import dumbbell
from journeys.draw.rows.row import PAD, Block, Columns, Row
from journeys.draw.scene.marks import Group, Mark
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.spread.spread import Spread
from journeys.draw.spread.spread_heads import ground
from journeys.draw.type_scale import LANE, META


def apart_row(reading: Reading, columns: Columns, shown: Sequence[Spread]) -> Row:
    """A dumbbell a thing, with n and median below it."""
    theme = reading.theme
    room = columns.left - columns.margin - 16
    head = [
        Paragraph.of(reading.say("lane.disagreement"), room, Style(LANE, theme["ink"], bold=True)),
        Paragraph.of(reading.say("apart.scale"), room, Style(META, theme["ink-3"])),
    ]
    small = Style(META, theme["ink-3"])
    counts = {
        place: Paragraph.of(shown[place].counts(reading), columns.room - 4, small)
        for place in columns.span
    }
    blocks = {place: _block(reading, columns, shown[place]) for place in columns.span}
    tallest = max(blocks[place].height + counts[place].height for place in columns.span)
    height = max(tallest + 4, sum(part.height for part in head)) + 2 * PAD

    def at(y: float) -> list[Mark]:
        marks = ground(reading, columns, shown, (y, height))
        top = y + PAD + 2
        for part in head:
            marks += part.at(columns.margin + 8, top)
            top += part.height
        for place, block in blocks.items():
            x = columns.x(place) + PAD
            marks.append(block.at(x, y + PAD))
            marks += counts[place].at(x + 4, y + PAD + block.height)
        line = Paint(stroke=theme["line"], width=theme.edge)
        foot = [(columns.margin, y + height), (columns.right, y + height)]
        return [*marks, polyline(foot, line)]

    return Row(height, at)


def _block(reading: Reading, columns: Columns, spread: Spread) -> Block:
    if spread.apart is not None:
        return dumbbell(reading, spread.apart, columns.room)
    style = Style(META, reading.theme["ink-3"])
    words = Paragraph.of(reading.say("disagreement.alone"), columns.room - 8, style)
    return Block(words.height + 8, lambda x, y: Group("", words.at(x + 4, y + 4)))
