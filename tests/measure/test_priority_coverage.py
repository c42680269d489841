"""How often intervals of chosen rows, of medians and of sums hold; `JOURNEYS_CAMPAIGN=1`: full."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from sizes import FULL, size

from journeys import measure
from journeys.edit import Journey

Build = Callable[..., Journey]
SETS = size(30, 1000)
PAINS = {
    "apart": np.array([1.5, 1.8, 2.6, 3.3, 2.8, 3.6, 2.9, 1.2, 1.6]),
    "tied": np.full(9, 2.5),
}
FALLEN = np.array([0, 0, -1, 0, -0.5, 0, 0, 0.5, 0])
RATERS = (5, 8, 12, 20, 40)


def voted(random: np.random.Generator, means: np.ndarray, raters: int) -> np.ndarray:
    """Whole severities 0 to 4, shape (raters, pains); each rater has a level of their own."""
    level = random.normal(0, 0.5, (raters, 1))
    return np.clip(np.rint(means + level + random.normal(0, 0.8, (raters, len(means)))), 0, 4)


def journey(build: Build, votes: np.ndarray) -> Journey:
    names = [f"p{at}" for at in range(votes.shape[1])]
    return build({name: {} for name in names}, dict(zip(names, votes.T.tolist(), strict=True)))


def told(name: str, held: np.ndarray, least: float, most: float = 1.0) -> None:
    """Print the rate, and hold it to its bounds within three standard errors."""
    sets = held.reshape(len(held), -1).mean(axis=1)
    rate, error = sets.mean(), sets.std(ddof=1) / np.sqrt(len(sets)) + 1 / len(sets)
    print(f"{name}, {len(sets)} sets: {rate:.3f} (± {error:.3f})")  # noqa: T201  a campaign's count
    assert rate + 3 * error > least
    assert rate - 3 * error < most


@pytest.mark.parametrize("raters", RATERS)
@pytest.mark.parametrize("how", PAINS)
def test_what_the_first_rows_bear_together(build: Build, how: str, raters: int) -> None:
    """The truth is what the rows that were observed first bear in truth."""
    if not FULL and (how, raters) != ("tied", 12):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2025)
    truth = voted(random, PAINS[how], 400_000).mean(axis=0)
    held = []
    for seed in range(SETS):
        made = journey(build, voted(random, PAINS[how], raters))
        table = measure.pareto(made, resamples=1000, seed=seed).iloc[:-1]
        order = table["key"].str[1:].astype(int).to_numpy()
        true = truth[order].cumsum() / truth.sum()
        held.append((table["cumulative_low"] <= true) & (true <= table["cumulative_high"]))
    told(f"pareto, {how}, {raters} raters", np.array(held), 0.94)


@pytest.mark.parametrize("raters", RATERS)
@pytest.mark.parametrize("method", ["nielsen", "nielsen-median", "rice"])
def test_scores_of_a_ranking(build: Build, method: str, raters: int) -> None:
    if not FULL and (method, raters) != ("nielsen-median", 12):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    from journeys.model import Opportunity

    random = np.random.default_rng(2026)
    many = voted(random, PAINS["apart"], 400_000)
    severity = many.mean(axis=0)
    impact = np.interp(severity, range(5), [0.25, 0.5, 1, 2, 3])
    truth = {"nielsen": severity, "nielsen-median": np.median(many, axis=0),
             "rice": impact * 0.5 / 2}[method]  # fmt: skip
    held = []
    for seed in range(SETS):
        made = journey(build, voted(random, PAINS["apart"], raters))
        made = made.add(Opportunity(id="o", insights=frozenset(made.insights), effort=2))
        table = measure.pain_ranking(made, method, resamples=1000, seed=seed)  # type: ignore[arg-type]
        true = truth[table["key"].str[1:].astype(int)]
        held.append((table["score_low"] <= true) & (true <= table["score_high"]))
    least = 0.97 if method == "nielsen-median" else {5: 0.88, 8: 0.92}.get(raters, 0.93)
    told(f"{method}, {raters} raters", np.array(held), least, 0.96 if least < 0.97 else 1.0)


@pytest.mark.parametrize("raters", [(5, 5), (8, 8), (12, 12), (12, 30), (40, 40)])
def test_a_change_of_the_whole_weight_and_a_gap_of_two_providers(
    build: Build, raters: tuple[int, int]
) -> None:
    if not FULL and raters != (12, 12):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2027)
    runs = (PAINS["apart"] + FALLEN, PAINS["apart"])
    sums = [voted(random, means, 400_000).sum(axis=1).mean() / 4 for means in runs]
    held = []
    for seed in range(SETS):
        votes = [voted(random, means, n) for means, n in zip(runs, raters, strict=True)]
        now, last = (journey(build, one) for one in votes)
        whole = measure.pain_change(now, last, resamples=1000, seed=seed).attrs
        table = measure.benchmark([last, now], resamples=1000, seed=seed)
        gap = table[(table["key"] == "pain_weight") & ~table["baseline"]].iloc[0]
        held.append([
            low <= sums[0] - sums[1] <= high
            for low, high in ((whole["total_low"], whole["total_high"]),
                              (gap["difference_low"], gap["difference_high"]))
        ])  # fmt: skip
    for name, one in zip(("change", "gap"), np.array(held).T, strict=True):
        told(f"{name} of the whole weight, {raters}", one, 0.935, 0.98)
