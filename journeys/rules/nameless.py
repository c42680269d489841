"""A record without a name says nothing on a map."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Record, in_order
from journeys.rules.finding import Finding, Named
from journeys.rules.reading import is_said

ID = "nameless"
SAID_IN = {
    "personas": "label",
    "actors": "label",
    "channels": "label",
    "phases": "label",
    "insights": "text",
    "evidence": "label",
    "requirements": "label",
    "metrics": "label",
    "opportunities": "text",
    "solutions": "text",
    "innovations": "label",
    "views": "label",
    "tags": "label",
}
"""Which field says what it is; steps have a rule of their own, a touchpoint has its channel."""


def find(journey: Journey) -> Iterator[Finding]:
    """Records without a name or text in any language; blanks are none."""
    for kind, field in SAID_IN.items():
        records = journey.records(kind).values()
        for record in in_order(each for each in records if isinstance(each, Record)):
            if not is_said(getattr(record, field)):
                values = {"kind": Named("kind", (kind,)), "id": record.id}
                yield Finding(ID, kind, record.id, values, place=field)
