"""How few of the pain points carry most of the weight."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journeys.edit import HasJourney
from journeys.measure.cumulation import cumulated, vital_few
from journeys.measure.question import question
from journeys.measure.resampling import Resampling
from journeys.measure.rows import By
from journeys.measure.table import blocks, measured

if TYPE_CHECKING:
    from journeys.measure.measured import Measured


def pareto(  # noqa: PLR0913  what is compared, in which language, and how it is resampled
    journey: HasJourney | Iterable[HasJourney],
    by: By | None = None,
    *,
    language: str | None = None,
    resamples: int = 2000,
    level: float = 0.95,
    seed: int = 0,
) -> Measured:
    """The same weights, heaviest first, with the share that the first k rows bear together.

    Weights, shares and their intervals are those of `pain_points`. The interval of a
    cumulative share is for *these* k rows, not for the k heaviest of each resample,
    which would always bear more. That they came out first makes their share rather too
    large; so the low end takes off what any k rows together may have come out too
    heavy, and holds also where rows are tied.

    Simulated coverage of nominal 95 % (nine pain points apart or all tied, 1,000 data
    sets, standard error .003 at most): .99 to 1.00 for 5 to 40 raters. Without that
    step it was .57 to .63 where all are tied.

    Args:
        journey: A journey, anything that has one, or several of them.
        by: What to compare; None for each pain point alone.
        language: Of labels and sentences; None for the journey's own.
        resamples: How many times the raters are drawn.
        level: Of the intervals.
        seed: Of the draws; the same seed gives the same table.

    Returns:
        The columns of `pain_points`, with ``cumulative``, ``cumulative_low`` and
        ``cumulative_high`` (float64, 0 to 1), rows by falling weight; equal ones
        stay in the order of the map. ``attrs["sentence"]`` says how many rows
        reach 80 % of the weight.

    Raises:
        NotMeasurable: If there is no journey, a rating is off its scale, or the
            resampling cannot be.
        UnknownName: If ``by`` is none of those of `pain_points`.

    Source:
        Juran (1951), Quality Control Handbook: the vital few and the useful many. Berk
        et al. (2013), Annals of Statistics 41(2), 802-837, for the low end.
    """
    asked = question(journey, by, language, Resampling(resamples, level, seed))
    found = []
    for block in blocks(asked):
        columns = cumulated(block, level)
        spoken = asked.subject.language
        sentence = vital_few(columns["cumulative"], asked.by, spoken, block.raters)
        found.append((block, columns, sentence))
    return measured(asked, "pareto", found)
