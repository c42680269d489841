"""A time said to be promised, and no standard that promises it."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.times import unsupported_times

ID = "promised-time-without-evidence"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps with a promised time and no evidence; an id that leads nowhere is none."""
    yield from unsupported_times(ID, journey, "standard")
