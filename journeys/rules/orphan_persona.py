"""A persona whom nothing on the map concerns."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Persona, in_order
from journeys.rules.finding import Finding, Fix
from journeys.rules.reading import name_of
from journeys.rules.removal import named, tidying

ID = "orphan-persona"


def find(journey: Journey) -> Iterator[Finding]:
    """Personas that no record names, where there are several: a single one lives all of it.

    The fix removes a persona of whom nothing is said.
    """
    if len(journey.personas) < 2:
        return
    known = named(journey, Persona.kind, on_the_map=True)
    for persona in in_order(journey.personas.values()):
        if persona.id not in known:
            values = {"name": name_of(persona, persona.id)}
            fix = _but_the_last(tidying(journey, persona))
            yield Finding(ID, persona.kind, persona.id, values, fix=fix)


def _but_the_last(remove: Fix | None) -> Fix | None:
    # a map needs one persona: where earlier fixes took the others, this one stays
    if remove is None:
        return None
    return lambda journey: remove(journey) if len(journey.personas) > 1 else journey
