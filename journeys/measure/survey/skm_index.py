"""The satisfaction index (IKM) of one group of respondents, element by element."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, NamedTuple

from journeys.measure.survey.answers import Answers
from journeys.measure.survey.estimate import Estimate, estimate
from journeys.measure.survey.likelihood import intervals
from journeys.measure.survey.logit import logit_intervals

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]

CONVERSION = 25
"""From the interval value (1 to 4) to the converted one (25 to 100)."""


class SkmIndex(NamedTuple):
    """The numbers of a group.

    Attributes:
        n: Respondents who answered at all; one person answering again counts once.
        answered: Shape (elements,): people who answered each.
        blank: Shape (elements,): rows without an answer.
        totals: Shape (elements,): sum of the scores.
        nrr: Shape (elements,): mean score, 1 to 4.
        weight: Of each element.
        value: The interval value (NI): sum of the weighted means.
        converted: The same, 25 to 100.
        low: Low end of its interval; NaN where the data cannot bear one.
        high: High end.
        lows: Shape (elements,): low ends of the converted means.
        highs: High ends.
    """

    n: int
    answered: npt.NDArray[np.int64]
    blank: npt.NDArray[np.int64]
    totals: Floats
    nrr: Floats
    weight: float
    value: float
    converted: float
    low: float
    high: float
    lows: Floats
    highs: Floats


def weight_of(elements: int, decimals: int | None) -> float:
    """One divided by the number of elements, rounded half up where that is asked.

    >>> weight_of(9, 2), weight_of(9, 3), weight_of(8, 2), round(weight_of(9, None), 6)
    (0.11, 0.111, 0.13, 0.111111)
    """
    if decimals is None:
        return 1 / elements
    exact = Decimal(1) / Decimal(elements)
    return float(exact.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def skm_indices(groups: list[Answers], decimals: int | None, level: float) -> list[SkmIndex]:
    """The index of each group, all intervals at once.

    Args:
        groups: Answers of the same elements.
        decimals: Of the weight; None for exact.
        level: Of the intervals.
    """
    import numpy as np

    elements = len(groups[0].names)
    weight = weight_of(elements, decimals)
    wholes = [_whole(group, weight) for group in groups]
    singles = [[_single(group, column) for column in range(elements)] for group in groups]
    low, high = groups[0].scale
    whole = [one.sample(low * weight * elements, high * weight * elements) for one in wholes]
    leasts, mosts = logit_intervals([one.value for one in wholes], whole, level)
    single = [one.sample(low, high) for row in singles for one in row]
    lows, highs = (CONVERSION * ends for ends in intervals(single, level))
    shape = (len(groups), elements)
    each = zip(
        groups, wholes, singles, (CONVERSION * leasts).tolist(), (CONVERSION * mosts).tolist(),
        lows.reshape(shape), highs.reshape(shape), strict=True,
    )  # fmt: skip
    return [
        SkmIndex(
            n=people_of(group),
            answered=np.array([len(each.units) for each in row]),
            **_means(group)._asdict(),
            weight=weight,
            value=one.value,
            converted=CONVERSION * one.value,
            low=least,
            high=most,
            lows=down,
            highs=up,
        )
        for group, one, row, least, most, down, up in each
    ]


def _whole(group: Answers, weight: float) -> Estimate:
    import numpy as np

    return estimate(group.cells, np.full(len(group.names), weight), group.people)


def _single(group: Answers, column: int) -> Estimate:
    import numpy as np

    return estimate(group.cells[:, [column]], np.ones(1), group.people)


class _Means(NamedTuple):
    blank: npt.NDArray[np.int64]
    totals: Floats
    nrr: Floats


def _means(group: Answers) -> _Means:
    import numpy as np

    heard = ~np.isnan(group.cells)
    answered = heard.sum(axis=0)
    totals = np.where(heard, group.cells, 0).sum(axis=0)
    return _Means(
        len(heard) - answered,
        totals,
        np.where(answered > 0, totals / np.maximum(answered, 1), np.nan),
    )


def people_of(group: Answers) -> int:
    """How many people answered anything."""
    import numpy as np

    rows = ~np.isnan(group.cells).all(axis=1)
    return int(rows.sum()) if group.people is None else len(np.unique(group.people[rows]))
