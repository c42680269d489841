"""How sure the first place is, as a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, isfinite
from typing import NamedTuple

from journeys.measure.block import Block
from journeys.measure.contest import Contest
from journeys.measure.resampling import FEWEST_RATERS
from journeys.words import figure, percent, say

MOST_MORE = 200
"""Beyond this many further interviews we do not promise that they would settle it."""
SPELLED = range(1, 11)


class Verdict(NamedTuple):
    """What a person should take home.

    Attributes:
        headline: Who ranks first and how stably, or why that cannot be said.
        detail: Whether the first two can be told apart; may be empty.
    """

    headline: str
    detail: str = ""

    @property
    def sentence(self) -> str:
        """Both."""
        end = "" if self.headline.endswith(".") else "."
        return f"{self.headline}{end} {self.detail}".rstrip()


def joined(verdicts: Sequence[tuple[str, Verdict]]) -> str:
    """All sentences, with the names of what they are about where there are several."""
    several = len(verdicts) > 1
    return " ".join(f"{name}: {one.sentence}" if several else one.sentence
                    for name, one in verdicts)  # fmt: skip


def verdict(block: Block, language: str) -> Verdict:
    """The sentence of a comparison.

    Args:
        block: The rows compared, who rated, and of how many the severity is unknown.
        language: Of the sentence.
    """
    rows, raters = block.contest, block.raters
    first = _first(rows)
    if first is None:
        return Verdict(say("measure.sentence.nothing", language))
    stability = float(rows.top_share[first])
    if raters >= FEWEST_RATERS and (rows.rank > 0).sum() == 1:
        return Verdict(say("measure.sentence.alone", language, name=block.names[first]))
    if raters >= FEWEST_RATERS and isfinite(stability):
        share = percent(stability, language)
        headline = say("measure.sentence.first", language, name=block.names[first], share=share)
        return _said(headline, _detail(block, first, language), _few_rows(rows, language))
    key = "declared" if not raters else "few" if raters < FEWEST_RATERS else "first-unsure"
    headline = say(f"measure.sentence.{key}", language, name=block.names[first], n=raters)
    least = say("measure.sentence.least", language, least=FEWEST_RATERS) if raters else ""
    unknown = {"k": block.unknown, "n": block.pains}
    asked = say("measure.sentence.unknown", language, **unknown) if block.unknown else ""
    return _said(headline, asked, least)


def _said(headline: str, *details: str) -> Verdict:
    return Verdict(headline, " ".join(detail for detail in details if detail))


def _few_rows(rows: Contest, language: str) -> str:
    """How many rows were rated by too few people; empty if none."""
    few = int(((rows.raters > 0) & (rows.raters < FEWEST_RATERS)).sum())
    told = {"k": few, "n": len(rows.raters), "least": FEWEST_RATERS}
    return say("measure.sentence.few-rows", language, **told) if few else ""


def _first(rows: Contest) -> int | None:
    """The heaviest; of several that weigh alike the one that is first most often."""
    tied = [index for index, rank in enumerate(rows.rank) if rank == 1]
    known = [index for index in tied if isfinite(rows.top_share[index])]
    return max(known or tied, key=lambda index: rows.top_share[index], default=None)


def _detail(block: Block, first: int, language: str) -> str:
    """Whether the first two can be told apart, and if not, what would settle it."""
    rows, names, raters = block.contest, block.names, block.raters
    second = _second(rows, first)
    if second is None:
        return ""
    both = {"first": names[first], "second": names[second]}
    below = rows.share[first] - rows.low[first]
    above = rows.high[second] - rows.share[second]
    gap = rows.share[first] - rows.share[second]
    if gap > below + above:
        return say("measure.sentence.apart", language, **both)
    # the ends draw nearer with the root of n, so they meet when n has grown by this
    more = ceil(raters * (((below + above) / gap) ** 2 - 1)) if gap > 0 else MOST_MORE + 1
    if more > MOST_MORE:
        return say("measure.sentence.alike", language, **both)
    return say("measure.sentence.overlap", language, **both, more=_about(max(more, 1), language))


def _second(rows: Contest, first: int) -> int | None:
    """The heaviest of the others, if it has an interval."""
    others = [index for index in range(len(rows.share)) if index != first and rows.rank[index]]
    best = max(others, key=lambda index: float(rows.weight[index]), default=None)
    return best if best is not None and isfinite(rows.high[best]) else None


def _about(more: int, language: str) -> str:
    """A rough number: spelled out when small, else rounded up to five."""
    if more in SPELLED:
        return say(f"measure.number.{more}", language)
    return figure(5 * ceil(more / 5), language)
