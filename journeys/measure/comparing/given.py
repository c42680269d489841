"""Reads what a person gave: a mapping of groups, or a tidy table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.comparing.cells import numbers, whole_times
from journeys.measure.comparing.sample import Item, Sample, counted
from journeys.measure.comparing.tally import tally_of
from journeys.words import figure

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

MOST_GROUPS = 50
MOST_ITEMS = 2_000


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
        if self.scale is not None and not self.scale[0] < self.scale[1]:
            low, high = (figure(end, self.language) for end in self.scale)
            raise NotMeasurable("measure.compare.bad-scale", self.language, low=low, high=high)
        return self


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

    if all(isinstance(values, Mapping) for values in groups.values()):
        return _from_counts(groups, bounds)
    samples = []
    nobody = np.empty(0, dtype=np.int64)
    for name, values in groups.items():
        if isinstance(values, (str, bytes)) or not hasattr(values, "__len__"):
            raise NotMeasurable("measure.compare.no-values", bounds.language, group=name)
        found = numbers(values, str(name), bounds)
        known = found[~np.isnan(found)]
        samples.append(Sample(str(name), known, nobody, len(found) - len(known)))
    return _item("", samples, bounds.language)


def _from_counts(groups: Mapping[Any, Mapping[Any, Any]], bounds: Bounds) -> Item:
    """Groups given as how often each value occurs."""
    import numpy as np

    nobody = np.empty(0, dtype=np.int64)
    counted = []
    for name, times in groups.items():
        values = numbers(list(times), str(name), bounds)
        often = whole_times(times, str(name), bounds.language)
        counted.append((values[often > 0], often[often > 0]))
    _some(sum(len(values) for values, _ in counted), bounds.language)
    together = tally_of(counted)
    samples = tuple(
        Sample(str(name), together.values(place), nobody) for place, name in enumerate(groups)
    )
    return Item("", samples, together)


def _from_table(table: pd.DataFrame, columns: Columns, bounds: Bounds) -> list[Item]:
    import numpy as np

    wanted = [name for name in columns if name is not None]
    missing = [name for name in wanted if name not in table.columns]
    if missing:
        there = ", ".join(map(str, table.columns)) or "–"
        raise NotMeasurable("measure.compare.no-column", bounds.language,
                            columns=", ".join(missing), there=there)  # fmt: skip
    _some(len(table), bounds.language)
    values = numbers(table[columns.value], columns.value, bounds)
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
    import numpy as np
    import pandas as pd

    cells = table[column]
    empty = cells.isna().to_numpy()
    if empty.any():
        row = table.index[int(empty.argmax())]
        raise NotMeasurable("measure.no-value", language, row=row, column=column)
    if isinstance(cells.dtype, pd.CategoricalDtype):
        cells = cells.cat.remove_unused_categories()
        return cells.cat.codes.to_numpy().astype(np.int64), [
            str(name) for name in cells.cat.categories
        ]
    codes, names = pd.factorize(cells)
    return codes.astype(np.int64), [str(name) for name in names]


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
