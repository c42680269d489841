"""The page of records is true, and its examples are good records of every kind."""

from __future__ import annotations

import json

from records_page import PAGE, page

from journeys.files import parse
from journeys.model import KINDS, schema, shapes, to_text
from journeys.model.shape import EXAMPLES


def test_the_page_says_what_the_model_says() -> None:
    assert page() == PAGE.read_text("utf-8"), "run tests/shared/records_page.py"


def test_there_is_a_whole_example_of_every_kind() -> None:
    text = EXAMPLES.read_text("utf-8")
    parsed = parse(text)
    assert parsed.repairs == ()
    assert to_text(parsed.journey) == text
    assert [kind for kind in KINDS if not parsed.journey.records(kind)] == []


def test_every_field_of_the_schema_is_explained_and_every_example_knows_its_fields() -> None:
    made = schema()
    mute = [
        f"{name}.{field}"
        for name, definition in made["$defs"].items()
        for field, prop in definition["properties"].items()
        if not prop.get("description") and name != "Scale"
    ]
    assert mute == []
    examples = json.loads(EXAMPLES.read_text("utf-8"))
    for kind in set(KINDS) - {"scores"}:
        for record in examples[kind].values():
            assert record.keys() <= shapes(kind).keys()
