"""A channel nothing goes through."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Channel
from journeys.rules.finding import Finding
from journeys.rules.unused import unused

ID = "unused-channel"


def find(journey: Journey) -> Iterator[Finding]:
    """Channels that nothing on the map names; the fix removes one of which nothing is said."""
    yield from unused(ID, journey, Channel.kind)
