"""A pain point in its cell: pin, severity in a word and bars, evidence, text."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.rows.card import INSET
from journeys.draw.rows.pain_title import pain_title, severity_word
from journeys.draw.rows.row import Block
from journeys.draw.scene.icon import icon
from journeys.draw.scene.marks import Group, Label, Mark, Rect
from journeys.draw.scene.meter import WIDTH, meter
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import BODY, META
from journeys.model import Insight

_PIN = 20.0
_HEAD = 24.0
_CLIP = 12.0


def pain_card(reading: Reading, pain: Insight, room: float) -> Block:
    """A card as wide as its cell; dashed while no evidence supports it."""
    theme = reading.theme
    level = level_of(reading.severity(pain))
    ground, edge = theme.severity(level)
    if pain.status == "resolved":
        ground = theme["surface"]
    paint = Paint(fill=ground, stroke=edge, width=theme.edge)
    if pain.is_hypothesis:
        paint = Paint(fill=theme["surface"], stroke=theme["control"], width=theme.edge, dash=(3, 3))
    style = Style(BODY, theme["ink"])
    words = Paragraph.of(reading.words(pain.text), room - 2 * INSET, style)
    height = 6 + _HEAD + words.height + 6

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = [Rect(x, y, room, height, paint, 6)]
        middle = (x + INSET + _PIN / 2 - 1, y + 5 + _PIN / 2)
        marks += pin(reading.numbers[pain.id], level, middle, _PIN, theme)
        marks += _head(reading, pain, level, (x + INSET + _PIN + 5, y + 5, x + room - INSET))
        marks += words.at(x + INSET, y + 6 + _HEAD)
        return Group(pain_title(reading, pain), tuple(marks))

    return Block(height, at)


def _head(
    reading: Reading, pain: Insight, level: int, place: tuple[float, float, float]
) -> list[Mark]:
    """As much as fits between the pin and the right edge: clip and number, word, bars."""
    theme = reading.theme
    x, y, right = place
    count = str(len(pain.evidence))
    clip = _CLIP + 3 + width(count, META)
    baseline = y + 14.3
    marks: list[Mark] = [
        icon("paperclip", right - clip, y + 4, _CLIP, theme["ink-3"]),
        Label(right, baseline, count, META, theme["ink-2"], "end"),
    ]
    word = (
        reading.say("pain.resolved") if pain.status == "resolved" else severity_word(reading, pain)
    )
    need = width(word, META)
    free = right - clip - 6 - x
    if free >= WIDTH + 6 + need:
        marks += meter(level, x, y + 4.5, theme)
        x += WIDTH + 6
    if free >= need:
        marks.append(Label(x, baseline, word, META, theme["ink-2"]))
    elif free >= WIDTH:
        marks += meter(level, x, y + 4.5, theme)
    return marks
