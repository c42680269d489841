"""What holds for all groups: turned around, rescaled, shuffled, doubled."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from journeys import measure
from journeys.measure.comparing.correction import corrected
from journeys.measure.comparing.dominance import brunner_munzel, dominance
from journeys.measure.comparing.effect import delta_interval
from journeys.measure.comparing.kruskal_wallis import kruskal_wallis
from journeys.measure.comparing.mann_whitney import exact_mann_whitney, mann_whitney
from journeys.measure.comparing.shares import risk_difference
from journeys.measure.comparing.shift import shift
from journeys.measure.comparing.signed_rank import signed_rank
from journeys.measure.comparing.tally import tally

VALUES = st.lists(
    st.one_of(st.integers(-3, 3).map(float), st.floats(-50, 50).map(lambda x: round(x, 3))),
    min_size=2, max_size=25,
)  # fmt: skip
MANY = settings(max_examples=150, deadline=None)


def counted(x: list[float], y: list[float]) -> object:
    return tally([np.array(x), np.array(y)])


@MANY
@given(VALUES, VALUES)
def test_turning_the_groups_turns_the_effect(x: list[float], y: list[float]) -> None:
    one, other = dominance(counted(x, y)), dominance(counted(y, x))
    assert one.delta == pytest.approx(-other.delta, abs=1e-12)
    assert one.error == pytest.approx(other.error, rel=1e-9, abs=1e-12)
    ends, turned = delta_interval(one, 0.95), delta_interval(other, 0.95)
    if not np.isnan(ends.low):
        assert (ends.low, ends.high) == pytest.approx((-turned.high, -turned.low), abs=1e-9)
        assert -1 <= ends.low <= ends.value <= ends.high <= 1
    assert shift(counted(x, y)) == pytest.approx(-shift(counted(y, x)), abs=1e-9)


@MANY
@given(VALUES, VALUES)
def test_only_the_order_of_values_counts(x: list[float], y: list[float]) -> None:
    def bent(values: list[float]) -> list[float]:
        return [value**3 + 5 * value + 2 for value in values]

    levels = len(set(x + y))
    assume(levels == len(set(bent(x + y))))
    plain, moved = counted(x, y), counted(bent(x), bent(y))
    assert dominance(plain).delta == pytest.approx(dominance(moved).delta, abs=1e-12)
    assert brunner_munzel(plain).statistic == pytest.approx(
        brunner_munzel(moved).statistic, rel=1e-9, nan_ok=True
    )
    if levels > 1:
        assert mann_whitney(plain).p == pytest.approx(mann_whitney(moved).p, rel=1e-9)
        assert kruskal_wallis(plain).p == pytest.approx(kruskal_wallis(moved).p, rel=1e-9)


@MANY
@given(VALUES, VALUES, st.randoms())
def test_the_order_of_rows_does_not_count(x: list[float], y: list[float], dice: object) -> None:
    shuffled = sorted(x, key=lambda _: dice.random()), sorted(y, key=lambda _: dice.random())  # type: ignore[attr-defined]
    one, other = counted(x, y), counted(*shuffled)
    assert (one.levels == other.levels).all()  # type: ignore[attr-defined]
    assert (one.counts == other.counts).all()  # type: ignore[attr-defined]


@MANY
@given(VALUES, VALUES)
def test_doubling_every_row_keeps_the_effect_and_narrows_it(x: list[float], y: list[float]) -> None:
    one, other = dominance(counted(x, y)), dominance(counted(x * 2, y * 2))
    assert one.delta == pytest.approx(other.delta, abs=1e-12)
    assert other.error <= one.error + 1e-12


@MANY
@given(st.lists(st.integers(0, 4).map(float), min_size=2, max_size=8),
       st.lists(st.integers(0, 4).map(float), min_size=2, max_size=8))  # fmt: skip
def test_exact_p_values_are_shares_of_arrangements(x: list[float], y: list[float]) -> None:
    from math import comb

    found = exact_mann_whitney(counted(x, y))
    whole = comb(len(x) + len(y), len(x))
    assert found.p * whole == pytest.approx(round(found.p * whole), abs=1e-6)
    assert 1 / whole <= found.p <= 1
    assert found.p == pytest.approx(exact_mann_whitney(counted(y, x)).p, abs=1e-12)


@MANY
@given(st.lists(st.integers(-4, 4).map(float), min_size=2, max_size=30))
def test_pairs_turned_around_turn_the_correlation(away: list[float]) -> None:
    assume(any(away))
    one, other = (signed_rank(sign * np.array(away), 0.95) for sign in (1, -1))
    assert one.tested.p == pytest.approx(other.tested.p, abs=1e-12)
    assert one.effect.value == pytest.approx(-other.effect.value, abs=1e-12)
    if not np.isnan(one.effect.low):
        assert one.effect.low == pytest.approx(-other.effect.high, abs=1e-9)
        assert one.effect.low <= one.effect.value <= one.effect.high


@MANY
@given(st.integers(1, 60), st.integers(1, 60), st.data())
def test_shares_turned_around_turn_their_difference(n: int, m: int, data: st.DataObject) -> None:
    first = (data.draw(st.integers(0, n)), n)
    second = (data.draw(st.integers(0, m)), m)
    one, other = risk_difference(first, second, 0.95), risk_difference(second, first, 0.95)
    assert (one.low, one.high) == pytest.approx((-other.high, -other.low), abs=1e-12)
    assert -1 <= one.low <= one.value <= one.high <= 1
    zeros_and_ones = [[1.0] * k + [0.0] * (size - k) for k, size in (first, second)]
    if n > 1 and m > 1:
        assert dominance(counted(*zeros_and_ones)).delta == pytest.approx(one.value, abs=1e-12)


@MANY
@given(st.lists(st.floats(0, 1), min_size=1, max_size=20), st.randoms())
def test_corrected_p_values_keep_their_order(p: list[float], dice: object) -> None:
    for way in ("holm", "benjamini-hochberg"):
        found = corrected(p, way)
        assert all(0 <= one <= 1 for one in found)
        assert all(after >= before - 1e-15 for before, after in zip(p, found, strict=True))
        order = sorted(range(len(p)), key=lambda at: p[at])
        assert [found[at] for at in order] == sorted(found)
        shuffled = sorted(range(len(p)), key=lambda _: dice.random())  # type: ignore[attr-defined]
        again = corrected([p[at] for at in shuffled], way)
        assert again == pytest.approx([found[at] for at in shuffled])
        assert corrected([*p, float("nan")], way)[:-1] == found


@MANY
@given(VALUES, VALUES)
def test_the_table_holds_what_the_parts_say(x: list[float], y: list[float]) -> None:
    row = measure.compare({"x": x, "y": y}, method="brunner-munzel", resamples=50).loc[0]
    note = "" if row.isna()["note"] else row["note"]
    assert row["estimate"] == pytest.approx(dominance(counted(x, y)).delta, abs=1e-12)
    assert np.isnan(row["p"]) == (note in ("few", "tied"))
    if note in ("few", "tied", "apart"):
        assert np.isnan(row["low"])
    assert row["mean_first"] == pytest.approx(np.mean(x), abs=1e-9)
    assert row["median_second"] == pytest.approx(np.median(y), abs=1e-9)
