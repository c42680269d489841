"""What changed since last year's file."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from journeys.edit import HasJourney
from journeys.measure.priority.since import differences, keys, run, total
from journeys.measure.priority.since_rows import DTYPES, Pair, cells, said
from journeys.measure.profile import profile
from journeys.measure.question import question
from journeys.measure.resampling import Resampling
from journeys.measure.rows import By
from journeys.measure.subject import single
from journeys.measure.typed import typed

if TYPE_CHECKING:
    from journeys.measure.measured import Measured


def pain_change(  # noqa: PLR0913  what is compared, in which language, and how it is resampled
    now: HasJourney,
    last: HasJourney,
    by: By | None = None,
    *,
    language: str | None = None,
    resamples: int = 2000,
    level: float = 0.95,
    seed: int = 0,
) -> Measured:
    """Weights of the pain points now and in an earlier run of the same journey.

    Rows are matched by id: an earlier run is a file that this one was made from, or
    that shares its ids. Weights and shares are those of `pain_points`. A pain point is
    new, back (it had been resolved), resolved, gone (no longer in the file), or it
    weighs more or less; the last two only if the interval says so.

    The intervals of all rows hold together: in ``level`` of such comparisons not one
    row is off, so that a row may be picked because it changed. The people of both runs
    are drawn apart, which makes the intervals too wide rather than too narrow where
    the same people rated twice. A row that one to four people rated has none.

    Args:
        now: A journey, or anything that has one.
        last: The earlier run.
        by: What to compare, as of `pain_points`; None for each pain point alone.
        language: Of labels and sentences; None for the journey's own.
        resamples: How many times the raters are drawn.
        level: Of the intervals together.
        seed: Of the draws; the same seed gives the same table.

    Returns:
        One row a pain point (or phase, step ...) of either run, those of now in the order
        of the map first. Columns: ``key`` (id), ``label``, ``number`` (Int64, on the pin
        now), ``status`` (string: new, back, resolved, gone, heavier, lighter, unclear,
        same), ``word`` (string, the same in words), ``n_before``, ``n`` (Int64, people who
        rated), ``weight_before``, ``weight``, ``change``, ``change_low``, ``change_high``,
        ``share_before``, ``share``, ``share_change``, ``share_change_low``,
        ``share_change_high``, ``basis`` (string, now). Floats are float64, NaN where the
        data cannot bear a number. ``attrs`` holds the change of the whole weight.

    Raises:
        NotMeasurable: If one of both is no journey, a rating is off its scale, or the
            resampling cannot be.
        UnknownName: If ``by`` is none of those of `pain_points`.

    Source:
        Westfall and Young (1993), Resampling-Based Multiple Testing, for intervals that
        hold together (the largest deviation of each resample).
    """
    for one in (now, last):
        single(one, language)
    asked = question([now, last], by, language, Resampling(resamples, level, seed))
    spoken = asked.subject.language
    first, second = asked.subject.journeys
    profiles = (
        profile(first, asked.by, spoken, asked.resampling, 0),
        profile(second, asked.by, spoken, asked.resampling, 1),
    )
    rows = keys(*profiles)
    runs = (run(profiles[0], rows), run(profiles[1], rows))
    pair = Pair((first, second), profiles, runs, rows, asked.by, spoken)
    made = cells(pair, *differences(*runs, asked.resampling, single=asked.by is None))
    whole = total(*runs, asked.resampling)
    verdict = said(pair, made, whole)
    value, low, high = (float(one[0]) if isfinite(one[0]) else None for one in whole)
    return typed(made, DTYPES, {
        "measure": "pain_change", "by": asked.by or "", "language": spoken,
        **asked.resampling._asdict(),
        "total_change": value, "total_low": low, "total_high": high,
        "example": any(one.is_example for one in profiles),
        "headline": verdict.headline, "detail": verdict.detail, "sentence": verdict.sentence,
    })  # fmt: skip
