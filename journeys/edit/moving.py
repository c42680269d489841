"""Moves a record: among its siblings, or into another phase, lane or step."""

from __future__ import annotations

from journeys.edit.change import Edit, Plan, refuse
from journeys.edit.place import index_of, place_at, siblings
from journeys.model import Content, Record

HOLDERS: dict[str, dict[str, str]] = {
    "steps": {"phases": "phase"},
    "touchpoints": {"steps": "step"},
    "cards": {"lanes": "lane", "steps": "step"},
    "insights": {"steps": "steps"},
    "opportunities": {"steps": "steps"},
}
"""By kind: which kinds may hold it, and the field that says so."""


def plan(
    content: Content,
    id_: str,
    *,
    before: str | None = None,
    after: str | None = None,
    into: str | None = None,
) -> Plan:
    """What moving a record would change, or why it may not.

    Args:
        content: The journey.
        id_: Of the record.
        before: Id of the sibling to stand before.
        after: Id of the sibling to stand after.
        into: Id of the phase, lane or step that is to hold it; a pain point,
            gain or opportunity is pinned to that step alone.
    """
    found = content.find(id_)
    if found is None:
        return refuse("edit.no-such", id=id_)
    kind, old = found
    goal = before or after
    if not isinstance(old, Record):
        return refuse("edit.no-place", id=id_)
    if not (goal or into):
        return refuse("edit.whither", id=id_)
    held = _into(content, old, into) if into else _beside(content, old, goal or "")
    if held is None:
        return refuse("edit.not-into", id=id_, into=into)
    new = old.with_fields(**held)
    if not goal and (new == old or "steps" in held):
        return (Edit(kind, id_, old, new),) if new != old else ()
    others = siblings(content, new)
    index = index_of(others, before, after)
    if index is None:
        return refuse("edit.no-sibling", id=id_, other=goal)
    place = place_at(others, index)
    moved = tuple(
        Edit(kind, other.id, other, other.with_fields(order=place.moved[other.id]))
        for other in others
        if other.id in place.moved
    )
    return (Edit(kind, id_, old, new.with_fields(order=place.order)), *moved)


def _into(content: Content, record: Record, into: str) -> dict[str, object] | None:
    """The field that puts a record into its new holder; None if it cannot go there."""
    home = content.find(into)
    field = HOLDERS.get(record.kind, {}).get(home[0]) if home else None
    if field is None:
        return None
    return {field: frozenset({into}) if field == "steps" else into}


def _beside(content: Content, record: Record, goal: str) -> dict[str, object]:
    """The fields that put a record where its new neighbor is."""
    neighbor = content.records(record.kind).get(goal)
    if neighbor is None:
        return {}
    fields = [field for field in HOLDERS.get(record.kind, {}).values() if field != "steps"]
    return {field: getattr(neighbor, field) for field in fields}
