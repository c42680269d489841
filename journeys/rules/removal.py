"""The fix that takes away what nobody has filled and nothing needs."""

from __future__ import annotations

from journeys.edit import Edit, Journey, apply
from journeys.model import Frozen, Record, Words, references
from journeys.rules.finding import Fix

BESIDE_THE_MAP = frozenset({"comments", "views"})
"""Kinds that speak of the map and are no part of it: a remark on a persona gives it no part."""


def named(journey: Journey, kind: str, *, on_the_map: bool = False) -> set[str]:
    """Every id that a reference to records of a kind holds.

    Args:
        journey: The journey.
        kind: Of the records pointed at.
        on_the_map: Whether only what is on the map counts, not what is said about it.
    """
    found: set[str] = set()
    for row in references():
        if kind in row.targets and not (on_the_map and row.kind in BESIDE_THE_MAP):
            for record in journey.records(row.kind).values():
                value = getattr(record, row.field)
                found |= value if row.many else {value}
    return found


def is_bare(record: Record, *kept: str) -> bool:
    """Whether a person has given a record nothing but its place.

    Args:
        record: Of any kind.
        *kept: Fields that say where it is, not what it is.
    """
    ours = {"id", "order", *kept}
    return not record.__pydantic_extra__ and all(
        name in ours or _is_untouched(getattr(record, name), field.default)
        for name, field in type(record).model_fields.items()
    )


def _is_untouched(value: object, default: object) -> bool:
    if isinstance(value, Words):
        return not any(text.strip() for text in value.values())
    return value == default


def tidying(journey: Journey, record: Record, *kept: str) -> Fix | None:
    """The fix that removes a record, where nobody has filled it and nothing names it.

    Args:
        journey: The journey.
        record: Of any kind.
        *kept: See `is_bare`.
    """
    bare = is_bare(record, *kept) and record.id not in named(journey, record.kind)
    return removing(record) if bare else None


def removing(record: Record) -> Fix:
    """The fix that removes a record, as long as it is still the same and nothing names it."""

    def fix(journey: Journey) -> Journey:
        now: Frozen | None = journey.records(record.kind).get(record.id)
        if now != record or record.id in named(journey, record.kind):
            return journey
        return apply(journey, (Edit(record.kind, record.id, now, None),))

    return fix
