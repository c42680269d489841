"""The copies of a file: kept, chosen, offered and put back."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from journeys.edit import Journey
from journeys.errors import UnreadableFile
from journeys.files import read, write
from journeys.model import Phase, Step, to_text
from journeys.share.copies import beside, copies, effect, find_copy
from journeys.share.copying import copy_before
from journeys.share.kept import kept
from journeys.share.offering import offer
from journeys.share.recovery import LATEST, Recovery
from journeys.share.restoring import restore

SMALL = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
MORE = SMALL.set("s", label="Antre nomor")
MOST = MORE.add(Step(id="t", phase="p", label="Foto"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write(SMALL, tmp_path / "peta.journey")


def save(file: Path, journey: Journey) -> None:
    """As a board saves: what is written is kept first."""
    copy_before(file, file.read_bytes(), to_text(journey))
    write(journey, file)


def back_in_time(path: Path, seconds: float) -> None:
    then = time.time() - seconds
    os.utime(path, (then, then))


def test_a_file_that_is_what_was_saved_last_is_the_best_there_is(file: Path) -> None:
    assert offer(file, "id") == ("", "", "")
    save(file, MORE)
    assert offer(file, "id") == ("", "", "")
    assert [one.text() for one in copies(file)] == [to_text(SMALL)]


@pytest.mark.parametrize(
    ("data", "state", "problem"),
    [
        (b"", "empty", "peta.journey is empty."),
        (b" \n", "empty", "peta.journey is empty."),
        (to_text(MORE).encode()[:90], "unreadable", "peta.journey is cut off"),
        (b"\xff\xfe{}", "unreadable", "peta.journey is not UTF-8 text (byte 0)."),
        (None, "missing", "There is no file"),
    ],
)
def test_what_cannot_be_read_has_the_newest_whole_copy_offered(
    file: Path, data: bytes | None, state: str, problem: str
) -> None:
    save(file, MORE)
    if data is None:
        file.unlink()
    else:
        file.write_bytes(data)
    found = offer(file, "en")
    assert found.state == state
    assert found.problem.startswith(problem)
    copy = find_copy(file, found.name)
    assert copy is not None
    assert copy.name != LATEST
    assert copy.text() == to_text(MORE)
    assert offer(file, "en") == found
    assert copies(file)[0].name == found.name


def test_a_copy_that_is_broken_itself_is_not_offered(file: Path) -> None:
    save(file, MORE)
    (Recovery(file).folder / LATEST).write_text("{", "utf-8")
    file.write_text("", "utf-8")
    found = find_copy(file, offer(file, "id").name)
    assert found is not None
    assert found.text() == to_text(SMALL)
    with pytest.raises(UnreadableFile):
        effect(next(one for one in copies(file) if one.name == LATEST), None, "id")


def test_an_older_file_is_told_from_one_that_was_changed_later(file: Path) -> None:
    save(file, MORE)
    write(SMALL, file)
    assert offer(file, "id").state == ""
    back_in_time(file, 60)
    found = offer(file, "id")
    assert found.state == "older"
    copy = find_copy(file, found.name)
    assert copy is not None
    assert effect(copy, SMALL, "id") == (
        'Langkah 1 diganti nama dari "Antre" menjadi "Antre nomor".',
        ['Langkah 1 diganti nama dari "Antre" menjadi "Antre nomor".'],
        1,
    )
    assert offer(file, "id", board=MORE).name == ""


def test_whoever_begins_anew_on_an_emptied_file_loses_no_copy(file: Path) -> None:
    save(file, MORE)
    save(file, MOST)
    file.write_bytes(b"")
    save(file, SMALL.set("s", label="Mulai baru"))
    assert to_text(MOST) in [one.text() for one in copies(file)]


def test_what_was_offered_is_still_there_after_the_next_saving(file: Path) -> None:
    save(file, MORE)
    file.write_bytes(b"")
    name = offer(file, "id").name
    save(file, SMALL)
    held = find_copy(file, name)
    assert held is not None
    assert held.text() == to_text(MORE)


def test_restoring_keeps_what_stood_there_and_says_where(file: Path) -> None:
    save(file, MORE)
    (first,) = copies(file)
    assert restore(file, first, "en") == (
        'Restored. Step 1 renamed from "Antre nomor" to "Antre". '
        "What was here before is among the copies."
    )
    assert read(file) == SMALL
    assert [one.why for one in copies(file)] == ["before"]
    assert copies(file)[0].text() == to_text(MORE)
    restore(file, copies(file)[0], "en")
    assert read(file) == MORE


def test_restoring_over_nothing_keeps_nothing(file: Path) -> None:
    save(file, MORE)
    file.write_bytes(b"")
    said = restore(file, copies(file)[0], "id")
    assert said == "Dipulihkan. Berisi 1 fase, 1 langkah, dan 0 titik masalah."
    assert read(file) == MORE
    assert kept(file) == []


@pytest.mark.parametrize(
    ("data", "ending"),
    [(b"{rusak", ".unreadable.txt"), (b"\xff\x00", ".unreadable.txt"),
     (b'{"format":"journey","version":99}', ".journey")],
)  # fmt: skip
def test_restoring_over_what_cannot_be_read_keeps_it_byte_by_byte(
    file: Path, data: bytes, ending: str
) -> None:
    save(file, MORE)
    file.write_bytes(data)
    said = restore(file, copies(file)[0], "id")
    (aside,) = kept(file)
    assert aside.read_bytes() == data
    assert aside.name.endswith(ending)
    assert aside.name in said
    assert [one.name for one in beside(file)] == [aside.name]
    assert (find_copy(file, aside.name) is not None) == (ending == ".journey")


def test_no_text_is_listed_twice_and_the_newest_come_first(file: Path) -> None:
    recovery = Recovery(file)
    hour_ago = datetime.now(UTC) - timedelta(hours=1)
    recovery.keep(to_text(MORE), "saved", hour_ago)
    recovery.keep(to_text(MORE), "before")
    recovery.keep(to_text(MOST), "disk", hour_ago - timedelta(hours=1))
    recovery.ahead(to_text(MOST))
    found = copies(file)
    assert sorted(one.text() for one in found) == sorted([to_text(MORE), to_text(MOST)])
    assert found == sorted(found, key=lambda one: one.when, reverse=True)
    assert LATEST not in [one.name for one in found]
