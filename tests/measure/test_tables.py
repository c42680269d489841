"""Tidy tables: rows in the order of the map, columns of declared types."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.measure._tables import TABLES
from journeys.measure.tabled import columns
from journeys.model import KINDS, Evidence, Insight, Score, shapes

Build = Callable[..., Journey]


@pytest.fixture
def journey(build: Build) -> Journey:
    pains = {"b": {"steps": {"rekam", "antre"}, "frequency_n": 9}, "a": {"severity": 2.5}}
    made = build(pains, {"a": [4, 3]}).add(Insight(id="g", type="gain", text="Ramah"))
    return made.add(Evidence(id="foto", n=3)).set("antre", waiting=35, visits=2, optional=True)


@pytest.mark.parametrize("table", TABLES)
def test_types_are_those_declared_with_rows_and_without(journey: Journey, table: str) -> None:
    declared = {name: dtype for name, dtype in columns(table).items() if name != "journey"}
    for given in (journey, Journey()):
        frame: pd.DataFrame = getattr(measure.tables(given), table)
        assert {name: str(dtype) for name, dtype in frame.dtypes.items()} == declared


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_table_with_every_field(kind: str) -> None:
    assert kind in TABLES
    assert set(shapes(kind)) - {"order"} <= set(columns(kind))


def test_steps_stand_in_the_order_of_the_map(journey: Journey) -> None:
    steps = measure.tables(journey.move("loket", before="siapkan"), language="en").steps
    assert steps["label"].tolist() == ["Queue", "Record", "Find out", "Papers"]
    assert steps["number"].tolist() == [1, 2, 3, 4]
    assert steps["phase_label"].tolist() == ["Counter", "Counter", "Prepare", "Prepare"]
    assert steps.loc[0, ["waiting", "visits", "optional"]].tolist() == [35.0, 2, True]
    assert pd.isna(steps.loc[1, "waiting"])


def test_touchpoints_follow_their_steps(journey: Journey) -> None:
    touches = measure.tables(journey.move("loket", before="siapkan")).touchpoints
    assert touches["step_label"].tolist() == ["Antre", "Rekam", "Rekam", "Rekam", "Cari syarat"]
    assert touches["receiver_label"].tolist()[0] == "Petugas"
    assert touches["channel_label"].tolist()[2] == ""


def test_pain_points_bear_the_numbers_of_their_pins(journey: Journey) -> None:
    pains = measure.tables(journey).pain_points
    assert list(zip(pains["number"], pains["id"], strict=True)) == [(1, "b"), (2, "a")]
    assert pains.loc[0, "steps"] == ("antre", "rekam")
    assert pains.explode("steps")["steps"].dropna().tolist() == ["antre", "rekam"]
    assert pains.loc[0, "frequency_n"] == 9
    assert pains["hypothesis"].tolist() == [True, True]
    assert len(measure.tables(journey).insights) == 3


def test_scores_are_one_row_a_rating(journey: Journey) -> None:
    scores = measure.tables(journey).scores
    assert scores["id"].tolist() == ["a|severity||1||r000", "a|severity||1||r001"]
    assert scores["value"].tolist() == [4, 3]
    assert scores["subject_label"].tolist() == ["A", "A"]
    assert scores["round"].tolist() == [1, 1]


def test_a_list_adds_the_journey_as_the_first_column(journey: Journey) -> None:
    named = journey.set("meta", title={"id": "KTP-el"})
    steps = measure.tables([named, journey.remove("antre")]).steps
    assert steps.columns[0] == "journey"
    assert steps["journey"].value_counts().to_dict() == {"KTP-el": 4, "Tanpa judul": 3}
    assert "journey" not in measure.tables(named).steps


def test_tables_say_what_they_hold(journey: Journey) -> None:
    text = repr(measure.tables(journey))
    assert ".steps 4" in text
    assert ".pain_points 2" in text


def test_ratings_come_back_as_they_went(journey: Journey) -> None:
    scores = measure.tables(journey).scores
    bare = journey.model_copy(update={"scores": {}})
    assert scores.journeys.rate(bare) == journey


def test_the_accessor_reads_a_plain_table_and_leaves_it_alone(journey: Journey) -> None:
    measure.register_pandas()
    table = pd.DataFrame({"subject": ["b", "b"], "measure": "severity", "value": ["3", 1.5],
                          "rater": ["x", None]})  # fmt: skip
    before = table.copy(deep=True)
    rated = table.journeys.rate(journey)
    assert measure.pain_points(rated)["severity"].tolist() == [2.25, 3.5]
    pd.testing.assert_frame_equal(table, before)
    assert table.journeys.scores()[0] == Score(subject="b", measure="severity", rater="x", value=3)


def test_a_measured_table_explains_itself_by_the_accessor(journey: Journey) -> None:
    table = measure.pain_points(journey)
    assert table.journeys.explain("en") == table.explain("en")
