"""SERVQUAL: how far a service stays behind what people expect."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from journeys.measure.scale import checked_scale
from journeys.measure.survey.gaps import gap_rows, gap_sentence, gaps
from journeys.measure.survey.papered import Asked, papered
from journeys.measure.survey.sheet import sheet, spoken

if TYPE_CHECKING:
    from journeys.measure.measured import Measured


def servqual(
    survey: Any,  # noqa: ANN401  a table, or anything that has one
    weights: Mapping[str, float] | None = None,
    *,
    scale: Sequence[float] = (1, 7),
    language: str | None = None,
    level: float = 0.95,
) -> Measured:
    """Gaps between perception and expectation, by dimension.

    Gap of a dimension = mean over its items of P - E; negative is below what
    people expect. The whole is the mean of the dimensions, and with weights (100
    points shared out among them) their weighted sum.

    Only answers with both sides count. Intervals are Student's, on the logit of the
    scale of gaps, over respondents, each dimension for itself; below five
    respondents they are empty. Simulated coverage of nominal 95 % (four items, a
    level a person, 4,000 data sets, standard error .003): .95 for 8 to 100
    respondents.

    Args:
        survey: A table with the columns ``expectation.<dimension>.<item>`` and
            ``perception.<dimension>.<item>``, the dimensions being ``tangibles``,
            ``reliability``, ``responsiveness``, ``assurance``, ``empathy``.
        weights: Points of each dimension, 100 together; None for none.
        scale: Lowest and highest answer.
        language: Of labels and sentences; None for the survey's own.
        level: Of the intervals.

    Returns:
        One row a dimension, then ``all``, and ``weighted`` with weights: ``key``,
        ``label``, ``items``, ``n``, ``expectation``, ``perception`` (means on the
        scale), ``gap``, ``low``, ``high``, ``weight`` (share of the whole),
        ``contribution`` (gap x weight).

    Raises:
        NotMeasurable: If a column lacks its partner or names no dimension, the
            weights are not 100 points for these dimensions, or a cell is no answer.

    Source:
        Parasuraman, Zeithaml and Berry (1988), SERVQUAL, Journal of Retailing
        64(1), 12-40; weights by 100 points as commonly done.

    >>> import pandas as pd
    >>> answers = pd.DataFrame(
    ...     {
    ...         "expectation.reliability.5": [7, 6, 7],
    ...         "perception.reliability.5": [5, 6, 4],
    ...     }
    ... )
    >>> servqual(answers)["gap"].round(3).tolist()
    [-1.667, -1.667]
    """
    asked = Asked("servqual", "dimension", spoken(survey, language), level).checked()
    ends = checked_scale(scale, asked.language)
    found = gaps(sheet(survey, asked.language), weights, ends, asked)
    return papered(asked, gap_rows(found), gap_sentence(found), ["servqual"], scale=list(ends))
