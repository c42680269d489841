"""A journey as plain JSON: what a file holds, and what the shared document maps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journeys.model.canonical import canonical
from journeys.model.content import FORMAT, VERSION, Content
from journeys.model.frozen import thaw
from journeys.model.kinds import KINDS
from journeys.model.record import Frozen
from journeys.model.score import PARTS, Score

Plain = dict[str, Any]


def plain_record(record: Frozen) -> Plain:
    """A record's fields in schema order, then unknown ones by name; empty ones left out.

    Empty is None, False, "" and an empty list or object; 0 is a value.
    """
    known = {
        name: thaw(getattr(record, name))
        for name, field in type(record).model_fields.items()
        if not field.exclude
    }
    extra = record.__pydantic_extra__ or {}
    fields = {name: _plain(value) for name, value in known.items() if not _is_empty(value)}
    return {**fields, **{name: thaw(extra[name]) for name in sorted(extra)}}


def plain_score(score: Score) -> float | Plain:
    """A score's value alone, or an object where it holds more than its key says."""
    fields = {name: part for name, part in plain_record(score).items() if name not in PARTS}
    return score.value if set(fields) <= {"value"} else {**fields, "value": score.value}


def to_plain(content: Content) -> Plain:
    """The journey as JSON objects in the order of the file, without kinds that have no records."""
    plain: Plain = {"format": FORMAT, "version": VERSION, "meta": plain_record(content.meta)}
    for kind in KINDS:
        records: Mapping[str, Any] = content.records(kind)
        write = plain_score if kind == Score.kind else plain_record
        if records:
            plain[kind] = {key: write(records[key]) for key in sorted(records)}
    extra = content.__pydantic_extra__ or {}
    plain.update({name: thaw(extra[name]) for name in sorted(extra) if name not in plain})
    return plain


def to_text(content: Content) -> str:
    """The canonical text of a journey, as its file holds it."""
    return canonical(to_plain(content))


def _plain(value: object) -> object:
    if isinstance(value, Frozen):
        return plain_record(value)
    if isinstance(value, Mapping):
        return {key: _plain(value[key]) for key in sorted(value)}
    return value


def _is_empty(value: object) -> bool:
    return value is None or value is False or (isinstance(value, (str, list, dict)) and not value)
