"""Changes of a journey written into the document it was read from."""

from __future__ import annotations

from typing import Any

from journeys.edit import Journey, Place, Step, difference
from journeys.model import Plain, Score, plain_record
from journeys.model.frozen import thaw
from journeys.model.plain import plain_score
from journeys.share.mapping import EXTRA, META, SharedDoc
from journeys.share.writing import languages_of, write_entry


def write_change(doc: SharedDoc, before: Journey, after: Journey) -> tuple[Place, ...]:
    """Write what changed between two values, in one transaction; nothing if nothing did.

    Args:
        doc: The document `before` was read from.
        before: The value it holds.
        after: The value it is to hold.

    Returns:
        Where something changed.
    """
    old, new = _extra(before), _extra(after)
    places = tuple((edit.kind, edit.id) for edit in difference(before, after)) + tuple(
        (EXTRA, name) for name in sorted({*old, *new}) if old.get(name) != new.get(name)
    )
    _write(doc, {place: said_at(after, place) for place in places},
           tuple(sorted(after.meta.languages)))  # fmt: skip
    return places


def write_step(doc: SharedDoc, step: Step, now: Plain) -> None:
    """Write what a step does, in one transaction; nothing if it does nothing.

    Args:
        doc: The document.
        step: What is to become of each place.
        now: The journey in the document, plain.
    """
    _write(doc, {place: turn.became for place, turn in step.items()}, languages_of(now))


def said_at(journey: Journey, place: Place) -> Any:  # noqa: ANN401  any JSON
    """What a journey says at a place, plain; None for nothing."""
    kind, id_ = place
    if kind == META:
        return plain_record(journey.meta)
    if kind == EXTRA:
        return _extra(journey).get(id_)
    record = journey.records(kind).get(id_)
    if isinstance(record, Score):
        return plain_score(record)
    return None if record is None else plain_record(record)


def _write(doc: SharedDoc, wanted: dict[Place, Any], languages: tuple[str, ...]) -> None:
    if wanted:
        with doc.transaction():
            for place, value in wanted.items():
                write_entry(doc, place, value, languages)


def _extra(journey: Journey) -> Plain:
    extra = journey.__pydantic_extra__ or {}
    return {name: thaw(extra[name]) for name in sorted(extra)}
