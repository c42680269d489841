"""The vital few, against the published vector."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import numpy as np
import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.measure.intervals import tail

Build = Callable[..., Journey]
VECTOR = [40, 25, 15, 10, 5, 3, 2]
CUMULATIVE = [0.40, 0.65, 0.80, 0.90, 0.95, 0.98, 1.00]


def test_the_published_vector_whatever_the_order_on_the_map(build: Build) -> None:
    shuffled = [5, 40, 2, 15, 25, 3, 10]
    pains = {f"p{weight:02}": {"frequency": weight / 100} for weight in shuffled}
    table = measure.pareto(build(pains), language="en")
    assert table["key"].tolist() == [f"p{weight:02}" for weight in VECTOR]
    assert table["cumulative"].tolist() == pytest.approx(CUMULATIVE, abs=1e-12)
    assert table["number"].tolist() == [2, 5, 4, 7, 1, 6, 3]
    assert table.attrs["sentence"].startswith("3 of 7 pain points bear 80% of the weight. No rater")


def test_the_example_of_the_explanation_is_the_published_vector(build: Build) -> None:
    text = measure.pareto(build({"a": {}})).explain("en").part("example")
    assert text.endswith(" ".join(f"{share:.2f}" for share in CUMULATIVE[:-1]) + " 1.")


def test_the_low_end_holds_for_any_rows_that_might_have_come_first(build: Build) -> None:
    """The first two of three rows against every resample and every two rows worked out apart."""
    votes = {"a": [4, 3, 4, 2, 4, 3], "b": [2, 3, 1, 2, 4, 2], "c": [1, 0, 2, 4, 1, 1]}
    table = measure.pareto(build({name: {} for name in "cba"}, votes), resamples=20_000)
    drawn = np.random.default_rng(5).integers(0, 6, size=(20_000, 6))
    sums = np.array([np.array(row)[drawn].sum(axis=1) for row in votes.values()])
    shares, observed = sums / sums.sum(axis=0), np.array([*map(sum, votes.values())])
    observed = observed / observed.sum()
    lucky = [(shares[[*two]] - observed[[*two], None]).sum(axis=0)
             for two in combinations(range(3), 2)]  # fmt: skip
    cut = tail(0.95, 6)
    low, high = np.quantile(shares[:2].sum(axis=0), [cut, 1 - cut])
    low = min(low, observed[:2].sum() - np.quantile(np.max(lucky, axis=0), 1 - cut))
    assert table.loc[1, ["cumulative_low", "cumulative_high"]].tolist() == pytest.approx(
        [low, high], abs=0.01
    )
    assert table.loc[0, "cumulative_low"] <= table.loc[0, "low"]
    assert table.loc[0, "cumulative_high"] == table.loc[0, "high"]
    assert table.loc[2, ["cumulative_low", "cumulative_high"]].tolist() == pytest.approx([1, 1])


def test_rows_that_weigh_alike_have_a_low_end_below_an_even_share(build: Build) -> None:
    random = np.random.default_rng(1)
    votes = {f"p{at}": random.integers(0, 5, 12).tolist() for at in range(9)}
    table = measure.pareto(build({name: {} for name in votes}, votes))
    assert (table["cumulative_low"] <= np.arange(1, 10) / 9 + 1e-9).all()
    assert (table["cumulative"][:8] > np.arange(1, 9) / 9).all()


def test_rows_below_the_rated_ones_have_an_interval_of_what_stands_above(build: Build) -> None:
    pains = {"a": {}, "b": {"severity": 1}}
    table = measure.pareto(build(pains, {"a": [4, 3, 2, 4, 3, 4]}))
    assert table["low"].isna().tolist() == [False, True]
    assert table["cumulative_low"].tolist()[1] == pytest.approx(1)


def test_equal_rows_stay_in_the_order_of_the_map(build: Build) -> None:
    table = measure.pareto(build({name: {"severity": 2} for name in "cab"}))
    assert table["key"].tolist() == ["c", "a", "b"]


def test_rows_are_named_after_what_is_compared(build: Build) -> None:
    table = measure.pareto(build({"a": {"steps": {"antre"}}}), by="phase")
    assert table.attrs["sentence"].startswith("1 dari 2 fase memuat 100")
    assert table["label"].tolist() == ["Loket", "Siapkan"]


def test_why_there_is_no_interval_is_said(build: Build) -> None:
    few = measure.pareto(build({"a": {}, "b": {}}, {"a": [4, 3], "b": [1, 1]}), language="en")
    assert few.attrs["sentence"].endswith("Raters: only 2. Shown as a description, not a measure.")
    declared = measure.pareto(build({"a": {"severity": 2}}), language="en")
    assert "have no interval" in declared.attrs["sentence"]


def test_nothing_to_order_is_said(build: Build) -> None:
    table = measure.pareto(build({}), language="en")
    assert table.empty
    assert table.attrs["sentence"].startswith("No pain point has any weight")


def test_several_journeys_are_each_ordered_for_themselves(build: Build) -> None:
    one, two = build({"a": {"severity": 4}, "b": {"severity": 1}}), build({"a": {}})
    table = measure.pareto([one, two])
    assert table["cumulative"].tolist() == [0.8, 1.0, 1.0]
    assert "Tanpa judul (2): 1 dari 1" in table.attrs["sentence"]
