"""A persona whom nothing on the map concerns."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Persona, in_order, references
from journeys.rules.finding import Finding, Fix
from journeys.rules.reading import name_of

ID = "orphan-persona"


def find(journey: Journey) -> Iterator[Finding]:
    """Personas that no record names, where there are several: a single one lives all of it.

    The fix removes the persona.
    """
    if len(journey.personas) < 2:
        return
    named = _named(journey)
    for persona in in_order(journey.personas.values()):
        if persona.id not in named:
            values = {"name": name_of(persona, persona.id)}
            yield Finding(ID, persona.kind, persona.id, values, fix=_removing(persona.id))


def _named(journey: Journey) -> set[str]:
    """Every id that a reference to personas holds."""
    found: set[str] = set()
    for row in references():
        if Persona.kind in row.targets:
            for record in journey.records(row.kind).values():
                value = getattr(record, row.field)
                found |= value if row.many else {value}
    return found


def _removing(id_: str) -> Fix:
    # a map needs one persona: where earlier fixes took the others, this one stays
    return lambda journey: journey.remove(id_) if len(journey.personas) > 1 else journey
