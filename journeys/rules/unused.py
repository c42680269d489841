"""What the map knows and does not use."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Record, in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of
from journeys.rules.removal import named, tidying


def unused(rule: str, journey: Journey, kind: str) -> Iterator[Finding]:
    """Findings for records of a kind that no reference names, once there are touchpoints.

    Before, the list is a preparation.
    """
    if not journey.touchpoints:
        return
    known = named(journey, kind, on_the_map=True)
    records = journey.records(kind).values()
    for record in in_order(each for each in records if isinstance(each, Record)):
        if record.id not in known:
            values = {"name": name_of(record, record.id)}
            fix = tidying(journey, record)
            yield Finding(rule, kind, record.id, values, fix=fix)
