"""Removes a record, and does to those that point at it what the table of references says."""

from __future__ import annotations

from journeys.edit.change import Edit, Plan, Refusal, refuse
from journeys.model import Content, Frozen, Reference, Words, references


def plan(content: Content, id_: str, *, with_contents: bool = False) -> Plan:
    """What removing a record would change, or why it may not.

    Args:
        content: The journey.
        id_: Of the record.
        with_contents: Whether a phase or lane may go together with what it holds.
    """
    if content.find(id_) is None:
        return refuse("edit.no-such", id=id_)
    running = content.rounds.get(id_)
    if running and running.state == "private":
        return refuse("edit.round.private", n=running.number)
    if id_ in content.personas and len(content.personas) == 1:
        return refuse("edit.last-persona")
    gone = _closure(content, id_, with_contents=with_contents)
    if isinstance(gone, Refusal):
        return gone
    removed = tuple(Edit(kind, key, content.records(kind)[key], None) for kind, key in gone)
    return removed + _unlinked(content, gone)


def _closure(content: Content, id_: str, *, with_contents: bool) -> list[tuple[str, str]] | Refusal:
    """Everything that goes with a record, itself first."""
    found = content.find(id_)
    queue = [(found[0], id_)] if found else []
    gone = dict.fromkeys(queue)
    while queue:
        kind, target = queue.pop()
        for row in references():
            if kind not in row.targets or row.on_remove == "unlink":
                continue
            holders = [key for key, other in content.records(row.kind).items()
                       if getattr(other, row.field) == target]  # fmt: skip
            if holders and row.on_remove == "refuse" and not with_contents:
                return _refusal(content, kind, target, row, len(holders))
            new = [(row.kind, key) for key in sorted(holders) if (row.kind, key) not in gone]
            gone.update(dict.fromkeys(new))
            queue.extend(new)
    return list(gone)


def _refusal(content: Content, kind: str, id_: str, row: Reference, n: int) -> Refusal:
    label = getattr(content.records(kind)[id_], "label", Words())
    name = label.read(content.meta.language) or id_
    return refuse(f"edit.holds.{row.kind}", id=id_, label=name, n=n)


def _unlinked(content: Content, gone: list[tuple[str, str]]) -> tuple[Edit, ...]:
    """The records that stay, with their links to what goes taken off."""
    lost = {key: kind for kind, key in gone}
    touched: dict[tuple[str, str], Frozen] = {}
    for row in references():
        if row.on_remove != "unlink":
            continue
        for key, record in content.records(row.kind).items():
            if (row.kind, key) in gone:
                continue
            now = touched.get((row.kind, key), record)
            value = getattr(now, row.field)
            kept = _without(value, lost, row)
            if kept != value:
                touched[row.kind, key] = now.with_fields(**{row.field: kept})
    return tuple(
        Edit(kind, key, content.records(kind)[key], after) for (kind, key), after in touched.items()
    )


def _without(value: str | frozenset[str], lost: dict[str, str], row: Reference) -> object:
    if isinstance(value, str):
        return "" if lost.get(value) in row.targets else value
    return frozenset(ref for ref in value if lost.get(ref) not in row.targets)
