"""One kind of record as a tidy table: one row a record, one column a field."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from journeys.edit import Journey, steps_in_order
from journeys.model import Insight, Phase, Record, Score, Step, Words, shapes
from journeys.model.reading import pains_in_order, phases_in_order

if TYPE_CHECKING:
    import pandas as pd

PAINS = "pain_points"
"""The table of insights that are pain points; the others bear the names of kinds."""

DTYPES = {
    "words": "string", "text": "string", "choice": "string", "ref": "string",
    "number": "float64", "whole": "Int64", "flag": "bool",
    "refs": "object", "texts": "object", "json": "object",
}  # fmt: skip
"""Type of a field in the model to type of a column; several values are a tuple."""


def frame(journeys: Mapping[str, Journey], table: str, language: str) -> pd.DataFrame:
    """The table of a kind, in the order of the map.

    Args:
        journeys: By name.
        table: A kind, or ``pain_points``.
        language: Of every text.
    """
    import pandas as pd

    types = columns(table)
    rows = [
        {"journey": name, "number": number, **_row(journey, record, language)}
        for name, journey in journeys.items()
        for number, record in enumerate(_records(journey, table), 1)
    ]
    return pd.DataFrame(
        {name: pd.Series([row[name] for row in rows], dtype=dtype) for name, dtype in types.items()}
    )


def columns(table: str) -> dict[str, str]:
    """The columns of a table and their types, the same in pandas 2 and 3.

    ``journey`` names the journey a row is of, ``number`` is the number on the
    map, ``x_label`` the name of what ``x`` points at.
    """
    kind = Insight.kind if table == PAINS else table
    found = {"journey": "string", "id": "string"}
    if table in (Phase.kind, Step.kind, PAINS):
        found["number"] = "Int64"
    for name, shape in shapes(kind).items():
        if name != "order" and (table, name) != (PAINS, "type"):
            found[name] = DTYPES[shape.type]
        if shape.type == "ref":
            found[f"{name}_label"] = "string"
    if kind in (Score.kind, Insight.kind):
        found["hypothesis"] = "bool"
    return found


def _records(journey: Journey, table: str) -> Iterable[Any]:
    match table:
        case "phases":
            return phases_in_order(journey)
        case "steps":
            return steps_in_order(journey)
        case "pain_points":
            return pains_in_order(journey)
        case "touchpoints":
            column = {step.id: index for index, step in enumerate(steps_in_order(journey))}
            touches = journey.touchpoints.values()
            return sorted(touches, key=lambda one: (column.get(one.step, -1), one.order, one.id))
        case _:
            found: Iterable[Any] = journey.records(table).values()
            return sorted(found, key=lambda one: (getattr(one, "order", ""), one.id))


def _row(journey: Journey, record: Record | Score, language: str) -> dict[str, object]:
    row: dict[str, object] = {"id": record.id}
    for name, shape in shapes(record.kind).items():
        value = getattr(record, name)
        row[name] = _cell(value, language, journey.meta.language)
        if shape.type == "ref":
            row[f"{name}_label"] = _label(journey, value, language)
    row["hypothesis"] = getattr(record, "is_hypothesis", False)
    return row


def _cell(value: object, language: str, default: str) -> object:
    if isinstance(value, Words):
        return value.read(language, default)
    return tuple(sorted(value)) if isinstance(value, (frozenset, tuple)) else value


def _label(journey: Journey, target: str, language: str) -> str:
    """The name of a record, or its text where it has no name; empty if there is neither."""
    found = journey.find(target) if target else None
    record = found[1] if found else None
    words: Words = getattr(record, "label", None) or getattr(record, "text", None) or Words()
    return words.read(language, journey.meta.language)
