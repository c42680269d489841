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

    The order is the observed one in every resample as well. Behind the first k
    rows stand as many raters as behind the one of them that most people rated.
    """
    import numpy as np

    rows = block.contest
    last = len(rows.rank) + 1
    order = np.array(sorted(range(len(rows.rank)), key=lambda row: rows.rank[row] or last), int)
    raters = np.maximum.accumulate(rows.raters[order])
    summed = np.cumsum(rows.resampled[:, order], axis=1)
    low, high = bounds(summed, level, raters, FEWEST_RATERS)
    columns = {**block.rows, **rows.columns()}
    return {
        **{name: [cells[row] for row in order] for name, cells in columns.items()},
        "cumulative": np.cumsum(rows.share[order]).tolist(),
        "cumulative_low": low.tolist(),
        "cumulative_high": high.tolist(),
    }


def vital_few(cumulative: Sequence[float], by: By | None, language: str) -> Verdict:
    """How many rows it takes to bear 80 % of the weight, as a sentence."""
    for k, share in enumerate(cumulative, 1):
        if share >= VITAL - _EQUAL:
            noun = say(f"measure.noun.{by or 'pain'}", language)
            shared = percent(share, language)
            values = {"k": k, "n": len(cumulative), "noun": noun, "share": shared}
            return Verdict(say("measure.sentence.vital", language, **values))
    return Verdict(say("measure.sentence.nothing", language))
