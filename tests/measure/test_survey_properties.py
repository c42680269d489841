"""What holds for every survey."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from surveys import ELEMENTS

from journeys import measure
from journeys.measure.survey.likelihood import Sample, intervals

FEW = settings(max_examples=50, deadline=None)
SCORE = st.one_of(st.none(), st.integers(1, 4))


@st.composite
def surveys(draw: st.DrawFn) -> pd.DataFrame:
    """Answers to some elements, blanks allowed, everybody answers something."""
    names = draw(st.lists(st.sampled_from(ELEMENTS), min_size=1, unique=True))
    rows = draw(st.lists(
        st.lists(SCORE, min_size=len(names), max_size=len(names)), min_size=1, max_size=12
    ))  # fmt: skip
    rows[0] = [score or 1 for score in rows[0]]
    return pd.DataFrame(rows, columns=names, dtype="float64")


@FEW
@given(table=surveys())
def test_the_index_lies_in_its_interval_and_both_on_the_scale(table: pd.DataFrame) -> None:
    found = measure.skm(table)
    assert found["converted"].between(25 - 1e-9, 100 + 1e-9).all()
    sure = found.dropna(subset=["low"])
    assert (sure["low"] <= sure["converted"] + 1e-9).all()
    assert (sure["converted"] <= sure["high"] + 1e-9).all()
    assert (
        sure[["low", "high"]].apply(lambda end: end.between(25 - 1e-9, 100 + 1e-9)).all(axis=None)
    )
    assert (found["n"] >= 5).tolist() == found["low"].notna().tolist()
    assert (found["possible"].fillna("") != "").tolist() == found["low"].notna().tolist()


@FEW
@given(table=surveys(), data=st.data())
def test_the_order_of_rows_and_columns_changes_nothing(
    table: pd.DataFrame, data: st.DataObject
) -> None:
    rows = data.draw(st.permutations(range(len(table))))
    columns = data.draw(st.permutations(list(table.columns)))
    one, other = measure.skm(table), measure.skm(table.iloc[list(rows)][list(columns)])
    pd.testing.assert_frame_equal(pd.DataFrame(one), pd.DataFrame(other), rtol=1e-9)


@FEW
@given(table=surveys())
def test_a_group_of_everybody_is_the_whole(table: pd.DataFrame) -> None:
    whole = measure.skm(table).iloc[-1]
    grouped = measure.skm(table.assign(service="x"), "service").iloc[0]
    for name in ("n", "converted", "low", "high", "category"):
        assert grouped[name] == pytest.approx(whole[name], nan_ok=True) or (
            grouped[name] == whole[name]
        )


@FEW
@given(table=surveys())
def test_mirroring_every_answer_mirrors_every_interval(table: pd.DataFrame) -> None:
    one, other = measure.skm(table), measure.skm(5 - table)
    np.testing.assert_allclose(one["converted"], 125 - other["converted"], atol=1e-9)
    np.testing.assert_allclose(one["low"], 125 - other["high"], atol=1e-6)


@FEW
@given(answers=st.lists(st.integers(0, 10), min_size=1, max_size=60))
def test_the_promoter_score_is_between_its_ends(answers: list[int]) -> None:
    row = measure.net_promoter_score(answers).loc[0]
    assert -100 <= row["score"] <= 100
    assert row[["promoters", "passives", "detractors"]].sum() == pytest.approx(1)
    if len(answers) >= 5:
        assert -100 <= row["low"] <= row["score"] <= row["high"] <= 100
    else:
        assert np.isnan(row["low"])


@FEW
@given(answers=st.lists(st.integers(1, 5), min_size=5, max_size=60),
       level=st.floats(0.5, 0.99))  # fmt: skip
def test_a_higher_level_gives_a_wider_interval_that_holds_the_narrower(
    answers: list[int], level: float
) -> None:
    samples = [Sample(np.array(answers, float), 1, 5)]
    low, high = intervals(samples, level)
    wide_low, wide_high = intervals(samples, (1 + level) / 2)
    assert wide_low[0] <= low[0] + 1e-9
    assert high[0] <= wide_high[0] + 1e-9


@FEW
@given(answers=st.lists(st.integers(1, 5), min_size=5, max_size=60), add=st.integers(-3, 3),
       times=st.sampled_from([1, 2, 10]))  # fmt: skip
def test_moving_and_stretching_the_scale_moves_and_stretches_the_interval(
    answers: list[int], add: int, times: int
) -> None:
    values = np.array(answers, float)
    low, high = intervals([Sample(values, 1, 5)], 0.95)
    ends = (1 * times + add, 5 * times + add)
    moved = intervals([Sample(values * times + add, *ends)], 0.95)
    np.testing.assert_allclose(moved[0], low * times + add, atol=1e-7)
    np.testing.assert_allclose(moved[1], high * times + add, atol=1e-7)


@FEW
@given(
    pairs=st.lists(st.tuples(*[st.integers(1, 5)] * 4), min_size=1, max_size=30),
    cut=st.sampled_from(["mean", "midpoint"]),
)
def test_an_item_lies_in_one_of_its_possible_quadrants(
    pairs: list[tuple[int, ...]], cut: str
) -> None:
    names = ["importance.a", "importance.b", "performance.a", "performance.b"]
    table = measure.importance_performance(
        pd.DataFrame(pairs, columns=names),
        cut,  # type: ignore[arg-type]
    )
    for _, row in table.iterrows():
        assert row["quadrant"] in row["possible"].split("/")
        assert bool(row["certain"]) == ("/" not in row["possible"])
    assert 20 <= table.attrs["csi"] <= 100
