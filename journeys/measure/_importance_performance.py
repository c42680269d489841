"""Importance against performance (IPA), and the customer satisfaction index (CSI)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, get_args

from journeys.errors import UnknownName
from journeys.measure.scale import checked_scale
from journeys.measure.survey.papered import Asked, papered
from journeys.measure.survey.quadrants import quadrant_rows, quadrant_sentence, quadrants
from journeys.measure.survey.sheet import sheet, spoken

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

Cut = Literal["mean", "midpoint"]
"""Where the axes cross: at the means of all items, or in the middle of the scale."""


def importance_performance(
    survey: Any,  # noqa: ANN401  a table, or anything that has one
    cut: Cut = "mean",
    *,
    scale: Sequence[float] = (1, 5),
    language: str | None = None,
    level: float = 0.95,
) -> Measured:
    """Which items matter much and are done badly, and how sure that is.

    The quadrants: I important and done badly, II important and done well, III
    neither, IV done well and not important. A quadrant is *certain* if the
    interval of the item's distance from the cut leaves out 0 on both axes; where
    the cut is the mean of all items, its own uncertainty counts too. CSI is the
    performance, weighted by importance, in percent of the highest answer.

    Only respondents with both answers count for an item. Intervals are over
    respondents: of means the likelihood ratio's on the closed scale (coverage as
    `customer_effort` has it), of distances from the mean of all items and of CSI
    Student's on the logit, linearized. Below five respondents they are empty.
    Simulated coverage of nominal 95 % (eight items, a level a person, 4,000 data
    sets, standard error .003), of distances and of CSI: .95 to .96 for 8 to 100
    respondents.

    Args:
        survey: A table with the columns ``importance.<item>`` and
            ``performance.<item>``.
        cut: Where the axes cross.
        scale: Lowest and highest answer, above zero.
        language: Of labels and sentences; None for the survey's own.
        level: Of the intervals.

    Returns:
        One row an item: ``key``, ``label`` (an element of the satisfaction survey by
        its name, any other item by its key), ``n``, ``importance``,
        ``importance_low``, ``importance_high``, ``performance``,
        ``performance_low``, ``performance_high``, ``quadrant`` (I to IV),
        ``quality`` (its name), ``certain`` (bool), ``possible`` (the quadrants the
        intervals touch). ``attrs`` has ``csi``, ``csi_low``, ``csi_high`` (percent),
        ``importance_cut`` and ``performance_cut``.

    Raises:
        NotMeasurable: If a column lacks its partner, a cell is no answer, or the
            scale cannot be.
        UnknownName: If there is no such cut.

    Source:
        Martilla and James (1977), Importance-Performance Analysis, Journal of
        Marketing 41(1), 77-79; CSI as commonly used, not verified.
    """
    asked = Asked("importance_performance", "item", spoken(survey, language), level).checked()
    if cut not in get_args(Cut):
        raise UnknownName("measure.ipa.no-cut", asked.language, cut=cut,
                          choices=", ".join(get_args(Cut)))  # fmt: skip
    ends = checked_scale(scale, asked.language)
    found = quadrants(sheet(survey, asked.language), cut, ends, asked)
    csi = found.csi
    return papered(
        asked,
        quadrant_rows(found),
        quadrant_sentence(found),
        ["importance_performance"],
        scale=list(ends),
        cut=cut,
        csi=csi.value,
        csi_low=csi.low,
        csi_high=csi.high,
        importance_cut=found.cuts[0],
        performance_cut=found.cuts[1],
    )
