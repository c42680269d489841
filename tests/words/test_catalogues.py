"""Both languages say everything, with the same placeholders."""

from __future__ import annotations

import json
from importlib.resources import files
from string import Formatter

import pytest

from journeys.words import figure, percent, say

ROOMS = sorted(file.name for file in (files("journeys.words") / "id").iterdir())


def sentences(language: str, room: str) -> dict[str, str]:
    return json.loads((files("journeys.words") / language / room).read_text("utf-8"))


def places(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("room", ROOMS)
def test_both_catalogues_hold_the_same_keys_and_placeholders(room):
    ours, theirs = sentences("id", room), sentences("en", room)
    assert set(ours) == set(theirs)
    for key, sentence in ours.items():
        assert key.split(".")[0] == room.removesuffix(".json")
        assert places(sentence) == places(theirs[key]), key
        assert sentence.strip(), key


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_tone_is_calm(room, language):
    for key, sentence in sentences(language, room).items():
        assert "!" not in sentence, key
        assert "oops" not in sentence.lower(), key


def test_english_has_as_many_catalogues():
    there = sorted(file.name for file in (files("journeys.words") / "en").iterdir())
    assert there == ROOMS


def test_values_with_braces_stay_as_they_are():
    assert "{x}" in say("files.missing", "en", name="{x}")


def test_numbers_are_written_as_people_do():
    assert figure(1318) == "1.318"
    assert figure(-0.04, "en", 1) == "0.0"
    assert figure(-1.9, "id", 1) == "−1,9"
    assert percent(0.5, "en") == "50%"
