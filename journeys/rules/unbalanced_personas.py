"""A persona whose curve is far shorter than another's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "unbalanced-personas"
ENOUGH = 4
"""Points from which on a curve is more than a beginning."""


def find(journey: Journey) -> Iterator[Finding]:
    """Personas with emotion at less than half as many steps as the persona with most.

    Nothing while the longest curve has fewer than four points: somebody has just begun.
    """
    scored: dict[str, set[str]] = defaultdict(set)
    for score in journey.scores.values():
        if score.measure == "emotion" and score.persona in journey.personas:
            scored[score.persona].add(score.subject)
    personas = in_order(journey.personas.values())
    most = max(personas, key=lambda persona: len(scored[persona.id]), default=None)
    if most is None or len(scored[most.id]) < ENOUGH:
        return
    for persona in personas:
        if 2 * len(scored[persona.id]) < len(scored[most.id]):
            values = {
                "name": name_of(persona, persona.id),
                "n": len(scored[persona.id]),
                "other": name_of(most, most.id),
                "most": len(scored[most.id]),
            }
            yield Finding(ID, persona.kind, persona.id, values)
