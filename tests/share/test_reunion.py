"""Somebody comes back with a document that grew from another planting than the room's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pycrdt import Doc, create_sync_message, create_update_message, handle_sync_message

from journeys.edit import Journey
from journeys.files import read
from journeys.model import Phase, Step, to_text
from journeys.share.disk_side import DiskSide
from journeys.share.kept import kept
from journeys.share.mapping import STATE, SharedDoc, root
from journeys.share.notices import read_notices
from journeys.share.past import digest
from journeys.share.recovery import Recovery
from journeys.share.reunion import listen
from journeys.share.source import plant, take_text, text_of

SMALL = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
SAVED = SMALL.add(Step(id="t", phase="p", label="Foto"))
TYPED = SAVED.set("s", label="Antre nomor").add(Step(id="u", phase="p", label="Ambil"))


class Away:
    """One who left an older room, and typed on."""

    def __init__(self, saved: Journey, *then: Journey) -> None:
        self.doc: SharedDoc = Doc()
        plant(self.doc, to_text(SMALL))
        take_text(self.doc, to_text(saved))
        root(self.doc, STATE)["hash"] = digest(to_text(saved).encode())
        for journey in then:
            take_text(self.doc, to_text(journey))

    def answer(self, message: bytes) -> bytes | None:
        return handle_sync_message(message[1:], self.doc)


class Anew:
    """A room made anew from the text of its file."""

    def __init__(self, file: Path, text: str) -> None:
        self.ydoc: SharedDoc = Doc()
        self.disk = DiskSide(self.ydoc, lambda: file.name)
        self.disk.take(text)
        self.room_id, self.clients = "a room", [self]
        self._document = SimpleNamespace(disk=self.disk)
        self._update_lock = asyncio.Lock()
        self.asked: list[bytes] = []
        self.hear = listen(self)

    async def send(self, message: bytes) -> None:
        self.asked.append(message)

    def meet(self, who: Away, *, hasty: bool = False) -> None:
        """What a server and a client say to each other when one comes back.

        Args:
            who: Comes back.
            hasty: Whether they have all of the room before they answer a second question.
        """

        async def talk() -> None:
            to_client = [create_sync_message(self.ydoc)]
            to_server = [create_sync_message(who.doc)]
            while to_server or to_client:
                if hasty and not to_server:
                    who.doc.apply_update(self.ydoc.get_update())
                to_server += [said for one in to_client if (said := who.answer(one))]
                to_client.clear()
                for message in to_server:
                    skip = await self.hear(message)
                    to_client += self.asked
                    self.asked.clear()
                    if not skip and (said := handle_sync_message(message[1:], self.ydoc)):
                        to_client.append(said)
                to_server.clear()

        asyncio.run(talk())
        who.doc.apply_update(self.ydoc.get_update())


Make = Callable[[Journey], Anew]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("journeys.share.places._FINDERS", [lambda path: tmp_path / path])
    return tmp_path / "peta.journey"


@pytest.fixture
def anew(file: Path) -> Make:
    return lambda journey: Anew(file, to_text(journey))


def codes(room: Anew) -> list[str]:
    return [one.code for one in read_notices(room.ydoc)]


def test_who_typed_has_it_and_the_room_has_it(anew: Make) -> None:
    room, who = anew(SAVED), Away(SAVED, TYPED)
    room.meet(who)
    assert text_of(room.ydoc) == text_of(who.doc) == to_text(TYPED)
    assert room.disk.behind
    assert codes(room) == ["recovered"]


def test_with_nothing_unsaved_the_file_has_its_way(anew: Make) -> None:
    other = SMALL.set("s", label="Dari git")
    room, who = anew(other), Away(SAVED)
    room.meet(who)
    assert text_of(room.ydoc) == text_of(who.doc) == to_text(other)
    assert codes(room) == []


def test_both_sides_where_it_is_known_from_what_they_started(anew: Make, file: Path) -> None:
    Recovery(file).keep(to_text(SAVED), "saved")
    room, who = anew(SAVED.set("t", label="Foto lagi")), Away(SAVED, TYPED)
    room.meet(who)
    assert text_of(room.ydoc) == text_of(who.doc) == to_text(TYPED.set("t", label="Foto lagi"))
    assert codes(room) == ["merged"]


def test_the_file_where_it_is_not_known_and_the_rest_beside_it(anew: Make, file: Path) -> None:
    other = SMALL.set("s", label="Dari git")
    room, who = anew(other), Away(SAVED, TYPED)
    room.meet(who)
    assert text_of(room.ydoc) == text_of(who.doc) == to_text(other)
    assert [read(one) for one in kept(file)] == [TYPED]
    assert codes(room) == ["replaced"]


@pytest.mark.parametrize("hasty", [False, True])
@pytest.mark.parametrize("n", range(6))
def test_a_second_one_of_the_old_room(anew: Make, n: int, *, hasty: bool) -> None:
    """The room knows what both saved, so the second does not say it again, and is asked for all.

    Whose records cover whose depends on the numbers of the plantings, which come from the texts.
    """
    saved = SAVED.set("s", label=f"Antre {n}")
    one, other = Away(saved, saved), Away(saved)
    other.doc = Doc()
    other.doc.apply_update(one.doc.get_update())
    take_text(one.doc, to_text(saved.set("s", label=f"satu Antre {n}").set("t", label="satu Foto")))
    take_text(other.doc, to_text(saved.set("s", label=f"Antre {n} dua").set("t", label="Foto dua")))
    room = anew(saved)
    room.meet(one)
    room.meet(other, hasty=hasty)
    one.doc.apply_update(room.ydoc.get_update())
    want = saved.set("s", label=f"satu Antre {n} dua").set("t", label="satu Foto dua")
    assert {text_of(room.ydoc), text_of(one.doc), text_of(other.doc)} == {to_text(want)}


def test_who_shares_the_history_is_taken_in_as_ever(anew: Make) -> None:
    room, who = anew(SMALL), Away(SAVED, TYPED)
    room.meet(who)
    assert text_of(room.ydoc) == to_text(TYPED)
    assert codes(room) == []
    assert not room.disk.behind


def test_a_newcomer_is_no_stranger(anew: Make) -> None:
    room, who = anew(SAVED), Away(SAVED)
    who.doc = Doc()
    room.meet(who)
    assert text_of(who.doc) == to_text(SAVED)
    assert codes(room) == []


def test_a_full_disk_takes_nothing_from_either(
    anew: Make, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("journeys.share.disk_side.keep_beside", full)
    other = SMALL.set("s", label="Dari git")
    room, who = anew(other), Away(SAVED, TYPED)
    room.meet(who)
    assert text_of(room.ydoc) == to_text(TYPED)
    assert not room.disk.past.known(to_text(other).encode())
    assert not kept(file)


@pytest.mark.parametrize(
    "message", [b"\x00\x01", b"\x00\x01\x02\x00\x00", b"\x00\x00", b"\x00\x00\xff"]
)
def test_what_makes_no_sense_is_dropped(anew: Make, message: bytes) -> None:
    room, who = anew(SAVED), Away(SAVED, TYPED)
    before = room.ydoc.get_update()
    asyncio.run(room.hear(create_sync_message(who.doc)))
    assert asyncio.run(room.hear(message)) is True
    assert room.ydoc.get_update() == before
    assert asyncio.run(room.hear(create_update_message(who.doc.get_update()))) is True
