"""Sets fields of a record, or of the journey's head."""

from __future__ import annotations

from journeys.edit.change import META, Edit, Plan, current, refuse
from journeys.edit.links import missing_target, off_scale
from journeys.errors import InvalidRecord
from journeys.model import Content, Frozen, Score, Words


def plan(content: Content, id_: str, fields: dict[str, object]) -> Plan:
    """What setting fields would change, or why it may not.

    Args:
        content: The journey.
        id_: Of the record, or ``"meta"``.
        fields: New values; a plain string for a text sets the default language only.
    """
    found = current(content, id_)
    if found is None:
        return refuse("edit.no-such", id=id_)
    kind, old = found
    known = type(old).model_fields
    strange = [name for name in fields if name not in known and name not in _extra(old)]
    if strange or "id" in fields:
        names = ", ".join(name for name in known if name != "id")
        return refuse("edit.no-field", id=id_, field=(strange or ["id"])[0], fields=names)
    if isinstance(old, Score) and set(fields) - {"value", "reason"}:
        return refuse("edit.score-parts", id=id_)
    try:
        new = old.with_fields(**_spoken(content, old, fields))
    except InvalidRecord as failure:
        return refuse(failure.key, **{**failure.values, "record": id_})
    if kind != META:
        blocked = missing_target(content, kind, new, id_) or off_scale(content, new)
        if blocked:
            return blocked
    return (Edit(kind, id_, old, new),) if new != old else ()


def _extra(record: Frozen) -> dict[str, object]:
    return record.__pydantic_extra__ or {}


def _spoken(content: Content, old: Frozen, fields: dict[str, object]) -> dict[str, object]:
    """The fields with every plain string for a text put beside the other languages."""
    spoken = dict(fields)
    for name, value in fields.items():
        texts = getattr(old, name, None)
        if isinstance(texts, Words) and isinstance(value, str):
            spoken[name] = Words({**texts, content.meta.language: value})
    return spoken
