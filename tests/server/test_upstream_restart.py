"""R7: servers that went and came back, upstream with content twice, lost, or not to be opened.

Every scenario is a scene: where it yields, the server ends and begins again. All scenes go through
the same restarts, each with files of its own: the first restart is a stop, the second a kill. The
store of a scene that yields `FORGOTTEN` then knows nothing of its rooms.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress

import pytest
from away import all_sleep, all_wake, forget, room_of, sleep, wake
from lab import Lab
from rooms import Opener, restart
from upstream import TIMES, Table, tables, words, wrongs
from watching import watched

FORGOTTEN, REMEMBERED = "forgotten", "remembered"
Scene = Callable[[list[Table], Opener], Iterator[str]]


def scene_594_records(some: list[Table], _: Opener) -> Iterator[str]:
    """jupyter-collaboration #594: add cells, suspend, restart without the store: cells twice."""
    for table in some:
        table.everybody_edits()
        table.people[0].save()
    all_sleep(some)
    yield FORGOTTEN
    all_wake(some)


def scene_594_text(some: list[Table], _: Opener) -> Iterator[str]:
    """jupyter-collaboration #594, comment of 2026-07-03: print("hello")print("hello") in a cell."""
    for table in some:
        one, other = table.people
        table.type(one)
        one.save()
        sleep(one)
        table.type(other)
        other.save()
        table.type(one)
    yield FORGOTTEN
    for table in some:
        table.type(table.people[1])
        wake(table.people[0])


def scene_14031_store_in_the_container(some: list[Table], _: Opener) -> Iterator[str]:
    """jupyterlab #14031: a hub with its store in /tmp; after a night's sleep everything twice."""
    for table in some:
        table.everybody_edits()
        sleep(table.people[0])
    for _ in range(2):
        yield FORGOTTEN
        for table in some:
            table.type(table.people[1])
            table.people[1].save()
    for table in some:
        table.type(table.people[0])
        wake(table.people[0])


def scene_583_file_changed_meanwhile(some: list[Table], _: Opener) -> Iterator[str]:
    """jupyter-collaboration #583: a changed file and no store: "block parent must be deleted"."""
    for table in some:
        table.everybody_edits()
        table.people[0].save()
    all_sleep(some)
    for table in some:
        table.settle()
        table.everybody_edits()
    yield FORGOTTEN
    for table in some:
        table.script()
    all_wake(some)
    for table in some:
        table.everybody_edits()


def scene_597_nothing_saved_here(some: list[Table], _: Opener) -> Iterator[str]:
    """jupyter-collaboration #597, #583: only opened, never saved; the old tab wins over the file.

    Nobody knows what the one who comes back started from: the board shows the file, and what was
    typed in the tab is kept beside it, named in a notice.
    """
    for table in some:
        sleep(table.people[0])
        table.beside.append(table.type(table.people[0]))
    yield FORGOTTEN
    for table in some:
        table.script()
        wake(table.people[0])


def scene_601_stopped_and_opened_again(some: list[Table], enter: Opener) -> Iterator[str]:
    """jupyter-collaboration #601: close, stop, start: the notebook is empty and is never dirty."""
    for table in some:
        table.everybody_edits()
        for who in table.people:
            who.close()
    yield REMEMBERED
    for table in some:
        assert {*table.words} <= {*words(table.file.read_text("utf-8"))}
        table.people[:] = [enter(table.lab, table.path) for _ in range(2)]
        table.everybody_edits()


def scene_252_never_an_empty_file(some: list[Table], _: Opener) -> Iterator[str]:
    """jupyter-server-documents #252: after a restart files are empty; looked at all the time."""
    for table in some:
        table.everybody_edits()
        table.people[0].save()
        table.settle()
    with watched([table.file for table in some]) as odd:
        yield FORGOTTEN
        for table in some:
            table.everybody_edits()
        yield REMEMBERED
        for table in some:
            table.everybody_edits()
            table.settle()
    assert not odd


SCENES: tuple[Scene, ...] = (
    scene_594_records,
    scene_594_text,
    scene_14031_store_in_the_container,
    scene_583_file_changed_meanwhile,
    scene_597_nothing_saved_here,
    scene_601_stopped_and_opened_again,
    scene_252_never_an_empty_file,
)


def begin_again(lab: Lab, rooms: list[str], *, kill: bool) -> None:
    """End the server, have its store forget rooms, and start it."""
    if not kill and lab.process:
        lab.process.terminate()
        # a server with rooms hangs when it stops, and whoever stopped it kills it
        with suppress(subprocess.TimeoutExpired):
            lab.process.wait(2)
    lab.kill()
    forget(lab, rooms)
    restart(lab)


@pytest.fixture(scope="module")
def outcome(hasty_lab: Lab, opener: Opener) -> dict[Scene, list[str]]:
    """What went wrong in each scene."""
    wrong: dict[Scene, list[str]] = {scene: [] for scene in SCENES}
    stages = [tables(hasty_lab, opener, scene.__name__) for scene in SCENES]
    for some in zip(*stages, strict=True):
        playing = [scene(those, opener) for scene, those in zip(SCENES, some, strict=True)]
        for kill in (False, True, None):
            forgotten: list[str] = []
            for scene, those in zip(playing, some, strict=True):
                with suppress(StopIteration):
                    if next(scene) == FORGOTTEN:
                        forgotten += map(room_of, those)
            if kill is not None:
                begin_again(hasty_lab, forgotten, kill=kill)
        for scene, those in zip(SCENES, some, strict=True):
            wrong[scene] += wrongs(those)
    return wrong


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__[6:])
def test_nothing_is_lost_or_doubled(
    outcome: dict[Scene, list[str]], scene: Scene, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = outcome[scene]
    with capsys.disabled():
        print(f"\nupstream {scene.__name__[6:]}: {TIMES} times, {len(wrong)} wrong")  # noqa: T201
    assert not wrong
