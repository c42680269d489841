"""What is compared, read and cleaned: groups of values, and who gave them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.comparing.tally import Tally, tally

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_CHEAPER = 8
"""To count a value anew costs as much as to look at so many levels."""


class Sample(NamedTuple):
    """The values of a group.

    Attributes:
        name: Of the group.
        values: Finite numbers.
        persons: Who gave each, as whole numbers; empty where nobody said.
        missing: How many values were empty and left out.
    """

    name: str
    values: npt.NDArray[np.float64]
    persons: npt.NDArray[np.int64]
    missing: int = 0

    @property
    def people(self) -> int:
        """How many different persons; the number of values where nobody said who."""
        import numpy as np

        return len(np.unique(self.persons)) if len(self.persons) else len(self.values)

    @property
    def repeats(self) -> bool:
        """Whether some person gave several values."""
        return self.people < len(self.values)


class Item(NamedTuple):
    """One question the groups are compared on: a step, a survey item, or all there is.

    Attributes:
        name: Empty where there is only one.
        samples: The groups, in order.
        tally: Their counts.
    """

    name: str
    samples: tuple[Sample, ...]
    tally: Tally

    def pair(self, first: int, second: int) -> Tally:
        """The counts of two of the groups, from where they are fewer to look at."""
        two = [self.samples[place].values for place in (first, second)]
        if sum(map(len, two)) * _CHEAPER < len(self.tally.levels):
            return tally(two)
        return self.tally.pair(first, second)


def counted(samples: Sequence[Sample]) -> Tally:
    """The counts of some groups."""
    return tally([sample.values for sample in samples])
