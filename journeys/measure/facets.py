"""The pain points a measure counts, one facet for each persona where personas are compared."""

from __future__ import annotations

from typing import NamedTuple

from journeys.edit import Journey
from journeys.model import Insight, in_order
from journeys.model.reading import pains_in_order


class Facet(NamedTuple):
    """A pain point as one persona feels it.

    Attributes:
        pain: The pain point.
        persona: Id of the persona; empty for whoever meets it.
        part: What share of the pain point this facet stands for.
        origin: Of which of several journeys, where they are taken as one.
    """

    pain: Insight
    persona: str = ""
    part: float = 1.0
    origin: int = 0


def open_pains(journey: Journey) -> list[Insight]:
    """The pain points that still hurt, in the order of the map; resolved ones are left out."""
    return [pain for pain in pains_in_order(journey) if pain.status != "resolved"]


def facets(journey: Journey, *, by_persona: bool) -> list[Facet]:
    """What is weighed: each open pain point, divided evenly among its personas if asked.

    A pain point that names no persona concerns all of them.
    """
    pains = open_pains(journey)
    if not by_persona:
        return [Facet(pain) for pain in pains]
    everyone = [persona.id for persona in in_order(journey.personas.values())]
    found = []
    for pain in pains:
        named = [id_ for id_ in everyone if id_ in pain.personas] or everyone or [""]
        found += [Facet(pain, persona, 1 / len(named)) for persona in named]
    return found
