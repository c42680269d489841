"""What is wrong with judgments, plans and ids."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import Channel, Insight, Score
from journeys.rules import Finding, check


def found(journey: Journey, rule: str) -> list[Finding]:
    return [finding for finding in check(journey) if finding.rule == rule]


def with_score(journey: Journey, **fields: object) -> Journey:
    """A journey that holds a score whatever the verbs think of it."""
    score = Score(**{"subject": "subuh", "measure": "severity", "rater": "r2", **fields})  # type: ignore[arg-type]
    return journey.model_copy(update={"scores": {**journey.scores, score.id: score}})


@pytest.mark.parametrize("value", [-1, 4.5, 7, float("nan"), float("inf")])
def test_a_score_off_its_scale_is_found_with_its_bounds(good: Journey, value: float) -> None:
    (finding,) = found(with_score(good, value=value), "score-outside-scale")
    assert finding.fix is None
    assert "scale from 0 to 4" in finding.say("en")
    assert '"Antre sejak subuh"' in finding.say("id")


@pytest.mark.parametrize("value", [0, 4, 2.5])
def test_both_ends_of_a_scale_are_allowed(good: Journey, value: float) -> None:
    assert not found(with_score(good, value=value), "score-outside-scale")


def test_a_scale_the_journey_declares_counts(good: Journey) -> None:
    wide = good.set("meta", scales={"severity": {"low": 1, "high": 10}})
    assert not found(with_score(wide, value=7), "score-outside-scale")
    assert found(with_score(wide, value=0), "score-outside-scale")


def test_a_measure_without_a_scale_cannot_be_off_it(good: Journey) -> None:
    assert not found(with_score(good, measure="trust", value=99), "score-outside-scale")


def test_a_score_whose_evidence_is_gone_stays_as_a_hypothesis(good: Journey) -> None:
    bad = with_score(good, source="gone", value=2)
    (finding,) = found(bad, "lost-source")
    assert finding.fix is not None
    mended = finding.fix(bad)
    assert check(mended) == ()
    assert mended.scores["subuh|severity||1||r2"].value == 2
    assert len(mended.scores) == len(bad.scores)


def test_a_fix_never_overwrites_another_vote(good: Journey) -> None:
    bad = with_score(with_score(good, source="gone", value=2), value=4)
    (finding,) = found(bad, "lost-source")
    assert finding.fix is not None
    assert finding.fix(bad) == bad


def test_a_fix_of_what_is_gone_changes_nothing(good: Journey) -> None:
    (finding,) = found(with_score(good, source="gone", value=2), "lost-source")
    assert finding.fix is not None
    assert finding.fix(good) == good


def test_a_planned_journey_carries_only_hypotheses(good: Journey) -> None:
    plan = good.set("meta", ontology="planned")
    (finding,) = found(plan, "measured-plan")
    assert finding.fix is not None
    mended = finding.fix(plan)
    assert all(score.is_hypothesis for score in mended.scores.values())
    assert check(mended) == ()
    assert not found(good, "measured-plan")


def test_a_curve_of_opinions_alone_is_found(good: Journey) -> None:
    guess = Score(subject="antre", measure="emotion", persona="darmo", rater="r1", value=1)
    (finding,) = found(good.add(guess), "hypothesis-curve")
    assert (finding.kind, finding.id) == ("personas", "darmo")
    assert '"Pak Darmo" (1 titik)' in finding.say("id")


def test_one_supported_point_is_enough_for_a_curve(good: Journey) -> None:
    guess = Score(subject="antre", measure="emotion", persona="sari", rater="r9", value=1)
    assert not found(good.add(guess), "hypothesis-curve")


def test_a_planned_curve_is_a_hypothesis_by_its_nature(good: Journey) -> None:
    guess = Score(subject="antre", measure="emotion", persona="darmo", rater="r1", value=1)
    plan = good.set("meta", ontology="planned").add(guess)
    assert not found(plan, "hypothesis-curve")


def test_a_curve_of_no_persona_is_named_after_the_journey(good: Journey) -> None:
    guess = Score(subject="antre", measure="emotion", rater="r1", value=1)
    (finding,) = found(good.add(guess), "hypothesis-curve")
    assert (finding.kind, finding.id) == ("meta", "")
    assert '"KTP-el"' in finding.say("id")


def test_an_id_used_by_two_kinds_is_found_at_the_second(good: Journey) -> None:
    channels = {"antre": Channel(id="antre", label={"id": "Antrean", "en": "Queue"})}
    bad = good.model_copy(update={"channels": channels})
    (finding,) = found(bad, "double-id")
    assert (finding.kind, finding.id) == ("steps", "antre")
    assert finding.say("id") == "Id antre dipakai dua kali: kanal dan langkah. Ganti salah satunya."


def test_a_journey_to_be_says_what_it_departs_from(good: Journey) -> None:
    target = good.set("meta", design_state="to-be")
    assert [finding.kind for finding in found(target, "target-without-origin")] == ["meta"]
    assert not found(target.set("meta", based_on="ktp-el.journey"), "target-without-origin")


def test_the_gravest_comes_first(good: Journey) -> None:
    bad = with_score(good.add(Insight(id="calo", text="Calo", steps={"antre"})), value=9)
    assert [finding.rule for finding in check(bad)] == [
        "score-outside-scale",
        "pain-without-evidence",
        "missing-translation",
    ]
