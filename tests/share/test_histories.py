"""The history beside the file, where the server's store knows less."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hostile import nested
from jupyter_ydoc import ydocs
from pycrdt import Doc
from pycrdt.store import YDocNotFound

from journeys.edit import Journey
from journeys.files import parse
from journeys.model import Phase, Step, to_text
from journeys.share.histories import keep_history, recall
from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.past import digest
from journeys.share.recovery import HISTORY, Recovery
from journeys.share.source import plant, take_text, text_of

SMALL = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
MORE = SMALL.set("s", label="Antre nomor")


class Store:
    """Holds some updates of one document, as a server's store does."""

    def __init__(self, updates: list[bytes] | None = None) -> None:
        self.updates = updates or []

    async def apply_updates(self, doc: SharedDoc) -> None:
        if not self.updates:
            raise YDocNotFound
        for update in self.updates:
            doc.apply_update(update)

    async def encode_state_as_update(self, doc: SharedDoc) -> None:
        self.updates.append(doc.get_update())


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("journeys.share.places._FINDERS", [lambda path: tmp_path / path])
    return tmp_path / "peta.journey"


def grown(*journeys: Journey) -> SharedDoc:
    """A document planted with the first journey, then made the others."""
    doc: SharedDoc = Doc()
    plant(doc, to_text(journeys[0]))
    for journey in journeys[1:]:
        take_text(doc, to_text(journey))
    return doc


def opened(store: Store) -> SharedDoc:
    """What a room begins with."""
    doc: SharedDoc = Doc()
    room: Any = SimpleNamespace(ystore=store, _document=SimpleNamespace(path="peta.journey"))
    recall(room)
    asyncio.run(room.ystore.apply_updates(doc))
    return doc


@pytest.mark.parametrize("stored", [[], [Doc().get_update()]])
def test_where_the_store_has_nothing_the_kept_history_goes_on(
    file: Path, stored: list[bytes]
) -> None:
    there = grown(SMALL, MORE)
    keep_history(file, there.get_update())
    store = Store(stored)
    room = opened(store)
    assert room.get_state() == there.get_state()
    assert text_of(room) == to_text(MORE)
    again: SharedDoc = Doc()
    asyncio.run(Store(store.updates).apply_updates(again))
    assert text_of(again) == to_text(MORE)


def test_what_the_store_lacks_of_the_same_history_is_added(file: Path) -> None:
    """Killed between a save and the store's own writing; added as text, it would come twice."""
    there = grown(SMALL)
    store = Store([there.get_update()])
    take_text(there, to_text(MORE))
    keep_history(file, there.get_update())
    assert opened(store).get_state() == there.get_state()


def test_another_history_is_left_alone(file: Path) -> None:
    keep_history(file, grown(SMALL.set("s", label="Lain")).get_update())
    assert text_of(opened(Store([grown(SMALL).get_update()]))) == to_text(SMALL)


@pytest.mark.parametrize("damaged", [b"", b"rusak", None])
def test_a_damaged_history_is_none(file: Path, damaged: bytes | None) -> None:
    if damaged is not None:
        keep_history(file, damaged)
    with pytest.raises(YDocNotFound):
        opened(Store())


def cut_and_garbled(whole: bytes) -> Iterator[bytes]:
    """Every beginning, then a byte changed in each of 200 places."""
    yield from (whole[:end] for end in range(len(whole)))
    rng = random.Random(6)
    for _ in range(200):
        broken = bytearray(whole)
        broken[rng.randrange(len(whole))] ^= rng.randrange(1, 256)
        yield bytes(broken)


def room_of(file: Path, history: bytes) -> str:
    """What a room says that was opened with a text in its file and a history beside it."""
    Recovery(file).folder.mkdir(parents=True, exist_ok=True)
    (Recovery(file).folder / HISTORY).write_bytes(history)
    document = ydocs["journey"]()
    document.path = file.name
    room: Any = SimpleNamespace(ystore=Store(), _document=document)
    recall(room)
    with suppress(YDocNotFound):
        asyncio.run(room.ystore.apply_updates(document.ydoc))
    document.set(file.read_text("utf-8"))
    return text_of(document.ydoc)


@pytest.fixture
def saved(file: Path) -> bytes:
    """The history of a room that has saved its file."""
    file.write_text(to_text(MORE), "utf-8")
    there = grown(SMALL, MORE)
    root(there, STATE)["hash"] = digest(file.read_bytes())
    keep_history(file, there.get_update())
    return (Recovery(file).folder / HISTORY).read_bytes()


def test_what_a_disk_did_to_a_history_gets_into_no_room(file: Path, saved: bytes) -> None:
    broken = [*cut_and_garbled(saved)]
    assert len(broken) > 500
    assert {room_of(file, one) for one in [saved, *broken]} == {to_text(MORE)}


def test_a_history_made_to_hurt_is_looked_at_like_a_message(file: Path, saved: bytes) -> None:
    """Its seal is right: whoever may write beside the file can make one."""
    hostile = [nested(60_000), *cut_and_garbled(saved[32:])]
    assert len(hostile) > 500
    for one in hostile:
        parse(room_of(file, sha256(one).digest() + one), file.name)


def test_a_history_that_rests_on_what_is_not_in_it_is_none(file: Path) -> None:
    there = grown(SMALL)
    state = there.get_state()
    take_text(there, to_text(MORE))
    keep_history(file, there.get_update(state))
    with pytest.raises(YDocNotFound):
        opened(Store())


def test_a_full_disk_keeps_nobody_from_saving(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.with_name(Recovery(file).folder.parent.name).write_text("in the way", "utf-8")
    keep_history(file, b"x")
    assert "peta.journey" in caplog.text
    assert not (Recovery(file).folder / HISTORY).exists()
