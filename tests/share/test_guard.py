"""The guard meets a room before the room hears anybody."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from jupyter_ydoc import ydocs
from pycrdt import Doc, create_update_message

from journeys.edit import Journey
from journeys.model import Phase, to_text
from journeys.share.guard import Guard
from journeys.share.kept import kept
from journeys.share.notices import read_notices
from journeys.share.source import take_text
from journeys.share.tending import Tended
from journeys.share.write_over import Written

NAME = "text:journey:1"
SMALL = Journey().add(Phase(id="p", label="Loket"))


class Extension:
    """The rooms of a server, as far as the guard knows them."""

    def __init__(self) -> None:
        self.rooms: dict[str, Any] = {}
        self.ywebsocket_server = self
        self.file_loaders: Any = {"1": SimpleNamespace(path="peta.journey")}

    def add_room(self, name: str, room: Any) -> None:
        self.rooms[name] = room

    async def clean(self) -> None: ...

    async def get_document(self, room_id: str, *, copy: bool) -> Any:
        assert not copy
        return self.rooms[room_id]._document


@pytest.fixture
def extension() -> Extension:
    return Extension()


@pytest.fixture
def room(extension: Extension) -> Any:
    """A room that the guard has not looked at yet."""
    manager = SimpleNamespace(extension_apps={"jupyter_server_ydoc": [extension]})
    guard = Guard(SimpleNamespace(extension_manager=manager, log=logging.getLogger()))
    guard.begin()
    return opened(extension, guard)


def opened(extension: Extension, guard: Guard) -> Any:
    """A room of the file, made anew."""
    document = ydocs["journey"]()
    document.set(to_text(SMALL))
    room = SimpleNamespace(
        ydoc=document.ydoc, ready=True, on_message=None, clients=[], room_id=NAME,
        ystore=SimpleNamespace(apply_updates=None),
        _document=document, _update_lock=asyncio.Lock(),
    )  # fmt: skip
    extension.add_room(NAME, room)
    room.guard = guard
    return room


def edit(room: Any) -> bytes:
    """What somebody says who has more than the room."""
    doc: Doc[Any] = Doc()
    doc.apply_update(room.ydoc.get_update())
    take_text(doc, to_text(SMALL.set("p", label="Loket dua")))
    return create_update_message(doc.get_update())


def test_the_first_word_somebody_says_is_to_be_saved(room: Any) -> None:
    assert asyncio.run(room.on_message(edit(room)))
    [tended] = room.guard._tended.values()
    assert tended._watch.age() > 0
    assert "Loket dua" in room._document.get()


def test_a_room_that_cannot_be_met_hears_all_the_same(room: Any, extension: Extension) -> None:
    extension.file_loaders = {}
    assert asyncio.run(room.on_message(edit(room)))
    assert not room.guard._tended
    assert "Loket dua" in room._document.get()


def test_what_nobody_said_is_not_to_be_saved(room: Any, extension: Extension) -> None:
    asyncio.run(room.guard._meet(extension, NAME, room))
    [tended] = room.guard._tended.values()
    assert tended._watch.age() == 0


def test_a_room_freed_and_opened_again_between_two_looks(room: Any, extension: Extension) -> None:
    asyncio.run(room.on_message(edit(room)))
    [old] = room.guard._tended.values()
    again = opened(extension, room.guard)
    assert asyncio.run(again.on_message(edit(again)))
    [new] = room.guard._tended.values()
    assert (old.room, new.room) == (room, again)
    assert new._watch.age() > 0


def test_half_a_file_written_in_the_moment_of_a_save_is_kept(
    room: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cut off, and replaced before anybody could look at it."""
    half = to_text(SMALL)[:-30].encode()
    file = tmp_path / "peta.journey"
    monkeypatch.setattr("journeys.share.places._FINDERS", [lambda path: tmp_path / path])
    monkeypatch.setattr("journeys.share.tending.write_over", lambda *_: Written(1.0, half))
    room._document.path = file.name
    room.clients.append("somebody")
    tended = Tended(room, room._document, SimpleNamespace(path=file.name, last_modified=None))
    assert asyncio.run(tended._write(file))
    assert [one.read_bytes() for one in kept(file)] == [half]
    assert [(one.code, one.kept) for one in read_notices(room.ydoc)] == [
        ("unreadable", kept(file)[0].name)
    ]
