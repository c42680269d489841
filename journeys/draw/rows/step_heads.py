"""The head of each step: number, name, time, and a star for a moment of truth."""

from __future__ import annotations

from journeys.draw.duration import duration
from journeys.draw.reading import Reading
from journeys.draw.rows.row import PAD, Columns, Row
from journeys.draw.scene.icon import icon
from journeys.draw.scene.marks import Group, Label, Mark
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import BODY, META
from journeys.model import Step

_STAR = 15.0
_CLOCK = 12.0
_ABOVE = 8.0


def step_time(reading: Reading, step: Step) -> str:
    """How long the step takes: the medians of waiting and touch together.

    Where the figure is a standard's promise, its upper bound after ``≤``.
    """
    typical = [minutes for minutes in (step.waiting, step.touch) if minutes is not None]
    if step.time_basis != "standard":
        return duration(sum(typical), reading.language) if typical else ""
    pairs = ((step.waiting_p90, step.waiting), (step.touch_p90, step.touch))
    bounds = [bound if bound is not None else median for bound, median in pairs]
    promised = [minutes for minutes in bounds if minutes is not None]
    return "≤ " + duration(sum(promised), reading.language, promised=True) if promised else ""


def step_name(reading: Reading, step: Step) -> str:
    """Number and name of a step."""
    return f"{reading.places[step.id]} {reading.words(step.label)}".strip()


def step_heads(reading: Reading, columns: Columns) -> Row:
    """One head a column, with its name in full."""
    style = Style(BODY, reading.theme["ink"], bold=True)
    names = {
        place: Paragraph.of(step_name(reading, step), columns.room - 4 - _star_room(step), style)
        for place, step in ((place, reading.steps[place]) for place in columns.span)
    }
    times = {place: step_time(reading, reading.steps[place]) for place in columns.span}
    tallest = max((name.height for name in names.values()), default=0.0)
    height = tallest + (META * 1.5 if any(times.values()) else 0) + 2 * _ABOVE

    def at(y: float) -> list[Mark]:
        return [_head(reading, columns, place, names[place], y) for place in columns.span]

    return Row(height, at)


def _star_room(step: Step) -> float:
    return _STAR + 4 if step.moment_of_truth else 0.0


def _head(reading: Reading, columns: Columns, place: int, name: Paragraph, y: float) -> Mark:
    theme = reading.theme
    step = reading.steps[place]
    x = columns.x(place) + PAD + 2
    time = step_time(reading, step)
    marks: list[Mark] = [*name.at(x, y + _ABOVE)]
    said = step_name(reading, step)
    if step.moment_of_truth:
        right = columns.x(place) + columns.width - PAD - _STAR
        marks.append(icon("star", right, y + _ABOVE + 1, _STAR, theme["accent"]))
        said += ". " + reading.say("step.moment-of-truth")
    if time:
        top = y + _ABOVE + name.height + 3
        marks.append(icon("clock", x, top, _CLOCK, theme["ink-3"]))
        marks.append(Label(x + _CLOCK + 4, top + 10.2, time, META, theme["ink-3"]))
        said += ". " + time
    description = reading.words(step.description)
    return Group(f"{said}. {description}" if description else said, tuple(marks))
