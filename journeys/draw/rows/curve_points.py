"""Points, values and pins on the curves: each where nothing else is."""

from __future__ import annotations

from journeys.draw.feelings import Curve, Feeling
from journeys.draw.reading import Reading
from journeys.draw.rows.curve_pins import curve_pins
from journeys.draw.rows.free_places import Box, FreePlaces
from journeys.draw.rows.plot import Plot
from journeys.draw.rows.row import Columns
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Group, Label, Mark
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import META
from journeys.words import figure

_RADIUS = 8.0


def points(
    reading: Reading, columns: Columns, plot: Plot, drawn: list[Curve], y: float
) -> list[Mark]:
    """All that lies on the curves of one row of steps."""
    marks: list[Mark] = []
    for place in columns.span:
        here = [(curve, curve.points[place]) for curve in drawn if place in curve.points]
        bounds = (columns.x(place) + 2, y + 2, columns.x(place + 1) - 2, y + plot.height - 2)
        free = FreePlaces(bounds)
        middle = columns.middle(place)
        for _, feeling in here:
            free.take(_around(middle, y + plot.y(feeling.value)))
        highest_first = sorted(here, key=lambda pair: (-pair[1].value, pair[0].place))
        labels: dict[int, Label | None] = {}
        for number, (curve, feeling) in enumerate(highest_first):
            at = (middle, y + plot.y(feeling.value))
            labels[curve.place] = _value(reading, feeling, at, free, above=number == 0)
        marks += curve_pins(reading, place, (middle, _anchor(plot, here, y)), free)
        for curve, feeling in here:
            point = (middle, y + plot.y(feeling.value))
            marks.append(_point(reading, place, (curve, feeling), point, labels[curve.place]))
    return marks


def _around(x: float, y: float) -> Box:
    return (x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS)


def _anchor(plot: Plot, here: list[tuple[Curve, Feeling]], y: float) -> float:
    """Where pins begin: beside the lowest point, else on the middle line."""
    value = min((feeling.value for _, feeling in here), default=plot.middle)
    return y + plot.y(value)


def signed(value: float, language: str) -> str:
    """A value with its sign and one decimal.

    >>> signed(1.4, "id"), signed(-0.04, "en")
    ('+1,4', '0.0')
    """
    text = figure(value, language, 1)
    return "+" + text if round(value, 1) > 0 else text


def _value(
    reading: Reading, feeling: Feeling, at: tuple[float, float], free: FreePlaces, *, above: bool
) -> Label | None:
    """The value beside its point; None where no place is free (it stays in the table)."""
    text = signed(feeling.value, reading.language)
    x, y = at
    half, tall = width(text, META, bold=True) / 2 + 1, META
    over = (x - half, y - _RADIUS - 1 - tall, x + half, y - _RADIUS - 1)
    under = (x - half, y + _RADIUS + 1, x + half, y + _RADIUS + 1 + tall)
    left = (x - _RADIUS - 2 - 2 * half, y - tall / 2, x - _RADIUS - 2, y + tall / 2)
    right = (x + _RADIUS + 2, y - tall / 2, x + _RADIUS + 2 + 2 * half, y + tall / 2)
    box = free.first((over, under, left, right) if above else (under, over, left, right))
    if box is None:
        return None
    theme = reading.theme
    middle, baseline = (box[0] + box[2]) / 2, box[3] - 1.6
    return Label(
        middle, baseline, text, META, theme["ink"], "middle", bold=True, halo=theme["surface"]
    )


def _point(
    reading: Reading,
    place: int,
    what: tuple[Curve, Feeling],
    at: tuple[float, float],
    label: Label | None,
) -> Mark:
    curve, feeling = what
    theme = reading.theme
    color = theme.persona(curve.place)
    marks = marker(curve.place, at, color, theme["surface"], hollow=feeling.hypothesis)
    if label:
        marks.append(label)
    title = reading.say(
        "point.hypothesis" if feeling.hypothesis else "point.measured",
        persona=curve.name, number=place + 1, n=feeling.n,
        step=reading.words(reading.steps[place].label),
        value=signed(feeling.value, reading.language),
    )  # fmt: skip
    return Group(title, tuple(marks))
