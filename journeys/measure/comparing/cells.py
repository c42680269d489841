"""Cells as numbers, or a sentence that says which one is none."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any

from journeys.errors import NotMeasurable
from journeys.words import figure

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    from journeys.measure.comparing.given import Bounds


def numbers(cells: Any, column: str, bounds: Bounds) -> npt.NDArray[np.float64]:  # noqa: ANN401  a column or a list
    """The cells as float64; NaN where one is empty.

    Args:
        cells: A column of a table, an array or a list.
        column: Its name, or that of the group.
        bounds: What the values may be.

    Raises:
        NotMeasurable: If a cell is text, infinite, a date or off the scale.
    """
    import numpy as np
    import pandas as pd

    series = cells if isinstance(cells, pd.Series) else _listed(_flat(cells, column, bounds))
    whole = pd.api.types.is_numeric_dtype(series.dtype)
    if whole and not pd.api.types.is_complex_dtype(series.dtype):
        found = series.to_numpy(dtype=float, na_value=np.nan)
    else:
        found = _read(series)
    wrong = (np.isnan(found) & series.notna().to_numpy()) | np.isinf(found)
    _refuse(series, wrong, "measure.no-number", column=column, language=bounds.language)
    if bounds.scale is not None:
        low, high = bounds.scale
        ends = {"low": figure(low, bounds.language), "high": figure(high, bounds.language)}
        _refuse(series, (found < low) | (found > high), "measure.compare.off-scale",
                column=column, language=bounds.language, **ends)  # fmt: skip
    return found


def _listed(values: Any) -> pd.Series:  # noqa: ANN401  as `numbers`
    """A list has no row labels, so its first value stands in row 1."""
    import pandas as pd

    return pd.Series(values, index=pd.RangeIndex(1, len(values) + 1))


def _flat(cells: Any, column: str, bounds: Bounds) -> Any:  # noqa: ANN401  as `numbers`
    """A list or array in one dimension."""
    import numpy as np

    given = list(cells) if isinstance(cells, (set, frozenset, tuple, range)) else cells
    if isinstance(given, np.ndarray) and given.ndim != 1:
        raise NotMeasurable("measure.compare.no-values", bounds.language, group=column)
    return given if len(given) else np.empty(0)


def _read(series: Any) -> npt.NDArray[np.float64]:  # noqa: ANN401  a series of anything
    """Texts that are numbers, and numbers kept as objects; NaN for all else."""
    import numpy as np
    import pandas as pd

    types = pd.api.types
    timed = types.is_datetime64_any_dtype(series.dtype)
    timed |= types.is_timedelta64_dtype(series.dtype)
    if timed or types.is_complex_dtype(series.dtype):
        return np.full(len(series), np.nan)
    if isinstance(series.dtype, pd.CategoricalDtype):
        series = series.astype(object)
    found = pd.to_numeric(series, errors="coerce")
    return np.asarray(found.to_numpy(dtype=float, na_value=np.nan))


def whole_times(times: Mapping[Any, Any], group: str, language: str) -> npt.NDArray[np.float64]:
    """How often each value occurs: whole numbers, 0 or more."""
    import numpy as np

    for value, often in times.items():
        number = isinstance(often, (int, float, np.number)) and isfinite(often)
        if not number or often < 0 or often != int(often):
            raise NotMeasurable(
                "measure.compare.no-count", language, group=group, value=value, count=often
            )
    return np.array(list(times.values()), dtype=float)


def _refuse(
    series: Any,  # noqa: ANN401  a series of anything
    wrong: npt.NDArray[np.bool_],
    key: str,
    *,
    language: str,
    **said: object,
) -> None:
    if wrong.any():
        at = int(wrong.argmax())
        raise NotMeasurable(key, language, row=series.index[at], value=series.iloc[at], **said)
