"""What a person gave to a survey measure, as a table that is never changed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from journeys.errors import NotMeasurable
from journeys.measure.named import column_of, named, row_at
from journeys.measure.numeric import from_first

if TYPE_CHECKING:
    import pandas as pd

RESPONDENT = "respondent"
"""The column that says who answered; the same name twice is one person."""
ANSWERED = "answered"
"""The column that says when."""


def sheet(given: Any, language: str, column: str = "") -> pd.DataFrame:  # noqa: ANN401  any
    """The table of a survey: its own, or one column of plain answers.

    Args:
        given: A DataFrame, anything with a ``table``, or answers as a Series or list.
        language: Of the sentence, should it be none.
        column: The name of plain answers; empty where a measure needs several columns.

    Raises:
        NotMeasurable: If it is no table, or has no rows.
    """
    import pandas as pd

    table = getattr(given, "table", given)
    if column and _plain(table):
        table = pd.DataFrame({column: table if isinstance(table, pd.Series) else _listed(table)})
    if not isinstance(table, pd.DataFrame):
        raise NotMeasurable("measure.survey.no-table", language, type=type(given).__name__)
    if not len(table):
        raise NotMeasurable("measure.survey.empty", language)
    _once(table, language)
    return table


def spoken(given: Any, language: str | None = None) -> str:  # noqa: ANN401  as `sheet`
    """The language of the answer: the wish, else the table's own, else Indonesian."""
    table = getattr(given, "table", given)
    own = getattr(given, "language", None) or getattr(table, "attrs", {}).get("language")
    return language or own or "id"


def _plain(table: object) -> bool:
    import pandas as pd

    if isinstance(table, pd.DataFrame | str | bytes | dict):
        return False
    return isinstance(table, Iterable)


def _listed(given: Iterable[Any]) -> pd.Series:
    """A list has no row labels, so its first answer stands in row 1."""
    return from_first(given if getattr(given, "ndim", 0) == 1 else list(given))


def _once(table: pd.DataFrame, language: str) -> None:
    """Refuse a table in which one person's one visit stands twice."""
    if not {RESPONDENT, ANSWERED} <= set(table.columns):
        return
    import pandas as pd

    who, when = (named(column_of(table, name, language)) for name in (RESPONDENT, ANSWERED))
    sheets = pd.Series(who.codes * (len(when.names) + 1) + when.codes)
    known = sheets[(who.codes >= 0) & (when.codes >= 0)]
    twice = known[known.duplicated(keep=False)]
    if len(twice):
        first, second = twice.index[twice == twice.iloc[0]][:2]
        raise NotMeasurable("measure.survey.twice", language, first=row_at(table.index, first),
                            second=row_at(table.index, second),
                            n=int(known.duplicated().sum()))  # fmt: skip
