"""Cells as numbers, or a sentence that says which one is none."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TYPE_CHECKING, Any

from journeys.errors import NotMeasurable
from journeys.measure.level import is_number
from journeys.measure.named import row_at, shown
from journeys.measure.numeric import blank, from_first, numeric
from journeys.words import shortest

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from journeys.measure.comparing.given import Bounds


def numbers(cells: Any, column: str, bounds: Bounds) -> npt.NDArray[np.float64]:  # noqa: ANN401  a column or a list
    """The cells as float64; NaN where one is empty or blank.

    Args:
        cells: A column of a table, an array or a list.
        column: Its name, or that of the group.
        bounds: What the values may be.

    Raises:
        NotMeasurable: If a cell is text, infinite, a date or off the scale.
    """
    import numpy as np
    import pandas as pd

    series = cells if isinstance(cells, pd.Series) else from_first(_flat(cells, column, bounds))
    found = numeric(series)
    wrong = np.isnan(found) & ~blank(series)
    _refuse(series, wrong, "measure.no-number", column=column, language=bounds.language)
    if bounds.scale is not None:
        low, high = bounds.scale
        ends = {"low": shortest(low, bounds.language), "high": shortest(high, bounds.language)}
        _refuse(series, (found < low) | (found > high), "measure.compare.off-scale",
                column=column, language=bounds.language, **ends)  # fmt: skip
    return found


def _flat(cells: Any, column: str, bounds: Bounds) -> Any:  # noqa: ANN401  as `numbers`
    """A list or array in one dimension."""
    import numpy as np

    given = list(cells) if isinstance(cells, (set, frozenset, tuple, range)) else cells
    if getattr(given, "ndim", 1) != 1:
        raise NotMeasurable("measure.compare.no-values", bounds.language, group=column)
    return given if len(given) else np.empty(0)


def whole_times(times: Mapping[Any, Any], group: str, language: str) -> npt.NDArray[np.float64]:
    """How often each value occurs: whole numbers, 0 or more."""
    import numpy as np

    for value, often in times.items():
        number = is_number(often) and isfinite(often)
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
        said |= {"row": row_at(series.index, at), "value": shown(series.iloc[at])}
        raise NotMeasurable(key, language, **said)
