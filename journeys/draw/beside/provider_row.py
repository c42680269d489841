"""One provider's steps on the spine: what it has, what it lacks, what only it has."""

from __future__ import annotations

from journeys.draw.beside.beside import Beside
from journeys.draw.beside.spine_heads import tinted
from journeys.draw.rows.card import Look, card
from journeys.draw.rows.page_rows import HEADER
from journeys.draw.rows.row import PAD, Block, Columns, Row
from journeys.draw.scene.hatch import hatch
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META

_MARK = 24.0


def provider_row(beside: Beside, columns: Columns, place: int) -> Row:
    """Cards of one provider; hatched where it has no step, edged where only it has one."""
    blocks = {at: _cell(beside, columns, at, place) for at in columns.span}
    head = _head(beside, place)
    tallest = max((block.height for block in blocks.values()), default=0.0)
    height = max(sum(part.height for part in head) + 12, tallest + 2 * PAD)
    missing = {at for at in columns.span if not beside.spine.columns[at].met[place].steps}

    def at(y: float) -> list[Mark]:
        theme = beside.theme
        marks = tinted(beside, columns, y, height)
        center = (columns.margin + 15, y + 6 + head[0].style.leading / 2)
        marks += marker(place, center, theme.provider(place), theme["surface-2"])
        below = y + 6
        for part in head:
            marks += part.at(columns.margin + _MARK + 4, below)
            below += part.height
        for column, block in blocks.items():
            if column in missing:
                frame = (columns.x(column) + PAD, y + PAD, columns.room, height - 2 * PAD)
                marks.append(_missing(beside, column, place, frame))
            else:
                marks.append(block.at(columns.x(column) + PAD, y + PAD))
        return marks

    return Row(height, at)


def _head(beside: Beside, place: int) -> list[Paragraph]:
    theme = beside.theme
    room = HEADER - _MARK - 10
    name = Style(BODY, theme.provider_text(place), bold=True)
    count = beside.say("benchmark.count", n=len(beside.readings[place].steps))
    return [
        Paragraph.of(beside.spine.providers[place], room, name),
        Paragraph.of(count, room, Style(META, theme["ink-3"])),
    ]


def _cell(beside: Beside, columns: Columns, at: int, place: int) -> Block:
    theme = beside.theme
    column = beside.spine.columns[at]
    met = column.met[place]
    name = beside.spine.providers[place]
    if not met.steps:
        return card("", columns.room, Look(Paint(), Style(BODY, theme["ink-3"])), "")
    paint = Paint(fill=theme["surface"], stroke=theme["line-strong"], width=theme.edge)
    said = f"{name}: {met.label}"
    if column.only_here is not None:
        paint = Paint(fill=theme["warn-soft"], stroke=theme["warn"], width=2)
        said += f". {beside.say('benchmark.only-here')}"
    lead = beside.say("benchmark.unsure") if _is_unsure(beside, place, met.steps) else ""
    return card(met.label, columns.room, Look(paint, Style(BODY, theme["ink"])), said, lead)


def _is_unsure(beside: Beside, place: int, steps: tuple[str, ...]) -> bool:
    ends = [end for doubt in beside.spine.doubts if doubt.paired for end in
            (doubt.here, doubt.there)]  # fmt: skip
    return any((place, step) in ends for step in steps)


def _missing(beside: Beside, at: int, place: int, frame: tuple[float, float, float, float]) -> Mark:
    """A hatched, dashed frame with the word in the middle."""
    theme = beside.theme
    x, y, wide, high = frame
    words = Paragraph.of(beside.say("benchmark.missing"), wide - 12, Style(META, theme["ink-2"]))
    edge = Paint(fill=theme["surface"], stroke=theme["control"], width=theme.edge, dash=(3, 3))
    lines = hatch(frame, 7, Paint(stroke=theme["line-strong"], width=1))
    middle = y + (high - words.height) / 2
    label = Rect(x + wide / 2 - words.width / 2 - 4, middle - 1, words.width + 8, words.height + 2,
                 Paint(fill=theme["surface"]), 3)  # fmt: skip
    name, column = beside.spine.providers[place], beside.spine.columns[at]
    title = f"{name}: {beside.say('benchmark.missing')}, {column.label}"
    ground = Rect(x, y, wide, high, edge, 6)
    return Group(title, (ground, lines, label, *words.centered(x + wide / 2, middle)))
