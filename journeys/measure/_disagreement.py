"""Where people do not agree who rate the same things."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from journeys.edit import HasJourney
from journeys.errors import NotMeasurable
from journeys.measure.named import shown
from journeys.measure.raters.answers import Answers, Wanted, countable
from journeys.measure.raters.disagreement_rows import DTYPES, cells, found, said
from journeys.measure.raters.given import given
from journeys.measure.resampling import Resampling
from journeys.measure.scale import checked_scale
from journeys.measure.typed import typed
from journeys.measure.verdict import joined
from journeys.words import shortest

if TYPE_CHECKING:
    import pandas as pd

    from journeys.measure.measured import Measured


def disagreement(  # noqa: PLR0913  which ratings, on which scale, and how they are resampled
    ratings: HasJourney | Iterable[HasJourney] | pd.DataFrame,
    measure: str = "emotion",
    *,
    round: int | None = None,  # noqa: A002  the word of the model
    bounds: tuple[float, float] | None = None,
    language: str | None = None,
    resamples: int = 1000,
    level: float = 0.95,
    seed: int = 0,
) -> Measured:
    """Of each thing rated how far its ratings fall apart: one less their ordinal consensus.

    It is 0 where all say the same and 1 where half stand at each end of the scale.
    The thing with the largest is named. Beside it stands the round before, with
    the change and who moved. Private rounds are left out until they are revealed.

    The interval of a disagreement is a posterior one under a prior worth one answer
    spread evenly over the levels of the scale: resampling people would never show
    an answer that nobody gave. ``top_share`` and the interval of the change come from
    drawing the raters again, once for all things and both rounds. Below five
    ratings there is neither.

    Args:
        ratings: A journey, several, or a table as of `agreement`.
        measure: What is rated; of a table only if it has that column.
        round: Only this round, beside the one before; None for the latest of each thing.
        bounds: Lowest and highest value of the scale; None for the journey's, of a table
            for the lowest and highest rating it holds.
        language: Of sentences; None for the journey's own, of a table Indonesian.
        resamples: How many times.
        level: Of the intervals.
        seed: Of the draws; the same seed gives the same table.

    Returns:
        One row a thing rated, in the order of the map. Columns: ``journey`` (string, only
        for a list), ``key`` (id), ``label``, ``number`` (Int64, on the map), ``persona``
        (string), ``n`` (Int64), ``median``, ``disagreement``, ``low``, ``high``, ``word``
        (string), ``top_share`` (share of resamples in which it is the largest, a tie
        shared), ``rank`` (Int64, 1 for the most disputed), ``below``, ``above`` (Int64,
        ratings on either side of the middle of the scale), ``median_before``,
        ``before``, ``change``, ``change_low``, ``change_high``, ``both`` (Int64, people in
        both rounds), ``moved`` (Int64, of them who changed this rating). Floats are
        float64, NaN where the data cannot bear a number. ``attrs["sentence"]`` tells it.

    Raises:
        NotMeasurable: If nobody rated, a value is off the scale, or the table cannot be
            read or holds words without an order.

    Source:
        Tastle and Wierman (2007), International Journal of Approximate Reasoning 45(3),
        531-545.
    """
    source = given(ratings, Wanted(measure, language=language))
    resampling = Resampling(resamples, level, seed).checked(source.language)
    scaled = [_scaled(one, bounds, source.language) for one in source.answers]
    named = [
        (name, found(answers, round, resampling))
        for name, answers in zip(source.names, scaled, strict=True)
        if len(answers.unit) and (round is None or round in answers.rounds)
    ]
    if not named:
        raise NotMeasurable("measure.agreement.why.none", source.language)
    verdicts = [(name, said(one, source.language)) for name, one in named]
    return typed(
        [row for name, one in named for row in cells(one, name, source.language)],
        {key: dtype for key, dtype in DTYPES.items() if source.several or key != "journey"},
        {
            "measure": "disagreement", "by": named[0][1].now.noun, "of": measure,
            "language": source.language, **resampling._asdict(),
            "example": any(one.now.example for _, one in named),
            "headline": verdicts[0][1].headline, "detail": verdicts[0][1].detail,
            "sentence": joined(verdicts),
        },
    )  # fmt: skip


def _scaled(answers: Answers, bounds: tuple[float, float] | None, language: str) -> Answers:
    """The ratings on the scale given, or on their own."""
    if answers.texts and not answers.bounds:
        raise NotMeasurable("measure.agreement.words", language)
    countable(answers, language, "measure.agreement.round-values")
    if bounds is None:
        return answers
    low, high = checked_scale(bounds, language)
    off = ((answers.value < low) | (answers.value > high)).nonzero()[0]
    if len(off):
        unit = answers.units[answers.unit[off[0]]].name
        raise NotMeasurable("measure.agreement.off-bounds", language, unit=unit, n=len(off),
                            value=shown(float(answers.value[off[0]])), low=shortest(low, language),
                            high=shortest(high, language))  # fmt: skip
    return answers._replace(bounds=(low, high))
