"""What the marks mean, and where the facts come from, at the foot of a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Row
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.pin import pin
from journeys.draw.theme import Theme
from journeys.draw.type_scale import META

Sign = Callable[[float, float], list[Mark]]
"""Paints a sign 18 px wide around a point."""
_LINE = 24.0
_SIGN = 18.0


def legend_row(
    reading: Reading, margin: float, width: float, entries: Sequence[tuple[Sign, str]]
) -> Row:
    """Signs with their words in lines, then the sources."""
    signs = signs_row(reading.theme, margin, width, entries)
    source = reading.words(reading.journey.meta.sources)
    text = reading.say("sources", text=source) if source else ""
    foot = Paragraph.of(text, width, Style(META, reading.theme["ink-3"]))

    def at(top: float) -> list[Mark]:
        return [*signs.at(top), *foot.at(margin, top + signs.height + 4)]

    return Row(signs.height + foot.height + 4, at)


def signs_row(
    theme: Theme, margin: float, width: float, entries: Sequence[tuple[Sign, str]]
) -> Row:
    """Signs with their words, in as many lines as they need."""
    words = [Paragraph.of(text, width - 40, Style(META, theme["ink-2"])) for _, text in entries]
    places: list[tuple[float, float]] = []
    x = y = 0.0
    for part in words:
        wide = _SIGN + 6 + part.width + 18
        if x and x + wide > width:
            x, y = 0.0, y + _LINE
        places.append((x, y))
        x += wide

    def at(top: float) -> list[Mark]:
        marks: list[Mark] = []
        for (sign, _), part, (across, down) in zip(entries, words, places, strict=True):
            middle = top + down + _LINE / 2
            marks += sign(margin + across + _SIGN / 2, middle)
            marks += part.at(margin + across + _SIGN + 6, middle - part.height / 2)
        return marks

    return Row(y + _LINE if entries else 0.0, at)


def severity_entries(reading: Reading) -> list[tuple[Sign, str]]:
    """The shapes of the severities that occur, and the dashed card if there is a hypothesis."""
    pains = [one for one in reading.journey.insights.values() if one.type == "pain"]
    if not pains:
        return []
    entries = [(_pin(reading, level), reading.say(f"severity.{level}")) for level in (1, 2, 3, 4)]
    if any(pain.is_hypothesis for pain in pains):
        entries.append((_dashed(reading), reading.say("legend.hypothesis-card")))
    return entries


def persona_entries(reading: Reading) -> list[tuple[Sign, str]]:
    """The mark of each persona, as it stands before thoughts and on curves."""
    return [
        (_marker(reading, place), reading.words(persona.label))
        for place, persona in enumerate(reading.personas)
    ]


def _marker(reading: Reading, place: int) -> Sign:
    theme = reading.theme
    return lambda x, y: marker(place, (x, y), theme.persona(place), theme["surface"])


def _pin(reading: Reading, level: int) -> Sign:
    return lambda x, y: pin(None, level, (x, y), _SIGN - 2, reading.theme)


def _dashed(reading: Reading) -> Sign:
    paint = Paint(stroke=reading.theme["control"], width=reading.theme.edge, dash=(3, 3))
    return lambda x, y: [Rect(x - 9, y - 6.5, 18, 13, paint, 3)]
