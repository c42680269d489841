"""A time said to be measured, and no measurement."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.times import unsupported_times

ID = "measured-time-without-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps with a measured time and no evidence; an id that leads nowhere is none."""
    yield from unsupported_times(ID, journey, "measured")
