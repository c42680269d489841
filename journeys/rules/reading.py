"""What rules say of a record: its number, its name, its text."""

from __future__ import annotations

from journeys.edit import Journey
from journeys.model import AnyRecord, Frozen, Words


def name_of(record: Frozen, instead: str) -> Words:
    """The record's name or text; its id where nobody gave it one."""
    for field in ("label", "text", "title"):
        words = getattr(record, field, None)
        if words:
            found: Words = words
            return found
    return Words(instead)


def name_in(journey: Journey, id_: str) -> Words:
    """The name of the record of an id; the id itself where there is none."""
    found: tuple[str, AnyRecord] | None = journey.find(id_)
    return name_of(found[1], id_) if found else Words(id_)
