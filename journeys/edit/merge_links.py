"""What one side removed and the other still needs: put back, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from journeys.model import Reference, Score, parts_of, references

Plain = dict[str, Any]


class Needed(NamedTuple):
    """A record that has to come back.

    Attributes:
        kind: Of the record.
        id: Of the record.
        record: Its plain value, from the side that kept it.
        ours: Whether it is our side that kept it.
    """

    kind: str
    id: str
    record: Any
    ours: bool


def needed(merged: Plain, ours: Plain, theirs: Plain) -> Iterator[Needed]:
    """Records that something merged points at, but that one side removed.

    Each is put back into `merged` as it is found, since it may need others.

    Args:
        merged: Maps of records by kind; changed in place.
        ours: Our whole journey, plain.
        theirs: Theirs.
    """
    changed = True
    while changed:
        changed = False
        for row in references():
            for target in sorted(_targets(merged, row)):
                found = _kept(row, target, ours, theirs)
                if _has(merged, row, target) or found is None:
                    continue
                merged.setdefault(found.kind, {})[target] = found.record
                changed = True
                yield found


def _targets(merged: Plain, row: Reference) -> set[str]:
    found: set[str] = set()
    for id_, record in merged.get(row.kind, {}).items():
        if row.kind == Score.kind:
            value = (parts_of(id_) or {}).get(row.field, "")
        else:
            value = record.get(row.field, "") if isinstance(record, Mapping) else ""
        found |= set(value) if isinstance(value, list) else {str(value)}
    return found - {""}


def _has(plain: Plain, row: Reference, id_: str) -> bool:
    return any(id_ in plain.get(kind, {}) for kind in row.targets)


def _kept(row: Reference, id_: str, ours: Plain, theirs: Plain) -> Needed | None:
    for side in (ours, theirs):
        for kind in row.targets:
            if id_ in side.get(kind, {}):
                return Needed(kind, id_, side[kind][id_], side is ours)
    return None
