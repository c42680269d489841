"""The rows of a survey sorted by service, step, period or any other column."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.named import column_of, is_column, named
from journeys.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

MOST_GROUPS = 5000
IN_ORDER = frozenset({"period"})
"""Columns whose groups stand in the order of their names; others as they first appear."""


class Group(NamedTuple):
    """Some of the rows.

    Attributes:
        key: The value they share, as text; empty for all rows, or where the cell is blank.
        label: What a person calls it.
        rows: Their places in the table, from 0.
    """

    key: str
    label: str
    rows: npt.NDArray[np.intp]


def groups(table: pd.DataFrame, by: str | None, language: str) -> list[Group]:
    """The groups of a column; one of all rows where nothing is compared.

    Raises:
        NotMeasurable: If there is no such column, or too many groups.
    """
    import numpy as np

    if by is None:
        return [Group("", say("measure.survey.everyone", language), np.arange(len(table)))]
    if not is_column(table, by):
        raise NotMeasurable("measure.survey.no-group", language, by=by,
                            columns=", ".join(str(name) for name in table.columns))  # fmt: skip
    codes, values = named(column_of(table, by, language))
    if len(values) > MOST_GROUPS:
        raise NotMeasurable("measure.survey.many-groups", language, by=by, n=len(values),
                            most=MOST_GROUPS)  # fmt: skip
    order = np.argsort(codes, kind="stable")
    starts = np.searchsorted(codes[order], np.arange(len(values) + 1))
    found = [
        Group(value, value, order[starts[code] : starts[code + 1]])
        for code, value in enumerate(values)
    ]
    if by in IN_ORDER:
        found.sort(key=lambda group: group.key)
    if starts[0]:
        found.append(Group("", say("measure.survey.unsaid", language), order[: starts[0]]))
    return found
