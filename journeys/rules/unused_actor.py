"""An actor who does nothing."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Actor
from journeys.rules.finding import Finding
from journeys.rules.unused import unused

ID = "unused-actor"


def find(journey: Journey) -> Iterator[Finding]:
    """Actors that nothing on the map names; the fix removes one of whom nothing is said."""
    yield from unused(ID, journey, Actor.kind)
