"""Servers that know files by their number on the disk: a save moves a new one into place."""

from __future__ import annotations

import random
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from disk_change import start
from lab import Lab
from labs import LocalIdsLab
from moving import MOVES, Move, goes_on
from rooms import Opener, found, put, restart, until
from steady_typing import LATEST, TYPING, ages
from test_disk_told import codes, contents, joined, label
from upstream import Table

from journeys.files import read
from journeys.model import to_text


@pytest.fixture(scope="module")
def local_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    server = LocalIdsLab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


def id_of(lab: Lab, path: str) -> str:
    return str(lab.get(f"api/fileid/id?path={quote(path)}")["id"])  # type: ignore[index]


def test_typing_is_saved_and_nobody_is_told_of_a_loss(local_lab: Lab, enter: Opener) -> None:
    file = put(local_lab, "ketik.journey")
    people = [enter(local_lab, "ketik.journey") for _ in range(3)]
    table = Table(local_lab, file, random.Random(1), people)
    waited, saves = ages(table, TYPING)
    for who in table.people:
        assert who.save().path == table.file
    assert saves > 2
    assert max(waited) < LATEST
    assert not table.wrong()
    assert [codes(who) for who in table.people] == [[], [], []]


@pytest.mark.parametrize("move", MOVES)
def test_a_rename_is_followed(local_lab: Lab, enter: Opener, move: Move) -> None:
    file, live = joined(local_lab, enter, f"{move.__name__} é")
    live.set("s0", label="Diketik")
    live.save()
    new = move(local_lab, file)
    live.set("s2", label="Diketik saat dipindah")
    goes_on(live, file, new)
    assert label(read(new), "s2") == "Diketik saat dipindah"


def test_a_file_written_anew_keeps_its_room(local_lab: Lab, enter: Opener) -> None:
    """As git does: gone, and there again with another number; its old one is given away."""
    file, live = joined(local_lab, enter, "git")
    outside = read(file).set("s1", label="Cabang lain")
    for number in range(5):
        file.unlink()
        (file.parent / f"lain{number}.journey").write_text(to_text(start()), "utf-8")
        file.write_text(to_text(outside := outside.set("s0", waiting=number)), "utf-8")
        assert until(lambda n=number: live.journey.steps["s0"].waiting == n)
    value = live.set("s2", label="Diketik")
    assert live.save().path == live.path == file
    assert label(value, "s1") == "Cabang lain"
    assert found(file) == value
    assert {*codes(live)} == {"merged"}


def test_gone_from_disk_it_is_written_again(local_lab: Lab, enter: Opener) -> None:
    file, live = joined(local_lab, enter, "hilang")
    file.unlink()
    assert until(lambda: codes(live) == ["deleted"])
    value = live.set("s0", label="Diketik")
    assert until(lambda: found(file) == value, 5)


def test_deleted_in_jupyter_it_is_not(local_lab: Lab, enter: Opener) -> None:
    file, live = joined(local_lab, enter, "dihapus")
    live.set("s0", label="Diketik")
    live.save()
    contents(local_lab, "DELETE", "dihapus/peta.journey")
    assert until(lambda: codes(live) == ["removed"])
    assert not file.exists()


def test_it_is_the_same_file_when_it_is_opened_again(local_lab: Lab, enter: Opener) -> None:
    """Its room freed, the server ended, the server killed: one id, so one history."""
    file, live = joined(local_lab, enter, "tetap")
    path = "tetap/peta.journey"
    id_, text = id_of(local_lab, path), ""
    for number, end in enumerate((None, local_lab.stop, local_lab.kill)):
        text = to_text(live.set("s0", label=f"Diketik {number}"))
        live.save()
        if end is None:
            live.close()
            assert until(lambda: f"Room text:journey:{id_} deleted" in local_lab.log)
            live = enter(local_lab, path)
        else:
            end()
            restart(local_lab)
            assert until(lambda who=live: who.standing.code == "room", 20)
        assert id_of(local_lab, path) == id_
        assert to_text(live.journey) == text
    live.set("s1", label="Sesudahnya")
    live.save()
    assert found(file) == live.journey
    assert codes(live) == []
