"""The Net Promoter Score of a survey."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.measure.survey.answers import Answers
from journeys.measure.survey.column import column, question
from journeys.measure.survey.papered import papered
from journeys.measure.survey.ranged import means, shares
from journeys.measure.survey.said import said
from journeys.norms import norm
from journeys.words import figure, percent

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

POINTS = 100


def net_promoter_score(
    survey: Any,  # noqa: ANN401  a table, anything that has one, or plain answers
    column_name: str = "recommend",
    by: str | None = None,
    *,
    language: str | None = None,
    level: float = 0.95,
) -> Measured:
    """Share of promoters less share of detractors, in points from -100 to 100.

    Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. An answer counts
    +1, 0 or -1, so the variance of the score is 100^2 (p + d - (p - d)^2) / n.

    The interval is the likelihood-ratio interval of that mean; below five
    respondents it is empty. Simulated coverage of nominal 95 % (4,000 data sets,
    standard error .004; true scores -40, 0 and 90): .95 to 1.00 for 5 and 12
    respondents, .94 to .98 for 29 and 200.

    Args:
        survey: A table, what `journeys.read_survey` gives, or plain answers.
        column_name: Where the answers stand, whole numbers 0 to 10.
        by: A column to compare; None for all respondents together.
        language: Of labels and sentences; None for the survey's own.
        level: Of the intervals.

    Returns:
        One row a group: ``key``, ``label``, ``n``, ``blank``, ``promoters``,
        ``passives``, ``detractors`` (shares, 0 to 1), ``score``,
        ``standard_error``, ``low``, ``high`` (points).

    Raises:
        NotMeasurable: If nobody answered, or a cell is no answer from 0 to 10.

    Source:
        Reichheld (2003), The One Number You Need to Grow, HBR 81(12). Rocks (2016),
        Interval Estimation for the "Net Promoter Score", The American Statistician
        70(4), 365-372, for the variance and for score-type intervals.

    >>> found = net_promoter_score([10] * 50 + [8] * 30 + [3] * 20).loc[0]
    >>> float(found["score"].round(9)), float(found["standard_error"].round(3))
    (30.0, 7.81)
    """
    rule = norm("net_promoter")
    asked = question(survey, "net_promoter_score", by, language, level)
    read = column(survey, column_name, rule.scale or (0, 10), by, asked)
    promoter, passive = (rule.entry(key).value or 0 for key in ("promoter", "passive"))
    high, both = (shares(read.answers, least, level).value for least in (promoter, passive))
    score = means([_signed(one, promoter, passive) for one in read.answers], level)
    low = [1 - share for share in both]
    columns = {
        **read.described(score.n),
        "promoters": high,
        "passives": [share - top for share, top in zip(both, high, strict=True)],
        "detractors": low,
        "score": score.value,
        "standard_error": score.error,
        "low": score.low,
        "high": score.high,
    }
    spoken = asked.language
    sentence = said(read, score, lambda value: figure(value, spoken), lambda place: {
        "promoters": percent(high[place], spoken), "detractors": percent(low[place], spoken),
    })  # fmt: skip
    return papered(asked, columns, sentence, ["net_promoter"])


def _signed(group: Answers, promoter: float, passive: float) -> Answers:
    """Every answer as +100, 0 or -100 points."""
    import numpy as np

    values = group.cells
    points = POINTS * ((values >= promoter).astype(float) - (values < passive))
    signed = np.where(np.isnan(values), np.nan, points)
    return group._replace(cells=signed, scale=(-POINTS, POINTS))
