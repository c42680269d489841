"""All groups of an item: the test of all together where there is one, then pair by pair."""

from __future__ import annotations

from dataclasses import replace

from journeys.measure.comparing.asked import Asked, Method
from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.kruskal_wallis import dunn, epsilon_squared, kruskal_wallis, ranked
from journeys.measure.comparing.means import FEWEST
from journeys.measure.comparing.method import method_for
from journeys.measure.comparing.outcome import Note, Outcome, Side
from journeys.measure.comparing.sample import Item
from journeys.measure.comparing.shares import homogeneity, yeses
from journeys.measure.comparing.tally import Tally
from journeys.measure.comparing.tested import NAN
from journeys.measure.comparing.two_groups import compared


def outcomes(item: Item, asked: Asked) -> list[Outcome]:
    """The rows of one item.

    Raises:
        NotMeasurable: If the test asked for does not fit the data.
    """
    method = method_for(item, asked)
    names = [sample.name for sample in item.samples]
    pairs = asked.pairs(names)
    rows = [compared(item, pair, method, asked) for pair in pairs]
    if method == "kruskal-wallis" or (method == "proportions" and len(names) > 2):
        return _together(item, method, rows, pairs)
    return rows


def _together(
    item: Item, method: Method, rows: list[Outcome], pairs: list[tuple[int, int]]
) -> list[Outcome]:
    """The test of all groups that are large enough, and Dunn's for each pair of them."""
    import numpy as np

    large = [place for place, sample in enumerate(item.samples) if len(sample.values) >= FEWEST]
    left = len(large) < len(item.samples)
    whole = Outcome(
        item=item.name,
        sides=(Side("", *_sizes(item)),),
        kind="epsilon-squared",
        effect=Effect(NAN),
        missing=sum(sample.missing for sample in item.samples),
    )
    if len(large) < 2:
        return [replace(whole, note="few"), *rows]
    counts = item.tally.counts[large]
    met = np.flatnonzero(counts.sum(axis=0))
    tally = Tally(item.tally.levels[met], counts[:, met])
    if len(met) == 1:
        return [replace(whole, effect=Effect(0.0), note="tied"), *rows]
    note: Note = "left-out" if left else ""
    if method == "proportions":
        return [replace(whole, tested=homogeneity(yeses(tally)), note=note), *rows]
    found = kruskal_wallis(tally)
    effect = Effect(epsilon_squared(tally, found.statistic))
    whole = replace(whole, tested=found, effect=effect, note=note)
    among = ranked(tally)
    return [whole, *(
        replace(row, tested=dunn(among, large.index(first), large.index(second)))
        if first in large and second in large and row.note != "tied" else row
        for row, (first, second) in zip(rows, pairs, strict=True)
    )]  # fmt: skip


def _sizes(item: Item) -> tuple[int, int]:
    n = sum(len(sample.values) for sample in item.samples)
    return n, n
