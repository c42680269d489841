"""How large a difference is: Cliff's delta, its interval and the word for its size."""

from __future__ import annotations

from math import exp, log
from typing import Literal, NamedTuple

from journeys.measure.comparing.dominance import Dominance
from journeys.measure.comparing.tested import NAN

Magnitude = Literal["negligible", "small", "medium", "large"]
NEGLIGIBLE = 0.147
BANDS: tuple[tuple[float, Magnitude], ...] = (
    (NEGLIGIBLE, "negligible"), (0.33, "small"), (0.474, "medium"),
)  # fmt: skip
"""Upper ends of the bands of |delta| (Romano et al. 2006)."""


class Effect(NamedTuple):
    """A difference between -1 and 1, with its interval; NaN ends where there is none."""

    value: float
    low: float = NAN
    high: float = NAN

    @property
    def magnitude(self) -> Magnitude:
        """The word for its size."""
        return magnitude(self.value)


NONE = Effect(NAN)
"""No effect is known."""


def magnitude(delta: float) -> Magnitude:
    """The word for the size of Cliff's delta.

    Source:
        Romano, Kromrey, Coraggio and Skowronek (2006), Appropriate statistics for
        ordinal level data, Florida Association of Institutional Research.

    >>> magnitude(-0.578), magnitude(0.147), magnitude(0.1)
    ('large', 'small', 'negligible')
    """
    for end, word in BANDS:
        if abs(delta) < end:
            return word
    return "large"


def delta_interval(found: Dominance, level: float) -> Effect:
    """Cliff's delta with an interval made on the logit of the probability behind it.

    On the logit the interval stays inside -1 to 1. Where the groups are wholly
    apart there is no standard error, and so no interval.

    Args:
        found: Of the two groups.
        level: Wished coverage.

    Source:
        Pepe (2003), The Statistical Evaluation of Medical Tests, 5.2.4, for the
        logit; degrees of freedom of Brunner and Munzel (2000).
    """
    from scipy.special import stdtrit

    p = found.probability
    if not found.error or not 0 < p < 1:
        return Effect(found.delta)
    reach = float(stdtrit(found.df, (1 + level) / 2)) * found.error / (p * (1 - p))
    middle = log(p / (1 - p))
    return Effect(found.delta, 1 - 2 * _share(middle + reach), 1 - 2 * _share(middle - reach))


def _share(logit: float) -> float:
    """The probability of a logit, without overflow."""
    return 1 / (1 + exp(-logit)) if logit >= 0 else 1 - 1 / (1 + exp(logit))
