"""What came out of one comparison: a row of the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.measure.comparing.effect import NONE, Effect
from journeys.measure.comparing.tested import NAN, Tested

Kind = Literal["cliff", "risk-difference", "rank-biserial", "epsilon-squared"]
Note = Literal[
    "", "empty", "few", "few-people", "few-pairs", "tied", "apart", "one-way", "unchanged",
    "left-out", "too-small", "no-pairs",
]  # fmt: skip
"""Why something was not computed; empty where nothing is in the way."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the groups.

    Attributes:
        name: Of the group.
        n: Values in use.
        people: Persons behind them.
        median: Of the values.
        mean: Of the values.
    """

    name: str
    n: int
    people: int
    median: float = NAN
    mean: float = NAN


@dataclass(frozen=True, slots=True)
class Outcome:
    """A comparison of two groups, or of all of them.

    Attributes:
        item: What they are compared on; empty where it is all there is.
        sides: The two groups; of all groups together one nameless side.
        kind: What the effect is.
        effect: With its interval.
        missing: Values that were empty.
        tested: None where the data bear no test.
        difference: Of the means, with its interval; of independent values only.
        shift: Hodges and Lehmann's, second less first.
        detectable: The smallest delta, or difference of shares, these n show four times in five.
        inflation: Design effect where people repeat.
        note: Why something is empty.
    """

    item: str
    sides: tuple[Side, ...]
    kind: Kind
    effect: Effect
    missing: int
    tested: Tested | None = None
    difference: Effect = NONE
    shift: float = NAN
    detectable: float = NAN
    inflation: float = NAN
    note: Note = ""

    @property
    def is_omnibus(self) -> bool:
        """Whether it is of all groups together."""
        return len(self.sides) == 1
