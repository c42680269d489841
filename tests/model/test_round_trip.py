"""A journey survives being written and read, byte for byte."""

from __future__ import annotations

import json

import jsonschema
from hypothesis import given
from strategies import journeys, plains, wild

from journeys.edit import from_plain
from journeys.model import repair, schema, to_plain, to_text


@given(journeys())
def test_reading_what_was_written_gives_the_same_journey_and_the_same_bytes(journey):
    text = to_text(journey)
    again = from_plain(json.loads(text))
    assert to_text(again) == text
    assert repair(json.loads(text))[1] == []
    assert again == from_plain(to_plain(again))


@given(wild())
def test_any_object_can_be_read_and_what_is_read_needs_no_repair(raw):
    journey = from_plain(raw)
    plain = to_plain(journey)
    assert repair(plain)[1] == []
    assert to_text(from_plain(plain)) == to_text(journey)


@given(plains())
def test_repairing_twice_is_repairing_once(raw):
    once, _ = repair(raw)
    twice, said = repair(once)
    assert twice == once
    assert said == []


@given(journeys())
def test_every_written_journey_satisfies_the_published_schema(journey):
    jsonschema.validate(json.loads(to_text(journey)), schema())


@given(journeys())
def test_equal_journeys_have_equal_hashes(journey):
    twin = from_plain(json.loads(to_text(journey)))
    assert twin == from_plain(json.loads(to_text(journey)))
    assert hash(twin) == hash(from_plain(json.loads(to_text(journey))))


def test_one_changed_step_changes_three_lines_at_most():
    plain = {
        "phases": {"p": {"label": {"id": "P"}}},
        "steps": {f"s{n}": {"phase": "p", "label": {"id": f"L{n}"}} for n in range(50)},
    }
    journey = from_plain(plain)
    for changed in (journey.set("s7", waiting=30), journey.set("s7", label="Antre")):
        before, after = to_text(journey).splitlines(), to_text(changed).splitlines()
        assert len(set(after) ^ set(before)) <= 3
