"""A contact that goes through nothing."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding
from journeys.rules.reading import touchpoints_in_order

ID = "contact-without-channel"


def find(journey: Journey) -> Iterator[Finding]:
    """Communications without a channel; an id that leads nowhere is none."""
    for touch, values in touchpoints_in_order(journey):
        if touch.nature == "communication" and touch.channel not in journey.channels:
            yield Finding(ID, touch.kind, touch.id, values, place="channel")
