"""How often the intervals of survey measures hold the truth; `JOURNEYS_CAMPAIGN=1`: full size."""

from __future__ import annotations

import numpy as np
import pytest
from sizes import FULL, size

from journeys.measure.intervals import wilson
from journeys.measure.survey.answers import Answers
from journeys.measure.survey.estimate import Estimate, estimate
from journeys.measure.survey.likelihood import Sample, intervals
from journeys.measure.survey.logit import logit_intervals
from journeys.measure.survey.skm_index import skm_indices

SETS = size(150, 4000)
NEAR = 1e-12
PEOPLE = (5, 12, 29, 200)
SCORES = {
    "middling": [0.1, 0.2, 0.4, 0.3],
    "high": [0.01, 0.04, 0.45, 0.5],
    "at the ceiling": [0.002, 0.008, 0.09, 0.9],
    "all but all": [0.0, 0.0, 0.03, 0.97],
    "rarely bad": [0.0, 0.02, 0.0, 0.98],
    "split": [0.3, 0.0, 0.0, 0.7],
}
PROMOTERS = {"low": [0.6, 0.2, 0.2], "even": [0.3, 0.4, 0.3], "high": [0.02, 0.06, 0.92]}
EASE = {
    "hard": [0.2, 0.2, 0.2, 0.15, 0.1, 0.1, 0.05],
    "easy": [0.0, 0.01, 0.02, 0.02, 0.05, 0.3, 0.6],
    "split": [0.4, 0.05, 0.05, 0.0, 0.05, 0.05, 0.4],
}


def told(name: str, held: np.ndarray, least: float, most: float = 1.0) -> None:
    """Print a rate with its standard error, and hold it to bounds."""
    rate = float(held.mean())
    error = max(np.sqrt(rate * (1 - rate) / len(held)), 1 / len(held))
    print(f"{name}: {rate:.3f} (± {error:.3f}, {len(held)} sets)")  # noqa: T201  a campaign's count
    assert rate + 3 * error >= least, name
    assert rate - 3 * error <= most, name


def plain(
    support: list[float], shares: list[float], people: int, seed: int
) -> tuple[np.ndarray, float]:
    """Data sets of independent answers, and the true mean."""
    random = np.random.default_rng(seed)
    drawn = random.choice(support, p=shares, size=(SETS, people))
    return drawn, float(np.dot(support, shares))


def of_means(support: list[float], shares: list[float], people: int) -> np.ndarray:
    drawn, truth = plain(support, shares, people, people)
    samples = [Sample(row, support[0], support[-1]) for row in drawn]
    low, high = intervals(samples, 0.95)
    return (low <= truth + NEAR) & (truth - NEAR <= high)


@pytest.mark.parametrize("people", PEOPLE)
def test_means_of_one_question(people: int) -> None:
    for name, shares in SCORES.items():
        told(f"SKM element, {name}, {people}", of_means([1, 2, 3, 4], shares, people), 0.925)
    for name, shares in PROMOTERS.items():
        told(f"NPS, {name}, {people}", of_means([-100, 0, 100], shares, people), 0.925)
    for name, shares in EASE.items():
        held = of_means([1, 2, 3, 4, 5, 6, 7], shares, people)
        told(f"CES, {name}, {people}", held, 0.925)


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize("share", [0.3, 0.55, 0.8, 0.97])
def test_shares(share: float, people: int) -> None:
    drawn, _ = plain([0, 1], [1 - share, share], people, people)
    ends = np.array([wilson(row.mean(), people, 0.95) for row in drawn])
    held = (ends[:, 0] <= share + NEAR) & (share - NEAR <= ends[:, 1])
    told(f"CSAT {share}, {people}", held, 0.84 if (share, people) == (0.97, 5) else 0.91)


def elements(random: np.random.Generator, shape: tuple[int, int], level: float) -> np.ndarray:
    """Nine scores a person, who has a level of their own."""
    own = level + random.normal(0, 0.5, (*shape, 1)) + np.linspace(-0.3, 0.5, 9)
    return np.clip(np.rint(own + random.normal(0, 0.5, (*shape, 9))), 1, 4)


@pytest.mark.parametrize("people", PEOPLE)
@pytest.mark.parametrize("level", [2.8, 3.4, 3.8, 4.2])
def test_the_index(level: float, people: int) -> None:
    random = np.random.default_rng(people)
    truth = 25 * elements(random, (1, 200_000), level).mean()
    names = tuple("abcdefghi")
    drawn = elements(random, (SETS, people), level)
    found = skm_indices([Answers(names, one, None, (1, 4)) for one in drawn], None, 0.95)
    held = np.array([one.low <= truth <= one.high for one in found])
    told(f"SKM index {truth:.0f}, {people}", held, 0.93, 0.985)


@pytest.mark.parametrize("people", [12, 29, 200])
def test_the_index_where_people_answer_twice_and_leave_blanks(people: int) -> None:
    random = np.random.default_rng(people)
    truth = 25 * elements(random, (1, 200_000), 3.4).mean()
    groups = []
    for _ in range(SETS):
        own = 3.4 + random.normal(0, 0.5, (people, 1)) + np.linspace(-0.3, 0.5, 9)
        who = np.concatenate([np.arange(people), np.arange(people // 2)])
        cells = np.clip(np.rint(own[who] + random.normal(0, 0.5, (len(who), 9))), 1, 4)
        cells[random.random(cells.shape) < 0.1] = np.nan
        groups.append(Answers(tuple("abcdefghi"), cells, who, (1, 4)))
    held = np.array([one.low <= truth <= one.high for one in skm_indices(groups, None, 0.95)])
    told(f"SKM index, half twice, a tenth blank, {people}", held, 0.92, 0.985)


def gap_items(random: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Gaps of four items a dimension, on 1 to 7, with a level a person."""
    level = random.normal(0, 0.7, (*shape, 1))
    sides = [
        np.clip(np.rint(mean + level + random.normal(0, 0.9, (*shape, 4))), 1, 7)
        for mean in (6.3, 5.2)
    ]
    return sides[1] - sides[0]


@pytest.mark.parametrize("people", [8, 12, 30, 100])
def test_gaps_of_a_dimension(people: int) -> None:
    random = np.random.default_rng(people)
    truth = gap_items(random, (1, 400_000)).mean()
    weights = np.full(4, 0.25)
    found = [estimate(one, weights) for one in gap_items(random, (SETS, people))]
    told(f"SERVQUAL gap, {people}", _held(found, (-6, 6), truth), 0.925, 0.985)


def _held(found: list[Estimate], scale: tuple[float, float], truth: float) -> np.ndarray:
    samples = [one.sample(*scale) for one in found]
    low, high = logit_intervals([one.value for one in found], samples, 0.95)
    return (low <= truth) & (truth <= high)


@pytest.mark.parametrize("people", [8, 12, 30, 100])
def test_distances_from_the_mean_of_all_items_and_the_index_of_satisfaction(people: int) -> None:
    from journeys.measure.survey.pairs import Pairs
    from journeys.measure.survey.quadrants import _csi

    random = np.random.default_rng(people)

    def draw(sets: int, n: int, middle: float) -> np.ndarray:
        level = random.normal(0, 0.4, (sets, n, 1)) + np.linspace(-0.6, 0.6, 8)
        return np.clip(np.rint(middle + level + random.normal(0, 0.7, (sets, n, 8))), 1, 5)

    important, done = draw(1, 200_000, 4.2)[0].mean(axis=0), draw(1, 200_000, 3.4)[0].mean(axis=0)
    truth = 100 * (important @ done) / important.sum() / 5
    first, second = draw(SETS, people, 4.2), draw(SETS, people, 3.4)
    names = tuple("abcdefgh")
    found = [
        _csi(Pairs(names, one, two, None), (1, 5), 0.95)
        for one, two in zip(first, second, strict=True)
    ]
    held = np.array([one.low <= truth <= one.high for one in found])
    told(f"CSI, {people}", held, 0.925, 0.985)
    lean = np.eye(8)[0] - 1 / 8
    apart = [estimate(one, lean) for one in second]
    told(f"IPA distance, {people}", _held(apart, (-4, 4), done @ lean), 0.925, 0.985)


def test_the_full_size_is_the_one_the_papers_speak_of() -> None:
    assert (4000 if FULL else 150) == SETS
