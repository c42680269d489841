"""Printed values that only the public functions can show, to their digits."""

from __future__ import annotations

import pandas as pd
import pytest
from surveys import ELEMENTS, published

from journeys import measure
from journeys.measure.comparing.effect import magnitude
from journeys.measure.priority.effort import CONFIRMED, GUESSED, SUPPORTED
from journeys.measure.priority.scores import IMPACTS

LIKERT = {
    "measure": ([1, 30, 128, 151, 40], 3.5686, 0.5457),
    "product": ([0, 9, 87, 151, 103], 3.9943, 0.7257),
    "queue": ([15, 44, 111, 146, 34], 3.4000, 0.5143),
}
"""350 students on filling stations, 2010: counts of 1 to 5, mean, share of 4 and 5."""
X = [1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 4, 1, 1]
Y = [3, 3, 4, 3, 1, 2, 3, 1, 1, 5, 4]


def test_the_rounded_weight_of_the_report_gives_its_interval_value() -> None:
    whole = measure.skm(published(), weight_decimals=2).iloc[9]
    assert round(whole["weighted"], 4) == 3.6224


@pytest.mark.parametrize(
    ("value", "letter"),
    [(1, "D"), (2.5996, "D"), (2.60, "C"), (3.064, "C"), (3.0644, "B"), (3.532, "B"),
     (3.5324, "A"), (4, "A")],
)  # fmt: skip
def test_the_bounds_of_the_interval_value(value: float, letter: str) -> None:
    given = pd.DataFrame([[value] * 9] * 6, columns=list(ELEMENTS))
    assert measure.skm(given).iloc[9]["category"] == letter


@pytest.mark.parametrize("item", LIKERT)
def test_every_item_of_the_filling_stations(item: str) -> None:
    counts, mean, top = LIKERT[item]
    answers = [value for value, times in enumerate(counts, 1) for _ in range(times)]
    row = measure.customer_satisfaction(answers).loc[0]
    assert (row["n"], round(row["mean"], 4), round(row["share"], 4)) == (350, mean, top)
    compared = measure.compare({"one": answers, "other": answers[:100]}).loc[0]
    assert (round(compared["mean_first"], 4), compared["median_first"]) == (mean, 4)


def test_the_public_function_gives_mann_whitney_of_the_pain_scores() -> None:
    asked = {"method": "mann-whitney", "distribution": "asymptotic"}
    row = measure.compare({"x": X, "y": Y}, **asked).loc[0]  # type: ignore[arg-type]
    assert (row["statistic"], round(row["p"], 6)) == (32.5, 0.007741)
    assert round((1 - row["estimate"]) / 2, 6) == 0.788961


def test_a_family_of_the_public_function_is_holm_of_its_own_p_values() -> None:
    rows = [{"item": item, "group": name, "value": value}
            for item, (counts, _, _) in LIKERT.items()
            for name, some in (("a", counts), ("b", LIKERT["queue"][0]))
            for value, times in enumerate(some, 1) for _ in range(times // 10)]  # fmt: skip
    table = measure.compare(pd.DataFrame(rows), within="item")
    p = sorted(table["p"])
    holm = [min(1, max((len(p) - at) * p[at] for at in range(last + 1))) for last in range(len(p))]
    assert sorted(table["p_adjusted"]) == pytest.approx(holm, abs=1e-12)


@pytest.mark.parametrize(
    ("delta", "word"),
    [(0.1469, "negligible"), (0.147, "small"), (0.3299, "small"), (0.33, "medium"),
     (0.4739, "medium"), (0.474, "large"), (-0.577922, "large")],
)  # fmt: skip
def test_the_bands_of_cliffs_delta(delta: float, word: str) -> None:
    assert magnitude(delta) == word


def test_the_constants_of_rice() -> None:
    assert IMPACTS == (0.25, 0.5, 1, 2, 3)
    assert (CONFIRMED, SUPPORTED, GUESSED) == (1, 0.8, 0.5)
