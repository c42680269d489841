"""Weights worked out by hand."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.model import Score

Build = Callable[..., Journey]


def rating(subject: str, value: float, rater: str, **fields: object) -> Score:
    given = {"measure": "severity", **fields}
    return Score(subject=subject, value=value, rater=rater, **given)  # type: ignore[arg-type]


def test_the_worked_example_of_the_explanation_is_true(build: Build) -> None:
    journey = build({"a": {"severity": 3, "frequency": 0.38, "reach": 0.5}})
    row = measure.pain_points(journey).loc[0]
    assert row["weight"] == pytest.approx(0.1425, abs=1e-15)
    assert (row["share"], row["n"], row["severity"]) == (1, 0, 3)
    assert row["basis"] == "dinyatakan: keparahan, frekuensi, jangkauan"


def test_a_missing_factor_counts_one_and_is_named(build: Build) -> None:
    table = measure.pain_points(build({"a": {"severity": 2}, "b": {}}), language="en")
    assert table["weight"].tolist() == [0.5, 1.0]
    assert table["basis"].tolist() == [
        "declared: severity · missing, counted 1: frequency, reach",
        "missing, counted 1: severity, frequency, reach",
    ]
    assert math.isnan(table["severity"][1])


def test_ratings_win_over_what_is_declared_and_give_n(build: Build) -> None:
    journey = build({"a": {"severity": 1, "frequency": 0.5}}, {"a": [4, 3, 2]})
    row = measure.pain_points(journey, language="en").loc[0]
    assert (row["severity"], row["n"]) == (3, 3)
    assert row["weight"] == pytest.approx(3 / 4 * 0.5)
    assert row["basis"] == "rated: severity · declared: frequency · missing, counted 1: reach"


def test_frequency_and_reach_can_be_rated_too(build: Build) -> None:
    extra = [
        rating("a", 0.2, "r1", measure="frequency"),
        rating("a", 0.6, "r2", measure="frequency"),
        rating("a", 1, "r3", measure="reach"),
    ]
    journey = build({"a": {"severity": 4, "frequency": 0.9}}, extra=extra)
    row = measure.pain_points(journey).loc[0]
    assert row["weight"] == pytest.approx(0.4)
    assert (row["frequency"], row["reach"], row["n"]) == (pytest.approx(0.4), 1, 3)


def test_only_the_latest_round_counts(build: Build) -> None:
    extra = [rating("a", 4, "r000", round=2), rating("a", 2, "r001", round=2)]
    journey = build({"a": {}, "b": {}}, {"a": [0, 0, 0], "b": [1, 1]}, extra)
    table = measure.pain_points(journey)
    assert table["severity"].tolist() == [3, 1]
    assert table["n"].tolist() == [2, 2]


def test_one_person_has_one_vote_however_often_they_answer(build: Build) -> None:
    extra = [rating("a", 4, "r000", persona="sari"), rating("a", 0, "r000", persona="darmo")]
    journey = build({"a": {}}, extra=[*extra, rating("a", 4, "r001")])
    row = measure.pain_points(journey).loc[0]
    assert (row["severity"], row["n"]) == (3, 2)


def test_ratings_of_other_things_are_not_ratings_of_pain(build: Build) -> None:
    extra = [rating("antre", 4, "r1"), rating("a", -2, "r1", measure="emotion")]
    row = measure.pain_points(build({"a": {"severity": 1}}, extra=extra)).loc[0]
    assert (row["n"], row["severity"]) == (0, 1)


def test_a_declared_scale_is_brought_to_nielsen(build: Build) -> None:
    journey = build({"a": {}, "b": {}}, {"a": [10, 10], "b": [1, 5.5]})
    wide = journey.set("meta", scales={"severity": {"low": 1, "high": 10}})
    table = measure.pain_points(wide)
    assert table["severity"].tolist() == [4, 1]
    assert table["weight"].tolist() == [1, 0.25]


def test_a_resolved_pain_point_no_longer_counts_but_numbers_stay(build: Build) -> None:
    journey = build({"a": {"status": "resolved", "severity": 4}, "b": {"severity": 2}})
    table = measure.pain_points(journey)
    assert table["key"].tolist() == ["b"]
    assert table["number"].tolist() == [2]


def test_gains_and_needs_do_not_hurt(build: Build) -> None:
    table = measure.pain_points(build({"a": {"type": "gain"}, "b": {"type": "need"}}))
    assert table.empty


def test_equal_weights_share_a_rank_and_nothing_has_none(build: Build) -> None:
    pains = {name: {"severity": value} for name, value in zip("abcd", (2, 3, 3, 0), strict=True)}
    table = measure.pain_points(build(pains))
    assert table["rank"].tolist()[:3] == [3, 1, 1]
    assert table["rank"].isna().tolist() == [False, False, False, True]
    assert table["share"].tolist() == [0.25, 0.375, 0.375, 0]


def test_a_counted_frequency_has_wilsons_interval(build: Build) -> None:
    journey = build(
        {"a": {"frequency": 191 / 350, "frequency_n": 350}, "b": {"frequency": 0.3}, "c": {}}
    )
    table = measure.pain_points(journey)
    ends = table[["frequency_low", "frequency_high"]].round(4).to_numpy()
    assert ends[0].tolist() == [0.4933, 0.5971]
    assert table["frequency_n"].tolist()[0] == 350
    assert table.loc[1:, ["frequency_low", "frequency_high"]].isna().all(axis=None)


def test_a_rated_frequency_has_no_interval_of_cases(build: Build) -> None:
    extra = [rating("a", 0.5, "r1", measure="frequency")]
    journey = build({"a": {"frequency": 0.3, "frequency_n": 50}}, extra=extra)
    row = measure.pain_points(journey)[["frequency", "frequency_n", "frequency_low"]].loc[0]
    assert row["frequency"] == 0.5
    assert row[["frequency_n", "frequency_low"]].isna().all()


def test_a_frequency_of_no_cases_has_no_interval(build: Build) -> None:
    table = measure.pain_points(build({"a": {"frequency": 0.3, "frequency_n": 0}}))
    assert math.isnan(table["frequency_low"][0])


def test_what_is_measured_does_not_change(build: Build) -> None:
    journey = build({"a": {"severity": 3}}, {"a": [1, 2, 3, 4, 4]})
    before = journey.model_copy(deep=True)
    measure.pain_points(journey, by="phase")
    scores = measure.tables(journey).scores
    scores["value"] = 0.0
    assert journey == before
