"""A curve that nobody but the room has drawn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Persona, Score
from journeys.rules.finding import Finding
from journeys.rules.reading import name_in

ID = "hypothesis-curve"


def find(journey: Journey) -> Iterator[Finding]:
    """Personas whose whole emotion curve rests on no evidence.

    A planned journey has nothing but hypotheses, so there it is no finding.
    """
    if journey.meta.ontology == "planned":
        return
    curves: dict[str, list[Score]] = defaultdict(list)
    for score in journey.scores.values():
        if score.measure == "emotion":
            curves[score.persona].append(score)
    for persona in sorted(curves):
        scores = curves[persona]
        if not any(score.source in journey.evidence for score in scores):
            name = name_in(journey, persona) if persona else journey.meta.title
            values = {"name": name, "n": len({score.subject for score in scores})}
            yield Finding(ID, Persona.kind if persona else "meta", persona, values)
