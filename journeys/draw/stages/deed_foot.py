"""The foot of a deed: how long one waits, what fails, which grave pain points are felt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journeys.draw.contents import contents
from journeys.draw.duration import duration
from journeys.draw.reading import Reading
from journeys.draw.rows.contact import UNDONE
from journeys.draw.rows.pain_title import pain_title
from journeys.draw.scene.icon import icon
from journeys.draw.scene.marks import Group, Label, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.scene.widths import width
from journeys.draw.stages.deeds import Deed
from journeys.draw.type_scale import META
from journeys.model import Insight, Lane, Step

GRAVE = 3
"""Severity from which a pain point is shown on the blueprint."""
TALL = 24.0
_SIGN = 18.0
_PAD = 6.0


@dataclass(frozen=True)
class Sign:
    """A small thing of a width; `at` paints it with its left end and middle at a point."""

    width: float
    at: Callable[[float, float], Mark]


def signs(reading: Reading, deed: Deed, *, bears_step: bool) -> list[Sign]:
    """The signs of a deed.

    Args:
        reading: Of the journey.
        deed: Whose foot it is.
        bears_step: Whether waiting and pain points of the step are shown here.
    """
    found: list[Sign] = []
    step = reading.steps[deed.place]
    if bears_step and step.waiting:
        found.append(_waiting(reading, step))
    if any(act.status in UNDONE for act in deed.acts):
        found.append(_failing(reading, deed))
    if bears_step:
        found += [_pain(reading, pain) for pain in grave_pains(reading, step)]
    return found


def grave_pains(reading: Reading, step: Step) -> list[Insight]:
    """Pain points of severity 3 and more at a step, worst first."""
    pains = contents(reading, Lane(shows="pains"), step)
    return [
        pain
        for pain in pains
        if isinstance(pain, Insight) and (reading.severity(pain) or 0) >= GRAVE
    ]


def waiting_time(reading: Reading, step: Step) -> str:
    """How long one waits at a step; ≤ and the upper bound where a standard promises it."""
    if not step.waiting:
        return ""
    promised = step.time_basis == "standard"
    minutes = step.waiting_p90 if promised and step.waiting_p90 else step.waiting
    return ("≤ " if promised else "") + duration(minutes, reading.language, promised=promised)


def _waiting(reading: Reading, step: Step) -> Sign:
    time = waiting_time(reading, step)
    title = reading.say("blueprint.wait.title", number=reading.places[step.id], time=time)
    return _chip(reading, reading.say("blueprint.wait", time=time), title, "warn", "clock")


def _failing(reading: Reading, deed: Deed) -> Sign:
    failed = [act for act in deed.acts if act.status in UNDONE]
    told = "; ".join(
        f"{reading.words(act.label)} ({reading.say(f'status.{act.status}')})" for act in failed
    )
    return _chip(reading, reading.say("blueprint.fail"), told, "bad", "pains")


def _chip(reading: Reading, text: str, title: str, role: str, drawing: str) -> Sign:
    theme = reading.theme
    ink = theme[role]
    wide = _PAD + 12 + 4 + width(text, META, bold=True) + _PAD

    def at(x: float, y: float) -> Mark:
        edge = Paint(fill=theme[f"{role}-soft"], stroke=ink, width=theme.edge)
        words = Label(x + _PAD + 16, y + META * 0.36, text, META, ink, bold=True)
        ground = Rect(x, y - 10, wide, 20, edge, 4)
        return Group(title, (ground, icon(drawing, x + _PAD, y - 6, 12, ink), words))

    return Sign(wide, at)


def _pain(reading: Reading, pain: Insight) -> Sign:
    level = level_of(reading.severity(pain))
    number = reading.numbers[pain.id]

    def at(x: float, y: float) -> Mark:
        marks = pin(number, level, (x + _SIGN / 2, y), _SIGN, reading.theme)
        return Group(pain_title(reading, pain), tuple(marks))

    return Sign(_SIGN, at)
