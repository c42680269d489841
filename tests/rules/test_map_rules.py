"""What is twice, empty, hidden, too long or too much on a map."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import Card, Comment, Insight, Lane, Persona, Phase, Score, Step
from journeys.rules import Finding, check


def found(journey: Journey, rule: str) -> list[Finding]:
    return list(check(journey, [rule]))


@pytest.fixture
def laned(good: Journey) -> Journey:
    """The good journey with a lane of pains and one of thoughts, with a thought in it."""
    return (
        good.add(Lane(id="masalah", shows="pains", label="Masalah"))
        .add(Lane(id="pikiran", shows="thoughts"))
        .add(Card(id="lama", lane="pikiran", step="antre", text="Lama sekali"))
    )


def test_cards_in_a_lane_that_shows_none_are_counted(laned: Journey) -> None:
    assert not found(laned, "hidden-cards")
    (finding,) = found(laned.set("pikiran", shows="gains"), "hidden-cards")
    assert (finding.kind, finding.id, finding.place) == ("lanes", "pikiran", "shows")
    assert "keeps cards that nobody sees (1), because it shows gains" in finding.say("en")


def test_a_lane_that_shows_what_another_shows_goes(laned: Journey) -> None:
    twice = laned.add(Lane(id="lagi", shows="pains", label="Masalah"))
    (finding,) = found(twice, "twin-lanes")
    assert (finding.id, finding.values["other"]) == ("lagi", laned.lanes["masalah"].label)
    assert finding.fix is not None
    assert finding.fix(twice) == laned


def test_a_lane_with_a_name_of_its_own_is_for_a_person_to_remove(laned: Journey) -> None:
    for own in ({"label": "Keluhan"}, {"prompt": "Apa?"}):
        twice = laned.add(Lane(id="lagi", shows="pains", **own))  # type: ignore[arg-type]
        assert [finding.fix for finding in found(twice, "twin-lanes")] == [None]


def test_a_lane_somebody_spoke_of_is_for_a_person_to_remove(laned: Journey) -> None:
    twice = laned.add(Lane(id="lagi", shows="pains")).add(Comment(subject="lagi", text="Perlu?"))
    assert [finding.fix for finding in found(twice, "twin-lanes")] == [None]


def test_a_filter_makes_a_lane_another(laned: Journey) -> None:
    for own in ({"persona": "sari"}, {"actor": "petugas"}):
        assert not found(laned.add(Lane(shows="pains", **own)), "twin-lanes")  # type: ignore[arg-type]
    assert not found(laned.add(Lane(shows="thoughts")), "twin-lanes")


def test_two_pain_points_with_one_text_are_told_by_number(good: Journey) -> None:
    bad = good.add(Insight(id="lagi", text={"en": "antre  SEJAK subuh (EN)"}, steps={"antre"}))
    (finding,) = found(bad, "twin-pains")
    assert finding.say("en").startswith('Pain point #2 "antre  SEJAK subuh (EN)" says the same as')
    assert not found(bad.set("lagi", text={"en": "Antre"}), "twin-pains")
    assert not found(good.add(Insight(type="gain", text="Antre sejak subuh")), "twin-pains")
    assert not found(good.add(Insight()).add(Insight()), "twin-pains")


def test_an_empty_card_is_found_and_removed(laned: Journey) -> None:
    bad = laned.add(Card(id="kosong", lane="pikiran", step="antre", text={"id": "  "}, span=2))
    (finding,) = found(bad, "empty-card")
    assert 'langkah 1 "Antre", jalur "pikiran"' in finding.say("id")
    assert finding.fix is not None
    assert finding.fix(bad) == laned


def test_an_empty_card_of_somebody_is_theirs(laned: Journey) -> None:
    (kept,) = found(laned.add(Card(lane="pikiran", step="antre", persona="sari")), "empty-card")
    assert kept.fix is None
    assert not found(laned.add(Card(lane="pikiran", step="antre", image="a.png")), "empty-card")


def test_a_card_of_sixty_characters_is_short_enough(laned: Journey) -> None:
    assert not found(laned.set("lama", text=60 * "x"), "long-card")
    (finding,) = found(laned.set("lama", text={"id": "x", "en": 61 * "x"}), "long-card")
    assert "has 61 characters" in finding.say("en")
    assert finding.fix is None


@pytest.mark.parametrize(
    ("phases", "steps", "fires"), [(7, 30, False), (8, 8, True), (7, 31, True)]
)
def test_a_map_has_room_for_seven_phases_and_thirty_steps(
    phases: int,
    steps: int,
    fires: bool,  # noqa: FBT001  a case of the table
) -> None:
    journey = Journey()
    for n in range(phases):
        journey = journey.add(Phase(id=f"f{n}", label=f"F{n}"))
    for n in range(steps):
        journey = journey.add(Step(id=f"s{n}", phase=f"f{n % phases}", label=f"S{n}"))
    assert bool(found(journey, "crowded-map")) == fires


def test_a_language_nobody_writes_in_is_one_finding(good: Journey) -> None:
    bad = good.set("meta", languages=("id", "jv", "en"))
    (finding,) = check(bad)
    assert finding.say("id").startswith("Jv tercantum, tetapi belum ada teks dalam bahasa itu")
    assert finding.fix is not None
    assert finding.fix(bad) == good


def test_the_default_language_stays(good: Journey) -> None:
    (finding,) = found(
        good.set("meta", language="jv", languages=("id", "en", "jv")), "unused-language"
    )
    assert finding.fix is None


def test_the_last_language_stays() -> None:
    journey = Journey(meta={"languages": ["id", "en"], "title": {"jv": "Antri"}})
    fixes = [finding.fix for finding in found(journey, "unused-language")]
    assert fixes == [None, None]


def test_a_language_written_in_since_stays(good: Journey) -> None:
    bad = good.set("meta", languages=("id", "en", "jv"))
    (finding,) = found(bad, "unused-language")
    written = bad.set("loket", goal={"jv": "Rampung"})
    assert finding.fix is not None
    assert finding.fix(written) is written


def test_what_says_nothing_is_nameless(good: Journey) -> None:
    bad = good.add(Insight(id="p", text="  ")).add(Persona(id="tamu"))
    assert [finding.say("en")[:9] for finding in found(bad, "nameless")] == [
        "Persona t",
        "Insight p",
    ]
    assert [finding.place for finding in found(bad, "nameless")] == ["label", "text"]


def scored(good: Journey, steps: int, darmo: int) -> Journey:
    """Sari's emotion at a number of steps, and Darmo's at some of them."""
    journey = good
    for n in range(steps):
        journey = journey.add(Step(id=f"s{n}", phase="loket", label=f"S{n}"))
        for persona in ("sari", "darmo")[: 2 if n < darmo else 1]:
            score = Score(
                subject=f"s{n}", measure="emotion", persona=persona, source="survei", value=1
            )
            journey = journey.add(score)
    return journey


def test_a_persona_scored_at_few_steps_is_found(good: Journey) -> None:
    (finding,) = found(scored(good, 5, 2), "unbalanced-personas")  # sari also at "antre": 6
    assert finding.id == "darmo"
    assert 'at fewer steps than "Sari (en)": 2 of 6.' in finding.say("en")
    assert not found(scored(good, 5, 3), "unbalanced-personas")
    assert not found(scored(good, 2, 0), "unbalanced-personas")


def test_several_raters_of_one_step_are_one_step(good: Journey) -> None:
    journey = good
    for n in range(9):
        score = Score(subject="antre", measure="emotion", persona="sari", rater=f"x{n}", value=1)
        journey = journey.add(score)
    assert not found(journey, "unbalanced-personas")


def test_a_measure_without_a_scale_is_one_finding(good: Journey) -> None:
    bad = good
    for rater in "ab":
        bad = bad.add(Score(subject="antre", measure="trust", rater=rater, value=4))
    (finding,) = found(bad, "score-without-scale")
    assert finding.say("en").startswith(
        'The measure "trust" has no scale, though it is scored (n = 2)'
    )
    assert not found(
        bad.set("meta", scales={"trust": {"low": 1, "high": 7}}), "score-without-scale"
    )
