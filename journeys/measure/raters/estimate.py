"""How far people agree: alpha and kappa with their intervals, and what they rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.accelerated import accelerated
from journeys.measure.raters.answers import Answers, Measurement
from journeys.measure.raters.drawn_from import raters_in_order, units_in_order
from journeys.measure.raters.panel import Over, Panel, panel
from journeys.measure.resampling import FEWEST_RATERS, Resampling

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Places = npt.NDArray[np.int64]

NAN = float("nan")
FEWEST_UNITS = 10
"""Below this many units their resamples have no interval: simulated, it would not cover."""


class Asked(NamedTuple):
    """What is estimated.

    Attributes:
        measurement: Level of measurement; None for that of the answers.
        over: What is drawn again.
        resampling: How often, how sure, from which seed.
    """

    measurement: Measurement | None
    over: Over
    resampling: Resampling


class Estimate(NamedTuple):
    """Agreement of some ratings; NaN where they cannot bear a number.

    Attributes:
        alpha: Krippendorff's.
        low: Low end of its interval.
        high: High end.
        kappa: Fleiss'; NaN unless all units have as many ratings.
        kappa_low: Low end of its interval.
        kappa_high: High end.
        units: How many have at least two ratings.
        alone: How many have one only, and are left out.
        raters: How many people rated those units.
        ratings: How many ratings those units have.
        why: Why there is no alpha, or no interval; empty if there is.
    """

    alpha: float = NAN
    low: float = NAN
    high: float = NAN
    kappa: float = NAN
    kappa_low: float = NAN
    kappa_high: float = NAN
    units: int = 0
    alone: int = 0
    raters: int = 0
    ratings: int = 0
    why: str = ""

    @property
    def missing(self) -> int:
        """Ratings that these people did not give to these units."""
        return self.units * self.raters - self.ratings


def estimated(answers: Answers, asked: Asked) -> Estimate:
    """The agreement of some ratings."""
    import numpy as np

    votes = answers.votes
    units = np.flatnonzero(votes > 1)
    raters = raters_in_order(answers, units)
    found = Estimate(
        units=len(units),
        alone=int((votes == 1).sum()),
        raters=len(raters),
        ratings=int(votes[units].sum()),
    )
    why = _why_not(answers, units)
    if why:
        return found._replace(why=why)
    made = panel(answers, _measurement(answers, asked), units_in_order(answers, units), raters)
    return _with_interval(found, made, asked)


def _with_interval(found: Estimate, made: Panel, asked: Asked) -> Estimate:
    import numpy as np

    size = made.size(asked.over)
    few = "few-raters" if asked.over == "raters" else "few-units"
    if size < (FEWEST_RATERS if asked.over == "raters" else FEWEST_UNITS):
        alpha, kappa = made.drawn(np.ones((1, size)), asked.over)[0].tolist()
        return found._replace(alpha=alpha, kappa=kappa, why=few)
    ends = accelerated(lambda counts: made.drawn(counts, asked.over), size, asked.resampling)
    (alpha, kappa), (low, kappa_low), (high, kappa_high) = (
        one.tolist() for one in (ends.values, ends.low, ends.high)
    )
    return found._replace(
        alpha=alpha, low=low, high=high,
        kappa=kappa, kappa_low=kappa_low, kappa_high=kappa_high,
        why="" if np.isfinite(low) else "no-spread",
    )  # fmt: skip


def _measurement(answers: Answers, asked: Asked) -> Measurement:
    return asked.measurement or answers.measurement


def _why_not(answers: Answers, units: Places) -> str:
    """Why there is no alpha, as the key of a sentence; empty if there is one."""
    import numpy as np

    if not len(answers.unit):
        return "none"
    if len(np.unique(answers.rater)) == 1:
        return "one-rater"
    if not len(units):
        return "no-pairs"
    if len(units) == 1:
        return "one-unit"
    paired = np.isin(answers.unit, units)
    return "no-variation" if len(np.unique(answers.value[paired])) == 1 else ""
