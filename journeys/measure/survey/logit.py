"""The interval of a mean of many answers on a closed scale: Student's, on the logit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeys.measure.survey.likelihood import FEWEST_UNITS, Sample, intervals

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]


def logit_intervals(
    values: Sequence[float], samples: Sequence[Sample], level: float
) -> tuple[Floats, Floats]:
    """Student's interval of each value, taken on the logit of its scale and brought back.

    It stays on the scale and leans away from its ends. Where all units are alike
    it has no width to work with, and the likelihood ratio's interval stands in.

    Args:
        values: Of each sample, its mean.
        samples: Units on a scale; each unit sums up many answers of one person.
        level: Of the intervals.

    Returns:
        Low and high ends, shape (samples,) each; NaN below `FEWEST_UNITS`.

    Source:
        The logit interval of a mean by the delta method, as Korn and Graubard
        (1999), Analysis of Health Surveys, section 3.2, have it for shares.
    """
    import numpy as np
    from scipy.special import stdtrit

    low, high = np.full(len(samples), np.nan), np.full(len(samples), np.nan)
    alike = []
    for place, (value, sample) in enumerate(zip(values, samples, strict=True)):
        n, wide = len(sample.values), sample.high - sample.low
        if n < FEWEST_UNITS:
            continue
        share = (value - sample.low) / wide
        error = float(sample.values.std(ddof=1)) / n**0.5 / wide
        if error <= np.finfo(float).eps or not 0 < share < 1:
            alike.append(place)
            continue
        middle = np.log(share / (1 - share))
        reach = stdtrit(n - 1, (1 + level) / 2) * error / (share * (1 - share))
        ends = 1 / (1 + np.exp(-(middle + np.array([-reach, reach]))))
        low[place], high[place] = sample.low + wide * ends
    if alike:
        low[alike], high[alike] = intervals([samples[place] for place in alike], level)
    return low, high
