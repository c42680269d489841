"""A table whose every row has a name, also where a measure needs none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journeys.draw.charts.cells import number, text
from journeys.words import figure, say

Row = Mapping[Any, Any]


def labelled(table: Any, measure: str, language: str) -> Any:  # noqa: ANN401  a measured table
    """The table with a column ``label``; one that has it is given back as it is.

    Args:
        table: Of any measure; it is not changed.
        measure: Its name.
        language: Of the labels.
    """
    if "label" in table.columns:
        return table
    name = _NAMES.get(measure)
    if name is None:
        return table
    rows = table.to_dict("records")
    return table.assign(label=[name(row, language) for row in rows])


def _population(row: Row, language: str) -> str:
    return say("draw.intervals.population", language, n=figure(row["population"], language))


def _whole(_row: Row, language: str) -> str:
    return say("draw.intervals.whole", language)


def _round(row: Row, language: str) -> str:
    name = say("draw.intervals.round", language, n=f"{number(row['round']) or 0:g}")
    return f"{text(row['measure'])} · {name}"


_NAMES = {"agreement": _whole, "rounds": _round, "sample_size": _population}
