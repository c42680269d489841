"""A journey as it should be that does not say what it departs from."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding

ID = "target-without-origin"


def find(journey: Journey) -> Iterator[Finding]:
    """A to-be journey based on no other file: nothing can say what would change."""
    if journey.meta.design_state == "to-be" and not journey.meta.based_on:
        yield Finding(ID, "meta", "", place="based_on")
