"""How far people agree who rate the same things."""

from __future__ import annotations

from collections.abc import Iterable
from math import isnan
from typing import TYPE_CHECKING

from journeys.edit import HasJourney
from journeys.errors import NotMeasurable
from journeys.measure.raters.agreement_rows import DTYPES, OF_ROUNDS, Row, cells, found, groups
from journeys.measure.raters.answers import Measurement, Wanted
from journeys.measure.raters.asking import checked
from journeys.measure.raters.estimate import Asked
from journeys.measure.raters.given import Given, given
from journeys.measure.raters.panel import Over
from journeys.measure.raters.said import said
from journeys.measure.resampling import Resampling
from journeys.measure.typed import typed
from journeys.measure.verdict import joined

if TYPE_CHECKING:
    import pandas as pd

    from journeys.measure.measured import Measured


def agreement(  # noqa: PLR0913  which ratings, what they bear, and how they are resampled
    ratings: HasJourney | Iterable[HasJourney] | pd.DataFrame,
    measure: str = "emotion",
    *,
    measurement: Measurement | None = None,
    round: int | None = None,  # noqa: A002  the word of the model
    by: str | None = None,
    over: Over | None = None,
    language: str | None = None,
    resamples: int = 1000,
    level: float = 0.95,
    seed: int = 0,
) -> Measured:
    """Krippendorff's alpha, with missing ratings allowed, and Fleiss' kappa where none is.

    Alpha is one less the observed by the expected disagreement: 1 if all agree, 0
    if they agree no more than chance would. The word is Krippendorff's: from .800
    on *reliable*, from .667 on *tentative*, below *not yet reliable*. Private
    rounds are left out until they are revealed.

    The interval is the bias-corrected, accelerated bootstrap, expanded for small
    n. What is drawn again is what is a sample: of a journey the people, since its
    steps are all there are; of a table the units. A person drawn twice is never
    paired with themselves: that would make a room agree. Below five raters, or
    ten units, there is no interval, and none where nobody disagreed at all.

    Simulated coverage of nominal 95 %: see `explain`.

    Args:
        ratings: A journey, several, or a table. A table has one row a rating, with the
            columns ``unit`` (or ``subject``), ``rater``, ``value`` and perhaps ``measure``,
            ``round``, ``persona``; or one row a unit and one column a rater, turned if
            the index or a column is named ``rater``. Empty cells are missing.
        measure: What is rated; of a table only if it has that column.
        measurement: nominal, ordinal, interval or ratio. None: ordinal, for shares
            (frequency, reach) interval, for words nominal.
        round: Only this round; None for the latest ratings of each unit.
        by: ``round`` compares rounds, ``persona`` and ``phase`` what their units show; of
            a table any column.
        over: What is drawn again, ``raters`` or ``units``; None as told above.
        language: Of sentences; None for the journey's own, of a table Indonesian.
        resamples: How many times.
        level: Of the intervals.
        seed: Of the draws; the same seed gives the same table.

    Returns:
        One row (for each journey), or one a round or group. Columns: ``journey``
        (string, only for a list), ``key``, ``label`` (string, with ``by``), ``round``
        (Int64, empty where units differ in it), ``measurement`` (string), ``alpha``,
        ``low``, ``high``, ``word`` (string), ``units`` (Int64, with two ratings or
        more), ``raters``, ``ratings``, ``missing`` (Int64), ``alone`` (Int64, units with
        one rating, left out), with ``by="round"`` ``change`` against the round before
        over the units rated in both, ``change_low``, ``change_high``, ``both`` (Int64,
        people in both rounds), ``moved`` (Int64, of them who changed a rating), then
        ``kappa``, ``kappa_low``, ``kappa_high``, and ``why`` (string: why a number is
        empty). Floats are float64. ``attrs["sentence"]`` tells it.

    Raises:
        NotMeasurable: If there is nothing to measure (one rater, one unit, no
            variation, no rating), or the table cannot be read; the sentence says why.
        UnknownName: If nothing can be compared by ``by``, or there is no such measurement.

    Source:
        Krippendorff (2011), Computing Krippendorff's Alpha-Reliability. Hayes and
        Krippendorff (2007), Communication Methods and Measures 1(1), 77-89. Fleiss
        (1971), Psychological Bulletin 76(5), 378-382. Efron (1987), JASA 82(397),
        171-185, for the interval; Zapf et al. (2016), BMC Medical Research
        Methodology 16, 93, for drawing units.
    """
    wanted = Wanted(measure, measurement, by, language)
    source = given(ratings, wanted)
    asked = checked(source, wanted, over, Resampling(resamples, level, seed))
    blocks = [
        [found(group, asked) for group in groups(answers, by, round)] for answers in source.answers
    ]
    _measurable(blocks, source.language)
    return _table(source, wanted, asked, blocks)


def _measurable(blocks: list[list[Row]], language: str) -> None:
    """Refuse where not one row has a number, with the reason of the first."""
    rows = [row for block in blocks for row in block]
    if all(isnan(row.estimate.alpha) for row in rows):
        why = rows[0].estimate.why if rows else "none"
        raise NotMeasurable(f"measure.agreement.why.{why}", language)


def _table(source: Given, wanted: Wanted, asked: Asked, blocks: list[list[Row]]) -> Measured:
    by, language = wanted.by, source.language
    named = list(zip(source.names, blocks, strict=True))
    left = {
        *([] if source.several else ["journey"]),
        *([] if by else ["key", "label"]),
        *([] if by == "round" else OF_ROUNDS),
    }
    verdicts = [(name, said(block, by, asked, language)) for name, block in named if block]
    return typed(
        [cells(row, name, by, asked, language) for name, block in named for row in block],
        {name: dtype for name, dtype in DTYPES.items() if name not in left},
        {
            "measure": "agreement", "by": by or "", "of": wanted.measure, "language": language,
            "over": asked.over, "resamples": asked.resampling.resamples,
            "level": asked.resampling.level, "seed": asked.resampling.seed,
            "example": any(answers.example for answers in source.answers),
            "headline": verdicts[0][1].headline, "detail": verdicts[0][1].detail,
            "sentence": joined(verdicts),
        },
    )  # fmt: skip
