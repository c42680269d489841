"""The edits that fix one finding, for a board to run as its own: one undo step, seen by all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from journeys.edit import Edit, Journey, difference
from journeys.model import Plain, Score, plain_record
from journeys.model.plain import plain_score


def fix(journey: Journey, params: Mapping[str, Any], language: str) -> object:
    """What fixes the findings of a rule at a record, and what that does, in a sentence.

    Args:
        journey: The journey as the board shows it.
        params: ``rule``, ``id`` and, where two kinds share an id, ``kind``.
        language: Of the sentence.

    Returns:
        ``edits`` as the board's commands write them; none if the finding is gone by now.

    Raises:
        UnknownName: If there is no such rule.
    """
    from journeys.rules import check

    after, done = journey, ""
    for found in check(journey, [str(params.get("rule", ""))], language):
        if (
            found.fix
            and found.id == params.get("id")
            and found.kind == params.get("kind", found.kind)
        ):
            after, done = found.fix(after), found.say_fix()
    edits = [plain for edit in difference(journey, after) for plain in _edits(edit)]
    return {"edits": edits, "sentence": done if edits else ""}


def _edits(edit: Edit) -> Iterator[Plain]:
    where = {"kind": edit.kind, "id": "" if edit.kind == "meta" else edit.id}
    if edit.after is None:
        yield {"op": "remove", **where}
    elif isinstance(edit.after, Score):
        yield {"op": "put", **where, "record": plain_score(edit.after)}
    elif edit.before is None:
        yield {"op": "put", **where, "record": plain_record(edit.after)}
    else:
        was, now = plain_record(edit.before), plain_record(edit.after)
        for field in sorted({*was, *now}):
            if was.get(field) != now.get(field):
                yield {"op": "set", **where, "field": field, "value": now.get(field)}
