"""Intervals against independent oracles: scipy's bootstrap, all resamples, published vectors."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import numpy as np
import pytest
from scipy import stats

from journeys import measure
from journeys.edit import Journey
from journeys.measure.intervals import tail, wilson

Build = Callable[..., Journey]
FREQUENCY = {"a": 0.9, "b": 0.5, "c": 0.7, "d": 0.2}


def rated(build: Build, raters: int, seed: int) -> tuple[Journey, np.ndarray]:
    """A journey and its ratings, shape (raters, pains)."""
    random = np.random.default_rng(seed)
    votes = random.integers(0, 5, size=(raters, len(FREQUENCY)))
    votes[0] += votes.sum(axis=0) == 0
    pains = {name: {"frequency": value} for name, value in FREQUENCY.items()}
    return build(pains, dict(zip(pains, votes.T.tolist(), strict=True))), votes


def shares(votes: np.ndarray) -> np.ndarray:
    """The same statistic by another way: shares of mean severity times frequency."""
    weights = votes.mean(axis=-2) / 4 * np.array(list(FREQUENCY.values()))
    return weights / weights.sum(axis=-1, keepdims=True)


@pytest.mark.parametrize("raters", [8, 12, 30])
def test_ends_agree_with_scipy_within_monte_carlo_error(build: Build, raters: int) -> None:
    journey, votes = rated(build, raters, seed=raters)
    cut = tail(0.95, raters)
    oracle = stats.bootstrap(
        (np.arange(raters),),
        lambda drawn, axis: np.moveaxis(shares(votes[drawn]), -1, 0),  # noqa: ARG005  scipy's
        n_resamples=20_000,
        confidence_level=1 - 2 * cut,
        method="percentile",
        vectorized=True,
        rng=np.random.default_rng(99),
    ).confidence_interval
    ours = [
        measure.pain_points(journey, resamples=20_000, seed=seed)[["low", "high"]].to_numpy()
        for seed in range(6)
    ]
    error = 5 * np.std(ours, axis=0, ddof=1) + 1e-4
    assert (np.abs(ours[0] - np.column_stack(oracle)) < error).all()


def test_first_places_agree_with_all_resamples_there_are(build: Build) -> None:
    journey, votes = rated(build, raters=5, seed=3)
    every = np.array(list(product(range(5), repeat=5)))
    found = shares(votes[every])
    first = np.isclose(found, found.max(axis=1, keepdims=True), rtol=1e-9)
    exact = (first / first.sum(axis=1, keepdims=True)).mean(axis=0)
    table = measure.pain_points(journey, resamples=40_000)
    error = 4 * np.sqrt(exact * (1 - exact) / 40_000) + 1e-9
    assert (np.abs(table["top_share"].to_numpy() - exact) <= error).all()
    assert 0.01 < exact.max() < 0.999


def test_a_strict_rater_is_strict_everywhere(build: Build) -> None:
    """Drawing raters for each pain point apart would give shares an interval here."""
    votes = [4, 1, 2, 3, 1, 4, 2, 3]
    table = measure.pain_points(build({"a": {}, "b": {}}, {"a": votes, "b": votes}))
    assert table[["share", "low", "high"]].to_numpy().tolist() == [[0.5] * 3] * 2
    assert table["top_share"].tolist() == [0.5, 0.5]
    assert (table["weight_high"] - table["weight_low"] > 0.2).all()


def test_raters_who_all_agree_leave_no_interval(build: Build) -> None:
    table = measure.pain_points(build({"a": {}, "b": {}}, {"a": [3] * 6, "b": [1] * 6}))
    assert table[["share", "low", "high"]].to_numpy().tolist() == [[0.75] * 3, [0.25] * 3]
    assert table["top_share"].tolist() == [1, 0]


def test_declared_factors_weigh_in_every_resample(build: Build) -> None:
    pains = {"a": {"frequency": 0.5, "reach": 0.2}}
    row = measure.pain_points(build(pains, {"a": [3] * 6})).loc[0]
    assert row[["weight", "weight_low", "weight_high"]].tolist() == pytest.approx([0.075] * 3)


def test_a_resample_without_any_of_its_raters_leaves_a_pain_point_its_mean(build: Build) -> None:
    """5 of 40 people rated it: one resample in 200 draws none of them."""
    few = [4] * 5 + [None] * 35
    many = [None] * 5 + [1, 2, 3, 2, 4] * 7
    row = measure.pain_points(build({"a": {}, "b": {}}, {"a": few, "b": many})).loc[0]
    assert row[["weight_low", "weight_high"]].tolist() == [1, 1]


def test_sums_that_differ_by_rounding_are_a_tie(build: Build) -> None:
    pains = {
        "a": {"frequency": 0.1, "steps": {"syarat"}},
        "b": {"frequency": 0.2, "steps": {"syarat"}},
        "c": {"frequency": 0.3, "steps": {"antre"}},
    }
    votes = [3, 3, 3, 3, 3, 3]
    table = measure.pain_points(build(pains, dict.fromkeys(pains, votes)), by="phase")
    assert table["weight"][0] != table["weight"][1]
    assert table["rank"].tolist() == [1, 1]
    assert table["top_share"].tolist() == [0.5, 0.5]


def test_the_expanded_tail_gives_symmetric_data_students_interval() -> None:
    for n in (5, 12, 40):
        z = -stats.norm.ppf(tail(0.95, n)) * np.sqrt((n - 1) / n)
        assert z == pytest.approx(stats.t.ppf(0.975, n - 1), rel=1e-12)


@pytest.mark.parametrize("seed", range(20))
def test_wilson_agrees_with_scipy(seed: int) -> None:
    random = np.random.default_rng(seed)
    n = int(random.integers(1, 500))
    k = int(random.integers(0, n + 1))
    level = float(random.uniform(0.5, 0.999))
    oracle = stats.binomtest(k, n).proportion_ci(level, method="wilson")
    assert wilson(k / n, n, level) == pytest.approx((oracle.low, oracle.high), abs=1e-12)


def test_the_same_seed_gives_the_same_table_and_another_seed_another(build: Build) -> None:
    journey, _ = rated(build, raters=12, seed=1)
    one = measure.pain_points(journey)
    assert one.equals(measure.pain_points(journey))
    assert not one["low"].equals(measure.pain_points(journey, seed=1)["low"])


def test_a_higher_level_makes_a_wider_interval(build: Build) -> None:
    journey, _ = rated(build, raters=12, seed=1)
    wide, narrow = (measure.pain_points(journey, level=level) for level in (0.99, 0.8))
    assert (wide["low"] < narrow["low"]).all()
    assert (wide["high"] > narrow["high"]).all()


def test_blocks_of_draws_change_nothing(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    journey, _ = rated(build, raters=12, seed=1)
    whole = measure.pain_points(journey, resamples=1001)
    monkeypatch.setattr("journeys.measure.resampling._BLOCK", 12 * 64)
    assert measure.pain_points(journey, resamples=1001).equals(whole)


def test_what_few_people_rated_has_no_interval_beside_what_many_did(build: Build) -> None:
    many = [4, 3, 2, 4, 3, 2]
    journey = build({"a": {}, "b": {}, "c": {"severity": 1}}, {"a": many, "b": many[:4]})
    table = measure.pain_points(journey)
    assert table["n"].tolist() == [6, 4, 0]
    assert table["low"].isna().tolist() == [False, True, True]
    assert table["top_share"].isna().tolist() == [False, True, True]
    assert table["share"].notna().all()
