"""Two runs of a journey beside each other, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.measure.intervals import bounds
from journeys.measure.priority.standing import reaches
from journeys.measure.profile import Profile
from journeys.measure.resampling import FEWEST_RATERS, Resampling

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Whole = npt.NDArray[np.int64]


class Run(NamedTuple):
    """One run, with a value for each row of both; 0 where the run does not have the row.

    Attributes:
        has: Shape (rows,): whether it has the row.
        weight: Shape (rows,).
        raters: Shape (rows,): how many people rated something of the row.
        resampled: Shape (resamples, rows), or (1, rows) where nobody rated.
        people: How many people rated at all.
    """

    has: npt.NDArray[np.bool_]
    weight: Floats
    raters: Whole
    resampled: Floats
    people: int

    @property
    def share(self) -> Floats:
        """Of the run's weight."""
        return _shares(self.weight)

    @property
    def resampled_share(self) -> Floats:
        """The same in each resample."""
        return _shares(self.resampled)


class Difference(NamedTuple):
    """A value now less before, with the ends of its interval."""

    value: Floats
    low: Floats
    high: Floats


def keys(now: Profile, last: Profile) -> list[str]:
    """The rows of both, in the order of now, then those that only the other has."""
    return list(dict.fromkeys(row.key for one in (now, last) for row in one.rows))


def run(profile: Profile, rows: list[str]) -> Run:
    """A run, with its values placed on the rows of both."""
    import numpy as np

    place = {row.key: at for at, row in enumerate(profile.rows)}
    has = np.array([key in place for key in rows], dtype=bool)
    at = [place[key] for key in rows if key in place]

    def placed(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        made = np.zeros((*values.shape[:-1], len(rows)), dtype=values.dtype)
        made[..., has] = values[..., at]
        return made

    drawn = profile.weights[None] if profile.resampled is None else profile.resampled
    return Run(
        has=has,
        weight=placed(profile.weights),
        raters=placed(profile.raters),
        resampled=placed(drawn),
        people=len(profile.factors.raters),
    )


def differences(
    now: Run, last: Run, resampling: Resampling, *, single: bool
) -> tuple[Difference, Difference]:
    """Of weights and of shares; the intervals of all rows hold together.

    The people of the two runs are drawn apart: where the same people rated both,
    the intervals are too wide rather than too narrow.

    Args:
        now: The later run.
        last: The earlier one.
        resampling: How often, how sure, from which seed.
        single: Whether a row is one pain point, which weighs 1 at most.
    """
    import numpy as np

    rated = np.maximum(now.raters, last.raters) >= FEWEST_RATERS
    few = [(one.raters > 0) & (one.raters < FEWEST_RATERS) for one in (now, last)]
    told = rated & ~few[0] & ~few[1]
    behind = min((int(one.raters[told & (one.raters > 0)].min(initial=_MANY))
                  for one in (now, last)), default=_MANY)  # fmt: skip
    weights = (now.weight - last.weight, now.resampled - last.resampled)
    shares = (now.share - last.share, now.resampled_share - last.resampled_share)
    of_weights, of_shares = (
        _bounded(*pair, told, behind, resampling.level) for pair in (weights, shares)
    )
    return (_within(of_weights, 1) if single else of_weights), _within(of_shares, 1)


def total(now: Run, last: Run, resampling: Resampling) -> Difference:
    """The whole weight now less before, with an interval of its own."""
    import numpy as np

    value = np.array([now.weight.sum() - last.weight.sum()])
    drawn = (now.resampled.sum(axis=1) - last.resampled.sum(axis=1))[:, None]
    people = [one.people for one in (now, last) if one.people]
    behind = np.array([min(people, default=0)])
    return Difference(value, *bounds(drawn, resampling.level, behind, FEWEST_RATERS))


def _bounded(
    value: Floats, drawn: Floats, told: npt.NDArray[np.bool_], n: int, level: float
) -> Difference:
    import numpy as np

    reach = np.full(len(value), np.nan)
    known = np.isfinite(drawn).all(axis=1)
    if told.any() and known.any():
        reach[told] = reaches(value[told], drawn[known][:, told], n, level)
    return Difference(value, value - reach, value + reach)


def _within(found: Difference, most: float) -> Difference:
    """Ends that are possible at all."""
    return Difference(found.value, found.low.clip(-most, most), found.high.clip(-most, most))


def _shares(weights: Floats) -> Floats:
    import numpy as np

    whole = weights.sum(axis=-1, keepdims=True)
    return weights / np.where(whole > 0, whole, np.nan)


_MANY = 1_000_000
