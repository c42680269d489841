"""Older versions are lifted by data; lifting twice is lifting once."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import pytest
from hypothesis import given
from strategies import wild

from journeys.files import parse
from journeys.files.migrating import STEPS, lift, migrations
from journeys.model import VERSION, to_text

OLD = Path(__file__).parents[1] / "golden/migrate"


def again(plain: dict, version: int) -> dict:
    """The same migrations run once more over what they made."""
    return lift({**plain, "version": version})


def test_every_version_has_its_migration_and_every_step_is_known():
    assert [migration["from"] for migration in migrations()] == list(range(VERSION))
    for migration in migrations():
        assert {step["do"] for step in migration["steps"]} <= set(STEPS)


def test_a_mapped_value_is_never_mapped_again():
    for migration in migrations():
        for step in migration["steps"]:
            values = step.get("values", {})
            assert not set(values) & set(values.values())


@pytest.mark.parametrize("path", sorted(OLD.glob("*.given.json")), ids=lambda path: path.name)
def test_lifting_twice_is_lifting_once(path):
    plain = json.loads(path.read_text("utf-8"))
    before = copy.deepcopy(plain)
    once = lift(plain)
    assert plain == before
    assert again(once, 0) == once
    assert to_text(parse(json.dumps(once)).journey) == to_text(
        parse(path.read_text("utf-8")).journey
    )


@given(wild())
def test_any_object_can_be_lifted(raw):
    once = lift({**raw, "format": "journey", "version": 0})
    assert again(once, 0) == once
    assert once["version"] == VERSION
