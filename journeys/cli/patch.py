"""Writes a change into the JSON a file holds, and leaves everything else as it stands.

A reader hides what it cannot use, such as a contact at a step that is gone.
Writing the journey as read would lose that; writing the change alone does not.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from journeys.edit import Edit, Journey, difference
from journeys.model import KINDS, Frozen, Plain, Score, canonical, plain_record
from journeys.model.plain import plain_score

HEAD = ("format", "version", "meta")


def patched(raw: Plain, before: Journey, after: Journey) -> str:
    """The canonical text of a file in which a journey has changed.

    Args:
        raw: What the file holds.
        before: The journey read from it.
        after: The journey to be read from the new text.

    Raises:
        ValueError: If the file holds a number that cannot be written.
    """
    plain = deepcopy(raw)
    for edit in difference(before, after):
        _write(plain, edit)
    for kind in KINDS:
        if isinstance(plain.get(kind), dict):
            plain[kind] = dict(sorted(plain[kind].items()))
    first = [name for name in (*HEAD, *KINDS) if name in plain]
    rest = sorted(set(plain) - set(first))
    return canonical({name: plain[name] for name in (*first, *rest)})


def _write(plain: Plain, edit: Edit) -> None:
    home, key = (
        (plain, "meta") if edit.kind == "meta" else (plain.setdefault(edit.kind, {}), edit.id)
    )
    old = home.get(key)
    if edit.after is None:
        home.pop(key, None)
    elif isinstance(edit.after, Score):
        home[key] = plain_score(edit.after)
    elif isinstance(old, dict) and edit.before is not None:
        _write_fields(old, edit.before, edit.after)
    else:
        home[key] = plain_record(edit.after)


def _write_fields(record: dict[str, Any], before: Frozen, after: Frozen) -> None:
    was, now = plain_record(before), plain_record(after)
    for name in {*was, *now}:
        if name not in now:
            record.pop(name, None)
        elif was.get(name) != now[name]:
            record[name] = now[name]
