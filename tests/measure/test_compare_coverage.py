"""How often the intervals of a comparison hold the truth; `JOURNEYS_CAMPAIGN=1`: full size."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from sizes import FULL, size

from journeys.measure.comparing.clustered import clustered
from journeys.measure.comparing.dominance import dominance
from journeys.measure.comparing.effect import delta_interval
from journeys.measure.comparing.means import mean_difference
from journeys.measure.comparing.sample import Sample
from journeys.measure.comparing.shares import risk_difference
from journeys.measure.comparing.signed_rank import signed_rank
from journeys.measure.comparing.tally import Tally

SETS = size(300, 10_000)
SCALE = np.arange(-2.0, 3)
CUTS = np.array([-1.5, -0.5, 0.5, 1.5])


def shares(middle: float, spread: float) -> np.ndarray:
    """Chances of the five answers where what is felt is normal."""
    return np.diff(np.concatenate([[0], stats.norm.cdf((CUTS - middle) / spread), [1]]))


def told(name: str, held: np.ndarray, least: float, most: float = 1.0) -> None:
    """Print the rate, and hold it to its bounds within three standard errors."""
    rate, error = held.mean(), np.sqrt(held.mean() * (1 - held.mean()) / len(held))
    print(f"{name}, {len(held)} sets: {rate:.3f} (± {error:.3f})")  # noqa: T201
    assert rate + 3 * error + 0.005 > least
    assert rate - 3 * error - 0.005 < most


@pytest.mark.parametrize(
    ("n", "m", "middle", "spread", "least", "most"),
    [
        (8, 8, 0.5, 1.1, 0.97, 0.99), (12, 12, 0.5, 1.1, 0.96, 0.985),
        (12, 12, 1.2, 0.6, 0.96, 0.985), (30, 30, 0.0, 1.1, 0.95, 0.97),
        (30, 120, 0.5, 0.6, 0.945, 0.97), (120, 120, 0.5, 1.1, 0.945, 0.96),
        (15, 15, 2.2, 1.1, 0.92, 0.96), (30, 120, 2.2, 0.6, 0.90, 0.95),
    ],
)  # fmt: skip
def test_the_interval_of_delta(  # noqa: PLR0917  a case of the table
    n: int, m: int, middle: float, spread: float, least: float, most: float
) -> None:
    if not FULL and (n, middle) != (30, 0.0):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(17)
    first, second = shares(0, 1.1), shares(middle, spread)
    truth = 1 - 2 * float(second @ (first.cumsum() - first / 2))
    held = []
    for _ in range(SETS):
        counts = np.array([random.multinomial(n, first), random.multinomial(m, second)], float)
        found = delta_interval(dominance(Tally(SCALE, counts)), 0.95)
        if not np.isnan(found.low):
            held.append(found.low <= truth <= found.high)
    told(f"delta {truth:.2f}, {n} and {m}", np.array(held), least, most)


@pytest.mark.parametrize(("people", "least"), [(5, 0.95), (12, 0.945), (40, 0.94)])
@pytest.mark.parametrize("both", [False, True])
def test_the_interval_by_person(people: int, least: float, both: bool) -> None:  # noqa: FBT001
    if not FULL and (people, both) != (12, False):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(18)

    def answers(level: np.ndarray, middle: float, many: int) -> np.ndarray:
        felt = level + middle + random.normal(0, 1, (len(level), many))
        return np.clip(np.rint(felt), -2, 2).ravel()

    big = 400_000
    large = [answers(random.normal(0, 0.9, (big, 1)), middle, 1) for middle in (0, 0.6)]
    first, second = (np.array([(one == value).mean() for value in SCALE]) for one in large)
    truth = 1 - 2 * float(second @ (first.cumsum() - first / 2))
    who = np.repeat(np.arange(people), 6)
    held = []
    for _ in range(SETS // 4):
        level = random.normal(0, 0.9, (people, 1))
        other = level if both else random.normal(0, 0.9, (people, 1))
        found = clustered(
            Sample("a", answers(level, 0, 6), who),
            Sample("b", answers(other, 0.6, 6), who if both else who + people),
        )
        ends = delta_interval(found.dominance, 0.95)
        held.append(ends.low <= truth <= ends.high)
    told(f"delta by person, {people}, both {both}", np.array(held), least)


@pytest.mark.parametrize(("n", "m", "least"), [(8, 8, 0.91), (20, 40, 0.94), (50, 50, 0.94)])
def test_the_interval_of_a_difference_of_shares(n: int, m: int, least: float) -> None:
    """All outcomes, weighted by their chances: nothing is drawn."""
    for p in (0.05, 0.1, 0.3, 0.5, 0.8):
        for q in (0.05, 0.3, 0.5, 0.9):
            first = stats.binom.pmf(np.arange(n + 1), n, p)
            second = stats.binom.pmf(np.arange(m + 1), m, q)
            held = 0.0
            for k, chance in enumerate(first):
                for j, other in enumerate(second):
                    found = risk_difference((k, n), (j, m), 0.95)
                    held += chance * other * (found.low - 1e-12 <= p - q <= found.high + 1e-12)
            assert held > least, (n, m, p, q)


@pytest.mark.parametrize(("n", "least"), [(12, 0.97), (50, 0.945)])
def test_the_interval_of_the_rank_biserial_correlation(n: int, least: float) -> None:
    if not FULL and n != 50:
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(19)
    big = random.normal(0.4, 1.2, 1_000_000)
    ranks = stats.rankdata(np.abs(big))
    truth = float((np.sign(big) * ranks).sum() / ranks.sum())
    held = []
    for _ in range(SETS):
        found = signed_rank(random.normal(0.4, 1.2, n), 0.95).effect
        if not np.isnan(found.low):
            held.append(found.low <= truth <= found.high)
    told(f"rank-biserial, {n} pairs", np.array(held), least)


@pytest.mark.parametrize(("n", "least"), [(8, 0.92), (30, 0.935)])
def test_the_interval_of_a_difference_of_means(n: int, least: float) -> None:
    if not FULL and n != 30:
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(20)
    first, second = shares(0, 1.1), shares(0.8, 0.6)
    truth = float((first - second) @ SCALE)
    held = []
    for seed in range(SETS // 4):
        counts = np.array([random.multinomial(n, first), random.multinomial(n, second)], float)
        found = mean_difference(Tally(SCALE, counts), 0.95, 1000, seed)
        held.append(found.low <= truth <= found.high)
    told(f"difference of means, {n} a side", np.array(held), least)
