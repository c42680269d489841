"""How far people lie apart, last round to this one: a word, a line with two marks, figures."""

from __future__ import annotations

from journeys.draw.apart import Apart, apart_said, apart_word
from journeys.draw.reading import Reading
from journeys.draw.rows.row import Block
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Disc, Group, Label, Mark, Rect
from journeys.draw.scene.outline import polygon, polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.scene.widths import width
from journeys.draw.theme import Theme
from journeys.draw.type_scale import META
from journeys.words import figure

_LINE = 18.0
_RADIUS = 4.5
_SIGN = 18.0


def dumbbell(reading: Reading, one: Apart, room: float) -> Block:
    """A disagreement as a block of a width in px."""
    theme = reading.theme
    sign = _SIGN if one.several else 0.0
    color = theme["warn"] if one.is_worst else theme["ink-2"]
    word = apart_word(reading, one.now, is_worst=one.is_worst)
    style = Style(META, color, bold=one.is_worst)
    words = Paragraph.of(word, room - sign - 8, style)
    leading = style.leading
    height = words.height + _LINE + leading + 8

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = []
        if one.is_worst:
            edge = Paint(fill=theme["warn-soft"], stroke=theme["warn"], width=theme.edge)
            marks.append(Rect(x, y, room, height, edge, 6))
        inner = x + 4
        if one.several:
            marks += _sign(reading, one, (inner + 7, y + 4 + leading / 2))
        marks += words.at(inner + sign, y + 4)
        line = y + 4 + words.height + _LINE / 2
        marks += _line(theme, one, (inner + _RADIUS, room - 8 - 2 * _RADIUS), line)
        marks += figures(reading, (one.before, one.now), inner, line + _LINE / 2 + leading / 2)
        return Group(apart_said(reading, one), tuple(marks))

    return Block(height, at)


def _sign(reading: Reading, one: Apart, at: tuple[float, float]) -> list[Mark]:
    """Whose experience it is, or which pain point."""
    number = reading.numbers.get(one.subject)
    if number is not None:
        severity = reading.severity(reading.journey.insights[one.subject])
        return pin(number, level_of(severity), at, 15.0, reading.theme)
    ids = [persona.id for persona in reading.personas]
    place = ids.index(one.persona) if one.persona in ids else len(ids)
    return marker(place, at, reading.theme.persona(place), reading.theme["surface"])


def _line(theme: Theme, one: Apart, across: tuple[float, float], y: float) -> list[Mark]:
    """The line from 0 to 1: a ring before, a dot now, what lies between thick."""
    left, wide = across
    color = theme["warn"] if one.is_worst else theme["accent"]
    now = left + one.now * wide
    marks: list[Mark] = [polyline([(left, y), (left + wide, y)],
                                  Paint(stroke=theme["line-strong"], width=2))]  # fmt: skip
    if one.before is not None:
        before = left + one.before * wide
        marks.append(polyline([(before, y), (now, y)], Paint(stroke=color, width=3)))
        ring = Paint(fill=theme["surface"], stroke=theme["control"], width=1.75)
        marks.append(Disc(before, y, _RADIUS, ring))
    return [*marks, Disc(now, y, _RADIUS, Paint(fill=color))]


def figures(reading: Reading, values: tuple[float | None, float], x: float, y: float) -> list[Mark]:
    """The value before, an arrow, the value now in bold; y is the middle."""
    theme, language = reading.theme, reading.language
    baseline = y + META * 0.36
    marks: list[Mark] = []
    before, now = values
    if before is not None:
        text = figure(before, language, 2)
        marks.append(Label(x, baseline, text, META, theme["ink-3"]))
        x += width(text, META) + 5
        ink = Paint(stroke=theme["ink-3"], width=1.25)
        marks.append(polyline([(x, y), (x + 8, y)], ink))
        tip = [(x + 7, y - 3), (x + 12, y), (x + 7, y + 3)]
        marks.append(polygon(tip, Paint(fill=theme["ink-3"])))
        x += 17
    return [*marks, Label(x, baseline, figure(now, language, 2), META, theme["ink"], bold=True)]
