"""What one actor does at a step, out of the customer's sight: one card, the actor's name first."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.card import INSET
from journeys.draw.rows.contact import UNDONE, actor_name, contact_title
from journeys.draw.rows.row import Block
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META
from journeys.model import Touchpoint

_GAP = 4.0


def work_card(reading: Reading, acts: Sequence[Touchpoint], room: float) -> Block:
    """A card as wide as its cell; dashed and red-edged if something did not happen.

    Args:
        reading: For language and theme.
        acts: All of one actor.
        room: Width in px.
    """
    theme = reading.theme
    undone = any(act.status in UNDONE for act in acts)
    paint = Paint(
        fill=theme["surface"],
        stroke=theme["bad"] if undone else theme["line-strong"],
        width=theme.edge,
        dash=(3, 3) if undone else (),
    )
    inner = room - 2 * INSET
    name = actor_name(reading, acts[0].initiator)
    style = Style(BODY, theme["ink"])
    parts = [Paragraph.of(reading.words(act.label), inner, style) for act in acts]
    if name:
        parts.insert(0, Paragraph.of(name, inner, Style(META, theme["ink-2"], bold=True)))
    height = sum(part.height for part in parts) + _GAP * (len(parts) - 1) + 2 * 6

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = [Rect(x, y, room, height, paint, 6)]
        below = y + 6
        for part in parts:
            marks += part.at(x + INSET, below)
            below += part.height + _GAP
        return Group("\n".join(contact_title(reading, act) for act in acts), tuple(marks))

    return Block(height, at)
