"""Adds a record."""

from __future__ import annotations

import re

from journeys.edit.change import Edit, Plan, refuse
from journeys.edit.links import missing_target, off_scale
from journeys.edit.place import index_of, place_at, siblings
from journeys.model import Content, Frozen, Record, Score, new_id

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def plan(
    content: Content, record: Frozen, *, before: str | None = None, after: str | None = None
) -> Plan:
    """What adding a record would change, or why it may not.

    Args:
        content: The journey.
        record: Of any kind; without an id it gets one, without an order the
            place after its last sibling.
        before: Id of the sibling to stand before.
        after: Id of the sibling to stand after.
    """
    if isinstance(record, Score):
        return _score(content, record)
    if not isinstance(record, Record):
        return refuse("edit.no-record", value=type(record).__name__)
    named = record.with_fields(id=record.id or new_id(record.prefix))
    new = named.said_in(content.meta.language)
    if not _ID.match(new.id):
        return refuse("edit.bad-id", id=new.id)
    if new.id == "meta" or content.find(new.id):
        return refuse("edit.taken", id=new.id)
    blocked = missing_target(content, new.kind, new, new.id)
    if blocked:
        return blocked
    if new.order and not (before or after):
        return (Edit(new.kind, new.id, None, new),)
    others = siblings(content, new)
    index = index_of(others, before, after)
    if index is None:
        return refuse("edit.no-sibling", id=new.id, other=before or after)
    place = place_at(others, index)
    moved = tuple(
        Edit(new.kind, other.id, other, other.with_fields(order=place.moved[other.id]))
        for other in others
        if other.id in place.moved
    )
    return (Edit(new.kind, new.id, None, new.with_fields(order=place.order)), *moved)


def _score(content: Content, score: Score) -> Plan:
    blocked = missing_target(content, Score.kind, score, score.id) or off_scale(content, score)
    if blocked:
        return blocked
    return (Edit(Score.kind, score.id, content.scores.get(score.id), score),)
