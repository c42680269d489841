"""How far people lie apart on each thing they rated, round to round."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isnan

from journeys.draw.reading import Reading
from journeys.errors import NotMeasurable
from journeys.measure.raters.word import SPLITS, split_word
from journeys.words import figure

SPLIT = SPLITS[0][0]
"""From here on people do not agree on a thing."""


@dataclass(frozen=True)
class Apart:
    """The disagreement about one thing: 0 all alike, 1 half at each end of the scale.

    Attributes:
        measure: What was rated.
        subject: Id of the step or the pain point.
        persona: Id of whose experience it is; empty where it makes no difference.
        now: Of the latest round.
        before: Of the round before; None without one.
        is_worst: Whether nothing else that was asked with it is more disputed, and it is.
        several: Whether it must be told whose or which it is.
    """

    measure: str
    subject: str
    persona: str
    now: float
    before: float | None
    is_worst: bool = False
    several: bool = False


def apart(reading: Reading) -> dict[str, list[Apart]]:
    """Of each step what was rated there and of its pain points; empty before a reveal."""
    journey = reading.journey
    found = [
        one
        for measure in sorted({score.measure for score in journey.scores.values()})
        for one in _of_measure(reading, measure)
    ]
    by_step: dict[str, list[Apart]] = {}
    for one in found:
        pain = journey.insights.get(one.subject)
        for step in pain.steps if pain else {one.subject}:
            if step in reading.places:
                by_step.setdefault(step, []).append(one)
    return {
        step: [
            replace(one, several=len(there) > 1)
            for one in sorted(there, key=lambda one: _order(reading, one))
        ]
        for step, there in by_step.items()
    }


def apart_at(reading: Reading, persona: str, step: str) -> list[Apart]:
    """What people rated at a step, for a persona or for nobody in particular; empty for all."""
    found = reading.apart.get(step, [])
    return [one for one in found if not persona or one.persona in ("", persona)]


def apart_word(reading: Reading, now: float, *, is_worst: bool) -> str:
    """The word for a disagreement, or that this is where to talk first."""
    return reading.say("apart.here") if is_worst else split_word(now, reading.language)


def apart_said(reading: Reading, one: Apart) -> str:
    """A disagreement in one line, as it is read aloud."""
    word = apart_word(reading, one.now, is_worst=one.is_worst)
    values = [figure(value, reading.language, 2) for value in (one.before, one.now)
              if value is not None]  # fmt: skip
    key = "apart.said" if len(values) == 1 else "apart.said.since"
    whose = _whose(reading, one) if one.several else ""
    said = reading.say(key, word=word, now=values[-1], before=values[0])
    return f"{whose}: {said}" if whose else said


def _whose(reading: Reading, one: Apart) -> str:
    number = reading.numbers.get(one.subject)
    if number is not None:
        return reading.say("apart.pain", number=number)
    who = reading.journey.personas.get(one.persona)
    return reading.words(who.label) if who else ""


def _order(reading: Reading, one: Apart) -> tuple[bool, int, int, str]:
    """The step before its pain points, personas in their order."""
    number = reading.numbers.get(one.subject)
    ids = [persona.id for persona in reading.personas]
    place = ids.index(one.persona) if one.persona in ids else len(ids)
    return (number is not None, number or 0, place, one.measure)


def _of_measure(reading: Reading, measure: str) -> list[Apart]:
    """What people rated with a measure; nothing if a rating is off its scale."""
    from journeys.measure.raters.consensus import bounds_of, disagreements
    from journeys.measure.raters.from_scores import answers

    try:
        given = answers(reading.journey, measure, reading.language)
    except NotMeasurable:
        return []
    bounds = bounds_of(given)
    now, before = (disagreements(one, bounds) for one in (given.current, given.before))
    found = [
        Apart(measure, unit.key, unit.groups[0][1], value, None if isnan(was) else was)
        for unit, value, was in zip(given.units, now.tolist(), before.tolist(), strict=True)
        if not isnan(value)
    ]
    most: dict[str, float] = {}
    for one in found:
        most[one.persona] = max(most.get(one.persona, 0.0), one.now)
    worst = {
        persona: next(one for one in found if one.persona == persona and one.now == top)
        for persona, top in most.items()
        if top >= SPLIT
    }
    return [replace(one, is_worst=one is worst.get(one.persona)) for one in found]
