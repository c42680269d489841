"""Where a record stands among its siblings, and the keys that put it there."""

from __future__ import annotations

from typing import NamedTuple

from journeys.model import Card, Content, Record, Step, Touchpoint, in_order, key_between


class Place(NamedTuple):
    """A fractional index, and the siblings that must get a new one to make room."""

    order: str
    moved: dict[str, str]


def siblings(content: Content, record: Record) -> list[Record]:
    """The records it is ordered among, in order, itself left out."""
    others: list[Record] = [
        other
        for other in content.records(record.kind).values()
        if isinstance(other, Record) and other.id != record.id and _together(record, other)
    ]
    return in_order(others)


def _together(one: Record, other: Record) -> bool:
    if isinstance(one, Step) and isinstance(other, Step):
        return one.phase == other.phase
    if isinstance(one, Touchpoint) and isinstance(other, Touchpoint):
        return one.step == other.step
    if isinstance(one, Card) and isinstance(other, Card):
        return (one.lane, one.step) == (other.lane, other.step)
    return True


def place_at(others: list[Record], index: int) -> Place:
    """A place before the sibling at an index; at the end if there is none.

    Where the neighbors bear equal keys, the right one (and those equal to it)
    is given a new key.
    """
    left = others[index - 1].order if index else ""
    end = index
    while end < len(others) and others[end].order <= left:
        end += 1
    bound = others[end].order if end < len(others) else ""
    keys = []
    for _ in range(end - index + 1):
        left = key_between(left, bound)
        keys.append(left)
    moved = {others[index + n].id: key for n, key in enumerate(keys[1:])}
    return Place(keys[0], moved)


def index_of(others: list[Record], before: str | None, after: str | None) -> int | None:
    """The index that a wish ``before`` or ``after`` an id means; None if that id is no sibling."""
    wished = before or after
    if not wished:
        return len(others)
    for index, other in enumerate(others):
        if other.id == wished:
            return index if before else index + 1
    return None
