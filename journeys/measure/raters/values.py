"""Ratings as numbers: what is missing, what is a word, and what is neither."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.raters.answers import Measurement
from journeys.measure.raters.layout import Layout

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd


class Values(NamedTuple):
    """Values read.

    Attributes:
        known: Shape (rows,): where there is one.
        numbers: Shape (known,): the values, or places in ``texts``.
        texts: The words, where values are words.
        measurement: What the values bear.
        bounds: First and last place, where the words stand in an order.
    """

    known: npt.NDArray[np.bool_]
    numbers: npt.NDArray[np.float64]
    texts: tuple[str, ...]
    measurement: Measurement
    bounds: tuple[float, float] | None = None


def values(layout: Layout, measurement: Measurement | None, language: str) -> Values:
    """The values of a table of ratings; empty and blank cells are missing.

    Ordered categories are ordinal, words nominal, numbers ordinal, unless
    ``measurement`` says otherwise.

    Raises:
        NotMeasurable: If a value is no finite number where numbers are meant, or
            negative on a ratio scale.
    """
    given = _unblanked(layout.table["value"])
    known = given.notna().to_numpy(bool)
    told = given[known]
    if _is_ordered(given) and measurement in (None, "ordinal"):
        texts = tuple(str(name) for name in given.cat.categories)
        ends = (0.0, float(len(texts) - 1))
        return Values(known, told.cat.codes.to_numpy().astype(float), texts, "ordinal", ends)
    numbers = _numbers(told)
    strange = numbers.isna().to_numpy(bool)
    words = measurement == "nominal" or (measurement is None and strange.all())
    if strange.any() and words:
        return _words(known, told)
    bad = known.copy()
    bad[known] = ~_finite(numbers)
    _refuse(layout, bad, "measure.no-number", language)
    bad[known] = (numbers < 0).to_numpy(bool) & (measurement == "ratio")
    _refuse(layout, bad, "measure.agreement.negative", language)
    return Values(known, numbers.to_numpy(float), (), measurement or "ordinal")


def _is_ordered(given: pd.Series) -> bool:
    return bool(getattr(given.dtype, "ordered", False))


def _unblanked(given: pd.Series) -> pd.Series:
    """The column without texts of nothing but spaces."""
    import pandas as pd

    if isinstance(given.dtype, pd.CategoricalDtype):
        return given if _is_ordered(given) else _unblanked(given.astype(object))
    if pd.api.types.is_numeric_dtype(given.dtype) or not len(given):
        return given
    blank = given.map(lambda cell: isinstance(cell, str) and not cell.strip())
    return given.mask(blank.astype(bool))


def _numbers(told: pd.Series) -> pd.Series:
    import pandas as pd

    if pd.api.types.is_datetime64_any_dtype(told.dtype):
        return pd.Series(float("nan"), index=told.index)
    plain = told.astype(object) if isinstance(told.dtype, pd.CategoricalDtype) else told
    return pd.to_numeric(plain, errors="coerce").astype(float)


def _finite(numbers: pd.Series) -> npt.NDArray[np.bool_]:
    import numpy as np

    finite: npt.NDArray[np.bool_] = np.isfinite(numbers.to_numpy(float))
    return finite


def _words(known: npt.NDArray[np.bool_], told: pd.Series) -> Values:
    import numpy as np

    texts, codes = np.unique(told.astype(str).str.strip(), return_inverse=True)
    return Values(known, codes.astype(float), tuple(texts.tolist()), "nominal")


def _refuse(layout: Layout, bad: npt.NDArray[np.bool_], key: str, language: str) -> None:
    """Name the first row whose value cannot be used, if there is one."""
    if bad.any():
        at = int(bad.argmax())
        value = layout.table["value"].iloc[at]
        raise NotMeasurable(key, language, **layout.at(at), value=value)
