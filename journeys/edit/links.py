"""Whether what a record points at is there."""

from __future__ import annotations

from journeys.edit.change import Refusal, refuse
from journeys.model import Content, Frozen, references


def missing_target(content: Content, kind: str, record: Frozen, name: str) -> Refusal | None:
    """A refusal if a reference of the record leads nowhere.

    Args:
        content: The journey it is to live in.
        kind: Of the record.
        record: The record as it would be.
        name: What to call it in the sentence.
    """
    for row in references():
        if row.kind != kind:
            continue
        value = getattr(record, row.field)
        wanted = sorted(value) if row.many else [value] if value or row.required else []
        for target in wanted:
            if not any(target in content.records(home) for home in row.targets):
                return refuse(
                    "edit.missing-target",
                    id=name,
                    field=row.field,
                    target=target,
                    kinds=", ".join(row.targets),
                )
    return None


def off_scale(content: Content, record: Frozen) -> Refusal | None:
    """A refusal if a score lies outside the scale of its measure."""
    measure = getattr(record, "measure", None)
    value = getattr(record, "value", None)
    scale = content.meta.scale(measure) if isinstance(measure, str) else None
    if scale is None or not isinstance(value, (int, float)) or scale.low <= value <= scale.high:
        return None
    return refuse(
        "edit.off-scale",
        measure=measure,
        value=f"{value:g}",
        low=f"{scale.low:g}",
        high=f"{scale.high:g}",
    )
