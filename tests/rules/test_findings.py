"""Every finding speaks both languages and survives a trip through JSON."""

from __future__ import annotations

import json
from importlib import import_module
from importlib.resources import files

import pytest

import journeys.rules
from journeys.edit import Journey
from journeys.model import KINDS, Words, shapes
from journeys.rules import RULES, Finding, check
from journeys.words import say


def test_every_rule_has_a_file_and_every_file_a_place_in_the_list() -> None:
    home = files(journeys.rules)
    names = {item.name.removesuffix(".py") for item in home.iterdir() if item.name.endswith(".py")}
    modules = [import_module(f"journeys.rules.{name}") for name in names if name != "__init__"]
    assert {module.ID for module in modules if hasattr(module, "ID")} == set(RULES)
    assert len(RULES) >= 10


@pytest.mark.parametrize("language", ["id", "en"])
def test_every_rule_kind_and_field_has_its_words(language: str) -> None:
    for rule in RULES:
        values = dict.fromkeys(
            ("number", "name", "phase", "step", "measure", "value", "low", "high", "kind",
             "missing", "fields", "n", "source", "id", "first", "second"), "x")  # fmt: skip
        assert say(f"rules.{rule}", language, **values).endswith(".")
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
    assert plain[0] == {
        "rule": "empty-phase",
        "kind": "phases",
        "id": "loket",
        "sentence": 'Phase "Loket" holds no step. Add a step or remove the phase.',
        "fixable": True,
    }


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
