"""Every table of a measure has a picture, whatever stands in it."""

from __future__ import annotations

from collections.abc import Callable

import draw_hostile as hostile
import draw_tables as tables
import numpy as np
import pandas as pd
import pytest

from journeys import measure
from journeys.draw import (
    disagreement,
    effects,
    intervals,
    journey_map,
    pareto,
    priority_matrix,
    skm,
)
from journeys.draw.charts.measured_kind import KINDS
from journeys.edit import Journey
from journeys.errors import NotDrawable

NAN = float("nan")
ELSEWHERE = {"compare", "skm", "importance_performance", "benchmark", "align"}
"""Measures with a picture of their own."""
NO_TABLE = {"By", "Tables", "attach_survey", "comparison_power", "comparison_size",
            "confirm_pairs", "register_pandas", "tables"}  # fmt: skip


def test_no_measure_is_without_a_picture() -> None:
    assert set(measure.__all__) - NO_TABLE == set(KINDS) | ELSEWHERE
    assert set(tables.measured()) == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_one_row_and_none_are_drawn_and_written(name: str, language: str, tmp_path) -> None:
    table = tables.measured(language)[name]
    for rows in (table, table.head(1), table.head(0)):
        picture = intervals(rows)
        hostile.read_safely(picture.svg)
        assert picture.text
    assert intervals(table).save(tmp_path / "a.png").read_bytes().startswith(b"\x89PNG")


def test_a_value_stands_beside_what_it_is_of() -> None:
    asked = pd.DataFrame(
        {"functional.a": [1, 1, 1, 3, 1, 1], "dysfunctional.a": [5, 5, 4, 3, 5, 3]}
    )
    drawn = intervals(measure.kano(asked, language="en")).text
    assert "a · if present" in drawn
    assert "83%" in drawn
    assert "a · if absent" in drawn
    assert "−50%" in drawn
    drawn = intervals(measure.sample_size([1000], language="en")).text
    assert "Population 1,000" in drawn
    assert "278" in drawn
    assert "95% interval" not in drawn


ODD: dict[str, Callable[[], object]] = {
    "one respondent": lambda: intervals(measure.net_promoter_score([10])),
    "a group nobody answered for": lambda: intervals(measure.net_promoter_score(
        pd.DataFrame({"recommend": [1, NAN], "g": ["a", "b"]}), by="g")),
    "a dimension nobody answered": lambda: intervals(measure.servqual(pd.DataFrame({
        "expectation.reliability.1": [1, 2], "perception.reliability.1": [NAN, NAN],
        "expectation.empathy.1": [1, 2], "perception.empathy.1": [2, 3]}))),
    "a feature nobody answered": lambda: intervals(measure.kano(pd.DataFrame({
        "functional.a": [1, 2], "dysfunctional.a": [NAN, NAN],
        "functional.b": [1, 2], "dysfunctional.b": [5, 5]}))),
    "an item nobody answered": lambda: priority_matrix(measure.importance_performance(
        pd.DataFrame({"importance.a": [1, 2], "performance.a": [NAN, NAN],
                      "importance.b": [1, 2], "performance.b": [5, 5]}))),
    "a service nobody answered for": lambda: skm(measure.skm(
        pd.DataFrame({"time": [1, NAN], "fee": [2, 3], "service": ["a", "b"]}), by="service")),
    "the whole alone": lambda: skm(measure.skm(pd.DataFrame({"time": [1, 3]}), by=None)),
    "an empty group": lambda: effects(measure.compare({"a": [], "b": [2, 3]})),
    "all the same": lambda: effects(measure.compare({"a": [1] * 8, "b": [1] * 8})),
    "nothing rated": lambda: intervals(measure.rounds(Journey())),
    "no steps": lambda: intervals(measure.burden(Journey())),
    "agreement of all": lambda: intervals(measure.agreement(
        pd.DataFrame(np.arange(30).reshape(10, 3) % 4))),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_odd_results_are_drawn(name: str) -> None:
    hostile.read_safely(ODD[name]().svg)  # type: ignore[attr-defined]


def test_an_item_without_a_place_is_told() -> None:
    picture = ODD["an item nobody answered"]()
    assert "Tidak ditempatkan karena tidak ada yang menjawab: 1." in picture.svg  # type: ignore[attr-defined]


@pytest.mark.parametrize("given", [None, 3, "ktp-el", pd.DataFrame()])
def test_what_is_no_journey_is_refused_in_words(given: object) -> None:
    for draw in (disagreement, journey_map, pareto):
        with pytest.raises(NotDrawable) as caught:
            draw(given)  # type: ignore[operator]
        assert caught.value.say("en").startswith("This picture is made of a journey, not of ")


@pytest.mark.parametrize("width", ["960", None, 20])
def test_a_width_that_cannot_be_is_refused(width: object) -> None:
    with pytest.raises(NotDrawable, match="Lebar"):
        intervals(measure.net_promoter_score([10]), width=width)  # type: ignore[arg-type]
