"""A table of ratings as the scores of a journey."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any

from journeys.errors import NotMeasurable
from journeys.measure.named import column_of, name_of, row_at, shown
from journeys.model import Score

if TYPE_CHECKING:
    import pandas as pd

NEEDED = ("subject", "measure", "value")
OPTIONAL = ("persona", "round", "source", "rater")


def scores(table: pd.DataFrame) -> list[Score]:
    """One score a row; what is missing of the optional columns is empty, the round 1.

    Raises:
        NotMeasurable: If a needed column or value is missing, is no number, or
            two rows are the same rating.
    """
    missing = [name for name in NEEDED if name not in table.columns]
    if missing:
        raise NotMeasurable("measure.no-column", columns=", ".join(missing))
    names = [name for name in (*NEEDED, *OPTIONAL) if name in table.columns]
    for name in names:
        column_of(table, name, None)
    cells = table[names].astype(object).where(table[names].notna(), None)
    found = [
        _score(row_at(cells.index, place), row)
        for place, row in enumerate(cells.to_dict("records"))
    ]
    twice = [key for key, count in Counter(score.id for score in found).items() if count > 1]
    if twice:
        raise NotMeasurable("measure.rated-twice", score=twice[0], n=len(twice))
    return found


def _score(index: str, row: Mapping[Hashable, Any]) -> Score:
    given = {str(name): value for name, value in row.items() if value is not None}
    for name in NEEDED:
        if not str(given.get(name, "")).strip():
            raise NotMeasurable("measure.no-value", row=index, column=name)
    value = _number(index, "value", given.pop("value"))
    number = _number(index, "round", given.pop("round", 1))
    if number != int(number) or number < 0:
        raise NotMeasurable("measure.no-number", row=index, column="round", value=number)
    texts = {name: name_of(text) for name, text in given.items()}
    return Score(**texts, round=int(number), value=value)


def _number(index: str, column: str, value: object) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (OverflowError, TypeError, ValueError):
        number = float("nan")
    if not isfinite(number):
        raise NotMeasurable("measure.no-number", row=index, column=column, value=shown(value))
    return number
