"""Rows as a measure's table: columns in one order and of the same types, whatever the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from journeys.measure._register_pandas import register_pandas

if TYPE_CHECKING:
    import pandas as pd

    from journeys.measure.measured import Measured

T = TypeVar("T", bound="pd.DataFrame")


def typed(
    rows: Sequence[Mapping[str, Any]], dtypes: Mapping[str, str], attrs: Mapping[str, Any]
) -> Measured:
    """A table with its papers.

    Args:
        rows: Cells by column; what a row lacks is empty.
        dtypes: The columns in their order, with their types.
        attrs: ``measure``, ``by``, ``language``, ``sentence`` and what else was asked.
    """
    import pandas as pd

    from journeys.measure.measured import Measured

    register_pandas()
    table = Measured({
        name: pd.Series([row.get(name) for row in rows], dtype=dtype)
        for name, dtype in dtypes.items()
    })  # fmt: skip
    return papered(table, attrs)


def papered(table: T, attrs: Mapping[str, Any]) -> T:
    """A table with these papers and no others; the table given is changed."""
    table.attrs.clear()
    for name, value in attrs.items():
        table.attrs[name] = value
    return table
