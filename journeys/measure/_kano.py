"""Kano: which features delight, which are taken for granted, which leave people cold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.measure.survey.features import feature_rows, feature_sentence, features
from journeys.measure.survey.papered import Asked, papered
from journeys.measure.survey.sheet import sheet, spoken

if TYPE_CHECKING:
    from journeys.measure.measured import Measured


def kano(
    survey: Any,  # noqa: ANN401  a table, or anything that has one
    *,
    language: str | None = None,
    level: float = 0.95,
) -> Measured:
    """Category of each feature, and how much it can please or annoy.

    Each feature is asked twice: how it would be with it (``functional``) and
    without it (``dysfunctional``); 1 like, 2 must-be, 3 neutral, 4 can live with,
    5 dislike. The evaluation table turns each pair into A attractive, O
    one-dimensional, M must-be, I indifferent, R reverse or Q questionable; the most
    frequent is the feature's. Better = (A + O) / (A + O + M + I), worse =
    -(O + M) / (A + O + M + I).

    Better and worse have Wilson's intervals. The category is *certain* if the
    likelihood-ratio interval of its lead over the second leaves out 0. Below five
    respondents all that is empty. Coverage as that of `customer_satisfaction` (a
    share) and `net_promoter_score` (a difference of two shares).

    Args:
        survey: A table with the columns ``functional.<item>`` and
            ``dysfunctional.<item>``, answers 1 to 5.
        language: Of labels and sentences; None for the survey's own.
        level: Of the intervals.

    Returns:
        One row a feature: ``key``, ``label``, ``n``, ``A``, ``O``, ``M``, ``I``,
        ``R``, ``Q`` (counts), ``category`` (letters, several where tied),
        ``quality`` (its name), ``certain`` (bool), ``better``, ``better_low``,
        ``better_high``, ``worse``, ``worse_low``, ``worse_high``.

    Raises:
        NotMeasurable: If a column lacks its partner, or a cell is no answer from 1 to 5.

    Source:
        Kano evaluation table; Berger et al. (1993), Kano's Methods for Understanding
        Customer-defined Quality, Center for Quality Management Journal 2(4), for
        the coefficients, whose formula is not verified.
    """
    asked = Asked("kano", "item", spoken(survey, language), level).checked()
    found = features(sheet(survey, asked.language), asked)
    return papered(asked, feature_rows(found, asked), feature_sentence(found, asked), ["kano"])
