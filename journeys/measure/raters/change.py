"""How agreement changed between two rounds of the same people about the same things."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.accelerated import accelerated
from journeys.measure.raters.answers import Answers, changed, side_by_side
from journeys.measure.raters.drawn_from import raters_in_order, units_in_order
from journeys.measure.raters.estimate import FEWEST_UNITS, NAN, Asked
from journeys.measure.raters.panel import panel
from journeys.measure.resampling import FEWEST_RATERS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


class Change(NamedTuple):
    """Alpha now less alpha before, over the units that were rated in both rounds.

    Attributes:
        value: NaN where one of both has no alpha.
        low: Low end of its interval.
        high: High end.
        both: How many people rated some unit in both rounds.
        moved: How many of them changed any of those ratings.
    """

    value: float = NAN
    low: float = NAN
    high: float = NAN
    both: int = 0
    moved: int = 0


def change(now: Answers, before: Answers, asked: Asked) -> Change:
    """The change of alpha, raters or units drawn once for both rounds."""
    import numpy as np

    here, differs = changed(now, before)
    people = now.rater[here]
    moved = len(np.unique(people[differs]))
    found = Change(both=len(np.unique(people)), moved=moved)
    shared = (now.votes > 1) & (before.votes > 1)
    if shared.sum() < 2:
        return found
    value, low, high = _interval(now.of_units(shared), before.of_units(shared), asked)
    return found._replace(value=value, low=low, high=high)


def _interval(now: Answers, before: Answers, asked: Asked) -> tuple[float, float, float]:
    import numpy as np

    both = side_by_side(now, before)
    units = units_in_order(now, np.flatnonzero(now.votes))
    raters = raters_in_order(both, np.arange(len(both.units)))
    measurement = asked.measurement or now.measurement
    first, last = (panel(one, measurement, units, raters) for one in (before, now))

    def difference(counts: Floats) -> Floats:
        return (last.drawn(counts, asked.over) - first.drawn(counts, asked.over))[:, :1]

    size = last.size(asked.over)
    rounds = [len(np.unique(one.rater)) for one in (now, before)]
    enough = min(rounds) >= FEWEST_RATERS if asked.over == "raters" else size >= FEWEST_UNITS
    if not enough:
        return float(difference(np.ones((1, size)))[0, 0]), NAN, NAN
    behind = np.array([min(rounds) if asked.over == "raters" else size])
    ends = accelerated(difference, size, asked.resampling, behind)
    value, low, high = (float(one[0]) for one in (ends.values, ends.low, ends.high))
    return value, low, high
