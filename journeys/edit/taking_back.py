"""What one edit did, taken back in a journey that others have changed since."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from journeys.edit.merge_links import needed
from journeys.edit.taking_back_text import taken_back_text
from journeys.model import KINDS, Reference, Score, references, shapes

Plain = dict[str, Any]
Place = tuple[str, str]
"""Kind and id of a record; ``("meta", "meta")``; ``("extra", name)`` of an unknown part."""


class Turn(NamedTuple):
    """What one place said before an edit and what it said after, as JSON; None for nothing."""

    was: Any
    became: Any


Step = Mapping[Place, Turn]
"""All that one edit did."""


def entry(plain: Mapping[str, Any], place: Place) -> Any:  # noqa: ANN401  any JSON
    """What a journey says at a place; None for nothing."""
    kind, id_ = place
    if kind == "meta":
        return plain.get("meta")
    if kind not in KINDS:
        return plain.get(id_)
    records = plain.get(kind)
    return records.get(id_) if isinstance(records, Mapping) else None


def taken_back(step: Step, now: Plain) -> Step:
    """The step that takes another back; empty if nothing of it is left.

    What others have done since stays. A record the step made goes only if it
    still is as it was made and nothing else points at it; of a record it
    changed, only what still stands as the step left it is changed back; in a
    text its words go and the words it took away return, wherever they are
    by now. Nothing goes back to a place that others have removed since: it
    would be out of sight there. To take the answer back is to do the step again.

    Args:
        step: What was done.
        now: The journey, plain.
    """
    back = {place: _entry(place[0], turn, entry(now, place)) for place, turn in step.items()}
    wanted = {place: _housed(place, back, now) for place in back}
    for kept in needed(_linked(step, wanted, now), now, {}):
        wanted[kept.kind, kept.id] = kept.record
    turns = {place: Turn(entry(now, place), wanted[place]) for place in wanted}
    return {place: turn for place, turn in turns.items() if turn.was != turn.became}


def _housed(place: Place, back: Mapping[Place, Any], now: Plain) -> Any:  # noqa: ANN401  any JSON
    """A record as it would be; where it is, if the place it would go back to is gone."""
    record, held = back[place], entry(now, place)
    if not (isinstance(record, Mapping) and isinstance(held, Mapping)):
        return record

    def is_gone(row: Reference, home: str) -> bool:
        there = ((kind, home) for kind in row.targets)
        return all(back.get(one, entry(now, one)) is None for one in there)

    stays = {
        row.field: held[row.field]
        for row in references()
        if row.kind == place[0] and row.required and not row.many and row.field in held
        if record.get(row.field) != held[row.field] and is_gone(row, record.get(row.field, ""))
    }
    return {**record, **stays} if stays else record


def _linked(step: Step, wanted: Mapping[Place, Any], now: Plain) -> Plain:
    """The journey as it would be, as far as its links count.

    Those of a record that becomes what it was do not: what they lead to was there with it,
    or was missing then as well.
    """
    parts = {kind for kind, _ in wanted} & {*KINDS}
    plain = {**now, **{kind: {**_records(now, kind)} for kind in parts}}
    for (kind, id_), record in wanted.items():
        if kind in parts:
            plain[kind].pop(id_, None)
            again = record == step[kind, id_].was
            if record is not None and not (again and kind == Score.kind):
                plain[kind][id_] = {} if again else record
    return plain


def _records(plain: Plain, kind: str) -> Mapping[str, Any]:
    found = plain.get(kind)
    return found if isinstance(found, Mapping) else {}


def _entry(kind: str, turn: Turn, now: Any) -> Any:  # noqa: ANN401  any JSON
    """One record as it would be without the step."""
    was, became = turn
    if now == became:
        return was
    if now is None or was is None or kind in ("extra", Score.kind):
        return now
    sides = (was, {} if became is None else became, now)
    return _fields(kind, *sides) if all(isinstance(side, dict) for side in sides) else now


def _fields(kind: str, was: Plain, became: Plain, now: Plain) -> Plain:
    known = shapes(kind)
    found = {
        name: _field(
            known[name].type if name in known else "json",
            Turn(was.get(name), became.get(name)),
            now.get(name),
        )
        for name in {**now, **was, **became}
    }
    return {name: value for name, value in found.items() if value is not None}


def _field(type_: str, turn: Turn, now: Any) -> Any:  # noqa: ANN401  any JSON
    was, became = turn
    if became in (now, was):
        return was if now == became else now
    kind = {"words": dict, "refs": list}.get(type_)
    if kind is None or not all(isinstance(side, kind | None) for side in (was, became, now)):
        return now
    if kind is list:
        before, after, held = ({*(side or ())} for side in (was, became, now))
        return sorted((held - (after - before)) | (before - after)) or None
    sides = [side or {} for side in (was, became, now)]
    texts = {
        language: taken_back_text(*(side.get(language, "") for side in sides))
        for language in sorted({*sides[0], *sides[1], *sides[2]})
    }
    return {language: text for language, text in texts.items() if text} or None
