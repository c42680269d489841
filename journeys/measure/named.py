"""Who and what a table names: one name however it is written, and where a cell stands."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.errors import NotMeasurable

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

MOST_SHOWN = 60
"""Letters of a cell that a sentence shows."""


class Named(NamedTuple):
    """The names in a column.

    Attributes:
        codes: Shape (rows,): the place of each row's name; -1 where the cell is blank.
        names: All different, in the order of appearance, of categories in theirs.
    """

    codes: npt.NDArray[np.int64]
    names: list[str]


def named(cells: pd.Series) -> Named:
    """The names in a column: text without the spaces around it; 1, 1.0 and "1" are one name."""
    import numpy as np
    import pandas as pd

    try:
        codes, found = pd.factorize(cells)
    except TypeError:  # lists and the like are told apart by their text
        codes, found = pd.factorize(cells.astype(str))
    dates = pd.api.types.is_datetime64_any_dtype(cells.dtype)
    texts = pd.Index(found).astype(str).tolist() if dates else [name_of(one) for one in found]
    ordered = texts
    if isinstance(cells.dtype, pd.CategoricalDtype):
        used = set(texts)
        ordered = [text for one in cells.cat.categories if (text := name_of(one)) in used]
    places = {text: place for place, text in enumerate(dict.fromkeys(filter(None, ordered)))}
    # the last entry answers for the code -1
    moved = np.array([*(places.get(text, -1) for text in texts), -1], dtype=np.int64)
    return Named(moved[codes], list(places))


def name_of(cell: Any) -> str:  # noqa: ANN401  any cell
    """A cell as a name; empty where it is blank.

    >>> name_of(" Loket 1 "), name_of(2.0), name_of("2")
    ('Loket 1', '2', '2')
    """
    import numpy as np
    import pandas as pd

    if isinstance(cell, float | np.floating) and cell == np.floor(cell) and np.isfinite(cell):
        return str(int(cell))
    if isinstance(cell, pd.Timestamp) and cell == cell.normalize():
        return cell.date().isoformat()
    return str(cell).strip()


def called(table: pd.DataFrame, name: str) -> str:
    """A column as a person finds it: by its name and, read from a file, by its heading there.

    >>> import pandas as pd
    >>> table = pd.DataFrame({"time": [4]})
    >>> table.attrs["headings"] = {"time": "U3"}
    >>> called(table, "time"), called(table, "fee")
    ('time ("U3")', 'fee')
    """
    heading = dict(table.attrs.get("headings", {})).get(name, name)
    return name if heading == name else f'{name} ("{heading}")'


def column_of(table: pd.DataFrame, name: object, language: str | None) -> pd.Series:
    """A column that is there.

    Raises:
        NotMeasurable: If it stands more than once.
    """
    import pandas as pd

    found: pd.Series | pd.DataFrame = table[name]
    if isinstance(found, pd.DataFrame):
        raise NotMeasurable("measure.survey.doubled", language, column=name)
    return found


def is_column(table: pd.DataFrame, name: object) -> bool:
    """Whether a table has a column of that name; a list or the like is no name."""
    return name is not None and isinstance(name, Hashable) and name in table.columns


def row_at(index: pd.Index, place: int) -> str:
    """What a sentence calls a row: its label, of several levels all of them."""
    label = index[place]
    return ", ".join(map(str, label)) if isinstance(label, tuple) else str(label)


def shown(cell: object) -> str:
    """A cell as a sentence shows it, not longer than it need be.

    >>> shown(7.0), shown(2.5), shown("tiga")
    ('7', '2.5', 'tiga')
    """
    return f"{cell:g}" if isinstance(cell, float) else str(cell)[:MOST_SHOWN]


def argument(given: object) -> str:
    """What a person passed, as a sentence shows it; text between quotes.

    >>> argument("95"), argument(95)
    ('"95"', '95')
    """
    return f'"{shown(given)}"' if isinstance(given, str) else shown(given)
