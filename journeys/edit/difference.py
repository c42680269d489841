"""What changed between two values of a journey."""

from __future__ import annotations

from journeys.edit.change import META, Change, Edit
from journeys.model import KINDS, Content


def difference(before: Content, after: Content) -> Change:
    """The change that leads from one value to another, by kind and id.

    >>> from journeys.edit.journey import Journey
    >>> difference(Journey(), Journey())
    ()
    """
    edits: list[Edit] = []
    if before.meta != after.meta:
        edits.append(Edit(META, META, before.meta, after.meta))
    for kind in KINDS:
        old, new = before.records(kind), after.records(kind)
        edits.extend(
            Edit(kind, id_, old.get(id_), new.get(id_))
            for id_ in sorted({*old, *new})
            if old.get(id_) != new.get(id_)
        )
    return tuple(edits)
