"""How a table of ratings is laid out, and the same table with one row a rating."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

UNIT = ("unit", "subject")
"""Names of the column that tells what is rated; the second is that of a journey's scores."""


class Layout(NamedTuple):
    """Ratings, one a row.

    Attributes:
        table: With the columns ``unit``, ``rater``, ``value`` and perhaps others.
        row: Index label of the row of the person's own table that each came from.
        column: Name of its column there.
    """

    table: pd.DataFrame
    row: npt.NDArray[np.object_]
    column: npt.NDArray[np.object_]

    def at(self, place: int) -> dict[str, object]:
        """Where a rating stood: row and column, for a sentence."""
        label = self.row[place]
        row = ", ".join(map(str, label)) if isinstance(label, tuple) else label
        return {"row": row, "column": self.column[place]}


def laid_out(table: pd.DataFrame, language: str) -> Layout:
    """The ratings of a table; the table is not changed.

    Raises:
        NotMeasurable: If it is empty, or a column is missing or stands twice.
    """
    if not len(table):
        raise NotMeasurable("measure.agreement.empty", language)
    twice = table.columns[table.columns.duplicated()]
    if len(twice):
        raise NotMeasurable("measure.agreement.column-twice", language, column=twice[0])
    named = next((name for name in UNIT if name in table.columns), None)
    if "value" in table.columns:
        needed = {"unit": named, "rater": "rater" if "rater" in table.columns else None}
        missing = ", ".join(name for name, found in needed.items() if found is None)
        if missing:
            raise NotMeasurable("measure.agreement.no-column", language, columns=missing)
        return _long(table, named or "unit")
    return _wide(table, named)


def _long(table: pd.DataFrame, named: str) -> Layout:
    import numpy as np

    renamed = table.rename(columns={named: "unit"}).reset_index(drop=True)
    column = np.broadcast_to(np.array("value", dtype=object), len(table))
    return Layout(renamed, np.asarray(table.index, dtype=object), column)


def _wide(table: pd.DataFrame, named: str | None) -> Layout:
    import numpy as np
    import pandas as pd

    name = named or ("rater" if "rater" in table.columns else None)
    whole = table.set_index(name) if name else table
    turned = whole.index.name == "rater" or whole.columns.name in UNIT
    rows, columns = ("rater", "unit") if turned else ("unit", "rater")
    height, width = whole.shape
    heads = np.tile(np.asarray(whole.columns, dtype=object), height)
    found = {
        rows: np.repeat(np.asarray(whole.index, dtype=object), width),
        columns: heads,
        "value": whole.to_numpy(dtype=object).ravel(),
    }
    where = np.repeat(np.asarray(table.index, dtype=object), width)
    return Layout(pd.DataFrame(found).infer_objects(), where, heads)
