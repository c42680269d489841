"""Every choice of the model has its names, and every norm its papers."""

from __future__ import annotations

import re
from typing import get_args, get_origin

import pytest

from journeys.errors import UnknownName
from journeys.model import SCALES, Insight, shapes
from journeys.norms import Status, norm, norms

HARMED = {"dimension": "servqual", "unsur": "skm", "burden": "burden"}


@pytest.mark.parametrize(("field", "name"), HARMED.items())
def test_every_choice_of_the_model_is_an_entry_and_every_entry_a_choice(
    field: str, name: str
) -> None:
    choices = {choice for choice in shapes(Insight.kind)[field].choices if choice}
    assert len(choices) >= 3
    assert {entry.key for entry in norm(name).entries} == choices


@pytest.mark.parametrize("name", ["severity", "emotion"])
def test_a_scale_has_an_entry_for_every_whole_value_within_its_bounds(name: str) -> None:
    scale = SCALES[name]
    values = [entry.value for entry in norm(name).entries]
    assert values == list(range(int(scale.low), int(scale.high) + 1))
    assert [float(entry.key) for entry in norm(name).entries] == values


@pytest.mark.parametrize("name", norms())
def test_everything_is_named_in_both_languages(name: str) -> None:
    found = norm(name)
    texts = [found.title, *(entry.name for entry in found.entries)]
    texts += [text for entry in found.entries for text in (entry.note, entry.published) if text]
    assert all(text.id.strip() and text.en.strip() for text in texts)
    assert len({entry.key for entry in found.entries}) == len(found.entries)
    for language in ("id", "en"):
        assert len(set(found.names(language).values())) == len(found.entries)


@pytest.mark.parametrize("name", norms())
def test_a_norm_has_source_date_and_status(name: str) -> None:
    found = norm(name)
    assert len(found.source) > 20
    dated = re.fullmatch(r"\d{4}(-\d{2}-\d{2})?", found.in_force)
    assert dated or (found.in_force, found.status) == ("", "unverified")
    assert get_origin(Status) is not None
    statuses = get_args(Status)
    assert found.status in statuses
    assert all(entry.status in statuses for entry in found.entries)
    assert found.mark("id") != found.mark("en")


def test_a_norm_is_a_value() -> None:
    found = norm("skm")
    assert hash(found) == hash(norm("skm"))
    with pytest.raises(AttributeError):
        found.source = "elsewhere"  # type: ignore[misc]


def test_the_two_numberings_of_the_nine_elements_are_kept_apart() -> None:
    skm = norm("skm")
    assert sorted(entry.listed or 0 for entry in skm.entries) == list(range(1, 10))
    assert [entry.asked for entry in skm.entries] == list(range(1, 10))
    differ = {entry.key for entry in skm.entries if entry.listed != entry.asked}
    assert differ == {"facilities", "complaints"}
    assert all(skm.entry(key).note for key in differ)


def test_the_severity_scale_keeps_the_words_of_its_source() -> None:
    published = [entry.published.en for entry in norm("severity").entries if entry.published]
    assert published[1:] == ["Cosmetic problem", "Minor problem", "Major problem", "Catastrophe"]


def test_an_unknown_norm_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownName) as caught:
        norm("../model/journey")
    assert "servqual" in caught.value.say("id")
    assert "There are" in caught.value.say("en")


def test_an_unknown_entry_is_answered_with_those_there_are() -> None:
    with pytest.raises(UnknownName, match="learning, compliance, psychological"):
        norm("burden").entry("financial")
