"""Reads what a person gave: a mapping of groups, or a tidy table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.comparing.cells import numbers, whole_times
from journeys.measure.comparing.sample import Item, Sample, counted
from journeys.measure.comparing.tally import tally_of
from journeys.measure.named import column_of, is_column, name_of, named, row_at
from journeys.measure.scale import checked_scale

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

MOST_GROUPS = 50
MOST_ITEMS = 2_000
MOST_VALUES = 50_000_000
"""Values that counts may stand for."""


class Columns(NamedTuple):
    """The names of a table's columns.

    Attributes:
        value: What is compared.
        by: Whose groups are compared.
        within: What is compared separately; None if all is one.
        person: Who gave the value; None if nobody knows.
    """

    value: str = "value"
    by: str = "group"
    within: str | None = None
    person: str | None = None


class Bounds(NamedTuple):
    """What a value may be, and in which language it is said that it is not."""

    scale: tuple[float, float] | None
    language: str

    def checked(self) -> Bounds:
        """Itself.

        Raises:
            NotMeasurable: If the scale is none.
        """
        if self.scale is None:
            return self
        return self._replace(scale=checked_scale(self.scale, self.language))


def items(groups: object, columns: Columns, bounds: Bounds) -> list[Item]:
    """The questions to answer, each with its groups.

    Raises:
        NotMeasurable: If nothing can be compared; the sentence says what and where.
    """
    import pandas as pd

    if isinstance(groups, pd.DataFrame):
        return _from_table(groups, columns, bounds)
    if not isinstance(groups, Mapping):
        given = type(groups).__name__
        raise NotMeasurable("measure.compare.no-groups", bounds.language, type=given)
    _enough(len(groups), bounds.language)
    return [_from_mapping(groups, bounds)]


def _from_mapping(groups: Mapping[Any, Any], bounds: Bounds) -> Item:
    import numpy as np

    names = [name_of(name) for name in groups]
    odd = next((name for name in names if not name or names.count(name) > 1), None)
    if odd is not None:
        raise NotMeasurable("measure.compare.same-name", bounds.language, name=odd)
    if all(isinstance(values, Mapping) for values in groups.values()):
        return _from_counts(groups, bounds)
    samples = []
    nobody = np.empty(0, dtype=np.int64)
    for name, values in zip(names, groups.values(), strict=True):
        if isinstance(values, (str, bytes)) or not hasattr(values, "__len__"):
            raise NotMeasurable("measure.compare.no-values", bounds.language, group=name)
        found = numbers(values, name, bounds)
        known = found[~np.isnan(found)]
        samples.append(Sample(name, known, nobody, len(found) - len(known)))
    return _item("", samples, bounds.language)


def _from_counts(groups: Mapping[Any, Mapping[Any, Any]], bounds: Bounds) -> Item:
    """Groups given as how often each value occurs."""
    import numpy as np

    nobody = np.empty(0, dtype=np.int64)
    counted = []
    missing = []
    for name, times in groups.items():
        values = numbers(list(times), name_of(name), bounds)
        often = whole_times(times, name_of(name), bounds.language)
        empty = np.isnan(values)
        missing.append(int(often[empty].sum()))
        some = (often > 0) & ~empty
        counted.append((values[some], often[some]))
    _some(sum(len(values) for values, _ in counted), bounds.language)
    whole = sum(float(often.sum()) for _, often in counted)
    if whole > MOST_VALUES:
        raise NotMeasurable("measure.compare.many-values", bounds.language,
                            n=int(whole), most=MOST_VALUES)  # fmt: skip
    together = tally_of(counted)
    samples = tuple(
        Sample(name_of(name), together.values(place), nobody, missing[place])
        for place, name in enumerate(groups)
    )
    return Item("", samples, together)


def _from_table(table: pd.DataFrame, columns: Columns, bounds: Bounds) -> list[Item]:
    import numpy as np

    _there(table, columns, bounds.language)
    _some(len(table), bounds.language)
    values = numbers(column_of(table, columns.value, bounds.language), columns.value, bounds)
    group, names = _coded(table, columns.by, bounds.language)
    if columns.within is None:
        part, parts = np.zeros(len(table), dtype=np.int64), [""]
    else:
        part, parts = _coded(table, columns.within, bounds.language)
    persons = np.empty(0, dtype=np.int64)
    if columns.person is not None:
        persons, _ = _coded(table, columns.person, bounds.language)
    _enough(len(names), bounds.language, columns.by)
    if len(parts) > MOST_ITEMS:
        raise NotMeasurable("measure.compare.many-items", bounds.language,
                            n=len(parts), most=MOST_ITEMS, column=columns.within)  # fmt: skip
    key = part * len(names) + group
    # a stable sort of 16 bits is a radix sort: no comparisons, whatever the number of rows
    small = len(names) * len(parts) < np.iinfo(np.uint16).max
    order = np.argsort(key.astype(np.uint16) if small else key, kind="stable")
    edges = np.searchsorted(key[order], np.arange(len(names) * len(parts) + 1))
    cut = _Cut(values[order], persons[order] if len(persons) else persons, edges)
    return [
        _item(name, [cut.sample(group, at * len(names) + place)
                     for place, group in enumerate(names)], bounds.language)
        for at, name in enumerate(parts)
    ]  # fmt: skip


def _there(table: pd.DataFrame, columns: Columns, language: str) -> None:
    """Refuse a table that lacks a column which was asked for."""
    wanted = [columns.value, columns.by, *(one for one in columns[2:] if one is not None)]
    missing = [str(name) for name in wanted if not is_column(table, name)]
    if missing:
        there = ", ".join(map(str, table.columns)) or "–"
        raise NotMeasurable("measure.compare.no-column", language,
                            columns=", ".join(missing), there=there)  # fmt: skip


class _Cut(NamedTuple):
    """A table sorted by item and group, and where each group begins."""

    values: npt.NDArray[np.float64]
    persons: npt.NDArray[np.int64]
    edges: npt.NDArray[np.int64]

    def sample(self, name: str, place: int) -> Sample:
        import numpy as np

        start, end = self.edges[place], self.edges[place + 1]
        values = self.values[start:end]
        known = ~np.isnan(values)
        persons = self.persons[start:end][known] if len(self.persons) else self.persons
        return Sample(name, values[known], persons, int((~known).sum()))


def _coded(
    table: pd.DataFrame, column: str, language: str
) -> tuple[npt.NDArray[np.int64], list[str]]:
    """Each row's group as a number, and the names in order of the categories, or of appearance."""
    found = named(column_of(table, column, language))
    empty = found.codes < 0
    if empty.any():
        row = row_at(table.index, int(empty.argmax()))
        raise NotMeasurable("measure.no-value", language, row=row, column=column)
    return found.codes, found.names


def _item(name: str, samples: list[Sample], language: str) -> Item:
    if not name:
        _some(sum(len(sample.values) for sample in samples), language)
    return Item(name, tuple(samples), counted(samples))


def _some(n: int, language: str) -> None:
    if not n:
        raise NotMeasurable("measure.compare.empty", language)


def _enough(n: int, language: str, column: str = "") -> None:
    if n < 2:
        raise NotMeasurable("measure.compare.one-group", language, n=n)
    if n > MOST_GROUPS:
        raise NotMeasurable("measure.compare.many-groups", language, n=n, most=MOST_GROUPS,
                            column=column or "–")  # fmt: skip
