"""What a claim rests on: its age, its source, its number of cases, and the consent behind it."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import Evidence, Insight, Opportunity, Score, Solution
from journeys.rules import Finding, check


def found(journey: Journey, rule: str) -> list[Finding]:
    return list(check(journey, [rule]))


@pytest.mark.parametrize("status", ["confirmed", "resolved"])
def test_a_settled_pain_point_without_evidence_is_told_once(good: Journey, status: str) -> None:
    bad = good.set("subuh", status=status, evidence=set())
    rules = [finding.rule for finding in check(bad)]
    assert rules == [f"{status}-without-evidence"]
    assert check(good.set("subuh", status=status)) == ()


def test_evidence_against_a_resolved_pain_point_shows_that_it_is_gone(good: Journey) -> None:
    gone = good.set("subuh", status="resolved", evidence=set(), contradicted_by={"survei"})
    assert not found(gone, "resolved-without-evidence")


def test_evidence_cannot_speak_for_and_against(good: Journey) -> None:
    (finding,) = found(good.set("subuh", contradicted_by={"survei"}), "two-faced-evidence")
    assert finding.say("id").startswith('Bukti "Survei 2025" tercatat mendukung sekaligus')


@pytest.mark.parametrize(
    ("old", "new", "fires"),
    [
        ("2019", "2025", True),  # from December 2019 to January 2025, five years and a month
        ("2018", "2025", True),
        ("2020-01", "2025-01", False),
        ("2020-01", "2025-02", True),
        ("2020-01-31", "2025-02-01", True),
        ("2018", "2023-12", False),  # it may be from December
        ("2018", "2024", True),
    ],
)
def test_evidence_is_old_beside_the_newest_of_the_journey(
    good: Journey,
    old: str,
    new: str,
    fires: bool,  # noqa: FBT001  a case of the table
) -> None:
    journey = good.set("survei", date=old).add(Evidence(id="baru", label="Baru", date=new))
    results = found(journey, "stale-evidence")
    assert [finding.id for finding in results] == (["subuh"] if fires else [])
    if fires:
        assert f"bertanggal {old}, padahal peta ini memuat bukti dari {new}" in results[0].say("id")


def test_one_newer_piece_of_evidence_keeps_a_pain_point_fresh(good: Journey) -> None:
    journey = good.set("survei", date="2010").add(Evidence(id="baru", label="Baru", date="2025"))
    assert found(journey, "stale-evidence")
    assert not found(journey.set("subuh", evidence={"survei", "baru"}), "stale-evidence")


@pytest.mark.parametrize("nature", ["regulation", "standard"])
def test_what_is_in_force_does_not_grow_old(good: Journey, nature: str) -> None:
    journey = good.set("survei", date="2010").add(Evidence(id="baru", label="Baru", date="2025"))
    assert not found(journey.set("survei", nature=nature), "stale-evidence")


def test_a_simulation_makes_nothing_old(good: Journey) -> None:
    made_up = Evidence(id="baru", label="Baru", date="2026", nature="simulation")
    assert not found(good.set("survei", date="2010").add(made_up), "stale-evidence")


def test_what_has_no_date_cannot_be_called_old(good: Journey) -> None:
    journey = good.set("survei", date="dulu").add(Evidence(id="baru", label="Baru", date="2025"))
    assert not found(journey, "stale-evidence")


@pytest.mark.parametrize("date", ["", "kemarin", "2025-13", "2025-02-32", "25-01-2025", "٢٠٢٥"])
def test_a_date_that_is_none_is_found(good: Journey, date: str) -> None:
    (finding,) = found(good.set("survei", date=date), "undated-evidence")
    assert (finding.id, finding.place) == ("survei", "date")
    assert not found(good.set("survei", date=date, standing="example"), "undated-evidence")


@pytest.mark.parametrize("date", ["2025", "2025-02", "2025-02-28"])
def test_three_ways_to_write_a_date(good: Journey, date: str) -> None:
    assert not found(good.set("survei", date=date), "undated-evidence")


@pytest.mark.parametrize(
    ("nature", "place", "fires"),
    [("news", "Tegal", True), ("interview", "Tegal", False), ("interview", " ", True)],
)
def test_evidence_can_be_looked_up(
    good: Journey,
    nature: str,
    place: str,
    fires: bool,  # noqa: FBT001  a case of the table
) -> None:
    journey = good.set("survei", source="", nature=nature, place=place)
    assert bool(found(journey, "unsourced-evidence")) == fires


def test_a_public_interview_without_consent_is_kept_to_the_team(good: Journey) -> None:
    bad = good.set("survei", nature="interview")
    (finding,) = found(bad, "evidence-without-consent")
    assert finding.fix is not None
    mended = finding.fix(bad)
    assert mended.evidence["survei"].privacy == "team"
    assert not found(mended, "evidence-without-consent")
    agreed = bad.set("survei", consent="lisan, direkam")
    assert finding.fix(agreed) is agreed
    assert not found(agreed, "evidence-without-consent")
    assert not found(good, "evidence-without-consent")


@pytest.mark.parametrize(
    ("basis", "rule"),
    [
        ("measured", "measured-time-without-evidence"),
        ("standard", "promised-time-without-evidence"),
        ("", "time-without-basis"),
    ],
)
def test_a_time_says_what_it_rests_on(good: Journey, basis: str, rule: str) -> None:
    timed = good.set("antre", waiting=30, time_basis=basis)
    assert [finding.rule for finding in check(timed)] == [rule]
    cleared = timed.set("antre", evidence={"survei"})
    assert bool(check(cleared)) == (basis == "")
    assert check(good.set("antre", time_basis=basis)) == ()


@pytest.mark.parametrize("field", ["waiting", "touch"])
def test_nine_in_ten_do_not_take_less_than_half(good: Journey, field: str) -> None:
    fields = {field: 30, f"{field}_p90": 20, "time_basis": "estimate"}
    (finding,) = check(good.set("antre", **fields))
    assert (finding.rule, finding.place) == ("slow-below-median", f"{field}_p90")
    assert check(good.set("antre", **{**fields, f"{field}_p90": 30})) == ()


def test_a_share_says_of_how_many(good: Journey) -> None:
    assert found(good.set("subuh", frequency=0.5), "share-without-n")
    assert found(good.set("subuh", frequency=0.0, frequency_n=0), "share-without-n")
    assert not found(good.set("subuh", frequency=0.5, frequency_n=40), "share-without-n")


@pytest.fixture
def ideas(good: Journey) -> Journey:
    """The good journey with an opportunity that answers another pain point."""
    mild = Insight(id="parkir", text="Parkir", steps={"antre"}, evidence={"survei"}, severity=1)
    return good.add(mild).add(Opportunity(id="peluang", text="Parkir?", insights={"parkir"}))


def test_a_severe_pain_point_is_answered(ideas: Journey) -> None:
    (finding,) = found(ideas, "severe-pain-unanswered")
    assert (finding.id, "(3 of 4)" in finding.say("en")) == ("subuh", True)
    assert not found(ideas.set("peluang", insights={"subuh"}), "severe-pain-unanswered")
    assert not found(ideas.set("subuh", status="resolved"), "severe-pain-unanswered")
    assert not found(ideas.remove("peluang"), "severe-pain-unanswered")


def test_the_median_of_the_last_round_decides_how_severe(ideas: Journey) -> None:
    votes = ideas
    for rater, value in (("a", 0), ("b", 1), ("c", 4)):
        votes = votes.add(
            Score(subject="subuh", measure="severity", round=2, rater=rater, value=value)
        )
    assert not found(votes, "severe-pain-unanswered")
    assert found(votes.set("subuh|severity||2||b", value=3), "severe-pain-unanswered")


def test_severity_on_a_scale_of_its_own_is_read_on_that_scale(ideas: Journey) -> None:
    ten = ideas.set("meta", scales={"severity": {"low": 0, "high": 10}})
    assert not found(ten, "severe-pain-unanswered")
    (finding,) = found(ten.set("subuh|severity||1||r1", value=8), "severe-pain-unanswered")
    assert "keparahan 3,2" in finding.say("id")


def test_an_opportunity_answers_something(ideas: Journey) -> None:
    assert not found(ideas, "opportunity-without-pain")
    bad = ideas.set("peluang", insights=set())
    assert [finding.id for finding in found(bad, "opportunity-without-pain")] == ["peluang"]
    assert not found(bad.set("peluang", status="dropped"), "opportunity-without-pain")


def test_a_solution_answers_an_opportunity(ideas: Journey) -> None:
    bad = ideas.add(Solution(id="valet", text="Petugas parkir"))
    assert [finding.id for finding in found(bad, "solution-without-opportunity")] == ["valet"]
    for mended in (bad.set("valet", opportunities={"peluang"}), bad.set("valet", status="dropped")):
        assert not found(mended, "solution-without-opportunity")
