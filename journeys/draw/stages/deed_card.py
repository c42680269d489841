"""A deed as a card: the actor's name, what it does, and the signs at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.card import INSET
from journeys.draw.rows.contact import UNDONE, actor_name
from journeys.draw.rows.row import Block
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.stages.deed_foot import TALL, Sign, signs
from journeys.draw.stages.deeds import Deed
from journeys.draw.type_scale import BODY, META

_GAP = 5.0
_ABOVE = 7.0
_BETWEEN = 4.0


def deed_card(reading: Reading, deed: Deed, room: float, *, named: bool, bears_step: bool) -> Block:
    """A card that lines can be drawn to.

    Args:
        reading: Of the journey.
        deed: What stands on it.
        room: Width in px.
        named: Whether the actor's name stands first.
        bears_step: Whether waiting and pain points of the step stand at its foot.
    """
    inner = room - 2 * INSET
    parts = _parts(reading, deed, inner, named=named)
    rows = _lines(signs(reading, deed, bears_step=bears_step), inner)
    words = sum(part.height for part in parts) + _GAP * max(0, len(parts) - 1)
    height = words + len(rows) * TALL + (3 if rows else 0) + 2 * _ABOVE
    title = deed_title(reading, deed)

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = [Rect(x, y, room, height, _look(reading, deed), 6)]
        below = y + _ABOVE
        for part in parts:
            marks += part.at(x + INSET, below)
            below += part.height + _GAP
        middle = y + _ABOVE + words + 3 + TALL / 2
        for row in rows:
            across = x + INSET
            for sign in row:
                marks.append(sign.at(across, middle))
                across += sign.width + _BETWEEN
            middle += TALL
        return Group(title, tuple(marks), deed.key, (x, y, room, height))

    return Block(height, at)


def deed_title(reading: Reading, deed: Deed) -> str:
    """Stage, step, actor and what it does, as it is read aloud."""
    return reading.say(
        "blueprint.card.title",
        stage=reading.say(f"stage.{deed.stage}"),
        number=deed.place + 1,
        actor=actor_name(reading, deed.actor) or reading.say("blueprint.someone"),
        text="; ".join(reading.words(act.label) for act in deed.acts) or "–",
    )


def _parts(reading: Reading, deed: Deed, inner: float, *, named: bool) -> list[Paragraph]:
    theme = reading.theme
    style = Style(BODY, theme["ink"])
    acts = [Paragraph.of(reading.words(act.label), inner, style) for act in deed.acts]
    told = [part for part in acts if part.lines]
    name = actor_name(reading, deed.actor)
    if name and (named or not told):
        size = META if told else BODY
        told.insert(0, Paragraph.of(name, inner, Style(size, theme["ink-2"], bold=True)))
    return told


def _lines(found: Sequence[Sign], inner: float) -> list[list[Sign]]:
    """Signs in lines no wider than the card."""
    lines: list[list[Sign]] = []
    used = inner + 1
    for sign in found:
        if used + sign.width > inner:
            lines.append([])
            used = 0.0
        lines[-1].append(sign)
        used += sign.width + _BETWEEN
    return lines


def _look(reading: Reading, deed: Deed) -> Paint:
    theme = reading.theme
    if any(act.status in UNDONE for act in deed.acts):
        return Paint(fill=theme["surface"], stroke=theme["bad"], width=1.5, dash=(3, 3))
    edge = {"customer": "accent", "frontstage": "ok"}.get(deed.stage, "control")
    return Paint(fill=theme["surface"], stroke=theme[edge], width=1.25 * theme.edge)
