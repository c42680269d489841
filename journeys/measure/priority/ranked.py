"""The pain points of one journey in their order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.edit import Journey
from journeys.measure.block import Block
from journeys.measure.contest import Contest, contest
from journeys.measure.described import described, frequencies
from journeys.measure.factors import HIGHEST_SEVERITY
from journeys.measure.priority.effort import confidence, effort
from journeys.measure.priority.quadrant import NAMES, quadrants
from journeys.measure.priority.scores import (
    WITH_EFFORT,
    Known,
    RankingMethod,
    scored,
    statistic,
)
from journeys.measure.priority.standing import standings
from journeys.measure.profile import Profile, profile
from journeys.measure.resampling import FEWEST_RATERS, Resampling, means, resampled
from journeys.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Whole = npt.NDArray[np.int64]


class Asked(NamedTuple):
    """What was asked of a ranking.

    Attributes:
        method: The rule.
        language: Of labels and sentences.
        resampling: How often, how sure, from which seed.
    """

    method: RankingMethod
    language: str
    resampling: Resampling


class Ranked(NamedTuple):
    """The pain points of one journey, scored.

    Attributes:
        profile: Of all its open pain points.
        known: Their effort and confidence.
        kept: Shape (ranked,): places of those that have a score.
        contest: How these compare.
        standings: Their lowest and highest rank.
        quadrant_share: Shape (ranked,): share of resamples in the quadrant observed.
    """

    profile: Profile
    known: Known
    kept: Whole
    contest: Contest
    standings: tuple[Whole, Whole]
    quadrant_share: Floats

    def block(self, name: str, language: str) -> Block:
        """The ranked ones as a block, for its sentence."""
        rows = described(self.profile, name, language, whole=False)
        return Block(
            name=name,
            rows={key: [cells[at] for at in self.kept] for key, cells in rows.items()},
            contest=self.contest,
            raters=len(self.profile.factors.raters),
            example=self.profile.is_example,
            pains=len(self.profile.pains),
            unknown=len(self.profile.unknown),
        )

    @property
    def unranked(self) -> int:
        """How many have no score."""
        return len(self.profile.rows) - len(self.kept)


def ranked(journey: Journey, asked: Asked, index: int) -> Ranked:
    """Score and rank the open pain points of a journey.

    Raises:
        NotMeasurable: If a rating is not finite, or off its scale.
    """
    import numpy as np

    whole = profile(journey, None, asked.language, asked.resampling, index)
    pains = [facet.pain for facet in whole.facets]
    known = Known(
        np.array([effort(journey, pain) for pain in pains], dtype=float),
        np.array([confidence(pain) for pain in pains], dtype=float),
    )
    counts = np.ones((1, len(whole.factors.raters)))
    scores = scored(whole.factors, known, asked.method, counts)[0]
    rule = statistic(whole.factors, known, asked.method)
    drawn = resampled(whole.factors, asked.resampling, rule, index)
    kept = np.flatnonzero(np.isfinite(scores))
    some = whole._replace(
        rows=[whole.rows[at] for at in kept],
        weights=scores[kept],
        raters=whole.raters[kept],
        resampled=None if drawn is None else drawn[:, kept],
    )
    found = contest([some], asked.resampling)
    level = asked.resampling.level
    among = np.empty((0, len(kept))) if drawn is None else drawn[:, kept]
    return Ranked(
        profile=whole,
        known=known,
        kept=kept,
        contest=found,
        standings=standings(scores[kept], among, some.raters, level),
        quadrant_share=_steady(whole, known, asked, index)[kept],
    )


def _steady(whole: Profile, known: Known, asked: Asked, index: int) -> Floats:
    """Share of the resamples in which each pain point stays in its quadrant."""
    import numpy as np

    severity = whole.factors.all[0]
    alone = np.full(len(whole.rows), np.nan)
    if asked.method != "impact-effort":
        return alone
    drawn = resampled(
        whole.factors,
        asked.resampling,
        lambda counts: quadrants(HIGHEST_SEVERITY * means(severity, counts), known.effort).astype(
            float
        ),
        index,
    )
    if drawn is None:
        return alone
    now = quadrants(HIGHEST_SEVERITY * severity.counted, known.effort)
    shares: Floats = np.where(whole.raters >= FEWEST_RATERS, (drawn == now).mean(axis=0), np.nan)
    return shares


def cells(one: Ranked, name: str, asked: Asked) -> list[dict[str, Any]]:
    """The rows of a journey: ranked ones first, then those that cannot be, in map order."""
    whole = one.profile
    rows = described(whole, name, asked.language, whole=False)
    facts = {**rows, **frequencies(whole, asked.resampling.level)}
    places = {int(place): at for at, place in enumerate(one.kept)}
    numbers = one.contest.columns()
    best, worst = one.standings
    last = len(whole.rows) + 1
    found = []
    for place in range(len(whole.rows)):
        row = {key: column[place] for key, column in facts.items()}
        if asked.method in WITH_EFFORT:
            row["effort"] = float(one.known.effort[place])
        if asked.method == "rice":
            row["confidence"] = float(one.known.confidence[place])
        at = places.get(place)
        if at is not None:
            row |= {
                "score": numbers["weight"][at],
                "score_low": numbers["weight_low"][at],
                "score_high": numbers["weight_high"][at],
                "rank": numbers["rank"][at],
                "rank_low": int(best[at]) or None,
                "rank_high": int(worst[at]) or None,
                "top_share": numbers["top_share"][at],
                **_quadrant(one, place, at, asked),
            }
        found.append(row)
    return sorted(found, key=lambda row: row.get("rank") or last)


def _quadrant(one: Ranked, place: int, at: int, asked: Asked) -> dict[str, Any]:
    """The kind of work it is, and how firmly."""
    if asked.method != "impact-effort":
        return {}
    severity = HIGHEST_SEVERITY * one.profile.factors.all[0].counted[[place]]
    kind = NAMES[int(quadrants(severity, one.known.effort[[place]])[0])]
    return {
        "quadrant": kind,
        "word": say(f"measure.quadrant.{kind}", asked.language),
        "quadrant_share": float(one.quadrant_share[at]),
    }
