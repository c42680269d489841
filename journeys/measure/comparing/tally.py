"""Groups as counts of their different values: all ranks, tests and effects follow from these."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_MOST_LEVELS = 4096
"""Whole numbers within this many steps are counted in one pass, without sorting."""


class Tally(NamedTuple):
    """How often each value occurs in each group.

    A test that uses nothing but the order of values needs no more than this, and
    on a five-point scale it is ten numbers, whatever the number of people.

    Attributes:
        levels: Shape (levels,): the different values, ascending.
        counts: Shape (groups, levels), float64 so that products cannot overflow.
    """

    levels: npt.NDArray[np.float64]
    counts: npt.NDArray[np.float64]

    @property
    def sizes(self) -> npt.NDArray[np.float64]:
        """Shape (groups,): how many values each group has."""
        total: npt.NDArray[np.float64] = self.counts.sum(axis=1)
        return total

    def pair(self, first: int, second: int) -> Tally:
        """Two of the groups, with the values that occur in them."""
        import numpy as np

        counts = self.counts[[first, second]]
        met = np.flatnonzero(counts.sum(axis=0))
        return Tally(self.levels[met], counts[:, met])

    def values(self, group: int) -> npt.NDArray[np.float64]:
        """The values of a group again, ascending."""
        import numpy as np

        return np.repeat(self.levels, self.counts[group].astype(np.int64))


def tally(groups: Sequence[npt.NDArray[np.float64]]) -> Tally:
    """Count the values of some groups; all must be finite."""
    import numpy as np

    if not any(map(len, groups)):
        return Tally(np.empty(0), np.empty((len(groups), 0)))
    low = min(float(group.min()) for group in groups if len(group))
    high = max(float(group.max()) for group in groups if len(group))
    if high - low < _MOST_LEVELS and low == int(low):
        codes = [(group - low).astype(np.intp) for group in groups]
        if all(
            np.array_equal(code + low, group) for code, group in zip(codes, groups, strict=True)
        ):
            size = int(high - low) + 1
            return _met(low + np.arange(size, dtype=float), codes)
    levels, where = np.unique(np.concatenate(groups), return_inverse=True)
    ends = np.cumsum([len(group) for group in groups])[:-1]
    return _met(levels, np.split(where, ends))


def tally_of(counted: Sequence[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]]) -> Tally:
    """The tally of groups given as values and how often each occurs."""
    import numpy as np

    levels = np.unique(np.concatenate([values for values, _ in counted]))
    counts = np.zeros((len(counted), len(levels)))
    for group, (values, times) in enumerate(counted):
        np.add.at(counts[group], np.searchsorted(levels, values), times)
    met = counts.sum(axis=0) > 0
    return Tally(levels[met], counts[:, met])


def _met(levels: npt.NDArray[np.float64], codes: Sequence[npt.NDArray[np.intp]]) -> Tally:
    """The counts, without values that occur in no group."""
    import numpy as np

    counts = np.array([np.bincount(code, minlength=len(levels)) for code in codes], dtype=float)
    met = counts.any(axis=0)
    return Tally(levels[met], counts[:, met])
