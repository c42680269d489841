"""Two groups of an item: which test they bear, and what it finds."""

from __future__ import annotations

from dataclasses import replace
from math import isnan
from typing import TYPE_CHECKING

from journeys.measure.comparing.asked import POWER, Asked, Method
from journeys.measure.comparing.clustered import clustered
from journeys.measure.comparing.dominance import below, brunner_munzel, dominance
from journeys.measure.comparing.effect import Effect, delta_interval
from journeys.measure.comparing.mann_whitney import exact_mann_whitney, mann_whitney
from journeys.measure.comparing.means import FEWEST, mean_difference
from journeys.measure.comparing.needed import detectable, detectable_share
from journeys.measure.comparing.outcome import Kind, Note, Outcome, Side
from journeys.measure.comparing.pairs import paired
from journeys.measure.comparing.permutation import FEWEST_FOR_T, permuted
from journeys.measure.comparing.sample import Item, Sample
from journeys.measure.comparing.shares import fisher, risk_difference, yeses
from journeys.measure.comparing.shift import shift
from journeys.measure.comparing.tested import NAN, Tested

if TYPE_CHECKING:
    from journeys.measure.comparing.tally import Tally

FEWEST_ASYMPTOTIC = 10
"""Below this many values a side neither Student's nor the normal distribution is near enough."""
MOST_EXACT = 200
"""Values of both groups together up to which Mann and Whitney's arrangements are counted."""


def compared(item: Item, places: tuple[int, int], method: Method, asked: Asked) -> Outcome:
    """One row of the table.

    Args:
        item: With all its groups.
        places: Of the first and the second group.
        method: Never ``auto``: see `method_for`.
        asked: The rest of the question.
    """
    first, second = (item.samples[place] for place in places)
    tally = item.pair(*places)
    kind: Kind = "risk-difference" if method == "proportions" else "cliff"
    row = Outcome(item.name, (side(first, tally, 0), side(second, tally, 1)), kind, Effect(NAN),
                  first.missing + second.missing)  # fmt: skip
    if not (len(first.values) and len(second.values)):
        return replace(row, note="empty")
    if method == "wilcoxon":
        return paired(row, first, second, asked.resampling.level)
    effect = Effect(_delta(tally))
    if len(tally.levels) == 1:
        return replace(row, effect=effect, note="tied")
    if first.repeats or second.repeats or _meet(first, second):
        return _clustered(replace(row, effect=effect), first, second, asked)
    if min(len(first.values), len(second.values)) < FEWEST:
        return replace(row, effect=effect, note="few")
    return _independent(row, tally, method, asked)


def side(sample: Sample, tally: Tally, place: int) -> Side:
    """What stands in the table of a group."""
    import numpy as np

    n = len(sample.values)
    if not n:
        return Side(sample.name, 0, 0)
    counts = tally.counts[place]
    reached = counts.cumsum()
    low, high = np.searchsorted(reached, [(n + 1) // 2, n // 2 + 1])
    median = float(tally.levels[low] + tally.levels[high]) / 2
    return Side(sample.name, n, sample.people, median, float(counts @ tally.levels) / n)


def _delta(tally: Tally) -> float:
    first, second = tally.counts
    return 1 - 2 * float(second @ below(first)) / float(first.sum() * second.sum())


def _meet(first: Sample, second: Sample) -> bool:
    """Whether somebody is in both groups."""
    import numpy as np

    return bool(len(np.intersect1d(first.persons, second.persons)))


def _clustered(row: Outcome, first: Sample, second: Sample, asked: Asked) -> Outcome:
    if min(first.people, second.people) < FEWEST:
        return replace(row, note="few-people")
    found = clustered(first, second)
    effect = delta_interval(found.dominance, asked.resampling.level)
    if not found.dominance.error:
        return replace(row, effect=effect, note="apart")
    return replace(row, effect=effect, tested=found.tested, inflation=found.inflation)


def _independent(row: Outcome, tally: Tally, method: Method, asked: Asked) -> Outcome:
    level, n, m = asked.resampling.level, row.sides[0].n, row.sides[1].n
    row = replace(
        row,
        difference=mean_difference(tally, level, asked.resampling.resamples, asked.resampling.seed),
        shift=shift(tally),
        detectable=detectable(n + m, n / (n + m), POWER, level),
    )
    if method == "proportions":
        shares = yeses(tally)
        effect = risk_difference(shares[0], shares[1], level)
        least = detectable_share(n, m, POWER, level)
        return replace(row, effect=effect, tested=fisher(*shares), detectable=least)
    found = dominance(tally)
    apart: Note = "" if found.error else "apart"
    effect = delta_interval(found, level)
    if method == "kruskal-wallis":
        return replace(row, effect=effect, note=apart)
    if asked.distribution == "asymptotic" and min(n, m) < FEWEST_ASYMPTOTIC:
        return replace(row, effect=effect, note="too-small")
    return replace(row, effect=effect, tested=_tested(tally, method, asked), note=apart)


def _tested(tally: Tally, method: Method, asked: Asked) -> Tested:
    small = min(tally.sizes) < FEWEST_FOR_T
    rearranged = asked.distribution == "permutation" or (
        asked.distribution == "auto" and bool(small)
    )
    if method == "mann-whitney":
        exact = rearranged and tally.sizes.sum() <= MOST_EXACT
        return exact_mann_whitney(tally) if exact else mann_whitney(tally)
    found = brunner_munzel(tally)
    return permuted(tally, asked.resampling.seed) if rearranged or isnan(found.p) else found
