"""A record whose place is gone, in each way a journey that lives is saved."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from jupyter_ydoc import ydocs
from pycrdt import Doc, Map

from journeys.edit import Journey
from journeys.files.kept import kept
from journeys.model import Phase, Step, to_plain
from journeys.share.copying import copy_before
from journeys.share.live import LiveJourney
from journeys.share.mapping import SharedDoc
from journeys.share.notices import read_notices
from journeys.share.opening import open as open_live
from journeys.share.past import digest
from journeys.share.presave import before_saving
from journeys.share.source import take_text

MAP = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
TEXT = json.dumps(
    {**to_plain(MAP), "touchpoints": {"t": {"step": "gone", "label": {"id": "Sisa"}}}}
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("JPY_PARENT_PID", "JOURNEYS_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("journeys.share.places._FINDERS", [(tmp_path / "x").with_name])
    path = tmp_path / "peta.journey"
    path.write_text(TEXT, "utf-8")
    return path


def held(doc: SharedDoc) -> str:
    return str(doc.get("touchpoints", type=Map))


def kept_texts(file: Path) -> list[str]:
    return [one.read_text("utf-8") for one in kept(file)]


def opened(file: Path) -> Any:
    document = ydocs["journey"]()
    document.path = file.name
    document.set(file.read_text("utf-8"))
    return document


def save(document: Any, file: Path) -> str:
    """As a room saves, having been told how the file is called."""
    text: str = document.get()
    copy_before(file, file.read_bytes(), text)
    file.write_text(text, "utf-8")
    document.hash = digest(text.encode())
    return text


def test_a_live_file_saved_says_what_is_hidden_and_keeps_the_file_as_it_was(file: Path) -> None:
    live = open_live(file)
    assert [one.code for one in live.repairs] == ["orphan-hidden"]
    live.set("s", label="Antre lama")
    saved = live.save()
    assert "Sisa" not in file.read_text("utf-8")
    assert kept_texts(file) == [TEXT]
    assert saved.kept == kept(file)[0].name
    assert f"kept as {saved.kept}." in saved.say("en")
    assert f"disimpan sebagai {saved.kept}." in saved.say("id")
    assert saved.kept in repr(saved)
    live.set("s", label="Antre")
    again = live.save()
    assert kept_texts(file) == [TEXT]
    assert again.kept == ""
    assert again.say("en") == "Saved: peta.journey."


def test_a_copy_saved_over_such_a_file_says_it_too(file: Path) -> None:
    saved = LiveJourney(MAP).save(file)
    assert saved.kept == kept(file)[0].name
    assert kept_texts(file) == [TEXT]


def test_the_shared_document_holds_it_and_shows_it_once_its_place_is_back() -> None:
    doc: SharedDoc = Doc()
    take_text(doc, TEXT)
    live = LiveJourney(doc=doc)
    live.set("s", label="Antre lama")
    assert "Sisa" in held(doc)
    assert not live.journey.touchpoints
    assert live.add(Step(id="gone", phase="p", label="Kembali")).touchpoints["t"].step == "gone"


def test_a_room_keeps_the_file_as_it_came_and_tells_everybody_once(file: Path) -> None:
    document = opened(file)
    assert read_notices(document.ydoc) == ()
    assert kept(file) == []
    LiveJourney(doc=document.ydoc).set("s", label="Antre lama")
    assert "Sisa" not in save(document, file)
    assert "Sisa" in held(document.ydoc)
    (told,) = read_notices(document.ydoc)
    assert (told.code, told.kept) == ("left-out", kept(file)[0].name)
    assert told.kept in told.say("en")
    assert told.lines["en"] == [
        "touchpoints t: step points at gone, which does not exist; the record is not shown."
    ]
    LiveJourney(doc=document.ydoc).set("s", label="Antre")
    save(document, file)
    assert kept_texts(file) == [TEXT]
    assert len(read_notices(document.ydoc)) == 1


def test_a_foreign_file_that_holds_it_is_kept_as_it_came(file: Path) -> None:
    file.write_text(json.dumps(to_plain(MAP)), "utf-8")
    document = opened(file)
    file.write_text(TEXT, "utf-8")
    document.disk.see(file.read_bytes())
    save(document, file)
    assert kept_texts(file) == [TEXT]
    assert [one.code for one in read_notices(document.ydoc)] == ["left-out"]


def test_where_the_file_lies_on_no_disk_it_is_said_without_a_copy(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeys.share.places._FINDERS", [])
    document = opened(file)
    document.hash = digest(document.get().encode())
    (told,) = read_notices(document.ydoc)
    assert (told.code, told.kept) == ("left-out-here", "")
    assert kept(file) == []


def test_a_board_without_rooms_has_it_kept_by_the_server(
    file: Path,
) -> None:
    model = {"type": "file", "content": json.dumps(to_plain(MAP))}
    before_saving(lambda _: iter(()))(path=file.name, model=model)
    assert kept_texts(file) == [TEXT]
