"""Where people do not agree: of each thing rated how far its ratings fall apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.accelerated import Bounded, accelerated
from journeys.measure.contest import firsts
from journeys.measure.raters.answers import Answers, side_by_side
from journeys.measure.raters.consensus import dissent
from journeys.measure.raters.drawn_from import numbered, raters_in_order
from journeys.measure.raters.likely import likely
from journeys.measure.resampling import FEWEST_RATERS, Resampling

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


class Split(NamedTuple):
    """Disagreement of each unit now, before, and its change; NaN where there is none.

    Attributes:
        now: In the ratings that count.
        low: Low end of its interval.
        high: High end.
        before: In those of an earlier round.
        change: Now less before.
        change_low: Low end of its interval.
        change_high: High end.
        top_share: Share of the resamples in which the unit is the most disputed.
    """

    now: Floats
    low: Floats
    high: Floats
    before: Floats
    change: Floats
    change_low: Floats
    change_high: Floats
    top_share: Floats


def split(
    now: Answers, before: Answers, bounds: tuple[float, float], resampling: Resampling
) -> Split:
    """The disagreement about each unit, in two rounds of the same people.

    Raters are drawn once for both rounds, so that a person who did not move adds
    nothing to the interval of the change. Below five raters there is no interval.

    Args:
        now: The ratings that count.
        before: Earlier ratings of the same units by people of the same numbers.
        bounds: Of the scale.
        resampling: How often, how sure, from which seed.
    """
    import numpy as np

    units = len(now.units)
    ends = _drawn(now, before, bounds[1] - bounds[0], resampling)
    none = np.full(2 * units, np.nan)  # stands for the round before where there was none
    values, change_low, change_high = (
        np.concatenate([found, none])[: 3 * units].reshape(3, units)
        for found in (ends.values, ends.low, ends.high)
    )
    low, high = likely(now, bounds, resampling)
    first = firsts(np.nan_to_num(ends.resampled[:, :units]))
    return Split(
        now=values[0],
        low=low,
        high=high,
        before=values[1],
        change=values[2],
        change_low=change_low[2],
        change_high=change_high[2],
        top_share=np.where(now.votes >= FEWEST_RATERS, first, np.nan),
    )


def _drawn(now: Answers, before: Answers, width: float, resampling: Resampling) -> Bounded:
    import numpy as np

    counted = _Counted(now, before, width)
    nobody = np.zeros(len(now.units))
    behind = nobody
    if len(before.unit):
        behind = np.concatenate([nobody, nobody, np.minimum(now.votes, before.votes)])
        behind[behind < FEWEST_RATERS] = 0
    if counted.raters >= FEWEST_RATERS:
        return accelerated(counted.of, counted.raters, resampling, behind)
    none = behind * np.nan
    values = counted.of(np.ones((1, counted.raters)))[0]
    return Bounded(values, none, none, np.empty((0, len(none))))


class _Counted:
    """Counts of values by rater, round and unit, ready to be drawn."""

    def __init__(self, now: Answers, before: Answers, width: float) -> None:
        import numpy as np
        from scipy.sparse import csr_array

        both = side_by_side(now, before)
        people = raters_in_order(both, np.arange(len(both.units)))
        self.raters = len(people)
        self._values, code = np.unique(both.value, return_inverse=True)
        self._width = width
        self._rounds = 2 if len(before.unit) else 1
        self._shape = (self._rounds, len(now.units), len(self._values))
        row = numbered(people, int(people.max(initial=0)) + 1)[both.rater]
        entries = (np.ones(len(code)), (row, both.unit * len(self._values) + code))
        self._by_rater = csr_array(entries, (self.raters, int(np.prod(self._shape))))
        self._told = np.stack([now.votes, before.votes])[: self._rounds] > 1

    def of(self, counts: Floats) -> Floats:
        """Disagreement now, before and its change in each resample, shape (resamples, 3 units).

        Without a round before only that of now, shape (resamples, units).
        """
        import numpy as np

        step = max(1, _BLOCK // max(1, int(np.prod(self._shape))))
        blocks = []
        for at in range(0, len(counts), step):
            sums = np.asarray(counts[at : at + step] @ self._by_rater).reshape(-1, *self._shape)
            found = dissent(sums, self._values, self._width)
            found[:, ~self._told] = np.nan
            both = found.reshape(len(found), -1)
            away = [found[:, 0] - found[:, 1]] if self._rounds > 1 else []
            blocks.append(np.hstack([both, *away]))
        return np.concatenate(blocks)


_BLOCK = 4_000_000
