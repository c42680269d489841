"""Tables are never changed, and an answer depends on what is in them, not on how it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pandas as pd
import pytest

from journeys import measure

N = 60
RANDOM = np.random.default_rng(4)


def _scores(*names: str, most: int = 5) -> dict[str, Any]:
    return {name: RANDOM.integers(1, most + 1, N) for name in names}


def _pairs(first: str, second: str, *items: str) -> pd.DataFrame:
    return pd.DataFrame(_scores(*(f"{side}.{item}" for side in (first, second) for item in items)))


RATED = pd.DataFrame({"unit": np.repeat([f"u{at}" for at in range(12)], 5),
                      "rater": [*"vwxyz"] * 12, "value": RANDOM.integers(1, 6, N)})  # fmt: skip
ASKED: dict[str, tuple[Callable[..., pd.DataFrame], pd.DataFrame, dict[str, Any]]] = {
    "compare": (measure.compare, pd.DataFrame({
        "group": [*"ab"] * 30, "value": RANDOM.normal(size=N)}), {}),
    "compare within": (measure.compare, pd.DataFrame({
        "group": [*"abc"] * 20, "item": ["x"] * 30 + ["y"] * 30, **_scores("value")}),
        {"within": "item"}),
    "compare by person": (measure.compare, pd.DataFrame({
        "group": [*"ab"] * 30, "who": RANDOM.integers(0, 20, N), **_scores("value")}),
        {"person": "who"}),
    "agreement": (measure.agreement, RATED, {}),
    "disagreement": (measure.disagreement, RATED, {}),
    "skm": (measure.skm, pd.DataFrame({
        **_scores("time", "fee", most=4), "respondent": RANDOM.integers(0, 50, N)}), {}),
    "skm by": (measure.skm, pd.DataFrame({
        **_scores("time", "fee", most=4), "service": ["a"] * 30 + ["b"] * 30}), {"by": "service"}),
    "nps": (measure.net_promoter_score, pd.DataFrame({
        **_scores("recommend", most=10), "g": ["a"] * 30 + ["b"] * 30}), {"by": "g"}),
    "csat": (measure.customer_satisfaction, pd.DataFrame(_scores("satisfaction")), {}),
    "ces": (measure.customer_effort, pd.DataFrame(_scores("effort", most=7)), {}),
    "servqual": (measure.servqual, _pairs("expectation", "perception", "empathy.1"), {}),
    "ipa": (measure.importance_performance, _pairs("importance", "performance", "a", "b"), {}),
    "kano": (measure.kano, _pairs("functional", "dysfunctional", "a", "b"), {}),
}  # fmt: skip


def kept(table: pd.DataFrame) -> Iterator[tuple[str, pd.DataFrame]]:
    """The same table in other clothes."""
    words = [name for name in table if not pd.api.types.is_numeric_dtype(table[name])]
    whole = [name for name in table if table[name].dtype.kind == "i"]
    yield "other labels", table.set_axis(RANDOM.permutation(N))
    yield "one label", table.set_axis(["q"] * N)
    yield (
        "labels of two levels",
        table.set_axis(pd.MultiIndex.from_product([["a", "b"], range(N // 2)])),
    )
    yield "dates for labels", table.set_axis(pd.date_range("2026", periods=N))
    yield "nullable", table.convert_dtypes()
    yield "text kept as string", table.astype(dict.fromkeys(words, "string"))
    yield "objects", table.astype(object)
    yield "numbers as text", table.astype(dict.fromkeys(whole, str))
    yield "short numbers", table.astype(dict.fromkeys(whole, "int8"))
    yield "columns turned around", table[table.columns[::-1]]
    yield "named columns", table.rename_axis(columns="kolom")
    yield "read only", pd.DataFrame({name: _fixed(table[name]) for name in table})


def _fixed(column: pd.Series) -> np.ndarray:
    cells = np.array(column)
    cells.setflags(write=False)
    return cells


@pytest.mark.parametrize("name", ASKED)
def test_nothing_is_changed_and_the_way_of_keeping_changes_nothing(name: str) -> None:
    ask, table, how = ASKED[name]
    plain = pd.DataFrame(ask(table, **how))
    for way, other in kept(table):
        before, papers = other.copy(deep=True), dict(other.attrs)
        found = pd.DataFrame(ask(other, **how))
        pd.testing.assert_frame_equal(other, before, check_freq=False)
        assert other.attrs == papers, way
        if name in ("servqual", "ipa", "kano"):
            found = found.set_index("key").loc[plain["key"]].reset_index()[plain.columns]
        pd.testing.assert_frame_equal(found, plain, rtol=1e-12, obj=way)


@pytest.mark.parametrize("name", [name for name in ASKED if not name.startswith("compare")])
def test_the_order_of_rows_changes_nothing(name: str) -> None:
    ask, table, how = ASKED[name]
    plain = pd.DataFrame(ask(table, **how))
    found = pd.DataFrame(ask(table.sample(frac=1, random_state=1), **how))
    if "key" in plain:
        plain, found = (one.sort_values("key").reset_index(drop=True) for one in (plain, found))
    pd.testing.assert_frame_equal(found, plain, rtol=1e-12)
