"""R7: rooms let go of while people are away, upstream with content twice, lost or rolled back."""

from __future__ import annotations

import shutil

from away import all_sleep, all_wake, forget, freed, room_of, sleep, wake
from lab import Lab
from rooms import Opener
from upstream import Table, play

from journeys.share.recovery import FOLDER


def leave(some: list[Table], times: int = 1) -> None:
    """Everybody edits and closes the lid, and the server lets go of the rooms."""
    for table in some:
        table.everybody_edits()
        table.people[0].save()
        assert table.told()
    all_sleep(some)
    for table in some:
        assert freed(table, times)


def test_545_everybody_sleeps(hasty_lab: Lab, enter: Opener, played: list[str]) -> None:
    """jupyter-collaboration #545, fixed in part by #571: the room expires, the tab comes back."""

    def scene(some: list[Table]) -> None:
        leave(some)
        for table in some:
            table.everybody_edits()
        all_wake(some)

    played += play(hasty_lab, enter, scene)


def test_567_the_store_is_emptied_under_a_running_server(
    hasty_lab: Lab, enter: Opener, played: list[str]
) -> None:
    """jupyter-collaboration #567, #594: no restart at all, yet the room knows nothing any more."""

    def scene(some: list[Table]) -> None:
        leave(some)
        for table in some:
            table.everybody_edits()
        forget(hasty_lab, [room_of(table) for table in some])
        all_wake(some)

    played += play(hasty_lab, enter, scene)


def test_210_a_server_without_a_store(storeless_lab: Lab, enter: Opener, played: list[str]) -> None:
    """jupyter-server-documents #210: nothing is stored; every return of a tab doubles the cells."""

    def scene(some: list[Table]) -> None:
        for lap in (1, 2, 3):
            leave(some, lap)
            for table in some:
                table.everybody_edits()
            all_wake(some)

    played += play(storeless_lab, enter, scene)


def test_305_nobody_remembers_anything_but_the_tabs(
    storeless_lab: Lab, enter: Opener, played: list[str]
) -> None:
    """jupyter-server-documents #305: the tab of a laptop comes back, and one empty cell is left.

    Neither a store nor the folder beside the file is there: who comes back has a document that
    has no history in common with the room's.
    """

    def scene(some: list[Table]) -> None:
        leave(some)
        for table in some:
            table.everybody_edits()
        for folder in {table.file.parent / FOLDER for table in some}:
            shutil.rmtree(folder)
        all_wake(some)
        for table in some:
            assert table.settle()
            table.everybody_edits()

    played += play(storeless_lab, enter, scene)


def test_621_the_file_changes_meanwhile(hasty_lab: Lab, enter: Opener, played: list[str]) -> None:
    """jupyter-collaboration #621: the store is healthy, the file another; both stand there."""

    def scene(some: list[Table]) -> None:
        leave(some)
        for table in some:
            table.script()
            table.everybody_edits()
        all_wake(some)

    played += play(hasty_lab, enter, scene)


def test_532_a_change_on_disk_and_then_a_cut(
    hasty_lab: Lab, enter: Opener, played: list[str]
) -> None:
    """jupyverse #532: the disk's text is loaded over an open room, then the connection breaks."""

    def scene(some: list[Table]) -> None:
        for table in some:
            table.type(table.people[0])
            table.people[0].save()
            assert table.settle()
            table.script()
        for table in some:
            assert table.settle()
        all_sleep(some)
        for table in some:
            assert freed(table)
            table.type(table.people[0])
        all_wake(some)

    played += play(hasty_lab, enter, scene)


def test_10852_one_computer_sleeps_and_the_other_goes_on(
    hasty_lab: Lab, enter: Opener, played: list[str]
) -> None:
    """jupyterlab #10852, #14278: cells twice, the newest change gone, all work rolled back."""

    def scene(some: list[Table]) -> None:
        for table in some:
            table.everybody_edits()
            sleep(table.people[1])
            for _ in range(4):
                table.type(table.people[0])
                table.add(table.people[0])
            table.people[0].save()
        for table in some:
            table.type(table.people[1])
            wake(table.people[1])

    played += play(hasty_lab, enter, scene)
