"""What a field points at, and what happens to it when its target goes."""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import Field

OnRemove = Literal["cascade", "unlink", "refuse"]


def refers(*kinds: str, on_remove: OnRemove, many: bool = False) -> Any:  # noqa: ANN401
    """A field that holds the id of a record of these kinds.

    Args:
        *kinds: Where the target lives, such as ``"steps"``.
        on_remove: What removing the target does to this record: ``cascade``
            removes it too, ``unlink`` empties the field, ``refuse`` forbids it.
        many: Whether the field is a set of ids.
    """
    extra: dict[str, Any] = {"x-ref": list(kinds), "x-on-remove": on_remove}
    if many:
        extra["x-type"] = "refs"
    return Field(json_schema_extra=extra)


class Reference(NamedTuple):
    """One row of the table of references."""

    kind: str
    field: str
    targets: tuple[str, ...]
    on_remove: OnRemove
    many: bool
    required: bool


@lru_cache
def references() -> tuple[Reference, ...]:
    """Every reference of the model, in the order of kinds and fields."""
    from journeys.model.kinds import KINDS

    rows = []
    for kind, record in KINDS.items():
        for name, field in record.model_fields.items():
            extra = field.json_schema_extra
            if not isinstance(extra, dict) or "x-ref" not in extra:
                continue
            targets = tuple(str(target) for target in _listed(extra["x-ref"]))
            on_remove: Any = extra["x-on-remove"]
            many = extra.get("x-type") == "refs"
            rows.append(Reference(kind, name, targets, on_remove, many, field.is_required()))
    return tuple(rows)


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else [value]


StepRef = Annotated[str, refers("steps", on_remove="cascade")]
StepRefs = Annotated[frozenset[str], refers("steps", on_remove="unlink", many=True)]
PersonaRefs = Annotated[frozenset[str], refers("personas", on_remove="unlink", many=True)]
EvidenceRefs = Annotated[frozenset[str], refers("evidence", on_remove="unlink", many=True)]
