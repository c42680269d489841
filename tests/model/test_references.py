"""What removing a record does to those that point at it."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.errors import RefusedEdit
from journeys.model import (
    KINDS,
    Card,
    Evidence,
    Insight,
    Lane,
    Persona,
    Phase,
    Score,
    Step,
    Touchpoint,
    references,
)  # fmt: skip


@pytest.fixture
def journey() -> Journey:
    records = [
        Persona(id="sari"), Persona(id="darmo"), Phase(id="loket", label="Loket"),
        Step(id="antre", phase="loket"), Step(id="foto", phase="loket"),
        Lane(id="pikiran", shows="thoughts", label="Pikiran"), Evidence(id="ombudsman", label="O"),
        Card(id="kata", lane="pikiran", step="antre"), Touchpoint(id="nomor", step="antre"),
        Insight(id="lama", steps={"antre", "foto"}, evidence={"ombudsman"}),
        Score(subject="antre", measure="emotion", persona="sari", source="ombudsman", value=-1),
    ]  # fmt: skip
    made = Journey()
    for record in records:
        made = made.add(record)
    return made


def test_every_reference_names_kinds_that_exist():
    assert {target for row in references() for target in row.targets} <= set(KINDS)


def test_removing_a_step_takes_its_cards_touchpoints_and_scores_and_unpins_its_pains(journey):
    after = journey.remove("antre")
    assert (dict(after.cards), dict(after.touchpoints), dict(after.scores)) == ({}, {}, {})
    assert after.insights["lama"].steps == {"foto"}


def test_a_phase_with_steps_is_refused_and_goes_with_its_contents_when_asked(journey):
    with pytest.raises(RefusedEdit, match='Fase "Loket" masih berisi 2 langkah'):
        journey.remove("loket")
    after = journey.remove("loket", with_contents=True)
    assert dict(after.steps) == {}
    assert dict(after.cards) == {}


def test_a_lane_with_cards_and_evidence_under_scores_are_refused(journey):
    with pytest.raises(RefusedEdit, match='Jalur "Pikiran" masih berisi 1 kartu'):
        journey.remove("pikiran")
    with pytest.raises(RefusedEdit, match="masih menjadi dasar 1 skor"):
        journey.remove("ombudsman")


def test_the_last_persona_stays(journey):
    with pytest.raises(RefusedEdit, match="setidaknya satu persona"):
        journey.remove("sari").remove("darmo")
