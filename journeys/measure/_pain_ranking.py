"""Which pain point comes first, by a rule of your choice, and how firm its place is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, get_args

from journeys.edit import HasJourney
from journeys.errors import UnknownName
from journeys.measure.priority.ranked import Asked, Ranked, cells, ranked
from journeys.measure.priority.scores import RankingMethod
from journeys.measure.question import question
from journeys.measure.resampling import Resampling
from journeys.measure.typed import typed
from journeys.measure.verdict import Verdict, joined, verdict
from journeys.words import say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

DTYPES = {
    "journey": "string", "rank": "Int64", "key": "string", "label": "string",
    "number": "Int64", "n": "Int64", "score": "float64", "score_low": "float64",
    "score_high": "float64", "rank_low": "Int64", "rank_high": "Int64", "top_share": "float64",
    "severity": "float64", "frequency": "float64", "reach": "float64",
    "confidence": "float64", "effort": "float64", "quadrant": "string",
    "word": "string", "quadrant_share": "float64", "basis": "string",
}  # fmt: skip


def pain_ranking(  # noqa: PLR0913  by which rule, in which language, and how it is resampled
    journey: HasJourney | Iterable[HasJourney],
    method: RankingMethod = "weight",
    *,
    language: str | None = None,
    resamples: int = 2000,
    level: float = 0.95,
    seed: int = 0,
) -> Measured:
    """The open pain points in the order of a score, with the ranks each may have.

    - ``weight``: severity/4 x frequency x reach, as `pain_points`.
    - ``nielsen``: Nielsen severity rating, the mean over the raters, 0 to 4.
    - ``nielsen-median``: their median.
    - ``rice``: reach x impact x confidence / effort. Reach is frequency x reach, the share
      of the people served who meet it; impact .25 .5 1 2 3 for severities 0 to 4;
      confidence 1 if evidence confirmed it, .8 if some supports it, .5 for a
      hypothesis.
    - ``impact-effort``: mean severity / effort, with the quadrant: quick win, major
      project, fill-in, thankless.

    Effort, 1 to 5, is the least of the opportunities that name the pain point and of
    their solutions; without one there is no score by the last two. Severity,
    frequency and reach that nobody knows count as in `pain_points`.

    Intervals come from drawing the raters again, as in `pain_points`. The ranks a pain
    point may have come from its differences to all others, bounded at once; they
    hold also where pain points are tied. Below five raters there are neither.

    Args:
        journey: A journey, anything that has one, or several of them.
        method: The rule.
        language: Of labels and sentences; None for the journey's own.
        resamples: How many times the raters are drawn.
        level: Of the intervals, and of the ranks of each pain point.
        seed: Of the draws; the same seed gives the same table.

    Returns:
        One row a pain point, best rank first, then those without a score. Columns:
        ``journey`` (string, only for a list), ``rank`` (Int64, equal for ties, empty for
        score 0), ``key`` (id), ``label``, ``number`` (Int64, on the pin), ``n`` (Int64,
        people who rated), ``score``, ``score_low``, ``score_high``, ``rank_low``,
        ``rank_high`` (Int64), ``top_share`` (share of resamples in which it ranks first),
        ``severity``, ``frequency``, ``reach``, ``confidence`` (``rice`` only), ``effort``
        (``rice`` and ``impact-effort``), with ``impact-effort`` ``quadrant`` (string:
        quick-win, major-project, fill-in, thankless), ``word`` (string, the same in
        words) and ``quadrant_share`` (of resamples in that quadrant), ``basis`` (string).
        Floats are float64, NaN where the data cannot bear a number.

    Raises:
        NotMeasurable: If there is no journey, a rating is off its scale, or the
            resampling cannot be.
        UnknownName: If there is no such method.

    Source:
        Nielsen (1994), Severity Ratings for Usability Problems; McBride, RICE:
        simple prioritization for product managers, Intercom. Ranks: Mogstad, Romano,
        Shaikh and Wilhelm (2024), Review of Economic Studies 91(1), 476-518.
    """
    given = question(journey, None, language, Resampling(resamples, level, seed))
    subject = given.subject
    if method not in get_args(RankingMethod):
        choices = ", ".join(get_args(RankingMethod))
        raise UnknownName("measure.ranking.unknown-method", subject.language, method=method,
                          choices=choices)  # fmt: skip
    asked = Asked(method, subject.language, given.resampling)
    found = [ranked(one, asked, index) for index, one in enumerate(subject.journeys)]
    named = list(zip(subject.names, found, strict=True))
    verdicts = [(name, _said(one, name, asked)) for name, one in named]
    return typed(
        [row for name, one in named for row in cells(one, name, asked)],
        {name: dtype for name, dtype in DTYPES.items() if subject.several or name != "journey"},
        {
            "measure": "pain_ranking", "by": "", "method": method, "language": asked.language,
            **given.resampling._asdict(),
            "raters": sum(len(one.profile.factors.raters) for one in found),
            "example": any(one.profile.is_example for one in found),
            "headline": verdicts[0][1].headline, "detail": verdicts[0][1].detail,
            "sentence": joined(verdicts),
        },
    )  # fmt: skip


def _said(one: Ranked, name: str, asked: Asked) -> Verdict:
    """Who comes first, what ranks it may have, and who could not be ranked."""
    language, rows = asked.language, one.contest
    if not len(one.kept) and one.unranked:
        return Verdict(say("measure.ranking.no-effort", language))
    block = one.block(name, language)
    made = verdict(block, language)
    first = next((at for at, rank in enumerate(rows.rank) if rank == 1), None)
    details = [made.detail]
    if first is not None and one.standings[1][first]:
        best, worst = (int(ends[first]) for ends in one.standings)
        key = "sure" if worst == 1 else "between"
        details.append(say(f"measure.ranking.{key}", language, low=best, high=worst,
                           name=block.names[first], n=len(one.kept)))  # fmt: skip
    if one.unranked:
        details.append(say("measure.ranking.unranked", language, k=one.unranked,
                           n=len(one.profile.rows)))  # fmt: skip
    return Verdict(made.headline, " ".join(part for part in details if part))
