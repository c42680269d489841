"""The answers of a survey as numbers, or one sentence that says which cell is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.named import called, column_of, is_column, named, row_at, shown
from journeys.measure.numeric import blank, numeric
from journeys.measure.scale import Scale
from journeys.measure.survey.sheet import RESPONDENT
from journeys.words import shortest

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


class Answers(NamedTuple):
    """Answers on one scale.

    Attributes:
        names: Of the columns.
        cells: Shape (rows, columns), NaN where blank.
        people: Shape (rows,): whose row it is; None where every row is its own person.
        scale: The lowest and the highest value.
    """

    names: tuple[str, ...]
    cells: npt.NDArray[np.float64]
    people: npt.NDArray[np.int64] | None
    scale: Scale

    def of(self, rows: npt.NDArray[np.intp]) -> Answers:
        """Some of the rows, by their places."""
        people = None if self.people is None else self.people[rows]
        return self._replace(cells=self.cells[rows], people=people)


def answers(table: pd.DataFrame, names: Sequence[str], scale: Scale, language: str) -> Answers:
    """The columns of a table as answers; text that holds a number counts as that number.

    Raises:
        NotMeasurable: If a column is missing or doubled, or a cell holds no finite
            number, or one off the scale; the sentence names the first such cell.
    """
    import numpy as np

    missing = [str(name) for name in names if not is_column(table, name)]
    if missing:
        raise NotMeasurable("measure.survey.no-column", language, columns=", ".join(missing))
    columns = [_numbers(table, name, language) for name in names]
    values = np.column_stack(columns) if columns else np.empty((len(table), 0))
    _within(table, names, values, scale, language)
    return Answers(tuple(names), values, _people(table, language), scale)


def _numbers(table: pd.DataFrame, name: str, language: str) -> npt.NDArray[np.float64]:
    import numpy as np

    column = column_of(table, name, language)
    numbers = numeric(column)
    numbers[_flags(column)] = np.nan
    bad = ~blank(column) & np.isnan(numbers)
    if bad.any():
        raise NotMeasurable("measure.survey.no-number", language, column=called(table, name),
                            n=int(bad.sum()), **_first(table, name, bad))  # fmt: skip
    return numbers


def _flags(column: pd.Series) -> npt.NDArray[np.bool_]:
    """Where a cell says yes or no: no answer on a scale."""
    import numpy as np
    import pandas as pd

    if pd.api.types.is_numeric_dtype(column.dtype):
        return np.full(len(column), pd.api.types.is_bool_dtype(column.dtype))
    said = column.map(lambda cell: isinstance(cell, bool | np.bool_))
    return said.to_numpy(dtype=object).astype(bool)


def _within(
    table: pd.DataFrame, names: Sequence[str], values: npt.NDArray[np.float64],
    scale: Scale, language: str,
) -> None:  # fmt: skip
    low, high = scale
    off = (values < low) | (values > high)
    for name, bad in zip(names, off.T, strict=True):
        if bad.any():
            ends = {"low": shortest(low, language), "high": shortest(high, language)}
            raise NotMeasurable("measure.survey.off-scale", language, column=called(table, name),
                                n=int(off.sum()), **ends, **_first(table, name, bad))  # fmt: skip


def _first(table: pd.DataFrame, name: str, bad: npt.NDArray[np.bool_]) -> dict[str, object]:
    place = int(bad.argmax())
    return {"row": row_at(table.index, place), "value": shown(table[name].iloc[place])}


def _people(table: pd.DataFrame, language: str) -> npt.NDArray[np.int64] | None:
    """Who answered each row, as numbers; a row without a name is a person of its own."""
    import numpy as np

    if RESPONDENT not in table.columns:
        return None
    people, names = named(column_of(table, RESPONDENT, language))
    if len(names) == len(table):
        return None
    alone = people < 0
    people[alone] = len(names) + np.arange(int(alone.sum()))
    return people if len(set(people.tolist())) < len(people) else None
