"""Fixes on journeys of every shape: they end, they lose no text, they make nothing worse."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from strategies import journeys
from untidy import untidy

from journeys.edit import Journey
from journeys.files import new, parse
from journeys.model import (
    KINDS,
    Card,
    Channel,
    Insight,
    Lane,
    Phase,
    Score,
    Words,
    to_text,
)
from journeys.rules import RULES, check, mend


def texts(journey: Journey) -> Counter[tuple[str, str, str]]:
    """Every text a person wrote, by kind and language; a twin of a lane says the same once."""
    found: Counter[tuple[str, str, str]] = Counter()
    for kind in KINDS:
        for record in journey.records(kind).values():
            for name in type(record).model_fields:
                words = getattr(record, name)
                if isinstance(words, Words):
                    found.update((kind, tag, text) for tag, text in words.items() if text.strip())
    return found


def counted(journey: Journey) -> Counter[str]:
    return Counter(finding.rule for finding in check(journey))


@given(journeys() | untidy())
def test_every_finding_speaks_both_languages(journey: Journey) -> None:
    for finding in check(journey):
        assert finding.say("id")
        assert finding.say("en")
        assert (
            bool(finding.say_fix("id")) == bool(finding.say_fix("en")) == finding.plain()["fixable"]
        )
        assert finding.kind == "meta" or finding.id in journey.records(finding.kind)
        home = type(journey.meta) if finding.kind == "meta" else KINDS[finding.kind]
        assert not finding.place or finding.place in home.model_fields


@given(journeys() | untidy())
def test_mending_ends_and_a_second_time_changes_nothing(journey: Journey) -> None:
    mended = mend(journey)
    assert mended.left == check(mended.journey)
    again = mend(mended.journey)
    assert again.journey is mended.journey
    assert again.fixed == ()


@given(journeys() | untidy())
def test_a_fix_makes_no_finding(journey: Journey) -> None:
    before = counted(journey)
    for finding in check(journey):
        if finding.fix:
            after = finding.fix(journey)
            assert not counted(after) - before
            assert finding.fix(after) is after


@given(journeys() | untidy())
def test_a_fix_loses_no_text_and_no_vote(journey: Journey) -> None:
    mended = mend(journey).journey
    kept_texts = texts(mended)
    assert all(text[0] == "lanes" and text in kept_texts for text in texts(journey) - kept_texts)
    votes, kept = ([(s.subject, s.measure, s.persona, s.round, s.rater, s.value)
                    for s in each.scores.values()] for each in (journey, mended))  # fmt: skip
    assert Counter(map(repr, votes)) == Counter(map(repr, kept))


@given(journeys() | untidy())
def test_what_is_mended_reads_the_same_when_saved(journey: Journey) -> None:
    mended = mend(journey).journey
    assert to_text(parse(to_text(mended)).journey) == to_text(mended)


@given(journeys() | untidy())
def test_a_rule_alone_finds_what_it_finds_among_all(journey: Journey) -> None:
    everything = check(journey)
    assert everything == tuple(finding for rule in RULES for finding in check(journey, [rule]))


def test_everything_that_can_be_fixed_is(good: Journey) -> None:
    bad = (
        good.add(Lane(id="l1", shows="pains", label="Masalah"))
        .add(Lane(id="l2", shows="pains"))
        .add(Lane(id="l3", shows="text", label="Catatan"))
        .add(Card(lane="l3", step="antre"))
        .add(Phase())
        .add(Channel())
        .set("meta", languages=("id", "en", "jv"))
    )
    lost = Score(subject="subuh", measure="severity", source="gone", rater="r2", value=2)
    bad = bad.model_copy(update={"scores": {**bad.scores, lost.id: lost}})
    mended = mend(bad)
    assert [finding.rule for finding in mended.fixed] == [
        "lost-source", "empty-phase", "twin-lanes", "unused-channel", "empty-card",
        "unused-language",
    ]  # fmt: skip
    assert {finding.rule for finding in mended.left} <= {"missing-translation"}
    assert len(mended.journey.scores) == len(bad.scores)


def test_only_the_rules_chosen_are_mended(good: Journey) -> None:
    bad = good.add(Phase(id="f")).add(Channel(id="c"))
    assert set(mend(bad, ["unused-channel"]).journey.phases) == {"loket", "f"}
    assert mend(bad, (rule for rule in ["unused-channel"])).left == ()


def test_an_id_that_two_kinds_share_does_not_cost_the_other(good: Journey) -> None:
    bad = good.model_copy(update={"phases": {**good.phases, "sari": Phase(id="sari")}})
    mended = mend(bad)
    assert mended.journey == good
    assert [finding.rule for finding in mended.fixed] == ["empty-phase"]


def test_what_changed_since_is_left_alone(good: Journey) -> None:
    bad = good.add(Phase(id="baru"))
    (finding,) = check(bad, ["empty-phase"])
    assert finding.fix is not None
    named = bad.set("baru", label="Sesudah")
    assert finding.fix(named) is named


def test_the_starters_are_nearly_clean() -> None:
    assert counted(new("ktp-el")) == {
        "pain-without-evidence": 1,
        "stale-evidence": 2,
        "severe-pain-unanswered": 1,
        "opportunity-without-pain": 1,
    }
    assert counted(new("bbm-pertamina")) == {"pain-without-evidence": 2, "stale-evidence": 1}
    assert counted(new()) == {}


def test_a_map_somebody_has_just_begun_is_not_nagged() -> None:
    start = Journey().set("meta", languages=("id",), title="KTP")
    assert check(start) == ()
    assert {finding.rule for finding in check(start.add(Insight(text="Antre")))} == {
        "pain-without-step",
        "pain-without-evidence",
    }
