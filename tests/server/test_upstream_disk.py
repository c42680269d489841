"""R7: a file that others write while it is open, upstream with one side's work lost in silence."""

from __future__ import annotations

import os
import subprocess
import time
from contextlib import closing
from pathlib import Path

from lab import Lab
from plain_editor import PlainEditor
from rooms import Opener, until
from upstream import Table, play

from journeys.files import read
from journeys.model import to_text
from journeys.share.mapping import CONTENT, root
from journeys.share.recovery import FOLDER

SEEN = 0.6
"""Seconds until the guard has seen a room for the first time."""
SARI = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "PATH": os.environ["PATH"]}
SARI |= {f"GIT_{who}_{what}": "sari@example.org"
         for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}  # fmt: skip


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", *words], cwd=folder, env=SARI, check=True, capture_output=True)


def test_240_another_branch_is_checked_out_under_live_editors(
    shared_lab: Lab, enter: Opener, played: list[str], tmp_path: Path
) -> None:
    """jupyter-collaboration #240, #243: one runs git reset --hard, the other's edits are gone."""

    def scene(some: list[Table]) -> None:
        folder = some[0].file.parent
        (folder / ".gitignore").write_text(f"{FOLDER}\n", "utf-8")
        git(folder, "init", "-q", "-b", "main")
        git(folder, "add", "-A")
        git(folder, "commit", "-qm", "peta")
        clone = tmp_path / f"lain {some[0].file.stem}"
        git(folder, "clone", "-q", ".", str(clone))
        for table in some:
            there = Table(table.lab, clone / table.file.name, table.rng, [], table.words)
            there.script()
        git(clone, "commit", "-qam", "lain")
        time.sleep(SEEN)
        for table in some:
            table.everybody_edits()
            table.people[0].save()
            table.everybody_edits()
        git(folder, "fetch", "-q", str(clone))
        git(folder, "reset", "-q", "--hard", "FETCH_HEAD")
        for table in some:
            table.everybody_edits()
            assert until(lambda table=table: table.people[0].notices)

    played += play(shared_lab, enter, scene)


def test_1648_a_twin_rewrites_the_file_at_each_save(
    shared_lab: Lab, enter: Opener, played: list[str]
) -> None:
    """jupytext #1648: a paired file is written at every save, from what its own editor holds."""

    def scene(some: list[Table]) -> None:
        time.sleep(SEEN)
        for _ in range(6):
            for table in some:
                table.everybody_edits()
                table.people[0].save()
                table.type(table.people[1])
                table.script()

    played += play(shared_lab, enter, scene)


def test_509_a_touch_changes_nothing(shared_lab: Lab, enter: Opener, played: list[str]) -> None:
    """jupyter-collaboration #509: touch reloads all, the cursor jumps, what was open is lost."""

    def scene(some: list[Table]) -> None:
        time.sleep(SEEN)
        for table in some:
            table.everybody_edits()
            table.people[0].save()
            assert table.settle()
        heard: list[object] = []
        for who in (who for table in some for who in table.people):
            for name in CONTENT:
                root(who._doc, name).observe_deep(heard.append)
        for _ in range(3):
            for table in some:
                os.utime(table.file)
            assert not until(lambda: [who.journey for t in some for who in t.people] and heard, 0.7)
        for table in some:
            table.type(table.people[0])
            os.utime(table.file)
            assert table.settle()
            assert table.people[1].notices == ()

    played += play(shared_lab, enter, scene)


def test_189_two_rooms_on_one_file(shared_lab: Lab, enter: Opener, played: list[str]) -> None:
    """jupyter-collaboration #189, #162: "you might lose some of your changes", says the server.

    The text editor's room is never told what the board's room saves, and saves over it what it
    loaded and what was typed there since.
    """

    def scene(some: list[Table]) -> None:
        for table in some:
            with closing(PlainEditor(shared_lab, table.path)) as editor:
                time.sleep(SEEN)
                for _ in range(2):
                    table.everybody_edits()
                    assert table.settle()
                    word = table.word()
                    editor.type(word, before="Antre")
                    table.type(table.people[0])
                    board = table.people[0]
                    assert until(lambda w=word, at=board: w in to_text(at.journey))
                assert table.settle()
                assert "Antre" in read(table.file).steps["s"].label.read("id")

    played += play(shared_lab, enter, scene)


def test_12996_a_second_person_opens_the_file_while_the_first_saves(
    shared_lab: Lab, enter: Opener, played: list[str]
) -> None:
    """jupyterlab #12996: the second browser opens in the middle of a save: all cells twice."""

    def scene(some: list[Table]) -> None:
        for table in some:
            for _ in range(5):
                table.everybody_edits()
                table.people[0]._home._wire._out.put_save()
                table.people.append(enter(shared_lab, table.path))
            table.everybody_edits()

    played += play(shared_lab, enter, scene, people=1)
