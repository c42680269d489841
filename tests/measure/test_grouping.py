"""Which row a pain point falls into, and with what part."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.model import Score
from journeys.norms import norm

Build = Callable[..., Journey]


def weights(table: object) -> dict[str, float]:
    return dict(zip(table["label"], table["weight"], strict=True))  # type: ignore[index]


@pytest.fixture
def journey(build: Build) -> Journey:
    return build({
        "a": {"severity": 4, "steps": {"antre"}, "personas": {"sari"}, "dimension": "reliability",
              "unsur": "time", "burden": "compliance"},
        "b": {"severity": 2, "steps": {"syarat", "berkas", "antre", "rekam"}},
        "c": {"severity": 1, "personas": {"sari", "darmo"}, "dimension": "empathy"},
    })  # fmt: skip


def test_rows_stand_in_the_order_of_the_map_and_the_homeless_come_last(journey: Journey) -> None:
    table = measure.pain_points(journey, by="phase")
    assert table["label"].tolist() == ["Siapkan", "Loket", "tanpa fase"]
    assert table["key"].tolist() == ["siapkan", "loket", ""]
    assert table["pains"].tolist() == [1, 2, 1]
    assert table["weight"].tolist() == [0.25, 1.25, 0.25]


def test_who_rated_several_pain_points_of_a_row_is_one_person(build: Build) -> None:
    pains = {"a": {"steps": {"antre"}}, "b": {"steps": {"antre", "rekam"}}}
    journey = build(pains, {"a": [4, None, 3], "b": [1, 2, None]})
    assert measure.pain_points(journey, by="step")["n"].tolist() == [0, 0, 3, 2]


def test_a_pain_point_at_several_steps_is_divided_evenly(journey: Journey) -> None:
    table = measure.pain_points(journey, by="step", language="en")
    assert weights(table) == {
        "Find out": 0.125, "Papers": 0.125, "Queue": 1.125, "Record": 0.125, "no step": 0.25,
    }  # fmt: skip


def test_within_a_step_its_channels_share_evenly(journey: Journey) -> None:
    table = measure.pain_points(journey, by="channel")
    assert weights(table) == {"Situs": 0.1875, "Loket": 1.1875, "tanpa kanal": 0.375}


def test_only_those_who_serve_are_actors_of_a_pain(journey: Journey) -> None:
    table = measure.pain_points(journey, by="actor")
    assert weights(table) == {"Petugas": 1.1875, "Operator": 0.0625, "tanpa pelaku layanan": 0.5}


def test_what_names_no_persona_concerns_all(journey: Journey) -> None:
    table = measure.pain_points(journey, by="persona")
    assert weights(table) == {"Sari": 1 + 0.25 + 0.125, "Pak Darmo": 0.25 + 0.125}
    assert table["pains"].tolist() == [3, 2]


def test_a_persona_is_weighed_by_what_was_rated_for_her(build: Build) -> None:
    scores = [
        Score(subject="a", measure="severity", persona=persona, rater=f"r{rater}", value=value)
        for persona, value in (("sari", 4), ("darmo", 1))
        for rater in range(5)
    ]
    table = measure.pain_points(build({"a": {}}, extra=scores), by="persona")
    assert table["severity"].tolist() == [4, 1]
    assert table["share"].tolist() == [0.8, 0.2]


def test_ratings_for_nobody_in_particular_count_for_each_persona(build: Build) -> None:
    own = Score(subject="a", measure="severity", persona="sari", rater="x", value=4)
    table = measure.pain_points(build({"a": {}}, {"a": [1, 1]}, [own]), by="persona")
    assert table["severity"].tolist() == [2, 1]
    assert table["n"].tolist() == [3, 2]


@pytest.mark.parametrize(
    ("by", "name"),
    [("dimension", "servqual"), ("unsur", "skm"), ("burden", "burden")],
)
def test_norms_name_their_rows_in_full(journey: Journey, by: measure.By, name: str) -> None:
    table = measure.pain_points(journey, by=by, language="en")
    names = [*norm(name).names("en").values()]
    assert table["label"].tolist()[:-1] == names
    assert table["key"].tolist()[-1] == ""
    assert table["pains"].sum() == 3


def test_no_row_for_the_homeless_where_there_are_none(build: Build) -> None:
    table = measure.pain_points(build({"a": {"steps": {"antre"}}}), by="phase")
    assert table["key"].tolist() == ["siapkan", "loket"]


def test_steps_that_do_not_exist_are_nowhere(journey: Journey) -> None:
    pains = {"a": journey.insights["a"].with_fields(steps={"gone", "antre"})}
    table = measure.pain_points(journey.model_copy(update={"insights": pains}), by="step")
    assert weights(table)["Antre"] == 1


def test_several_journeys_have_shares_of_their_own_and_a_column(journey: Journey) -> None:
    other = journey.set("a", severity=2)
    table = measure.pain_points([journey, other], by="phase")
    assert table.columns[0] == "journey"
    assert table["journey"].unique().tolist() == ["Tanpa judul (1)", "Tanpa judul (2)"]
    assert table.groupby("journey")["share"].sum().tolist() == pytest.approx([1, 1])
    assert table.attrs["sentence"].count("Tanpa judul") == 2


def test_by_journey_they_share_one_whole(journey: Journey) -> None:
    title = {"id": "Lama", "en": "Old"}
    table = measure.pain_points([journey.set("meta", title=title), journey.remove("b")], "journey")
    assert table["label"].tolist() == ["Lama", "Tanpa judul"]
    assert table["share"].tolist() == pytest.approx([1.75 / 3, 1.25 / 3])
    assert table["rank"].tolist() == [1, 2]


def test_providers_are_compared_over_their_journeys(journey: Journey) -> None:
    private = journey.set("meta", provider={"id": "Swasta", "en": "Private"})
    nobody = journey.remove("b")
    table = measure.pain_points([journey, private, nobody, private], "provider", language="en")
    assert table["label"].tolist() == ["no provider", "Private"]
    assert table["pains"].tolist() == [3 + 2, 3 + 3]
    assert table["weight"].tolist() == pytest.approx([1.75 + 1.25, 2 * 1.75])
    assert table["share"].tolist() == pytest.approx([3 / 6.5, 3.5 / 6.5])
    assert table["severity"].tolist() == pytest.approx([(7 / 3 * 3 + 2.5 * 2) / 5, 7 / 3])
    assert "journey" not in table
    assert measure.pareto([private, nobody], "provider")["cumulative"].tolist()[-1] == 1


def test_a_provider_is_as_sure_as_its_rooms_together(build: Build) -> None:
    votes = [4, 1, 2, 3, 1, 4, 2, 3]
    room = build({"a": {}}, {"a": votes})
    declared = build({"a": {"severity": 4}})
    other = build({"a": {}}, {"a": votes}).set("meta", provider={"id": "Lain"})
    table = measure.pain_points([room, declared, other], "provider", language="en")
    assert table["n"].tolist() == [8, 8]
    assert table["weight"].tolist() == pytest.approx([0.625 + 1, 0.625])
    own = measure.pain_points(room)
    width = table["weight_high"][0] - table["weight_low"][0]
    assert width == pytest.approx(own["weight_high"][0] - own["weight_low"][0], rel=0.05)
    twice = measure.pain_points([room, room], "provider")
    assert twice["n"].tolist() == [16]
    spread = twice["weight_high"][0] - twice["weight_low"][0]
    assert spread < 1.7 * width
    assert "severity (1 of 2)" in table["basis"][0]


def test_a_journey_rated_beside_one_only_declared(build: Build) -> None:
    rated = build({"a": {}}, {"a": [4, 4, 3, 2, 4, 3]})
    declared = build({"a": {"severity": 1}})
    table = measure.pain_points([rated, declared], "journey")
    assert table["low"].isna().tolist() == [False, True]
    assert table["top_share"].tolist()[0] == 1


def test_one_journey_in_a_list_has_the_numbers_it_has_alone(build: Build) -> None:
    journey = build({"a": {}, "b": {}}, {"a": [4, 4, 3, 2, 4], "b": [1, 2, 3, 2, 1]})
    alone = measure.pain_points(journey)
    listed = measure.pain_points([journey])
    assert listed.drop(columns="journey").equals(alone)


def test_a_board_is_measured_like_its_journey(journey: Journey) -> None:
    class Board:
        pass

    board = Board()
    board.journey = journey  # type: ignore[attr-defined]
    assert measure.pain_points(board).equals(measure.pain_points(journey))  # type: ignore[arg-type]
