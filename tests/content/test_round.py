"""What is simulated says so, and can be drawn again."""

import runpy
from pathlib import Path

import pytest

from journeys.files import read
from journeys.model import to_text

HERE = Path(__file__).parent
KTP = HERE.parents[1] / "templates" / "ktp-el.journey"


@pytest.fixture(scope="module")
def script():
    return runpy.run_path(str(HERE / "simulate_round.py"))


@pytest.fixture(scope="module")
def journey():
    return read(KTP)


def test_the_seed_draws_the_same_file(script, journey):
    assert to_text(script["simulated"](journey)) == KTP.read_text("utf-8")


def test_another_seed_draws_another_round(script, journey):
    other = script["simulated"](journey.set("bukti-simulasi", seed=7))
    assert other.scores != journey.scores
    assert set(other.scores) == set(journey.scores)


def test_what_people_scored_is_left_alone(script, journey):
    mine = journey.set("cari-syarat|emotion|sari|1||penyusun-1", value=2)
    drawn = script["simulated"](mine)
    assert drawn.scores["cari-syarat|emotion|sari|1||penyusun-1"].value == 2


def test_the_round_is_marked_wherever_it_is_read(journey):
    evidence = journey.evidence["bukti-simulasi"]
    assert evidence.nature == "simulation"
    assert evidence.standing == "example"
    assert evidence.seed is not None
    assert "simulasi" in evidence.label["id"]
    assert "simulated" in evidence.label["en"]
    assert "simulasi" in journey.meta.sources["id"]


def test_twelve_raters_scored_every_pain_and_no_step_halfway(journey):
    round_ = [score for score in journey.scores.values() if score.source == "bukti-simulasi"]
    raters = {score.rater for score in round_}
    assert len(raters) == journey.evidence["bukti-simulasi"].n == 12
    judged = {(score.subject, score.measure, score.persona) for score in round_}
    assert len(round_) == 12 * len(judged)
    pains = {id_ for id_, insight in journey.insights.items() if insight.type == "pain"}
    assert {subject for subject, measure, _ in judged if measure == "severity"} == pains


def test_what_nobody_scored_together_stays_a_hypothesis(journey):
    guesses = [score for score in journey.scores.values() if score.is_hypothesis]
    points = {(score.subject, score.persona) for score in guesses}
    rated = {(s.subject, s.persona) for s in journey.scores.values() if not s.is_hypothesis}
    assert points
    assert points & rated == set()
    for point in points:
        raters = [score.rater for score in guesses if (score.subject, score.persona) == point]
        assert len(raters) <= 2


def test_the_other_starters_invent_no_score():
    for other in KTP.parent.glob("bbm-*.journey"):
        assert not read(other).scores, other.name
