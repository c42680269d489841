"""Published and recomputed values of the other survey measures."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from journeys import measure
from journeys.errors import NotMeasurable, UnknownName
from journeys.norms import norm

SIZES = {10: (9.77, 10), 50: (44.34, 44), 100: (79.51, 80), 200: (131.74, 132), 300: (168.69, 169),
         500: (217.47, 217), 1000: (277.71, 278), 2000: (322.35, 322), 5000: (356.76, 357),
         10_000: (369.93, 370), 100_000: (382.63, 383), 1_000_000: (383.95, 384)}  # fmt: skip


def test_sample_sizes_of_the_table() -> None:
    table = measure.sample_size(list(SIZES))
    assert table["exact"].round(2).tolist() == [exact for exact, _ in SIZES.values()]
    assert table["n"].tolist() == [n for _, n in SIZES.values()]
    differ = table[table["n"] != table["printed"]]
    assert differ["population"].tolist() == [100_000]
    assert differ["printed"].tolist() == [384]
    assert "belum terverifikasi" in table.attrs["sentence"]


def test_a_wider_margin_and_another_level_ask_for_others() -> None:
    assert measure.sample_size(1000, margin=0.1)["n"].tolist() == [88]
    higher = measure.sample_size(1000, level=0.99)
    assert higher["n"].tolist() == [399]
    assert higher["printed"].isna().all()


@pytest.mark.parametrize("population", [0, -3, 2.5, "100", None, True, []])
def test_a_population_that_is_none_is_refused(population: object) -> None:
    with pytest.raises(NotMeasurable, match="Populasi"):
        measure.sample_size(population)  # type: ignore[arg-type]


def test_net_promoter_score_of_fifty_thirty_twenty() -> None:
    row = measure.net_promoter_score([9] * 25 + [10] * 25 + [7, 8] * 15 + [0, 6] * 10).loc[0]
    assert row[["promoters", "passives", "detractors"]].astype(float).tolist() == pytest.approx(
        [0.5, 0.3, 0.2]
    )
    assert row["score"] == pytest.approx(30)
    assert round(row["standard_error"], 3) == 7.810
    assert row["low"] < 30 < row["high"]


def test_satisfaction_with_wilsons_interval() -> None:
    table = measure.customer_satisfaction([5] * 100 + [4] * 91 + [3] * 59 + [1] * 100)
    row = table.loc[0]
    assert row[["share", "low", "high"]].astype(float).round(4).tolist() == [0.5457, 0.4933, 0.5971]
    assert row["mean"] == pytest.approx((500 + 364 + 177 + 100) / 350)
    assert "menjawab 4 ke atas pada skala 1–5" in table.attrs["sentence"]


def test_effort_on_another_scale_keeps_the_same_part_of_it() -> None:
    table = measure.customer_effort([5, 4, 4, 1, 2], scale=(1, 5))
    assert table["share"].tolist() == pytest.approx([3 / 5])
    assert "pada skala 1–5" in table.attrs["sentence"]
    assert "menjawab 3,7 ke atas" in table.attrs["sentence"]


def test_a_top_box_wider_than_the_scale_is_refused() -> None:
    for top in (0, 5):
        with pytest.raises(NotMeasurable, match="top menyebut"):
            measure.customer_satisfaction([1, 5], top=top)


def gaps() -> pd.DataFrame:
    sides = {
        "reliability": ([7, 6, 7, 7, 6, 7], [5, 6, 4, 5, 5, 5]),
        "empathy": ([5, 5, 6, 5, 5, 5], [6, 5, 6, 6, 6, 5]),
    }
    return pd.DataFrame({
        f"{role}.{name}.{item}": values
        for name, both in sides.items()
        for role, values in zip(("expectation", "perception"), both, strict=True)
        for item in (1, 2)
    })  # fmt: skip


def test_gaps_by_dimension_equal_and_weighted() -> None:
    table = measure.servqual(gaps(), {"reliability": 70, "empathy": 30}).set_index("key")
    assert table["gap"]["reliability"] == pytest.approx(-10 / 6)
    assert table["gap"]["empathy"] == pytest.approx(0.5)
    assert table["gap"]["all"] == pytest.approx((-10 / 6 + 0.5) / 2)
    assert table["gap"]["weighted"] == pytest.approx(0.7 * -10 / 6 + 0.3 * 0.5)
    assert table["contribution"][["reliability", "empathy"]].sum() == pytest.approx(
        table["gap"]["weighted"]
    )
    assert (table["perception"] - table["expectation"]).tolist() == pytest.approx(
        table["gap"].tolist()
    )
    assert table["items"].tolist() == [2, 2, 4, 4]


def test_a_gap_is_told_with_its_direction_and_its_certainty() -> None:
    sentence = measure.servqual(gaps()).attrs["sentence"]
    assert sentence.startswith("Kesenjangan terlebar: Keandalan −1,67 (selang 95\u00a0%")
    assert "di bawah harapan" in sentence


@pytest.mark.parametrize(
    "weights", [{"reliability": 70}, {"reliability": 60, "empathy": 30}, {"a": 50, "b": 50},
                {"reliability": 120, "empathy": -20}, [1, 2], {"reliability": "x", "empathy": 1}],
)  # fmt: skip
def test_weights_that_are_not_a_hundred_points_are_refused(weights: object) -> None:
    with pytest.raises(NotMeasurable, match="100 poin"):
        measure.servqual(gaps(), weights)  # type: ignore[arg-type]


def quadrants() -> pd.DataFrame:
    means = {"antrean": (5, 2), "petugas": (5, 5), "loket": (2, 2), "parkir": (2, 5)}
    random = np.random.default_rng(1)
    return pd.DataFrame({
        f"{role}.{name}": np.clip(both[side] + random.integers(-1, 2, 60), 1, 5)
        for side, role in enumerate(("importance", "performance"))
        for name, both in means.items()
    })  # fmt: skip


def test_every_quadrant_has_its_name() -> None:
    for cut in ("mean", "midpoint"):
        table = measure.importance_performance(quadrants(), cut)  # type: ignore[arg-type]
        assert table["quadrant"].tolist() == ["I", "II", "III", "IV"]
        assert table["quality"].tolist() == ["Prioritas utama", "Pertahankan prestasi",
                                             "Prioritas rendah", "Berlebihan"]  # fmt: skip
        assert table["certain"].all()


def test_an_item_at_the_cut_has_no_certain_quadrant() -> None:
    random = np.random.default_rng(2)
    given = quadrants().assign(**{"performance.antrean": random.integers(2, 5, 60)})
    table = measure.importance_performance(given, "midpoint").set_index("key")
    assert not table["certain"]["antrean"]
    assert table["possible"]["antrean"] == "I/II"
    assert "Kuadran 1 dari 4 butir belum pasti" in table.attrs["sentence"]


def test_the_satisfaction_index_is_performance_weighted_by_importance() -> None:
    given = pd.DataFrame({"importance.a": [5] * 6, "importance.b": [4] * 6,
                          "performance.a": [3] * 6, "performance.b": [4] * 6})  # fmt: skip
    attrs = measure.importance_performance(given).attrs
    assert attrs["csi"] == pytest.approx(100 * 31 / 9 / 5)
    assert round(attrs["csi"], 1) == 68.9
    with pytest.raises(UnknownName, match="mean, midpoint"):
        measure.importance_performance(given, "median")  # type: ignore[arg-type]


TABLE = ("QAAAO", "RIIIM", "RIIIM", "RIIIM", "RRRRQ")
PAIRS = {"A": (1, 3), "O": (1, 5), "M": (3, 5), "I": (3, 3), "R": (5, 1), "Q": (1, 1)}


def test_the_kano_table_is_the_published_one() -> None:
    assert tuple("".join(entry.cells) for entry in norm("kano").entries) == TABLE
    for letter, (with_it, without) in PAIRS.items():
        assert TABLE[with_it - 1][without - 1] == letter
        given = pd.DataFrame({"functional.x": [with_it], "dysfunctional.x": [without]})
        assert measure.kano(given)["category"].tolist() == [letter]


def test_kano_coefficients_of_the_vector() -> None:
    letters = "A" * 30 + "O" * 25 + "M" * 20 + "I" * 25
    given = pd.DataFrame(
        [PAIRS[letter] for letter in letters], columns=["functional.x", "dysfunctional.x"]
    )
    row = measure.kano(given).loc[0]
    assert row[["A", "O", "M", "I", "R", "Q"]].tolist() == [30, 25, 20, 25, 0, 0]
    assert row["better"] == pytest.approx(0.55)
    assert row["worse"] == pytest.approx(-0.45)
    assert row["worse_low"] < -0.45 < row["worse_high"] < 0
    assert (row["category"], bool(row["certain"])) == ("A", False)


def test_a_tie_names_all_that_tie() -> None:
    given = pd.DataFrame([PAIRS["A"], PAIRS["M"]], columns=["functional.x", "dysfunctional.x"])
    row = measure.kano(given, language="en").loc[0]
    assert (row["category"], row["quality"]) == ("AM", "Attractive, Must-be")
