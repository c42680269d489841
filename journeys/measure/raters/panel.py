"""Ratings that can be paired, as sums that can be drawn again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from journeys.measure.raters.alpha import alpha, alpha_of_units
from journeys.measure.raters.answers import Answers, Measurement
from journeys.measure.raters.drawn_from import numbered
from journeys.measure.raters.spread import Spread

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Places = npt.NDArray[np.int64]

Over = Literal["raters", "units"]
"""What is drawn again: other people, or other things to judge."""
MOST_CATEGORIES = 100
"""Different values beyond which kappa is not asked and the interval level keeps moments only."""
_BLOCK = 4_000_000
_MANY_UNITS = 5_000
_FEWER = 4
"""Among many units those rated alike are taken together, if that leaves a quarter of them."""


class Panel(NamedTuple):
    """Units with the ratings they got.

    Attributes:
        spread: The distance.
        sums: Shape (units, k).
        by_rater: Sparse, shape (raters, units x k): the sums of each person alone.
        heard: Sparse, shape (raters, units): who rated what.
        complete: Whether all units have as many ratings, so that kappa is defined.
    """

    spread: Spread
    sums: Floats
    by_rater: Any
    heard: Any
    complete: bool

    def size(self, over: Over) -> int:
        """How many raters or units there are to draw from."""
        return self.heard.shape[0] if over == "raters" else len(self.sums)

    def drawn(self, counts: Floats, over: Over) -> Floats:
        """Alpha and Fleiss' kappa in each resample, shape (resamples, 2).

        Args:
            counts: Shape (resamples, raters or units): how often each is taken.
            over: Which of both.
        """
        import numpy as np

        kinds = self._kinds()
        if over == "units" and len(kinds) * _FEWER < len(self.sums):
            kept = self._replace(sums=self.sums[kinds])
            return kept.drawn(np.add.reduceat(counts, kinds, axis=1), over)
        wide = self.sums.size if over == "raters" else max(self.sums.shape)
        step = max(1, _BLOCK // max(1, wide))
        starts = range(0, len(counts), step)
        return np.concatenate([self._block(counts[at : at + step], over) for at in starts])

    def _kinds(self) -> Places:
        """Where units begin that were rated otherwise than the one before them."""
        import numpy as np

        if len(self.sums) < _MANY_UNITS:
            return np.arange(len(self.sums))
        differs = (self.sums[1:] != self.sums[:-1]).any(axis=1)
        return np.concatenate([[0], 1 + differs.nonzero()[0]])

    def _block(self, counts: Floats, over: Over) -> Floats:
        import numpy as np

        if over == "units":
            found = [alpha_of_units(one, self.sums, counts) for one in self._spreads]
            total = counts @ self.spread.sizes(self.sums)
        else:
            sums = (counts @ self.by_rater).reshape(-1, *self.sums.shape)
            own = (counts * counts) @ self.heard
            found = [alpha(one, sums, own) for one in self._spreads]
            total = np.full(len(counts), self.spread.sizes(self.sums).sum())
        kappa = 1 - (1 - found[1]) * total / (total - 1) if self.complete else total * np.nan
        return np.column_stack([found[0], kappa])

    @property
    def _spreads(self) -> tuple[Spread, ...]:
        """For alpha, and for kappa: that of the nominal level and of n instead of n - 1."""
        nominal = self.spread._replace(measurement="nominal")
        return (self.spread, nominal) if self.complete else (self.spread,)


def panel(answers: Answers, measurement: Measurement, units: Places, raters: Places) -> Panel:
    """The ratings of some units by some people.

    Args:
        answers: All ratings.
        measurement: Level of measurement.
        units: Places in ``answers.units``, in the order wished.
        raters: Numbers of people, in the order wished; nobody else rated these units.
    """
    import numpy as np
    from scipy.sparse import csr_array

    place = numbered(units, len(answers.units))
    some = answers.taken(place[answers.unit] >= 0)
    unit = place[some.unit]
    row = numbered(raters, int(raters.max(initial=0)) + 1)[some.rater]
    coded = _coded(some, measurement)
    shape = (len(raters), len(units) * coded.width)
    column = (unit[:, None] * coded.width + coded.column).ravel()
    by_rater = csr_array((coded.data.ravel(), (np.repeat(row, coded.data.shape[1]), column)), shape)
    votes = np.bincount(unit, minlength=len(units))
    return Panel(
        spread=coded.spread,
        sums=np.asarray(by_rater.sum(axis=0)).reshape(len(units), coded.width),
        by_rater=by_rater,
        heard=csr_array((np.ones(len(unit)), (row, unit)), (len(raters), len(units))),
        complete=coded.width <= MOST_CATEGORIES
        and not coded.spread.moments
        and len(set(votes.tolist())) == 1,
    )


class _Coded(NamedTuple):
    """What each rating adds to the sums of its unit.

    Attributes:
        spread: The distance that reads these sums.
        width: How many sums a unit has.
        column: Shape (ratings, parts): which of them.
        data: Shape (ratings, parts): how much.
    """

    spread: Spread
    width: int
    column: Places
    data: Floats


def _coded(some: Answers, measurement: Measurement) -> _Coded:
    import numpy as np

    values, code = np.unique(some.value, return_inverse=True)
    if measurement == "interval" and len(values) > MOST_CATEGORIES:
        # a value that occurs, not the mean: equal ratings then deviate by exactly 0
        away = some.value - values[len(values) // 2]
        data = np.column_stack([np.ones(len(away)), away, away * away])
        return _Coded(Spread(measurement, values, moments=True), 3, np.arange(3)[None], data)
    ones = np.ones((len(code), 1))
    return _Coded(Spread(measurement, values), len(values), code.reshape(-1, 1), ones)
