"""What holds for agreement, whatever the ratings."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from journeys import measure
from journeys.errors import NotMeasurable
from journeys.measure.raters.consensus import dissent

FEW = settings(max_examples=40, deadline=None)
LEVELS = st.sampled_from(["nominal", "ordinal", "interval", "ratio"])
ENDS = ["alpha", "low", "high"]


@st.composite
def tables(draw: st.DrawFn, fewest: int = 2) -> pd.DataFrame:
    """One row a thing, one column a person, whole numbers 1 to 5, some missing."""
    units, raters = draw(st.integers(fewest, 14)), draw(st.integers(2, 7))
    cell = st.one_of(st.none(), st.integers(1, 5), st.integers(1, 5))
    row = st.lists(cell, min_size=raters, max_size=raters)
    rows = draw(st.lists(row, min_size=units, max_size=units))
    return pd.DataFrame(rows, dtype=float)


def measured(table: pd.DataFrame, level: str, over: str = "units") -> pd.Series:
    """The one row, or nothing to be tested."""
    try:
        found = measure.agreement(table, measurement=level, over=over, resamples=40)  # type: ignore[arg-type]
    except NotMeasurable:
        assume(False)  # noqa: FBT003  hypothesis' own
    return found.loc[0]


@FEW
@given(table=tables(), level=LEVELS, over=st.sampled_from(["units", "raters"]))
def test_alpha_is_at_most_one_and_its_interval_is_one(
    table: pd.DataFrame, level: str, over: str
) -> None:
    row = measured(table, level, over)
    assert row["alpha"] <= 1
    assert row["ratings"] + row["missing"] == row["units"] * row["raters"]
    if np.isfinite(row["low"]):
        assert row["low"] <= row["high"] <= 1
    assert bool(row["why"]) != np.isfinite(row["low"])


@FEW
@given(table=tables(), level=LEVELS, over=st.sampled_from(["units", "raters"]), data=st.data())
def test_who_is_called_what_changes_nothing(
    table: pd.DataFrame, level: str, over: str, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(table.shape[1])))
    one, other = measured(table, level, over), measured(table.iloc[:, order], level, over)
    np.testing.assert_allclose(one[ENDS].astype(float), other[ENDS].astype(float), atol=1e-12)


@FEW
@given(table=tables(), level=LEVELS, data=st.data())
def test_the_order_of_things_changes_nothing(
    table: pd.DataFrame, level: str, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(table.shape[0])))
    one, other = measured(table, level), measured(table.iloc[order], level)
    np.testing.assert_allclose(one[ENDS].astype(float), other[ENDS].astype(float), atol=1e-12)


@FEW
@given(table=tables(), data=st.data())
def test_nominal_values_may_be_named_anything(table: pd.DataFrame, data: st.DataObject) -> None:
    names = dict(enumerate(data.draw(st.permutations(["p", "q", "r", "s", "t"])), 1))
    one, other = (
        measured(table, "nominal"),
        measured(table.apply(lambda row: row.map(names)), "nominal"),
    )
    assert one["alpha"] == pytest.approx(other["alpha"], abs=1e-12)


@FEW
@given(table=tables(), base=st.sampled_from([1.5, 2.0, 10.0]), shift=st.integers(-50, 50))
def test_ordinal_values_may_be_stretched_and_interval_ones_moved(
    table: pd.DataFrame, base: float, shift: int
) -> None:
    ordinal = measured(table, "ordinal")
    stretched = measured(base**table + shift, "ordinal")
    np.testing.assert_allclose(
        *(one[ENDS].astype(float) for one in (ordinal, stretched)), atol=1e-12
    )
    interval, moved = measured(table, "interval"), measured(base * table + shift, "interval")
    assert interval["alpha"] == pytest.approx(moved["alpha"], abs=1e-9)


@FEW
@given(table=tables(), factor=st.sampled_from([0.25, 3.0, 1000.0]))
def test_ratio_values_may_be_in_any_unit(table: pd.DataFrame, factor: float) -> None:
    one, other = measured(table, "ratio"), measured(table * factor, "ratio")
    assert one["alpha"] == pytest.approx(other["alpha"], abs=1e-9)


@FEW
@given(table=tables(), value=st.integers(1, 5))
def test_a_thing_all_agree_on_raises_what_is_observed(table: pd.DataFrame, value: int) -> None:
    """Nominal alpha may fall, as chance agreement rises; observed disagreement only falls."""
    before = measured(table, "nominal")
    more = pd.concat([table, pd.DataFrame([[value] * table.shape[1]] * 3)], ignore_index=True)
    after = measured(more, "nominal")
    assert after["units"] == before["units"] + 3
    if before["alpha"] < 0:
        assert after["alpha"] > before["alpha"] - 1e-12
    if before["alpha"] == 1:
        assert after["alpha"] == 1


@FEW
@given(table=tables())
def test_missing_columns_and_single_ratings_change_nothing(table: pd.DataFrame) -> None:
    one = measured(table, "ordinal")
    alone = [np.nan] * (table.shape[1] - 1)
    wider = pd.concat([table, pd.DataFrame([[5, *alone], [*alone, 1]])], ignore_index=True)
    other = measured(wider.assign(silent=np.nan), "ordinal")
    assert one["alpha"] == pytest.approx(other["alpha"], abs=1e-12)
    assert other["alone"] == one["alone"] + 2


@FEW
@given(table=tables())
def test_two_values_are_alike_on_every_level_but_ratio(table: pd.DataFrame) -> None:
    binary = table.where(table.isna(), (table > 2).astype(float))
    nominal = measured(binary, "nominal")["alpha"]
    for level in ("ordinal", "interval"):
        assert measured(binary, level)["alpha"] == pytest.approx(nominal, abs=1e-9)


@FEW
@given(
    counts=st.lists(st.integers(0, 20), min_size=5, max_size=5).filter(any),
    times=st.integers(1, 5),
)
def test_disagreement_lies_between_united_and_torn(counts: list[int], times: int) -> None:
    scale = np.arange(1.0, 6)
    one = float(dissent(np.array(counts, float), scale, 4))
    assert 0 <= one <= 1
    assert (one == 0) == (sum(count > 0 for count in counts) == 1)
    assert (one == 1) == (counts[0] == counts[4] > 0 and not any(counts[1:4]))
    mirrored = dissent(np.array(counts[::-1], float), scale, 4)
    more = dissent(times * np.array(counts, float), 10 * scale - 3, 40)
    assert one == pytest.approx(float(mirrored), abs=1e-9)
    assert one == pytest.approx(float(more), abs=1e-9)


@FEW
@given(table=tables())
def test_disagreement_of_a_table_is_that_of_its_counts(table: pd.DataFrame) -> None:
    assume(table.notna().any(axis=None))
    found = measure.disagreement(table, bounds=(1, 5), resamples=30).set_index("key")
    for name, row in table.iterrows():
        values = row.dropna()
        if len(values) > 1:
            counts = np.array([(values == level).sum() for level in range(1, 6)], float)
            expected = float(dissent(counts, np.arange(1.0, 6), 4))
            one = found.loc[str(name)]
            assert one["disagreement"] == pytest.approx(expected, abs=1e-9)
            assert one["median"] == values.median()
            if len(values) >= 5:
                assert one["low"] <= one["high"]
    assert found["top_share"].sum() <= 1 + 1e-9
