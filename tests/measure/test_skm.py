"""SKM against a published report, its bounds, its options, its words."""

from __future__ import annotations

import pandas as pd
import pytest
from surveys import ELEMENTS, published

from journeys import measure
from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.survey.skm_category import category, possible
from journeys.measure.survey.skm_index import weight_of
from journeys.norms import norm

TOTALS = [105, 101, 100, 116, 102, 105, 106, 105, 115]
NRR = [3.6207, 3.4828, 3.4483, 4.0000, 3.5172, 3.6207, 3.6552, 3.6207, 3.9655]


def test_the_published_report_to_its_printed_digits() -> None:
    table = measure.skm(published())
    elements, whole = table.iloc[:9], table.iloc[9]
    assert elements["key"].tolist() == list(ELEMENTS)
    assert elements["total"].tolist() == TOTALS
    assert elements["nrr"].round(4).tolist() == NRR
    assert whole["total"] == 955
    assert round(whole["nrr"], 6) == 3.659004
    assert round(whole["converted"], 4) == 91.4751
    assert (whole["key"], whole["category"], whole["quality"]) == ("ikm", "A", "Sangat Baik")
    assert whole["weighted"] == pytest.approx(elements["weighted"].sum())
    assert (elements["n"] == 29).all()


@pytest.mark.parametrize(("decimals", "index"), [(None, 91.4751), (3, 91.3836), (2, 90.5603)])
def test_a_rounded_weight_gives_the_other_number_of_the_report(
    decimals: int | None, index: float
) -> None:
    whole = measure.skm(published(), weight_decimals=decimals).iloc[9]
    assert round(whole["converted"], 4) == index


def test_rounding_the_weight_can_lower_the_category_and_is_said() -> None:
    level = pd.DataFrame([[3.55] * 9] * 20, columns=list(ELEMENTS))
    exact, rounded = (measure.skm(level, weight_decimals=one) for one in (None, 2))
    assert (round(exact.iloc[9]["converted"], 2), exact.iloc[9]["category"]) == (88.75, "A")
    assert (round(rounded.iloc[9]["converted"], 2), rounded.iloc[9]["category"]) == (87.86, "B")
    assert "1/9 dibulatkan menjadi 0,11" in rounded.attrs["sentence"]
    assert "Dibulatkan dua desimal (0,11): belum terverifikasi." in rounded.attrs["sentence"]
    assert "exactly 1/9" in measure.skm(level, language="en").attrs["sentence"]


@pytest.mark.parametrize(
    ("value", "letter"),
    [(88.31, "A"), (88.30, "B"), (76.61, "B"), (76.60, "C"), (65.0, "C"), (64.99, "D"), (25, "D"),
     (100, "A"), (88.305, "A"), (88.3049, "B"), (76.605, "B"), (64.995, "C"),
     (88.30499999999999, "A")],
)  # fmt: skip
def test_the_bounds_of_2017_after_rounding_half_up(value: float, letter: str) -> None:
    assert category(value, norm("skm_2017"), "id").letter == letter


@pytest.mark.parametrize(
    ("value", "letter"),
    [(81.26, "A"), (81.25, "B"), (62.51, "B"), (62.50, "C"), (43.76, "C"), (43.75, "D")],
)
def test_the_bounds_of_2004(value: float, letter: str) -> None:
    assert category(value, norm("skm_2004"), "id").letter == letter


def test_the_old_scheme_is_marked_as_not_verified() -> None:
    table = measure.skm(published(), scheme="2004", language="en")
    assert table.attrs["scheme"] == "2004"
    assert "Quality categories of IKM 2004: unverified" in table.attrs["sentence"]
    with pytest.raises(UnknownName, match="2017, 2004"):
        measure.skm(published(), scheme="2010")  # type: ignore[arg-type]


def test_an_interval_across_a_bound_leaves_the_category_open() -> None:
    assert possible(70, 90, norm("skm_2017")) == "C–A"
    assert possible(90, 95, norm("skm_2017")) == "A"
    table = measure.skm(published())
    assert table["possible"].tolist()[2] == "B–A"
    assert "belum pasti" in table.attrs["sentence"]


@pytest.mark.parametrize(("elements", "decimals", "weight"),
                         [(9, 2, 0.11), (9, 3, 0.111), (8, 2, 0.13), (7, None, 1 / 7)])  # fmt: skip
def test_the_weight_is_one_divided_by_the_elements_asked(
    elements: int, decimals: int | None, weight: float
) -> None:
    assert weight_of(elements, decimals) == weight


def test_an_element_not_asked_is_left_out_and_named() -> None:
    table = measure.skm(published().drop(columns="fee").assign(complaints=float("nan")))
    assert len(table) == 8
    assert table.attrs["missing"] == ["fee", "complaints"]
    assert table.iloc[7]["converted"] == pytest.approx(25 * table.iloc[:7]["nrr"].mean())
    assert "Biaya/Tarif" in table.attrs["sentence"]
    assert "tepat 1/7" in table.attrs["sentence"]


def test_blanks_count_only_for_those_who_answered() -> None:
    given = published()
    given.loc[[0, 5], "time"] = None
    row = measure.skm(given).iloc[2]
    assert (row["n"], row["blank"]) == (27, 2)
    assert row["nrr"] == pytest.approx((100 - 8) / 27)


def test_groups_have_an_index_each_and_the_means_of_every_element() -> None:
    given = published().assign(
        service=["KTP"] * 20 + ["KK"] * 9, period=["2026"] * 9 + ["2025"] * 20
    )
    by_service = measure.skm(given, "service")
    assert by_service["key"].tolist() == ["KTP", "KK"]
    assert by_service["n"].tolist() == [20, 9]
    for name in by_service["key"]:
        alone = measure.skm(given[given["service"] == name]).set_index("key")
        row = by_service.set_index("key").loc[name]
        assert row["converted"] == pytest.approx(alone["converted"]["ikm"])
        assert row["low"] == pytest.approx(alone["low"]["ikm"])
        assert row["time"] == pytest.approx(alone["nrr"]["time"])
    assert measure.skm(given, "period")["key"].tolist() == ["2025", "2026"]
    assert "tidak bertumpuk" in by_service.attrs["sentence"]


def test_the_sample_wanted_for_a_population_is_said() -> None:
    short = measure.skm(published(), population=200).attrs["sentence"]
    assert "meminta 132 responden dari 200 pengguna; baru ada 29." in short
    enough = measure.skm(published(), population=30, language="en").attrs["sentence"]
    assert "which is enough" in enough


def test_few_respondents_describe_and_do_not_measure() -> None:
    table = measure.skm(published().iloc[:4], language="en")
    assert table[["low", "high"]].isna().all(axis=None)
    assert "answered by only 4, so a description" in table.attrs["sentence"]


@pytest.mark.parametrize("decimals", [0, 7, 2.5, True, "2"])
def test_an_impossible_rounding_is_refused(decimals: object) -> None:
    with pytest.raises(NotMeasurable, match="weight_decimals"):
        measure.skm(published(), weight_decimals=decimals)  # type: ignore[arg-type]


def test_the_table_explains_itself_in_both_languages() -> None:
    table = measure.skm(published())
    assert table.explain().formula.startswith("NRR unsur")
    assert "91.48 (A)" in table.explain("en").part("example")
    assert "<td" in table._repr_html_()
