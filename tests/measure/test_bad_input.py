"""A right answer, or one sentence that says what and where."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.table import DTYPES
from journeys.model import Score

Build = Callable[..., Journey]
WAYS = (None, "phase", "step", "persona", "channel", "actor", "dimension", "unsur", "burden",
        "journey", "provider")  # fmt: skip


@pytest.mark.parametrize("by", WAYS)
@pytest.mark.parametrize("function", [measure.pain_points, measure.pareto])
def test_an_empty_journey_gives_an_empty_typed_table(
    function: Callable[..., object], by: measure.By
) -> None:
    table = function(Journey(), by)
    types = {name: str(dtype) for name, dtype in table.dtypes.items()}  # type: ignore[attr-defined]
    assert types == {name: DTYPES[name] for name in types}
    assert table.attrs["sentence"].startswith("Belum ada titik masalah")  # type: ignore[attr-defined]
    assert (repr(table) == "(tabel tanpa baris)") == (not len(table))  # type: ignore[arg-type]
    assert table._repr_html_()  # type: ignore[attr-defined]


@pytest.mark.parametrize("by", WAYS)
def test_columns_and_types_do_not_depend_on_the_data(build: Build, by: measure.By) -> None:
    full = build({"a": {"steps": {"antre"}}, "b": {"frequency": 0.2, "frequency_n": 9}},
                 {"a": [4] * 6})  # fmt: skip
    table, empty = measure.pain_points(full, by), measure.pain_points(Journey(), by)
    assert table.dtypes.astype(str).to_dict() == empty.dtypes.astype(str).to_dict()


@pytest.mark.parametrize("raters", [1, 2, 4])
def test_few_raters_describe_and_do_not_measure(build: Build, raters: int) -> None:
    table = measure.pain_points(build({"a": {}, "b": {}}, {"a": [4] * raters, "b": [2] * raters}))
    assert table["share"].tolist() == pytest.approx([2 / 3, 1 / 3])
    assert table[["low", "high", "weight_low", "top_share"]].isna().all(axis=None)
    assert table.attrs["sentence"] == (
        f"Baru {raters} penilai: tampil sebagai gambaran, bukan ukuran."
        " Selang muncul mulai 5 penilai."
    )


def test_ratings_that_are_all_zero_leave_no_share(build: Build) -> None:
    table = measure.pain_points(build({"a": {}, "b": {}}, {"a": [0] * 6, "b": [0] * 6}))
    assert table["weight"].tolist() == [0, 0]
    assert table[["share", "low", "high", "top_share", "rank"]].isna().all(axis=None)
    assert "belum ada yang dapat diperingkat" in table.attrs["sentence"]


def test_resamples_without_any_weight_are_left_out(build: Build) -> None:
    table = measure.pain_points(build({"a": {}, "b": {"severity": 0}}, {"a": [4, 0, 0, 0, 0]}))
    assert table["low"].tolist()[0] == 1
    assert table["top_share"].tolist()[0] == 1
    assert table["weight_low"].tolist()[0] == 0


@pytest.mark.parametrize("value", [7, -0.5, float("nan"), float("inf")])
def test_a_rating_off_its_scale_is_refused_with_its_place(build: Build, value: float) -> None:
    bad = Score(subject="a", measure="severity", rater="r9", value=value)
    with pytest.raises(NotMeasurable) as caught:
        measure.pain_points(build({"a": {}}, extra=[bad]))
    assert "a|severity||1||r9" in caught.value.say("id")
    assert "off the scale 0–4" in caught.value.say("en")


def test_an_old_rating_off_its_scale_does_not_matter(build: Build) -> None:
    bad = Score(subject="a", measure="severity", rater="r9", value=9)
    now = Score(subject="a", measure="severity", rater="r9", round=2, value=3)
    assert measure.pain_points(build({"a": {}}, extra=[bad, now]))["severity"].tolist() == [3]


@pytest.mark.parametrize("scale", [{"low": 4, "high": 4}, {"low": 5, "high": 0}])
def test_a_scale_that_is_none_is_refused(build: Build, scale: dict[str, float]) -> None:
    journey = build({"a": {}}, {"a": [4]}).set("meta", scales={"severity": scale})
    with pytest.raises(NotMeasurable, match=r"meta\.scales"):
        measure.pain_points(journey)


@pytest.mark.parametrize("settings", [
    {"resamples": 0}, {"resamples": -5}, {"resamples": 2.5}, {"resamples": 10**7},
    {"seed": -1}, {"seed": 1.5}, {"level": 0}, {"level": 1}, {"level": 95},
    {"level": float("nan")},
])  # fmt: skip
def test_impossible_settings_are_refused(build: Build, settings: dict[str, float]) -> None:
    with pytest.raises(NotMeasurable):
        measure.pain_points(build({"a": {}}), **settings)  # type: ignore[arg-type]


@pytest.mark.parametrize("function", [measure.pain_points, measure.pareto, measure.tables])
@pytest.mark.parametrize("given", ["ktp-el", None, 3, {"a": 1}, [Journey(), "x"]])
def test_what_is_no_journey_is_refused(function: Callable[..., object], given: object) -> None:
    with pytest.raises(NotMeasurable, match="bukan perjalanan"):
        function(given)


@pytest.mark.parametrize("function", [measure.pain_points, measure.pareto, measure.tables])
def test_an_empty_list_is_refused(function: Callable[..., object]) -> None:
    with pytest.raises(NotMeasurable) as caught:
        function([])
    assert caught.value.say("en") == "The list is empty. Pass at least one journey."


def test_an_unknown_grouping_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownName) as caught:
        measure.pain_points(Journey(), "fase")  # type: ignore[arg-type]
    assert "phase, step, persona" in caught.value.say("id")


def test_a_pain_point_without_words_is_called_by_its_id(build: Build) -> None:
    table = measure.pain_points(build({"a": {"text": ""}}))
    assert table["label"].tolist() == ["a"]
