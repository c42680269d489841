"""R7: a server killed in the middle of a save.

A server empties a file before it fills it again (`atomic_writing` of jupyter-server), so a kill
leaves it empty or cut off, and its copy serves notebooks only. Ours is beside the file; and in a
room the guard writes, by a move.
"""

from __future__ import annotations

import random
import time

import pytest
from cut_saves import LONG, kill_while_saving, numbered, put_contents, shrinks
from lab import Lab
from rooms import Opener, found, put, restart, until
from sizes import size

from journeys.files import read
from journeys.share.offering import offer
from journeys.share.recovery import Recovery
from journeys.share.restoring import restore

KILLS = size(1, 50, "JOURNEYS_SAVE_KILLS")


def test_f2_without_rooms_the_copy_beside_has_what_was_being_saved(
    own_lone_lab: Lab, capsys: pytest.CaptureFixture[str]
) -> None:
    """A board without a room saves by the contents API."""
    broken = 0
    for kill in range(KILLS):
        name = f"kill{kill}.journey"
        file = put(own_lone_lab, name, LONG)
        saved = kill_while_saving(
            own_lone_lab,
            lambda number, name=name: put_contents(own_lone_lab, name, numbered(number)),
            shrinks(file),
        )
        if found(file) is None:
            broken += 1
            copy = Recovery(file).find(offer(file, "en").name)
            assert copy is not None
            restore(file, copy, "en")
        assert (read(file).steps["s"].waiting or 0) >= saved
        assert read(file).steps["long"] == LONG.steps["long"]
        if kill < KILLS - 1:
            restart(own_lone_lab)
    with capsys.disabled():
        print(f"\nkills in a save: {KILLS}; {broken} files broken, all had back from copies")  # noqa: T201
    assert broken


def test_f2_with_a_room_the_file_is_whole_and_opens_with_all_that_was_saved(
    own_lab: Lab, enter: Opener, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody saves without a pause; at the crash everybody leaves."""
    monkeypatch.setattr("journeys.share.room.PATIENCE", 2.0)
    chance = random.Random("f2")
    for kill in range(KILLS):
        file = put(own_lab, f"kill{kill}.journey", LONG)
        live = enter(own_lab, file.name)
        end = time.monotonic() + chance.uniform(0.3, 1)

        def save(number: int, live=live) -> None:  # type: ignore[no-untyped-def]
            live.set("s", waiting=number)
            live.save()

        saved = kill_while_saving(own_lab, save, lambda end=end: time.monotonic() > end)
        live.close()
        assert (read(file).steps["s"].waiting or 0) >= saved
        assert read(file).steps["long"] == LONG.steps["long"]
        restart(own_lab)
        again = enter(own_lab, file.name)
        assert (again.journey.steps["s"].waiting or 0) >= saved
        assert until(lambda file=file, again=again: found(file) == again.journey, 10)
        again.close()
    with capsys.disabled():
        print(f"\nkills while a room saves: {KILLS}; every file whole, every save kept")  # noqa: T201
