"""Cells as numbers: what counts as one, and what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Floats = npt.NDArray[np.float64]

MOST = 1e100
"""Numbers beyond this would overflow in squares and sums; no answer or time is so large."""


def numeric(cells: pd.Series) -> Floats:
    """Cells as float64; NaN where one is empty or no usable number.

    Text that holds a number counts as that number. Dates, durations, complex and
    infinite numbers, and those beyond 1e100, do not.
    """
    import numpy as np
    import pandas as pd

    types = pd.api.types
    if isinstance(cells.dtype, pd.CategoricalDtype):
        cells = cells.astype(object)
    strange = types.is_datetime64_any_dtype(cells.dtype) or types.is_complex_dtype(cells.dtype)
    strange = strange or types.is_timedelta64_dtype(cells.dtype)
    if strange or isinstance(cells.dtype, pd.PeriodDtype | pd.IntervalDtype):
        return np.full(len(cells), np.nan)
    found = _floats(cells)
    found[~(np.abs(found) <= MOST)] = np.nan
    return found


def from_first(values: Any) -> pd.Series:  # noqa: ANN401  a list or an array
    """Values as a column whose rows are numbered from 1."""
    import pandas as pd

    rows = pd.RangeIndex(1, len(values) + 1)
    try:
        return pd.Series(values, index=rows)
    except OverflowError:  # pandas 2.2 makes floats of whole numbers beyond all floats
        return pd.Series(values, index=rows, dtype=object)


def blank(cells: pd.Series) -> npt.NDArray[np.bool_]:
    """Where a cell is empty, or text of nothing but spaces."""
    import numpy as np
    import pandas as pd

    empty = cells.isna().to_numpy(dtype=bool)
    if pd.api.types.is_numeric_dtype(cells.dtype):
        return np.asarray(empty)
    spaces = cells.map(lambda cell: isinstance(cell, str) and not cell.strip())
    return np.asarray(empty | spaces.to_numpy(dtype=object).astype(bool))


def _floats(cells: pd.Series) -> Floats:
    """A fresh array."""
    import numpy as np
    import pandas as pd

    if pd.api.types.is_numeric_dtype(cells.dtype):
        return cells.to_numpy(dtype=float, na_value=np.nan, copy=True)
    try:
        found = pd.to_numeric(cells, errors="coerce")
        if not pd.api.types.is_complex_dtype(found.dtype):
            return found.to_numpy(dtype=float, na_value=np.nan, copy=True)
    except (OverflowError, TypeError, ValueError):  # a whole number beyond all floats
        pass
    return np.array([_float(cell) for cell in cells.array], dtype=float)


def _float(cell: object) -> float:
    try:
        return float(cell) if isinstance(cell, str | int | float) else float("nan")
    except (OverflowError, ValueError):
        return float("nan")
