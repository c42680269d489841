"""A file renamed, moved or deleted while it is open: followed or said, and never doubled."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from disk_change import start
from lab import Lab
from moving import MOVES, Move, goes_on
from rooms import SMALL, Opener, found, put, until
from test_disk_told import SEEN, codes, joined, label

from journeys.files import read
from journeys.model import to_text
from journeys.share.live import LiveJourney
from journeys.share.moves import find_moved, number_of
from journeys.share.recovery import FOLDER, Recovery


@pytest.fixture(scope="module")
def moved(shared_lab: Lab, opener: Opener) -> dict[Move, tuple[LiveJourney, Path, Path]]:
    """All moved together, each while somebody types in it."""
    people = {}
    for move in MOVES:
        name = f"{move.__name__} é/peta.journey"
        people[move] = put(shared_lab, name, start()), opener(shared_lab, name)
    time.sleep(SEEN)
    for _, live in people.values():
        live.set("s0", label="Diketik")
        live.save()
    found_at = {}
    for move, (file, live) in people.items():
        found_at[move] = live, file, move(shared_lab, file)
        live.set("s2", label="Diketik saat dipindah")
    return found_at


@pytest.mark.parametrize("move", MOVES)
def test_who_is_in_the_room_goes_on_under_the_new_name(
    moved: dict[Move, tuple[LiveJourney, Path, Path]], move: Move
) -> None:
    live, old, new = moved[move]
    goes_on(live, old, new)
    assert label(read(new), "s2") == "Diketik saat dipindah"
    assert old.parent.exists() == ("folder_" not in move.__name__ or "into" in move.__name__)


def test_moved_to_a_name_that_was_open_once(hasty_lab: Lab, enter: Opener) -> None:
    file, live = joined(hasty_lab, enter, "dua")
    new = put(hasty_lab, "dua/lama.journey")
    other = enter(hasty_lab, "dua/lama.journey")
    room = f"Room text:journey:{other._home._wire._session.file} deleted"
    other.close()
    assert until(lambda: room in hasty_lab.log)
    new.unlink()
    live.set("s0", label="Diketik")
    live.save()
    file.rename(new)
    goes_on(live, file, new)


def test_moved_over_a_file_somebody_has_open(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "tiga")
    put(shared_lab, "tiga/milik.journey", start().set("s3", label="Orang lain"))
    theirs = enter(shared_lab, "tiga/milik.journey")
    file.rename(file.with_name("milik.journey"))
    assert until(lambda: codes(live) == ["deleted"])
    value = live.set("s0", label="Diketik")
    assert until(lambda: found(file) == value, 5)
    theirs.set("s1", label="Lagi")
    assert "Lagi" not in to_text(live.journey)


def test_a_copy_is_no_move(shared_lab: Lab, enter: Opener) -> None:
    file, live = joined(shared_lab, enter, "salinan")
    copy = file.with_name("salinan.journey")
    copy.write_bytes(file.read_bytes())
    file.unlink()
    assert until(lambda: codes(live) == ["deleted"])
    value = live.set("s0", label="Diketik")
    assert until(lambda: found(file) == value, 5)
    assert found(copy) != value


def test_the_copies_of_a_file_come_to_those_of_the_name_it_gets(tmp_path: Path) -> None:
    old, new = tmp_path / "a.journey", tmp_path / "b.journey"
    Recovery(new).ahead("before\n")
    Recovery(old).ahead("now\n")
    Recovery(old).keep("disk\n", "disk")
    Recovery(old).move(new)
    assert {one.text() for one in Recovery(new).snapshots()} == {"before\n", "now\n", "disk\n"}
    assert Recovery(new).find("latest.journey").text() == "now\n"  # type: ignore[union-attr]
    assert not Recovery(old).folder.exists()


def test_a_number_given_again_is_another_file(tmp_path: Path) -> None:
    gone, file = tmp_path / "a.journey", tmp_path / "peta" / "b.journey"
    file.parent.mkdir()
    file.write_text(to_text(SMALL), "utf-8")
    hidden = tmp_path / FOLDER / "c.journey"
    hidden.parent.mkdir()
    hidden.hardlink_to(file)
    inode = number_of(file.stat())
    assert find_moved(tmp_path, gone, inode, lambda data: data == file.read_bytes()) == file
    assert find_moved(tmp_path, gone, inode, lambda _: False) is None
