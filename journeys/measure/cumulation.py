"""Rows heaviest first, and what the first of them bear together."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.measure.block import Block
from journeys.measure.described import Columns
from journeys.measure.intervals import bounds
from journeys.measure.resampling import FEWEST_RATERS
from journeys.measure.rows import By
from journeys.measure.verdict import Verdict
from journeys.words import percent, say

VITAL = 0.8
"""The share that the vital few are said to bear."""
_EQUAL = 1e-9


def cumulated(block: Block, level: float) -> Columns:
    """A block's columns by falling weight, with cumulative shares and their intervals.

    The first k rows are the first because they came out heavy, so that their share is
    rather too large than too small. Resamples keep the observed order; the low end also
    takes off what any k rows together may have come out too heavy, and so holds where
    rows are tied. Behind the first k rows stand as many raters as behind the one of
    them that most people rated.

    Source:
        Berk, Brown, Buja, Zhang and Zhao (2013), Valid post-selection inference, Annals
        of Statistics 41(2), 802-837: bounds that hold for every choice there could be.
    """
    import numpy as np

    rows = block.contest
    last = len(rows.rank) + 1
    order = np.array(sorted(range(len(rows.rank)), key=lambda row: rows.rank[row] or last), int)
    raters = np.maximum.accumulate(rows.raters[order])
    share, drawn = rows.share[order], rows.resampled[:, order]
    cumulative = np.cumsum(share)
    lucky = np.cumsum(np.sort(drawn - share, axis=1)[:, ::-1], axis=1)
    safe, _ = bounds(np.maximum(cumulative - lucky, 0), level, raters, FEWEST_RATERS)
    low, high = bounds(np.cumsum(drawn, axis=1), level, raters, FEWEST_RATERS)
    columns = {**block.rows, **rows.columns()}
    return {
        **{name: [cells[row] for row in order] for name, cells in columns.items()},
        "cumulative": cumulative.tolist(),
        "cumulative_low": np.minimum(low, safe).tolist(),
        "cumulative_high": high.tolist(),
    }


def vital_few(
    cumulative: Sequence[float], by: By | None, language: str, raters: int = FEWEST_RATERS
) -> Verdict:
    """How many rows it takes to bear 80 % of the weight, and why that has no interval."""
    for k, share in enumerate(cumulative, 1):
        if share >= VITAL - _EQUAL:
            noun = say(f"measure.noun.{by or 'pain'}", language)
            shared = percent(share, language)
            values = {"k": k, "n": len(cumulative), "noun": noun, "share": shared}
            why = "declared" if not raters else "few" if raters < FEWEST_RATERS else ""
            detail = say(f"measure.sentence.{why}", language, n=raters) if why else ""
            return Verdict(say("measure.sentence.vital", language, **values), detail)
    return Verdict(say("measure.sentence.nothing", language))
