"""Which units and raters are drawn from, in an order that does not depend on names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.raters.answers import Answers

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Places = npt.NDArray[np.int64]
    Floats = npt.NDArray[np.float64]

_GOLDEN = 0.6180339887498949
_DIGITS = 9


def units_in_order(answers: Answers, units: Places) -> Places:
    """Units sorted by the ratings they got, so that a draw does not depend on their names."""
    import numpy as np

    return units[np.argsort(_marks(answers)[units], kind="stable")]


def raters_in_order(answers: Answers, units: Places) -> Places:
    """Those who rated any of these units, sorted by how they did; renaming changes nothing."""
    import numpy as np

    marks = _marks(answers)
    wanted = np.zeros(len(answers.units), dtype=bool)
    wanted[units] = True
    some = answers.of_units(wanted)
    shares = _mixed(marks)[some.unit] * (1 + _mixed(_ranks(some)))
    sums = np.bincount(some.rater, shares, minlength=1)
    raters = np.unique(some.rater)
    return raters[np.argsort(sums[raters].round(_DIGITS), kind="stable")]


def _marks(answers: Answers) -> Floats:
    """A number for each unit that depends on which ratings it got, not on from whom."""
    import numpy as np

    sums = np.bincount(answers.unit, _mixed(_ranks(answers)), minlength=len(answers.units))
    return sums.astype(float).round(_DIGITS)


def _ranks(answers: Answers) -> Floats:
    """Which of the different values each rating is: stretching a scale changes no draw."""
    import numpy as np

    return np.unique(answers.value, return_inverse=True)[1].astype(float)


def numbered(chosen: Places, size: int) -> Places:
    """For each of at least ``size`` things its place among the chosen, or -1."""
    import numpy as np

    place = np.full(max(size, int(chosen.max(initial=0)) + 1), -1, dtype=np.int64)
    place[chosen] = np.arange(len(chosen))
    return place


def _mixed(values: Floats) -> Floats:
    """A number between 0 and 1 for each value, without any pattern."""
    import numpy as np

    found: Floats = np.modf(np.abs(np.sin(values * _GOLDEN + 1)) * 997)[0]
    return found
