"""Ratings as numbers: what is missing, what is a word, and what is neither."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.named import shown
from journeys.measure.numeric import blank, numeric
from journeys.measure.raters.answers import Measurement
from journeys.measure.raters.layout import Layout

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

_COMMA = re.compile(r"[+-]?[\d.]+,\d+")


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
    import numpy as np

    given = layout.table["value"]
    known = ~blank(given)
    told = given[known]
    if _is_ordered(given) and measurement in (None, "ordinal"):
        texts = tuple(str(name) for name in given.cat.categories)
        ends = (0.0, float(len(texts) - 1))
        return Values(known, told.cat.codes.to_numpy().astype(float), texts, "ordinal", ends)
    numbers = numeric(told)
    strange = np.isnan(numbers)
    words = measurement is None and strange.all() and _are_words(told)
    if strange.any() and (words or measurement == "nominal"):
        return _words(known, told)
    bad = known.copy()
    bad[known] = strange
    _refuse(layout, bad, "measure.no-number", language)
    bad[known] = (numbers < 0) & (measurement == "ratio")
    _refuse(layout, bad, "measure.agreement.negative", language)
    return Values(known, numbers, (), measurement or "ordinal")


def _is_ordered(given: pd.Series) -> bool:
    return bool(getattr(given.dtype, "ordered", False))


def _are_words(told: pd.Series) -> bool:
    """Whether all values are texts, none a number with a decimal comma; dates are no words."""
    return all(isinstance(cell, str) and not _COMMA.fullmatch(cell.strip())
               for cell in told.array)  # fmt: skip


def _words(known: npt.NDArray[np.bool_], told: pd.Series) -> Values:
    import numpy as np

    texts, codes = np.unique(told.astype(str).str.strip(), return_inverse=True)
    return Values(known, codes.astype(float), tuple(texts.tolist()), "nominal")


def _refuse(layout: Layout, bad: npt.NDArray[np.bool_], key: str, language: str) -> None:
    """Name the first row whose value cannot be used, if there is one."""
    if bad.any():
        at = int(bad.argmax())
        value = layout.table["value"].iloc[at]
        raise NotMeasurable(key, language, **layout.at(at), value=shown(value))
