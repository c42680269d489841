"""How often the intervals of agreement hold the truth, by simulation; `JOURNEYS_CAMPAIGN=1`: full.

Whole ratings of a five-point scale. A unit has a level, a person a strictness, and
what is left is noise; what is drawn again is what the truth lets vary.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest
from sizes import FULL, size

from journeys.measure.priority.standing import standings
from journeys.measure.raters.answers import Answers, Measurement, Unit
from journeys.measure.raters.change import change
from journeys.measure.raters.consensus import disagreements
from journeys.measure.raters.estimate import Asked, estimated
from journeys.measure.raters.panel import Over, panel
from journeys.measure.raters.split import split
from journeys.measure.resampling import Resampling

SETS = size(30, 1000)
Ratings = np.ndarray


def answers(ratings: Ratings, number: int = 1) -> Answers:
    """Ratings of shape (raters, units), NaN where missing."""
    rater, unit = np.nonzero(~np.isnan(ratings))
    units = tuple(Unit(str(at), str(at)) for at in range(ratings.shape[1]))
    rounds = np.full(len(unit), number)
    return Answers("emotion", "step", "ordinal", unit, rater, rounds, ratings[rater, unit], units)


def rated(
    random: np.random.Generator, levels: Ratings, strictness: Ratings, noise: float
) -> Ratings:
    spread = random.normal(0, noise, (len(strictness), len(levels)))
    return np.clip(np.rint(2 + levels + strictness[:, None] + spread), 0, 4)


def silenced(random: np.random.Generator, ratings: Ratings, silent: float) -> Ratings:
    return np.where(random.random(ratings.shape) < silent, np.nan, ratings)


class Room(NamedTuple):
    raters: int
    units: int
    apart: float = 0.9
    strict: float = 0.4
    noise: float = 0.8
    silent: float = 0.0


def alpha(ratings: Ratings, level: Measurement = "ordinal") -> float:
    raters, units = (np.arange(n) for n in ratings.shape)
    made = panel(answers(ratings), level, units, raters)
    return float(made.drawn(np.ones((1, len(units))), "units")[0, 0])


def told(name: str, hits: Ratings, least: float) -> None:
    """Print the rate and hold it between bars, three standard errors wide."""
    rate, error = hits.mean(), hits.std(ddof=1) / np.sqrt(len(hits)) + 1 / len(hits)
    print(f"{name}, {len(hits)} sets: {rate:.3f} (± {error:.3f})")  # noqa: T201  a campaign's count
    assert rate + 3 * error > least


@pytest.mark.parametrize(
    ("room", "least"),
    [
        (Room(5, 8), 0.93), (Room(8, 8), 0.93), (Room(12, 8), 0.93),
        (Room(12, 8, silent=0.3), 0.93), (Room(20, 8), 0.93), (Room(12, 4), 0.93),
        (Room(8, 9, apart=1.5, strict=0.1, noise=0.4), 0.93), (Room(40, 12, silent=0.3), 0.93),
    ],
)  # fmt: skip
def test_alpha_over_raters_covers(room: Room, least: float) -> None:
    if not FULL and room != Room(12, 8, silent=0.3):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2025)
    levels = random.normal(0, room.apart, room.units)
    many = random.normal(0, room.strict, 100_000)
    truth = alpha(rated(random, levels, many, room.noise))
    hits = []
    for seed in range(SETS):
        strictness = random.normal(0, room.strict, room.raters)
        ratings = silenced(random, rated(random, levels, strictness, room.noise), room.silent)
        found = estimated(
            answers(ratings), Asked("ordinal", "raters", Resampling(1000, 0.95, seed))
        )
        hits.append(found.low <= truth <= found.high)
    told(f"over raters {room}, alpha {truth:.2f}", np.array(hits, float), least)


@pytest.mark.parametrize(
    ("room", "least"),
    [
        (Room(4, 10), 0.90), (Room(4, 20), 0.92), (Room(2, 50), 0.92), (Room(4, 50), 0.93),
        (Room(8, 10, apart=0.5), 0.86), (Room(3, 20, apart=1.5, strict=0.1, noise=0.4), 0.92),
        (Room(3, 20, silent=0.2), 0.92), (Room(8, 200), 0.93),
    ],
)  # fmt: skip
def test_alpha_over_units_covers(room: Room, least: float) -> None:
    if not FULL and room != Room(4, 20):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2025)
    strictness = random.normal(0, room.strict, room.raters)
    many = random.normal(0, room.apart, 100_000)
    truth = alpha(rated(random, many, strictness, room.noise))
    hits = []
    for seed in range(SETS):
        levels = random.normal(0, room.apart, room.units)
        ratings = silenced(random, rated(random, levels, strictness, room.noise), room.silent)
        found = estimated(answers(ratings), Asked("ordinal", "units", Resampling(1000, 0.95, seed)))
        hits.append(found.low <= truth <= found.high)
    told(f"over units {room}, alpha {truth:.2f}", np.array(hits, float), least)


@pytest.mark.parametrize(
    ("over", "room", "least"),
    [
        ("raters", Room(5, 8), 0.93), ("raters", Room(12, 8), 0.93), ("raters", Room(20, 8), 0.93),
        ("units", Room(4, 10), 0.86), ("units", Room(4, 20), 0.92), ("units", Room(4, 50), 0.93),
        ("units", Room(8, 200), 0.93),
    ],
)  # fmt: skip
def test_kappa_covers(over: Over, room: Room, least: float) -> None:
    """Fleiss' kappa of many is nominal alpha: what n takes off is gone."""
    if not FULL and room != Room(4, 20):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2026)
    levels = random.normal(0, room.apart, 100_000 if over == "units" else room.units)
    strictness = random.normal(0, room.strict, 100_000 if over == "raters" else room.raters)
    truth = alpha(rated(random, levels, strictness, room.noise), "nominal")
    hits = []
    for seed in range(SETS):
        if over == "units":
            levels = random.normal(0, room.apart, room.units)
        else:
            strictness = random.normal(0, room.strict, room.raters)
        ratings = answers(rated(random, levels, strictness, room.noise))
        found = estimated(ratings, Asked("ordinal", over, Resampling(1000, 0.95, seed)))
        hits.append(found.kappa_low <= truth <= found.kappa_high)
    told(f"kappa over {over} {room}, {truth:.2f}", np.array(hits, float), least)


MEANS = np.array([-1.5, -1, -0.5, 0, 0.5, 1, 1.5, 0])
SPREADS = np.array([0.5, 0.8, 0.8, 1, 1.2, 0.6, 0.4, 1.6])


def two_rounds(random: np.random.Generator, raters: int) -> tuple[Ratings, Ratings]:
    """A first round, and a second in which people have come half way towards each other."""
    strict, first, second = (random.normal(0, 1, (raters, n)) for n in (1, 8, 8))
    before = MEANS + 0.3 * strict + SPREADS * first
    now = MEANS + 0.15 * strict + 0.7 * SPREADS * (0.7 * first + 0.7 * second)
    return tuple(np.clip(np.rint(one), -2, 2) for one in (before, now))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("raters", "silent"), [(5, 0.0), (8, 0.0), (12, 0.0), (12, 0.3), (20, 0.0)]
)
def test_disagreement_and_both_changes_cover(raters: int, silent: float) -> None:
    if not FULL and (raters, silent) != (12, 0.0):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2025)
    many = two_rounds(random, 200_000)
    before, now = (disagreements(answers(one), (-2, 2)) for one in many)
    rise = alpha(many[1]) - alpha(many[0])
    levels, changes, alphas = [], [], []
    for seed in range(SETS):
        first, second = (silenced(random, one, silent) for one in two_rounds(random, raters))
        resampling = Resampling(1000, 0.95, seed)
        found = split(answers(second, 2), answers(first), (-2, 2), resampling)
        known = np.isfinite(found.low)
        levels.append(((found.low <= now) & (now <= found.high))[known].mean())
        known = np.isfinite(found.change_low)
        held = (found.change_low <= now - before) & (now - before <= found.change_high)
        changes.append(held[known].mean())
        moved = change(answers(second, 2), answers(first), Asked("ordinal", "raters", resampling))
        alphas.append(moved.low <= rise <= moved.high)
    name = f"{raters} raters, {silent:.0%} silent"
    told(f"disagreement, {name}", np.array(levels), 0.92)
    told(f"change of disagreement, {name}", np.array(changes), 0.92)
    told(f"change of alpha, {name}", np.array(alphas, float), 0.92)


RANKED = {
    "apart": np.array([1.5, 1.8, 2.6, 3.3, 2.8, 3.6, 2.9, 1.2, 1.6]),
    "in pairs": np.array([1, 1, 2, 2, 2.5, 2.5, 3, 3, 3.5]),
    "tied": np.full(9, 2.5),
}


@pytest.mark.parametrize("raters", [5, 8, 12, 40])
@pytest.mark.parametrize("how", RANKED)
def test_ranks_cover_also_where_rows_are_tied(raters: int, how: str) -> None:
    if not FULL and (raters, how) != (12, "tied"):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2025)
    levels = RANKED[how] - 2
    # rows of one level have one truth, so the level itself tells the ranks
    best = 1 + (levels > levels[:, None]).sum(axis=1)
    worst = len(levels) - (levels < levels[:, None]).sum(axis=1)
    hits = []
    for _ in range(SETS):
        ratings = rated(random, levels, random.normal(0, 0.5, raters), 0.8)
        counts = random.multinomial(raters, [1 / raters] * raters, 2000) / raters
        found = standings(ratings.mean(axis=0), counts @ ratings, np.full(9, raters), 0.95)
        hits.append(((found[0] <= best) & (worst <= found[1])).mean())
    told(f"ranks {how}, {raters} raters", np.array(hits), 0.88)
