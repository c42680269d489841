"""The difference of two values, written into the document they were read from."""

from __future__ import annotations

from journeys.edit import Journey, difference
from journeys.model import Frozen, Plain, Score, plain_record
from journeys.model.frozen import thaw
from journeys.model.plain import plain_score
from journeys.share.mapping import EXTRA, SharedDoc
from journeys.share.writing import write_entry, write_root


def write_change(doc: SharedDoc, before: Journey, after: Journey, origin: object = None) -> None:
    """Write what changed between two values, as one step; nothing if nothing did.

    Args:
        doc: The document `before` was read from.
        before: The value it holds.
        after: The value it is to hold.
        origin: Who writes.
    """
    change = difference(before, after)
    extra = _extra(after)
    if not change and extra == _extra(before):
        return
    languages = tuple(sorted(after.meta.languages))
    with doc.transaction(origin=origin):
        for edit in change:
            write_entry(doc, (edit.kind, edit.id), _plain(edit.after), languages)
        if extra != _extra(before):
            write_root(doc, EXTRA, extra, languages)


def _plain(record: object) -> object:
    if isinstance(record, Score):
        return plain_score(record)
    return plain_record(record) if isinstance(record, Frozen) else None


def _extra(journey: Journey) -> Plain:
    extra = journey.__pydantic_extra__ or {}
    return {name: thaw(extra[name]) for name in sorted(extra)}
