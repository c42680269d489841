"""References that lead nowhere: unlinked, hidden, or moved to a recovered place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from journeys.model.order import FIRST, key_between
from journeys.model.references import Reference, references
from journeys.model.score import Score, parts_of

Plain = dict[str, Any]
Say = Callable[[str, str, str, str, str], object]

RECOVERED: dict[str, Plain] = {
    "phases": {"label": {"en": "Recovered", "id": "Dipulihkan"}},
    "lanes": {"label": {"en": "Recovered", "id": "Dipulihkan"}, "shows": "text"},
}
"""Where records go whose required place is gone: ``recovered-phases``, ``recovered-lanes``."""


def mend_links(plain: Plain, say: Say) -> None:
    """Mend every reference of a plain journey in place, until none leads nowhere.

    Args:
        plain: A journey whose fields are already of the right type.
        say: Told code, kind, id, field and missing target of each repair.
    """
    changed = True
    while changed:
        changed = False
        for row in references():
            if row.kind == Score.kind:
                changed |= _scores(plain, row, say)
            elif row.many:
                _sets(plain, row, say)
            else:
                changed |= _links(plain, row, say)


def _exists(plain: Plain, row: Reference, id_: str) -> bool:
    return any(id_ in plain[kind] for kind in row.targets)


def _sets(plain: Plain, row: Reference, say: Say) -> None:
    for id_, record in sorted(plain[row.kind].items()):
        wanted = record.get(row.field, [])
        for missing in (ref for ref in wanted if not _exists(plain, row, ref)):
            say("reference-cleared", row.kind, id_, row.field, missing)
        there = [ref for ref in wanted if _exists(plain, row, ref)]
        if there:
            record[row.field] = there
        else:
            record.pop(row.field, None)


def _links(plain: Plain, row: Reference, say: Say) -> bool:
    removed = False
    for id_, record in sorted(plain[row.kind].items()):
        target = record.get(row.field, "")
        if _exists(plain, row, target) or not (target or row.required):
            continue
        if row.on_remove == "cascade":
            say("orphan-hidden", row.kind, id_, row.field, target)
            del plain[row.kind][id_]
            removed = True
        elif row.on_remove == "refuse":
            say("adopted", row.kind, id_, row.field, target)
            record[row.field] = _recovered(plain, row.targets[0])
        else:
            say("reference-cleared", row.kind, id_, row.field, target)
            del record[row.field]
    return removed


def _scores(plain: Plain, row: Reference, say: Say) -> bool:
    """A score names its links in its key; where the source is gone the vote still counts."""
    if row.on_remove != "cascade":
        return False
    orphans = []
    for key in sorted(plain[Score.kind]):
        target = (parts_of(key) or {}).get(row.field, "")
        if (target or row.required) and not _exists(plain, row, target):
            say("orphan-hidden", Score.kind, key, row.field, target)
            orphans.append(key)
    for key in orphans:
        del plain[Score.kind][key]
    return bool(orphans)


def _recovered(plain: Plain, kind: str) -> str:
    id_ = f"recovered-{kind}"
    if id_ not in plain[kind]:
        orders = [record.get("order", "") for record in plain[kind].values()]
        order = key_between(max(orders), None) if any(orders) else FIRST
        plain[kind][id_] = {"order": order, **RECOVERED[kind]}
    return id_
