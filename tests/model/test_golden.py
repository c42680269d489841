"""The cases of ``tests/golden`` decide for both languages.

The browser's half is ``golden.test.ts`` and ``y-mapping.test.ts`` in ``widgets/src/document``.
"""

from __future__ import annotations

import base64
import importlib.util
import json
from pathlib import Path
from typing import Any

import pytest
from pycrdt import Doc, Map, Text

from journeys.edit import from_plain
from journeys.edit.place import place_at
from journeys.files import parse
from journeys.model import Phase, Record, is_order_key, key_between, repair, to_plain, to_text
from journeys.share.mapping import CONTENT
from journeys.share.source import journey_of
from journeys.share.writing import write_doc

GOLDEN = Path(__file__).parent.parent / "golden"
MANY = range(500)


def cases(room: str) -> list[Any]:
    files = sorted((GOLDEN / room).glob("*.given.json"))
    assert files, room
    return [pytest.param(file, id=file.name.removesuffix(".given.json")) for file in files]


def beside(given: Path, ending: str) -> str:
    return given.with_name(given.name.removesuffix(".given.json") + ending).read_text("utf-8")


def load(path: str) -> Any:
    return json.loads((GOLDEN / path).read_text("utf-8"))


def said(raw: dict[str, Any]) -> list[list[str]]:
    return [list(mended) for mended in repair(raw)[1]]


def generated(seed: int) -> dict[str, Any]:
    spec = importlib.util.spec_from_file_location("gen", GOLDEN / "generated_journeys.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: dict[str, Any] = module.generated(seed)
    return made


@pytest.mark.parametrize("given", cases("repair"))
def test_reading_mends_what_both_languages_mend(given: Path) -> None:
    raw = json.loads(given.read_text("utf-8"))
    assert said(raw) == json.loads(beside(given, ".repairs.json"))
    assert to_text(from_plain(raw)) == beside(given, ".journey")


@pytest.mark.parametrize("given", [*cases("canonical"), *cases("migrate")])
def test_a_file_is_written_with_the_bytes_both_languages_write(given: Path) -> None:
    text = to_text(parse(given.read_text("utf-8")).journey)
    assert text == beside(given, ".journey")
    assert to_text(parse(text).journey) == text


def test_generated_journeys_read_as_both_languages_read_them() -> None:
    for case in load("generated.json"):
        raw = json.loads(case["given"])
        assert raw == generated(case["seed"]), "run tests/golden/refresh.py"
        assert said(raw) == case["repairs"], case["seed"]
        assert to_text(from_plain(raw)) == case["text"], case["seed"]


def test_whatever_is_read_reads_the_same_when_written_and_needs_no_second_mending() -> None:
    for seed in MANY:
        journey = from_plain(generated(seed))
        text = to_text(journey)
        assert said(to_plain(journey)) == [], seed
        assert to_text(parse(text).journey) == text, seed


def test_keys_between_neighbors_are_those_of_the_browser() -> None:
    for before, after, between in load("order/between.json"):
        assert key_between(before, after) == between
    for key, is_key in load("order/keys.json"):
        assert is_order_key(key) is is_key, key


def test_places_among_siblings_are_those_of_the_browser() -> None:
    for case in load("order/places.json"):
        others: list[Record] = [Phase(id=id_, order=order) for id_, order in case["others"]]
        place = place_at(others, case["index"])
        assert [place.order, place.moved] == [case["order"], case["moved"]], case


@pytest.mark.parametrize("given", cases("ylayout"))
def test_a_document_the_browser_wrote_is_laid_out_as_ours(given: Path) -> None:
    plain = json.loads(given.read_text("utf-8"))
    ours: Doc[Any] = Doc(client_id=0)
    write_doc(ours, plain)
    theirs: Doc[Any] = Doc()
    theirs.apply_update(base64.b64decode(beside(given, ".browser.txt")))
    assert layout(theirs) == layout(ours)
    assert to_text(journey_of(theirs).journey) == to_text(from_plain(plain))


def layout(doc: Doc[Any]) -> dict[str, Any]:
    return {name: _tree(doc.get(name, type=Map)) for name in CONTENT}


def _tree(value: Any) -> Any:
    if isinstance(value, Map):
        return {"map": {key: _tree(part) for key, part in value.items()}}
    return {"text": str(value)} if isinstance(value, Text) else {"json": value}
