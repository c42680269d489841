"""The document type as the Jupyter server uses it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jupyter_ydoc import ydocs
from pycrdt import Awareness, Doc, merge_updates
from strategies import JSON, wild

from journeys.edit import Journey
from journeys.files import parse
from journeys.model import Insight, Phase, Step, to_text
from journeys.share.live import LiveJourney
from journeys.share.mapping import CONTENT, root

YJourney = ydocs["journey"]


def small() -> Journey:
    return Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))


def opened(text: str) -> Any:
    document = YJourney()
    document.set(text)
    return document


def test_a_text_comes_back_byte_by_byte() -> None:
    text = to_text(small())
    assert opened(text).get() == text
    assert opened(text).version == "1"


UNREADABLE = [
    "{", "not json", "[]", '{"format": "other"}', '{"format": "journey", "version": 99, "n": 1}\n',
    "\x00\ufeff", '{"a": 1, "a": 2}', "1" * 5000,
    '{"format": "journey", "version": 1, "deep": ' + "[" * 900 + "]" * 900 + "}",
]  # fmt: skip


@pytest.mark.parametrize("text", UNREADABLE)
def test_what_cannot_be_read_is_kept_verbatim(text: str) -> None:
    document = opened(text)
    assert document.get() == text
    assert all(len(root(document.ydoc, name)) == 0 for name in CONTENT)


@pytest.mark.parametrize("text", UNREADABLE)
def test_a_file_that_breaks_under_an_open_room_takes_no_journey_away(text: str) -> None:
    document = opened(to_text(small()))
    document.set(text)
    assert document.get() == text
    document.set(to_text(small().set("s", label="Antre lagi")))
    assert parse(document.get()).journey == small().set("s", label="Antre lagi")


@pytest.mark.parametrize("text", ["", "\n", "  \r\n"])
def test_an_emptied_file_empties_nobodys_map(text: str) -> None:
    document = opened(to_text(small()))
    document.set(text)
    assert document.get() == to_text(small())


def test_an_empty_file_is_a_blank_journey() -> None:
    parsed = parse(opened("").get())
    assert not parsed.journey.steps
    assert parsed.repairs == ()


@given(st.text(max_size=40) | wild().map(lambda value: json.dumps({**value, **HEAD})))
def test_set_and_get_never_raise_and_settle(text: str) -> None:
    document = opened(text)
    first = document.get()
    document.set(first)
    assert document.get() == first


HEAD = {"format": "journey", "version": 1}


@given(st.sampled_from(CONTENT), st.text(max_size=5), JSON)
def test_get_never_raises_whatever_a_peer_writes(name: str, key: str, value: object) -> None:
    document = opened(to_text(small()))
    try:
        root(document.ydoc, name)[key] = float(value) if isinstance(value, int) else value
    except BaseException:  # noqa: BLE001  what no peer could write either
        return
    assert parse(document.get())


def test_the_first_path_is_remembered_and_not_written() -> None:
    document = YJourney()
    updates: list[bytes] = []
    document.ydoc.observe(lambda event: updates.append(event.update))
    document.path = "a.journey"
    assert document.path == "a.journey"
    assert updates == []
    document.path = "b.journey"
    assert document.path == "b.journey"
    # both names, one after the other: a browser renames its tab by the two
    assert len(updates) == 2
    document.path = "c.journey"
    assert len(updates) == 3


def test_updates_recorded_after_the_first_path_load_again_with_nothing_missing() -> None:
    """The server's store records what happens from then on, so nothing may come before."""
    document = YJourney()
    document.path = "a.journey"
    stored: list[bytes] = []
    document.ydoc.observe(lambda event: stored.append(event.update))
    document.set(to_text(small()))
    document.dirty = False
    again: Doc[Any] = Doc()
    again.apply_update(merge_updates(*stored))
    assert YJourney(again).get() == to_text(small())
    assert YJourney(again).dirty is False


def test_every_kind_of_change_is_told_by_name() -> None:
    document = opened(to_text(small()))
    told: list[str] = []
    document.observe(lambda name, _: told.append(name))
    document.set(to_text(small().set("s", label="Antre lagi")))
    document.dirty = True
    document.set("{")
    assert told == ["steps", "state", "raw"]
    document.unobserve()
    document.dirty = False
    assert told == ["steps", "state", "raw"]


def test_two_rooms_of_one_file_have_the_same_history() -> None:
    """A reconnecting client must meet the items it knows, not copies of them."""
    docs: list[Doc[Any]] = []
    for _ in range(2):
        docs.append(Doc(client_id=0))
        YJourney(docs[-1]).set(to_text(small()))
    one, other = docs
    seen: list[bytes] = []
    one.observe(lambda event: seen.append(event.update))
    one.apply_update(other.get_update())
    assert one.get_state() == other.get_state()
    assert YJourney(one).get() == to_text(small())


def test_what_was_deleted_is_in_no_state_of_a_room() -> None:
    """It goes to disk as the history of the file, and to everybody who enters."""
    room = YJourney(Doc(), Awareness(Doc()))
    room.set(to_text(small()))
    live, word = LiveJourney(doc=room.ydoc), b"3171234567890123"
    live.set("s", label=word.decode())
    live.add(Insight(id="i", text=word.decode()))
    assert word in room.ydoc.get_update()
    live.set("s", label="Antre")
    live.remove("i")
    assert word not in room.ydoc.get_update()
    assert live.undo()
    assert live.journey.insights["i"].text.read("id") == word.decode()
    live.redo()
    assert word not in room.ydoc.get_update()


def test_a_document_of_the_timeline_can_step_back() -> None:
    document = YJourney(Doc())
    document.set(to_text(small()))
    assert document.undo_manager.can_undo()
