"""A change of a journey as statements, the most important first."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit.change import META, Change, Edit
from journeys.edit.naming import Names, sort_of
from journeys.edit.statement import Statement
from journeys.edit.stating_field import field_statements, unknown_changes
from journeys.edit.valued import valued
from journeys.edit.wording import listed
from journeys.model import KINDS, Content, Frozen, Score

HOMES = {"steps": "phase", "touchpoints": "step", "cards": "step", "insights": "steps"}
"""By kind: the field that says where a new record is."""
_RANKS = {"phases": 10, "steps": 10, "transitions": 10, "insights": 25, Score.kind: 40}
_PAINS = 20
_OTHER, _UNKNOWN = 30, 85


def statements(before: Content, after: Content, change: Change, language: str) -> list[Statement]:
    """Everything that changed, one statement a field.

    Args:
        before: The older value.
        after: The newer value.
        change: The difference of both.
        language: A language tag.
    """
    now, was = Names(after, before, language), Names(before, after, language)
    kinds = (META, *KINDS)
    said = [one for edit in change for one in _of(edit, was, now)]
    said += [Statement(_UNKNOWN, "part", "", name, "", "", {"name": name})
             for name in unknown_changes(before, after)]  # fmt: skip
    return sorted(said, key=lambda one: (
        one.rank, kinds.index(one.kind) if one.kind else len(kinds), str(one.group[1:]),
        now.place(one.id), one.id))  # fmt: skip


def _of(edit: Edit, was: Names, now: Names) -> Iterator[Statement]:
    if edit.before is not None and edit.after is not None:
        yield from field_statements(edit, was, now)
    elif edit.after is not None:
        yield _whole(edit, edit.after, "added", now)
    elif edit.before is not None:
        yield _whole(edit, edit.before, "removed", was)


def _whole(edit: Edit, record: Frozen, what: str, names: Names) -> Statement:
    values = {"what": names.of(edit.kind, record)}
    sort = sort_of(edit.kind, record)
    if isinstance(record, Score):
        sort = names.measure(record.measure)
        values["value"] = valued(names, Score.kind, "value", record.value)
        what = "score-added" if what == "added" else what
    home = _home(edit.kind, record, names) if what == "added" else ""
    if home:
        what, values["home"] = "added-in", home
    rank = _PAINS if sort == "pain" else _RANKS.get(edit.kind, _OTHER)
    return Statement(rank, what, edit.kind, edit.id, sort, "", values)


def _home(kind: str, record: Frozen, names: Names) -> str:
    held = getattr(record, HOMES.get(kind, ""), "")
    ids = [held] if isinstance(held, str) else sorted(held, key=names.place)
    return listed((names.at(id_) for id_ in ids if id_), names.language)
