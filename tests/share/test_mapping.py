"""A journey into a shared document and out again: the same, and only what differs."""

from __future__ import annotations

import json

import pytest
from pycrdt import Doc, Map, Text

from journeys.edit import Journey, from_plain
from journeys.model import (
    Insight,
    Meta,
    Persona,
    Phase,
    Score,
    Step,
    repair,
    to_plain,
    to_text,
)
from journeys.share.mapping import META, SharedDoc, read_doc, root
from journeys.share.source import take_text, text_of
from journeys.share.writing import write_doc


@pytest.fixture
def journey() -> Journey:
    """A small journey with every type of field, a score and something unknown."""
    made = Journey(future={"b": 1, "a": [True, None]}, meta=Meta(title={"id": "KTP-el"}))
    made = made.add(Phase(id="loket", label={"id": "Loket", "en": "Counter"}))
    made = made.add(Step(id="antre", phase="loket", label={"id": "Antre 😀 ꦲꦤ"}, waiting=52.5))
    made = made.add(Persona(id="sari", label="Sari", later={"z": 1, "y": 2.5}))
    made = made.add(Insight(id="lama", text="Lama", steps={"antre"}, personas={"sari"}))
    return made.add(Score(subject="antre", measure="emotion", persona="sari", rater="r1", value=-1))


def shared(plain: object) -> SharedDoc:
    doc: SharedDoc = Doc()
    write_doc(doc, plain)  # type: ignore[arg-type]
    return doc


def test_out_comes_what_went_in(journey: Journey) -> None:
    doc = shared(to_plain(journey))
    assert from_plain(read_doc(doc)) == journey
    assert text_of(doc) == to_text(journey)


def test_reading_writes_nothing(journey: Journey) -> None:
    doc = shared(to_plain(journey))
    seen: list[bytes] = []
    doc.observe(lambda event: seen.append(event.update))
    read_doc(doc)
    text_of(doc)
    assert seen == []


def test_writing_the_same_writes_nothing(journey: Journey) -> None:
    doc = shared(to_plain(journey))
    before = doc.get_state()
    seen: list[bytes] = []
    doc.observe(lambda event: seen.append(event.update))
    write_doc(doc, to_plain(journey))
    take_text(doc, to_text(journey))
    assert doc.get_state() == before
    assert seen == []


def test_one_changed_text_costs_some_bytes(journey: Journey) -> None:
    doc = shared(to_plain(journey))
    seen: list[bytes] = []
    doc.observe(lambda event: seen.append(event.update))
    write_doc(doc, to_plain(journey.set("antre", label={"id": "Antre 😀 ꦲꦤ di loket"})))
    assert len(seen) == 1
    assert len(seen[0]) < 60


def test_the_same_text_loads_to_the_same_history(journey: Journey) -> None:
    plain = to_plain(journey.set("meta", language="id"))
    plain.pop("future")
    del plain["personas"]["sari"]["later"]
    updates = set()
    for _ in range(5):
        doc: SharedDoc = Doc(client_id=0)
        take_text(doc, json.dumps(plain))
        updates.add(doc.get_update())
    assert len(updates) == 1


def test_a_record_is_made_with_places_where_two_people_meet(journey: Journey) -> None:
    step = root(shared(to_plain(journey)), "steps")["antre"]
    assert isinstance(step["description"], Map)
    assert sorted(step["description"].keys()) == ["en", "id"]
    assert all(isinstance(step["description"][language], Text) for language in ("en", "id"))
    assert isinstance(step["evidence"], Map)
    assert isinstance(root(shared(to_plain(journey)), META)["goal"]["en"], Text)


def test_a_record_is_never_made_again(journey: Journey) -> None:
    doc = shared(to_plain(journey))
    held, text = root(doc, "steps")["antre"], root(doc, "steps")["antre"]["label"]["id"]
    changed = journey.set("antre", label={"en": "Queue"}, waiting=None, evidence=())
    write_doc(doc, to_plain(changed))
    assert "waiting" not in held
    assert str(text) == ""
    assert str(held["label"]["en"]) == "Queue"
    assert from_plain(read_doc(doc)) == changed


def test_absent_is_absent_in_each_type_of_field(journey: Journey) -> None:
    doc = shared(to_plain(journey))
    bare = journey.set("lama", steps=(), text={}, personas=())
    write_doc(doc, to_plain(bare))
    assert read_doc(doc)["insights"]["lama"] == to_plain(bare)["insights"]["lama"]
    write_doc(doc, to_plain(journey.remove("lama")))
    assert read_doc(doc)["insights"] == {}


def test_true_is_not_one() -> None:
    doc = shared({"meta": {}, "future": {"flag": 1, "list": [0]}})
    write_doc(doc, {"meta": {}, "future": {"flag": True, "list": [False]}})
    assert read_doc(doc)["future"] == {"flag": True, "list": [False]}
    assert read_doc(doc)["future"]["flag"] is True


def test_malformed_entries_pass_through_and_are_said() -> None:
    raw = {
        "format": "journey", "version": 1, "meta": {"title": "no language"},
        "phases": {"p": {"label": {"id": "P"}}},
        "steps": {"bad": "a text", "ok": {"phase": "p", "label": "plain", "waiting": "long",
                                          "evidence": "e1"}},
        "scores": {"not a key": 3, "ok|emotion|||1||r": 1}, "lanes": [1, 2],
    }  # fmt: skip
    doc = shared(raw)
    for key, value in raw.items():
        assert read_doc(doc)[key] == value
    codes = {said.code for said in repair(read_doc(doc))[1]}
    assert codes >= {"record-not-object", "text-not-words", "field-type", "kind-not-object"}


def test_a_plain_record_of_a_peer_becomes_a_shared_one_when_edited() -> None:
    doc: SharedDoc = Doc()
    root(doc, "phases")["p"] = {"label": {"id": "Foreign"}, "order": "a0"}
    value = from_plain(read_doc(doc))
    assert value.phases["p"].label.read("id") == "Foreign"
    write_doc(doc, to_plain(value.set("p", label="Ours")))
    assert isinstance(root(doc, "phases")["p"], Map)
    assert str(root(doc, "phases")["p"]["label"]["id"]) == "Ours"


def test_the_unknown_keeps_an_order_of_keys() -> None:
    text = to_text(Journey(future={"z": {"d": 1, "c": 2}, "a": 0}))
    outcomes = set()
    for _ in range(8):
        doc: SharedDoc = Doc()
        take_text(doc, text)
        outcomes.add(text_of(doc))
    assert len(outcomes) == 1
