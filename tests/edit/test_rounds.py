"""Scoring rounds: who may do what when, and that nobody sees an answer before its time."""

from __future__ import annotations

import pytest

from journeys import draw, measure, rules
from journeys.edit import Journey, diff, from_plain
from journeys.errors import RefusedEdit
from journeys.model import (
    Insight,
    Lane,
    Persona,
    Phase,
    Score,
    Step,
    answered,
    asked,
    lanes_in_order,
    last_round,
    repair,
    to_plain,
    without_private,
)
from journeys.model.rounds import Track

SARI = Track("emotion", "sari")


@pytest.fixture
def journey() -> Journey:
    made = Journey()
    for record in (
        Persona(id="sari", label="Sari"), Phase(id="loket", label="Loket"),
        Step(id="antre", phase="loket", label="Antre"),
        Step(id="foto", phase="loket", label="Foto"),
        Insight(id="lama", text="Lama", steps={"antre"}, severity=2),
        Insight(id="beres", text="Beres", steps={"foto"}, status="resolved"),
        Lane(id="kurva", shows="emotion"), Lane(id="masalah", shows="pains"),
    ):  # fmt: skip
        made = made.add(record)
    return made


def answer(journey: Journey, values: dict[str, float], *, rater: str) -> Journey:
    for subject, value in values.items():
        journey = journey.rate(subject, value, rater=rater)
    return journey


def test_a_round_goes_from_private_over_revealed_to_the_next(journey):
    asking = journey.open_round("emotion", expected=3)
    one = asking.rounds["round-emotion-sari-1"]
    assert (one.state, one.number, one.persona, one.expected) == ("private", 1, "sari", 3)
    with pytest.raises(RefusedEdit, match="Belum ada yang menilai di putaran 1"):
        asking.reveal_round()
    told = answer(asking, {"antre": -2, "foto": 1}, rater="r-1").reveal_round()
    assert last_round(told, SARI).state == "revealed"
    again = told.next_round()
    assert [one.state for one in (again.rounds[one.id], last_round(again, SARI))] == [
        "closed", "private",
    ]  # fmt: skip
    assert (last_round(again, SARI).number, last_round(again, SARI).expected) == (2, 3)
    closed = again.rate("antre", 0, rater="r-1").reveal_round().close_round()
    assert {one.state for one in closed.rounds.values()} == {"closed"}
    assert closed.close_round() == closed
    assert repair(to_plain(closed))[1] == []
    assert from_plain(to_plain(closed)) == closed


def test_what_may_not_be_is_said(journey):
    asking = journey.open_round("severity")
    for act, words in (
        (lambda: asking.open_round("emotion"), "Putaran 1 masih tertutup"),
        (lambda: asking.close_round("severity"), "Putaran 1 masih tertutup"),
        (lambda: asking.remove("round-severity-1"), "akan memperlihatkan jawabannya"),
        (lambda: asking.rate("antre", 2, rater="r"), '"antre" tidak ditanyakan'),
        (lambda: asking.rate("beres", 2, rater="r"), '"beres" tidak ditanyakan'),
        (lambda: asking.rate("lama", 9, rater="r"), "di luar skala 0 sampai 4"),
        (lambda: asking.rate("lama", 1, rater="a|b"), "kode penilai"),
        (lambda: journey.rate("lama", 1, rater="r"), "Belum ada putaran"),
        (journey.reveal_round, "Belum ada putaran"),
        (journey.cancel_round, "Belum ada putaran"),
        (journey.next_round, "Belum ada putaran"),
        (journey.close_round, "Belum ada putaran"),
        (lambda: journey.open_round("frequency"), "3 sampai 11 tingkat bulat"),
        (lambda: journey.open_round("trust"), "3 sampai 11 tingkat bulat"),
        (lambda: journey.open_round(persona="budi"), "budi"),
        (lambda: journey.add(Persona(id="budi")).open_round(), "budi, sari"),
        (lambda: Journey().open_round(), "Belum ada yang dapat dinilai"),
    ):
        with pytest.raises(RefusedEdit, match=words):
            act()


def test_a_declared_measure_with_whole_levels_may_be_asked(journey):
    declared = journey.set("meta", scales={"trust": {"low": 1, "high": 5}})
    assert declared.open_round("trust").rounds["round-trust-sari-1"].measure == "trust"


def test_numbers_go_on_from_ratings_that_were_there_before(journey):
    rated = journey.add(
        Score(subject="foto", measure="emotion", persona="sari", round=4, rater="r", value=1)
    )
    assert last_round(rated.open_round(), SARI).number == 5


def test_a_person_is_done_who_said_so_or_answered_all_that_was_asked(journey):
    asking = journey.open_round().rate("antre", -1, rater="r-1")
    one = last_round(asking, SARI)
    assert asked(asking, SARI) == ["antre", "foto"]
    assert answered(asking, one) == 0
    whole = asking.rate("foto", 0, rater="r-1")
    assert answered(whole, one) == 1
    said = whole.set(one.id, finished={"r-1", "r-2"})
    assert answered(said, last_round(said, SARI)) == 2


def test_calling_off_takes_the_answers_along(journey):
    asking = answer(journey.open_round(), {"antre": -1, "foto": 2}, rater="r-1")
    assert asking.cancel_round() == journey


def test_revealing_gives_the_map_one_lane_of_disagreement_below_the_curve(journey):
    told = journey.open_round().rate("antre", -1, rater="r-1").reveal_round()
    assert [lane.shows for lane in lanes_in_order(told)] == ["emotion", "disagreement", "pains"]
    more = told.next_round().rate("antre", 1, rater="r-1").reveal_round()
    assert len(more.lanes) == 3


@pytest.fixture
def hushed(journey) -> tuple[Journey, Journey]:
    """A journey before a private round of each measure in turn, and with its answers."""
    asking = journey.open_round("severity")
    for rater in range(6):
        asking = asking.rate("lama", 4, rater=f"r-{rater}", reason="RAHASIA")
    return journey, asking


def test_no_measure_table_picture_or_rule_knows_an_answer_before_the_reveal(hushed):
    before, during = hushed
    assert without_private(during).scores == before.scores
    assert without_private(before) is before
    assert measure.pain_points(during)["severity"].tolist() == [2.0]
    assert len(measure.tables(during).scores) == 0
    assert "RAHASIA" not in measure.tables(during).scores.to_csv()
    assert draw.journey_map(during).svg == draw.journey_map(before).svg
    assert rules.check(during) == rules.check(before)
    told = during.reveal_round()
    assert measure.pain_points(told)["severity"].tolist() == [4.0]
    assert measure.tables(told).scores["reason"].tolist() == ["RAHASIA"] * 6


def test_an_earlier_round_stays_visible_while_the_next_one_runs(hushed):
    _, during = hushed
    again = during.reveal_round().next_round("severity")
    for rater in range(6):
        again = again.rate("lama", 0, rater=f"r-{rater}")
    assert measure.pain_points(again)["severity"].tolist() == [4.0]
    assert measure.tables(again).scores["round"].tolist() == [1] * 6


def test_a_reason_may_be_changed_and_a_round_is_named(journey):
    asking = journey.open_round().rate("antre", -1, rater="r-1")
    key = "antre|emotion|sari|1||r-1"
    assert asking.set(key, reason="Panas").scores[key].reason == "Panas"
    with pytest.raises(RefusedEdit, match="hanya nilai dan alasannya"):
        asking.set(key, rater="r-2")
    assert "Putaran 1 emosi (Sari) ditambahkan" in str(diff(journey, asking))
    shown = "keadaan putaran 1 emosi (Sari) diubah dari tertutup menjadi dibuka"
    assert shown in str(diff(asking, asking.reveal_round()))


def test_a_round_of_a_persona_goes_with_it(journey):
    two = journey.add(Persona(id="budi")).open_round(persona="budi")
    assert two.rate("antre", 1, rater="r").remove("budi") == journey
