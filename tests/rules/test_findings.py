"""Every finding speaks both languages and survives a trip through JSON."""

from __future__ import annotations

import json
from importlib import import_module
from importlib.resources import files
from string import Formatter

import pytest

import journeys.rules
from journeys.edit import Journey
from journeys.errors import UnknownName
from journeys.model import KINDS, Phase, Words, shapes
from journeys.rules import RULES, Finding, check
from journeys.words import say

CATALOGUE = json.loads((files("journeys.words") / "id" / "rules.json").read_text("utf-8"))
ASKED = sorted(
    {
        name
        for sentence in CATALOGUE.values()
        for _, name, _, _ in Formatter().parse(sentence)
        if name
    }
)


def test_every_rule_has_a_file_and_every_file_a_place_in_the_list() -> None:
    home = files(journeys.rules)
    names = {item.name.removesuffix(".py") for item in home.iterdir() if item.name.endswith(".py")}
    modules = [import_module(f"journeys.rules.{name}") for name in names if name != "__init__"]
    named = {module.ID: module.__name__ for module in modules if hasattr(module, "ID")}
    assert set(named) == set(RULES)
    assert all(name.endswith("." + rule.replace("-", "_")) for rule, name in named.items())


def test_the_gravest_rules_speak_first() -> None:
    levels = [rule.level for rule in RULES.values()]
    assert levels == sorted(levels, key=("broken", "incomplete", "unpolished").index)


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_rule_kind_and_field_has_its_words(language: str) -> None:
    for rule in RULES.values():
        assert say(f"rules.{rule.id}", language, **dict.fromkeys(ASKED, "x")).endswith(".")
        assert rule.why(language).endswith(".")
        assert say(f"rules.level.{rule.level}", language)
    for kind in ("meta", *KINDS):
        assert say(f"rules.kind.{kind}", language)
        for field, shape in shapes(kind).items():
            if shape.type == "words":
                assert say(f"rules.field.{field}", language)


def test_a_finding_reads_the_texts_of_the_journey_in_the_language_asked_for() -> None:
    finding = Finding("empty-phase", "phases", "f", {"name": Words({"id": "Loket", "en": "Desk"})})
    assert '"Loket"' in finding.say()
    assert '"Desk"' in finding.say("en")
    assert '"Desk"' in Finding("empty-phase", "phases", "f", finding.values, language="en").say()


def test_a_finding_goes_to_json() -> None:
    journey = Journey.model_validate({"phases": {"loket": {"label": {"id": "Loket"}}}})
    plain = json.loads(json.dumps([finding.plain("en") for finding in check(journey)]))
    assert plain == [
        {
            "rule": "empty-phase",
            "level": "incomplete",
            "kind": "phases",
            "id": "loket",
            "field": "",
            "sentence": 'Phase "Loket" holds no step. Add a step or remove the phase.',
            "fixable": False,
            "fix": "",
        },
        {
            "rule": "unused-language",
            "level": "unpolished",
            "kind": "meta",
            "id": "",
            "field": "languages",
            "sentence": "English is listed, but no text is written in it. "
            "Translate, or take it off meta.languages.",
            "fixable": True,
            "fix": "Takes the language off the list.",
        },
    ]


def test_rules_can_be_chosen_and_still_speak_in_their_order(good: Journey) -> None:
    bad = good.set("subuh", steps=set(), evidence=set()).add(Phase(id="sesudah"))
    chosen = check(bad, ["pain-without-evidence", "empty-phase", "empty-phase"])
    assert [finding.rule for finding in chosen] == ["empty-phase", "pain-without-evidence"]
    assert check(bad, "empty-phase") == check(bad, ["empty-phase"])
    assert check(bad, []) == ()
    assert set(chosen) < set(check(bad))


def test_a_rule_that_is_not_there_is_named(good: Journey) -> None:
    with pytest.raises(UnknownName, match=r"There is no rule pain-without\. There are: double-id"):
        check(good, ["pain-without"], language="en")


def test_the_language_asked_for_is_spoken(good: Journey) -> None:
    bad = good.set("subuh", steps=set())
    (asked,) = check(bad, language="en")
    assert str(asked).startswith("Pain point #1")
    assert asked.say("id").startswith("Titik masalah #1")
    assert asked == check(bad)[0]


def test_numbers_are_written_as_the_language_does(good: Journey) -> None:
    bad = good.set("antre", waiting=2.5, waiting_p90=1.25, time_basis="estimate")
    (finding,) = check(bad)
    assert "1,25 menit" in finding.say("id")
    assert "median wait is 2.5 min." in finding.say("en")


def test_checking_changes_nothing_and_says_the_same_twice(good: Journey) -> None:
    before = good.model_copy(deep=True)
    assert check(good) == check(good)
    assert good == before


def test_what_has_a_journey_is_checked_like_one(good: Journey) -> None:
    class Board:
        journey = good.set("subuh", steps=set())

    assert [finding.rule for finding in check(Board())] == ["pain-without-step"]


def test_findings_can_be_told_apart_in_a_set(good: Journey) -> None:
    bad = good.set("subuh", steps=set(), evidence=set())
    assert len({*check(bad), *check(bad)}) == len(check(bad)) == 2


def test_an_empty_journey_has_no_findings() -> None:
    assert check(Journey()) == ()
