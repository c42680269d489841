"""Where it hurts most, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journeys.edit import HasJourney
from journeys.measure.question import question
from journeys.measure.resampling import Resampling
from journeys.measure.rows import By
from journeys.measure.table import blocks, measured
from journeys.measure.verdict import verdict

if TYPE_CHECKING:
    from journeys.measure.measured import Measured


def pain_points(  # noqa: PLR0913  what is compared, in which language, and how it is resampled
    journey: HasJourney | Iterable[HasJourney],
    by: By | None = None,
    *,
    language: str | None = None,
    resamples: int = 2000,
    level: float = 0.95,
    seed: int = 0,
) -> Measured:
    """Weights of the pain points, each alone or by what they have in common.

    The weight of a pain point is severity/4 x frequency x reach, 0 to 1; a
    factor nobody knows counts 1 and is named in ``basis``. Ratings of the latest
    round (their mean) win over declared values. Resolved pain points are left
    out. A pain point felt at several steps, or by several personas, is divided
    evenly among them, so that the whole counts once.

    Intervals and ``top_share`` come from drawing the raters again: one draw
    serves all pain points at once, and the ends are those of the expanded
    percentile interval. They say what other raters would change; they do not
    cover the error of declared values. Below five raters they are empty.

    Simulated coverage of nominal 95 % (nine pain points, whole ratings 0 to 4,
    each rater with a level of their own, 1,000 data sets, standard error .003),
    of shares and of weights: 5 raters .92 and .90; 8 raters .93 and .93; 12
    raters .94 and .94; 12 raters who left 30 % of the questions out .95 and .94;
    20 raters .95 and .95; 40 raters with 30 % left out .95 and .95. Read the
    intervals of fewer than twelve raters as a little too narrow.

    Args:
        journey: A journey, anything that has one, or several of them.
        by: What to compare; None for each pain point alone.
        language: Of labels and sentences; None for the journey's own.
        resamples: How many times the raters are drawn.
        level: Of the intervals.
        seed: Of the draws; the same seed gives the same table.

    Returns:
        One row a pain point, phase, step ..., in the order of the map, also those
        without pain. Columns: ``journey`` (string, only for a list), ``key`` (id),
        ``label``, ``number`` (Int64, on the pin; ``by=None`` only), ``pains``
        (Int64), ``n`` (Int64, people who rated; 0 where all is declared),
        ``severity`` (0 to 4, mean), ``frequency``, ``frequency_n``,
        ``frequency_low``, ``frequency_high`` (Wilson), ``reach`` (``by=None``
        only), ``weight``, ``weight_low``, ``weight_high``, ``share`` (of the
        journey's weight; by journey, of all journeys'), ``low``, ``high``,
        ``top_share`` (share of resamples in which the row ranks first, a tie
        shared), ``rank`` (Int64, 1 for the heaviest, empty for weight 0) and
        ``basis`` (string). Floats are float64, NaN where the data cannot bear a
        number. ``attrs["sentence"]`` says how sure the first place is.

    Raises:
        NotMeasurable: If there is no journey, a rating is off its scale, or the
            resampling cannot be.
        UnknownName: If ``by`` is none of the above.

    Source:
        Nielsen (1994), Severity Ratings for Usability Problems, for the scale
        and for averaging raters; Hesterberg (2015), The American Statistician
        69(4), 371-386, for the interval; Field and Welsh (2007), Bootstrapping
        clustered data, JRSS B 69(3), 369-390, for drawing whole raters.
    """
    asked = question(journey, by, language, Resampling(resamples, level, seed))
    spoken = asked.subject.language
    return measured(
        asked,
        "pain_points",
        [
            (
                block,
                {**block.rows, **block.contest.columns()},
                verdict(block, spoken),
            )
            for block in blocks(asked)
        ],
    )
