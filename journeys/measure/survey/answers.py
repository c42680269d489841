"""The answers of a survey as numbers, or one sentence that says which cell is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.survey.sheet import RESPONDENT
from journeys.words import figure

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

Scale = tuple[float, float]


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

    missing = [name for name in names if name not in table.columns]
    if missing:
        raise NotMeasurable("measure.survey.no-column", language, columns=", ".join(missing))
    columns = [_numbers(table, name, language) for name in names]
    values = np.column_stack(columns) if columns else np.empty((len(table), 0))
    _within(table, names, values, scale, language)
    return Answers(tuple(names), values, _people(table), scale)


def checked_scale(scale: Sequence[float], language: str) -> Scale:
    """A scale a person asked for.

    Raises:
        NotMeasurable: If it is no pair of finite numbers, the lower first.
    """
    try:
        low, high = (float(end) for end in scale)
    except (TypeError, ValueError):
        low, high = 0.0, 0.0
    if not (low < high and abs(low) < 1e9 and abs(high) < 1e9):
        raise NotMeasurable("measure.survey.bad-scale", language, scale=scale)
    return low, high


def _numbers(table: pd.DataFrame, name: str, language: str) -> npt.NDArray[np.float64]:
    import numpy as np
    import pandas as pd

    if list(table.columns).count(name) > 1:
        raise NotMeasurable("measure.survey.doubled", language, column=name)
    column = table[name]
    blank = column.isna()
    if not pd.api.types.is_numeric_dtype(column):
        blank |= column.astype("string").str.strip().fillna("") == ""
    kept = column.where(~blank, None)
    types = pd.api.types
    numeric = types.is_numeric_dtype(column)
    numeric &= not (types.is_bool_dtype(column) or types.is_complex_dtype(column))
    made = column if numeric else pd.to_numeric(kept.astype("string"), errors="coerce")
    numbers = made.to_numpy(dtype=float, na_value=np.nan)
    bad = ~blank.to_numpy(dtype=bool) & ~np.isfinite(numbers)
    if bad.any():
        raise NotMeasurable("measure.survey.no-number", language, column=name,
                            n=int(bad.sum()), **_first(table, name, bad))  # fmt: skip
    return numbers


def _within(
    table: pd.DataFrame, names: Sequence[str], values: npt.NDArray[np.float64],
    scale: Scale, language: str,
) -> None:  # fmt: skip
    low, high = scale
    off = (values < low) | (values > high)
    for name, bad in zip(names, off.T, strict=True):
        if bad.any():
            ends = {"low": figure(low, language), "high": figure(high, language)}
            raise NotMeasurable("measure.survey.off-scale", language, column=name,
                                n=int(off.sum()), **ends, **_first(table, name, bad))  # fmt: skip


def _first(table: pd.DataFrame, name: str, bad: npt.NDArray[np.bool_]) -> dict[str, object]:
    place = int(bad.argmax())
    value = table[name].iloc[place]
    said = f"{value:g}" if isinstance(value, float) else str(value)[:60]
    return {"row": table.index[place], "value": said}


def _people(table: pd.DataFrame) -> npt.NDArray[np.int64] | None:
    """Who answered each row, as numbers; a row without a name is a person of its own."""
    import numpy as np
    import pandas as pd

    if RESPONDENT not in table.columns:
        return None
    codes, names = pd.factorize(table[RESPONDENT])
    if len(names) == len(table):
        return None
    alone = codes < 0
    people = np.asarray(codes, dtype=np.int64)
    people[alone] = len(names) + np.arange(int(alone.sum()))
    return people if len(set(people.tolist())) < len(people) else None
