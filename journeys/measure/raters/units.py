"""What is judged in a journey: its names, its places on the map, and the phases it is in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from journeys.edit import Journey, pains_numbered, steps_in_order
from journeys.measure.raters.answers import Unit
from journeys.model import Words, in_order
from journeys.model.reading import pains_in_order, phases_in_order

Judged = tuple[str, str]
"""Subject and persona."""


def units_judged(journey: Journey, judged: Iterable[Judged], language: str) -> dict[Judged, Unit]:
    """What is judged, in the order of the map and then of the personas.

    Personas are named only where there are several, or one beside none.
    """
    found = set(judged)
    order = {key: at for at, key in enumerate(_subjects(journey))}
    personas = in_order(journey.personas.values())
    within = {key: at for at, key in enumerate(["", *(one.id for one in personas)])}
    last = (len(order), len(within))
    names = _Names(journey, language, personas=len({persona for _, persona in found}) > 1)
    return {
        one: names.unit(*one)
        for one in sorted(
            found, key=lambda one: (order.get(one[0], last[0]), within.get(one[1], last[1]), *one)
        )
    }


def _subjects(journey: Journey) -> list[str]:
    """All that can be judged: steps with what happens at them, then pain points."""
    touches: dict[str, list[str]] = defaultdict(list)
    for touch in in_order(journey.touchpoints.values()):
        touches[touch.step].append(touch.id)
    met = [id_ for step in steps_in_order(journey) for id_ in (step.id, *touches[step.id])]
    return [*met, *(pain.id for pain in pains_in_order(journey))]


class _Names:
    """Names and numbers of a journey's records, looked up once."""

    def __init__(self, journey: Journey, language: str, *, personas: bool) -> None:
        self._journey = journey
        self._language = language
        self._steps = {step.id: at for at, step in enumerate(steps_in_order(journey), 1)}
        self._pains = pains_numbered(journey)
        self._phases = [
            (one.id, self._read(one.label) or one.id) for one in phases_in_order(journey)
        ]
        self._personas = personas

    def unit(self, subject: str, persona: str) -> Unit:
        who = self._journey.personas.get(persona)
        named = (self._read(who.label) if who else "") or persona
        return Unit(
            key=subject,
            label=self._label(subject) or subject,
            number=self._steps.get(subject) or self._pains.get(subject),
            persona=named if self._personas else "",
            groups=self._groups(subject, persona, named),
        )

    def _label(self, subject: str) -> str:
        journey = self._journey
        if subject in journey.steps:
            return self._read(journey.steps[subject].label)
        if subject in journey.insights:
            return self._read(journey.insights[subject].text)
        touch = journey.touchpoints.get(subject)
        return self._label(touch.step) if touch else ""

    def _groups(self, subject: str, persona: str, named: str) -> tuple[tuple[str, str, str], ...]:
        insight = self._journey.insights.get(subject)
        touch = self._journey.touchpoints.get(subject)
        steps = insight.steps if insight else {touch.step if touch else subject}
        within = {one.phase for id_, one in self._journey.steps.items() if id_ in steps}
        phases = [("phase", *phase) for phase in self._phases if phase[0] in within]
        return (("persona", persona, named), *(phases or [("phase", "", "")]))

    def _read(self, words: Words) -> str:
        return words.read(self._language, self._journey.meta.language)
