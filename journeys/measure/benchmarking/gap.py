"""One value of one provider, and how it stands against the baseline's."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.measure.benchmarking.criterion import Criterion
from journeys.measure.comparing.effect import NONE, Effect
from journeys.measure.comparing.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Gap:
    """A cell of the comparison.

    Attributes:
        criterion: What is compared.
        column: Number of the spine's column; None for the whole journey.
        place: Of the provider in the list.
        value: In the criterion's unit; None where nobody knows it.
        n: Values or cases behind it; None for a count.
        people: Who gave them; None for a count.
        basis: What it rests on, in words.
        outcome: Against the baseline; None for the baseline itself, and without samples.
        difference: Value less the baseline's, with its interval where there is one.
    """

    criterion: Criterion
    column: int | None
    place: int
    value: float | None
    n: int | None = None
    people: int | None = None
    basis: str = ""
    outcome: Outcome | None = None
    difference: Effect = NONE

    @property
    def advantage(self) -> Effect:
        """The effect, turned: above 0 where this provider does better than the baseline.

        Where neither end is better: above 0 where this provider is higher.
        """
        if self.outcome is None:
            return NONE
        found = self.outcome.effect
        if self.criterion.better == "lower":
            return found
        return Effect(0.0 - found.value, 0.0 - found.high, 0.0 - found.low)

    @property
    def is_tested(self) -> bool:
        """Whether a test was made."""
        return self.outcome is not None and self.outcome.tested is not None


def best(gaps: list[Gap]) -> set[int]:
    """Places of the providers that do best; none where all are alike, or neither end is better."""
    known = {gap.place: gap.value for gap in gaps if gap.value is not None}
    end = gaps[0].criterion.better if gaps else ""
    if not end or len(known) < 2 or len(set(known.values())) < 2:
        return set()
    top = min(known.values()) if end == "lower" else max(known.values())
    return {place for place, value in known.items() if value == top}
