"""The history beside the file, where the server's store knows less."""

from __future__ import annotations

import asyncio
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pycrdt import Doc
from pycrdt.store import YDocNotFound

from journeys.edit import Journey
from journeys.model import Phase, Step, to_text
from journeys.share.histories import keep_history, recall
from journeys.share.mapping import SharedDoc
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


def test_a_full_disk_keeps_nobody_from_saving(file: Path, caplog: pytest.LogCaptureFixture) -> None:
    file.with_name(Recovery(file).folder.parent.name).write_text("in the way", "utf-8")
    keep_history(file, b"x")
    assert "peta.journey" in caplog.text
    assert not (Recovery(file).folder / HISTORY).exists()
