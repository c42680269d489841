"""What is missing on the map: evidence, steps, names, actors, people, translations."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import Actor, Card, Channel, Insight, Lane, Persona, Phase, Step, Touchpoint
from journeys.rules import Finding, check

IDS_WITH_TEXT = {"sari", "darmo", "petugas", "loket", "antre", "periksa", "subuh", "survei"}


def both(text: str) -> dict[str, str]:
    return {"id": text, "en": f"{text} (en)"}


def found(journey: Journey, rule: str) -> list[Finding]:
    return [finding for finding in check(journey) if finding.rule == rule]


def test_a_good_journey_is_left_in_peace(good: Journey) -> None:
    assert check(good) == ()


def test_a_pain_point_without_evidence_is_named_by_its_number(good: Journey) -> None:
    bad = good.add(Insight(id="calo", text=both("Calo"), steps={"antre"}))
    (finding,) = found(bad, "pain-without-evidence")
    assert (finding.kind, finding.id, finding.fix) == ("insights", "calo", None)
    assert finding.say("id").startswith('Titik masalah #2 "Calo" belum punya bukti')
    assert finding.say("en").startswith('Pain point #2 "Calo (en)" has no evidence')


def test_evidence_that_does_not_exist_supports_nothing(good: Journey) -> None:
    kept = {**good.insights, "subuh": good.insights["subuh"].with_fields(evidence={"gone"})}
    assert found(good.model_copy(update={"insights": kept}), "pain-without-evidence")


def test_a_gain_needs_neither_evidence_nor_a_step(good: Journey) -> None:
    assert check(good.add(Insight(id="ramah", type="gain", text=both("Ramah")))) == ()


def test_a_pain_point_pinned_to_no_step_is_found(good: Journey) -> None:
    (finding,) = found(good.set("subuh", steps=set()), "pain-without-step")
    assert finding.id == "subuh"
    assert "Seret ke langkah" in finding.say()


@pytest.mark.parametrize("label", [{}, {"id": "  ", "en": " "}])
def test_a_step_without_a_name_is_told_by_number_and_phase(
    good: Journey, label: dict[str, str]
) -> None:
    bad = good.add(Step(id="foto", phase="loket", label=label))
    (finding,) = found(bad, "step-without-name")
    assert finding.say("en").startswith('Step 2 in phase "Loket (en)"')
    assert not found(good.add(Step(id="foto", phase="loket", label="Foto")), "step-without-name")


def test_an_empty_phase_is_found_and_its_fix_removes_it(good: Journey) -> None:
    bad = good.add(Phase(id="sesudah"))
    (finding,) = found(bad, "empty-phase")
    assert finding.fix is not None
    assert finding.fix(bad) == good


def test_a_phase_somebody_has_named_is_theirs_to_remove(good: Journey) -> None:
    (finding,) = found(good.add(Phase(id="sesudah", goal={"en": "Done"})), "empty-phase")
    assert finding.fix is None


@pytest.mark.parametrize(
    ("nature", "initiator", "receiver", "fires"),
    [
        ("action", "", "", True),
        ("action", "", "petugas", True),
        ("action", "petugas", "", False),
        ("communication", "", "", True),
        ("communication", "", "petugas", False),
    ],
)
def test_what_nobody_does_has_no_side(
    good: Journey,
    nature: str,
    initiator: str,
    receiver: str,
    fires: bool,  # noqa: FBT001  a case of the table
) -> None:
    touch = Touchpoint(id="cetak", step="antre", nature=nature, label=both("Cetak kartu"),
                       initiator=initiator, receiver=receiver)  # type: ignore[arg-type] # fmt: skip
    results = found(good.add(touch), "touchpoint-without-actor")
    assert [finding.id for finding in results] == (["cetak"] if fires else [])
    if fires:
        assert '"Cetak kartu" pada langkah 1 "Antre"' in results[0].say("id")


def test_a_persona_nothing_concerns_is_found_and_its_fix_removes_it(good: Journey) -> None:
    bad = good.add(Persona(id="tamu"))
    (finding,) = found(bad, "orphan-persona")
    assert finding.fix is not None
    assert finding.fix(bad) == good


@pytest.mark.parametrize("fields", [{"quote": "Lama"}, {"age": 30}, {"evidence": {"survei"}}])
def test_a_persona_of_whom_anything_is_known_is_not_removed(
    good: Journey, fields: dict[str, object]
) -> None:
    (finding,) = found(good.add(Persona(id="tamu", **fields)), "orphan-persona")  # type: ignore[arg-type]
    assert finding.fix is None


def test_a_lane_or_a_card_concerns_a_persona_too(good: Journey) -> None:
    bad = good.add(Persona(id="tamu", label=both("Tamu")))
    lane = bad.add(Lane(id="pikiran", shows="thoughts", persona="tamu"))
    assert not found(lane, "orphan-persona")
    card = bad.add(Lane(id="pikiran", shows="thoughts"))
    card = card.add(Card(lane="pikiran", step="antre", persona="tamu"))
    assert not found(card, "orphan-persona")


def test_a_single_persona_lives_all_of_the_journey() -> None:
    assert not found(Journey().add(Persona(id="sari", label="Sari")), "orphan-persona")


def test_fixing_every_orphan_leaves_one_persona() -> None:
    journey = Journey().add(Persona(id="a")).add(Persona(id="b"))
    for finding in found(journey, "orphan-persona"):
        assert finding.fix is not None
        journey = finding.fix(journey)
    assert len(journey.personas) == 1


def test_missing_translations_are_one_finding_a_record_and_language(good: Journey) -> None:
    bad = good.add(Channel(id="web", label="Situs"))
    bad = bad.set("antre", label={"en": "Queue"}, description={"id": "Sejak pagi"})
    sentences = [finding.say("en") for finding in found(bad, "missing-translation")]
    assert sentences == [
        'Channel "Situs" is not translated into English: name.',
        'Step "Queue" is not translated into Indonesian: name.',
        'Step "Queue" is not translated into English: description.',
    ]


def test_the_head_is_translated_too(good: Journey) -> None:
    (finding,) = found(good.set("meta", scenario={"id": "Pertama kali"}), "missing-translation")
    assert (finding.kind, finding.id) == ("meta", "")
    assert "bahasa Inggris: skenario" in finding.say("id")


def test_a_journey_in_one_language_misses_none(good: Journey) -> None:
    bad = good.add(Actor(id="dukcapil", label="Dinas"))
    assert found(bad, "missing-translation")
    assert not found(bad.set("meta", languages=("id",)), "missing-translation")


def test_a_language_we_do_not_speak_is_called_by_its_tag(good: Journey) -> None:
    javanese = good.set("meta", languages=("id", "en", "jv")).set("loket", goal={"jv": "Rampung"})
    findings = [finding for finding in found(javanese, "missing-translation")
                if " jv: " in finding.say("id")]  # fmt: skip
    assert findings
    assert {finding.id for finding in findings} == {*IDS_WITH_TEXT, ""}
