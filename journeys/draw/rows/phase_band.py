"""The phases as chevrons over their steps."""

from __future__ import annotations

from itertools import groupby

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marks import Group, Mark
from journeys.draw.scene.outline import polygon
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY
from journeys.model import in_order

_NOTCH = 8.4
_GAP = 3.0
_ABOVE = 6.0


def letter(place: int) -> str:
    """A to Z, then AA, AB … as in a spreadsheet.

    >>> letter(0), letter(25), letter(26)
    ('A', 'Z', 'AA')
    """
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def phase_name(reading: Reading, id_: str) -> str:
    """Letter and name of a phase."""
    phases = in_order(reading.journey.phases.values())
    place = next((place for place, phase in enumerate(phases) if phase.id == id_), None)
    if place is None:
        return ""
    return f"{letter(place)} {reading.words(phases[place].label)}".strip()


def phase_band(reading: Reading, columns: Columns) -> Row:
    """One chevron a phase; a phase that goes on in the next row of steps is drawn in both."""
    runs = [
        (id_, list(places))
        for id_, places in groupby(columns.span, lambda place: reading.steps[place].phase)
    ]
    style = Style(BODY, reading.theme["on-phase"], bold=True)
    names = [
        Paragraph.of(phase_name(reading, id_), len(places) * columns.width - 34, style)
        for id_, places in runs
    ]
    height = max((name.height for name in names), default=style.leading) + 2 * _ABOVE
    order = [phase.id for phase in in_order(reading.journey.phases.values())]

    def at(y: float) -> list[Mark]:
        marks: list[Mark] = []
        for (id_, places), name in zip(runs, names, strict=True):
            left, right = columns.x(places[0]), columns.x(places[-1]) + columns.width
            even = order.index(id_) % 2 if id_ in order else 0
            fill = Paint(fill=reading.theme[f"phase-{even + 1}"])
            tip = 0.0 if places[-1] + 1 == columns.span.stop else _NOTCH - _GAP
            shape = polygon(
                _chevron((left, right + tip), y, height, first=places[0] == columns.span.start),
                fill,
            )
            words = name.at(left + 16, y + (height - name.height) / 2)
            said = reading.say("phase.title", n=len(places), name=phase_name(reading, id_))
            marks.append(Group(said, (shape, *words)))
        return marks

    return Row(height, at)


def _chevron(
    ends: tuple[float, float], y: float, height: float, *, first: bool
) -> list[tuple[float, float]]:
    left, right = ends
    middle, bottom, shoulder = y + height / 2, y + height, right - _NOTCH
    points = [(left, y), (shoulder, y), (right, middle), (shoulder, bottom), (left, bottom)]
    return points if first else [*points, (left + _NOTCH, middle)]
