"""Git with our diff and merge: real repositories, paths with spaces, a Python not on PATH."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Insight, Phase, Step

NAME = "peta warga/ktp 'el'.journey"
BASE = (
    Journey()
    .add(Phase(id="loket", label="Loket"))
    .add(Step(id="antre", phase="loket", label="Antre", waiting=30))
    .add(Step(id="foto", phase="loket", label="Foto"))
)
Call = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """An environment of its own: no settings of this computer, our Python not on the path."""
    (tmp_path / "home").mkdir()
    folder = Path(sys.executable).parent
    path = [part for part in os.defpath.split(os.pathsep) if part and Path(part) != folder]
    kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "TMP") if name in os.environ}
    return {
        **kept,
        "PATH": os.pathsep.join(path),
        "HOME": str(tmp_path / "home"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Sari",
        "GIT_AUTHOR_EMAIL": "sari@example.org",
        "GIT_COMMITTER_NAME": "Sari",
        "GIT_COMMITTER_EMAIL": "sari@example.org",
        "JOURNEYS_LANG": "en",
    }


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    folder = tmp_path / "ruang kerja"
    (folder / "peta warga").mkdir(parents=True)
    return folder


@pytest.fixture
def call(repo: Path, home: dict[str, str]) -> Call:
    def run(*words: str, cwd: Path = repo, **more: str) -> subprocess.CompletedProcess[str]:
        ours = [sys.executable, "-m"] if words[0] == "journeys" else []
        return subprocess.run([*ours, *words], cwd=cwd, env={**home, **more}, capture_output=True,
                              text=True, check=False)  # fmt: skip

    return run


@pytest.fixture
def ready(repo: Path, call: Call) -> Call:
    """A repository with one journey, our drivers, and both sides' branches to come."""
    assert call("git", "init", "-q", "-b", "main").returncode == 0
    commit(call, repo, BASE)
    done = call("journeys", "config-git", "--enable")
    assert done.returncode == 0, done.stderr
    return call


def commit(call: Call, repo: Path, journey: Journey) -> None:
    write(journey, repo / NAME)
    call("git", "add", "-A")
    assert call("git", "commit", "-qm", "peta").returncode == 0


def branch(call: Call, repo: Path, journey: Journey) -> None:
    """Their side, on a branch; afterwards we stand on main again."""
    call("git", "checkout", "-qb", "theirs")
    commit(call, repo, journey)
    call("git", "checkout", "-q", "main")


def test_git_diff_says_sentences(ready, repo):
    write(BASE.set("foto", label="Rekam").add(Insight(text="Lama")), repo / NAME)
    shown = ready("git", "--no-pager", "diff")
    assert shown.returncode == 0, shown.stderr
    assert 'Pain point #1 "Lama" added, step 2 renamed from "Foto" to "Rekam".' in shown.stdout
    assert NAME in shown.stdout
    assert "langkah 2 diganti nama" in ready("git", "diff", JOURNEYS_LANG="id").stdout


def test_git_diff_of_new_removed_renamed_and_broken_files(ready, repo):
    write(BASE, repo / "lain.journey")
    ready("git", "add", "-A")
    assert "lain.journey: new file." in ready("git", "diff", "--cached").stdout
    ready("git", "commit", "-qm", "lain")
    (repo / "lain.journey").rename(repo / "baru.journey")
    write(BASE.set("foto", cost=5), repo / "baru.journey")
    ready("git", "add", "-A")
    moved = ready("git", "diff", "--cached", "-M").stdout
    assert "baru.journey" in moved
    assert "cost of step 2" in moved.lower()
    assert "lain.journey: file removed." in ready("git", "diff", "--cached", "--no-renames").stdout
    (repo / NAME).write_text('{"format": "journey",\n<<<<<<< HEAD\n', "utf-8")
    broken = ready("git", "diff")
    assert broken.returncode == 0, broken.stderr
    assert "+<<<<<<< HEAD" in broken.stdout


def test_different_fields_of_one_step_merge_cleanly(ready, repo):
    branch(ready, repo, BASE.set("antre", label="Antre nomor"))
    commit(ready, repo, BASE.set("antre", waiting=45))
    merged = ready("git", "merge", "theirs", "-m", "gabung")
    assert merged.returncode == 0, merged.stdout + merged.stderr
    assert "no conflicts" in merged.stderr
    step = read(repo / NAME).steps["antre"]
    assert (step.label.read("id"), step.waiting) == ("Antre nomor", 45)
    assert ready("git", "status", "--porcelain").stdout == ""


def test_a_true_conflict_keeps_ours_and_says_where(ready, repo):
    branch(ready, repo, BASE.set("antre", waiting=60).set("foto", touch=5))
    commit(ready, repo, BASE.set("antre", waiting=45))
    merged = ready("git", "merge", "theirs")
    assert merged.returncode == 1
    told = merged.stdout + merged.stderr
    assert NAME in told
    assert 'waiting time of step 1 "Antre": 45 minutes (ours) and 60 minutes (theirs)' in told
    journey = read(repo / NAME)
    assert (journey.steps["antre"].waiting, journey.steps["foto"].touch) == (45, 5)
    assert ready("git", "status", "--porcelain").stdout.startswith("UU")
    assert "not settled" in ready("git", "diff", "--cached").stdout
    assert "Service time of step 2" in ready("git", "diff", "HEAD").stdout


def test_both_sides_new_merge_without_a_base(ready, repo):
    new = repo / "baru.journey"
    ready("git", "checkout", "-qb", "theirs")
    write(BASE.add(Insight(id="p", text="Lama")), new)
    ready("git", "add", "-A")
    ready("git", "commit", "-qm", "theirs")
    ready("git", "checkout", "-q", "main")
    write(BASE.add(Insight(id="q", text="Jauh")), new)
    ready("git", "add", "-A")
    ready("git", "commit", "-qm", "ours")
    merged = ready("git", "merge", "theirs", "-m", "gabung")
    both = read(new)
    assert {"p", "q"} <= set(both.insights)
    assert both.steps.keys() == BASE.steps.keys()
    # both gave their first pain point the same place, and nothing else clashes
    assert merged.returncode == 0, merged.stderr


def test_a_side_that_cannot_be_read_leaves_ours_and_is_a_conflict(ready, repo):
    newer = json.loads((repo / NAME).read_text("utf-8")) | {"version": 99}
    ready("git", "checkout", "-qb", "theirs")
    (repo / NAME).write_text(json.dumps(newer), "utf-8")
    ready("git", "commit", "-qam", "newer")
    ready("git", "checkout", "-q", "main")
    commit(ready, repo, BASE.set("antre", waiting=45))
    ours = (repo / NAME).read_bytes()
    merged = ready("git", "merge", "theirs")
    assert merged.returncode == 1
    assert "newer version" in merged.stderr
    assert (repo / NAME).read_bytes() == ours


def test_a_program_lying_in_the_repository_is_not_run(ready, repo):
    trap = "raise SystemExit('the repository ran its own code')"
    for name in ("journeys.py", "json.py", "typer.py"):
        (repo / name).write_text(trap, "utf-8")
    write(BASE.set("antre", waiting=31), repo / NAME)
    shown = ready("git", "diff", "--", NAME)
    assert "31 minutes" in shown.stdout, shown.stderr


@pytest.mark.parametrize("before", [None, b"", b"*.png binary", b"*.md text\r\n\n"])
def test_enabling_twice_and_disabling_leaves_what_was_there(call, repo, before):
    call("git", "init", "-q")
    attributes = repo / ".git/info/attributes"
    if before is not None:
        attributes.parent.mkdir(exist_ok=True)
        attributes.write_bytes(before)
    call("git", "config", "diff.journey.xfuncname", "mine")
    config = (repo / ".git/config").read_bytes()
    assert "not in place" in call("journeys", "config-git").stdout
    for _ in range(2):
        assert call("journeys", "config-git", "--enable").returncode == 0
    assert attributes.read_text("utf-8").count("*.journey") == 1
    assert call("git", "config", "--get-all", "merge.journey.driver").stdout.count("\n") == 1
    assert "are in place" in call("journeys", "config-git").stdout
    for _ in range(2):
        assert call("journeys", "config-git", "--disable").returncode == 0
    assert (repo / ".git/config").read_bytes() == config
    assert (attributes.read_bytes() if attributes.exists() else None) == (before or None)


@pytest.mark.parametrize("chosen", [False, True])
def test_global_settings_reach_every_repository(call, repo, home, chosen):
    if chosen:
        call("git", "config", "--global", "core.attributesFile", "~/my attributes")
    done = call("journeys", "config-git", "--enable", "--global", "--lang", "id", cwd=repo.parent)
    assert done.returncode == 0, done.stderr
    place = "my attributes" if chosen else ".config/git/attributes"
    assert (Path(home["HOME"]) / place).exists()
    call("git", "init", "-q")
    commit(call, repo, BASE)
    write(BASE.set("antre", waiting=31), repo / NAME)
    assert "Waktu tunggu langkah 1" in call("git", "diff").stdout
    call("journeys", "config-git", "--disable", "--global", cwd=repo.parent)
    assert not (Path(home["HOME"]) / place).exists()
    assert '"waiting": 31' in call("git", "diff").stdout


def test_what_stands_in_the_way_is_said(call, repo, tmp_path):
    outside = call("journeys", "config-git", "--enable", GIT_CEILING_DIRECTORIES=str(tmp_path))
    assert (outside.returncode, "not inside a git repository" in outside.stderr) == (2, True)
    missing = call("journeys", "config-git", "--enable", PATH=str(tmp_path))
    assert (missing.returncode, "Install git" in missing.stderr) == (2, True)
    assert call("journeys", "config-git", "--enable", "--disable").returncode == 2
    call("git", "init", "-q")
    call("git", "config", "merge.journey.driver", "mine %A")
    taken = call("journeys", "config-git", "--enable")
    assert (taken.returncode, "mine %A" in taken.stderr) == (2, True)
    call("journeys", "config-git", "--disable")
    assert call("git", "config", "merge.journey.driver").stdout == "mine %A\n"
    assert call("git", "config", "diff.journey.command").stdout == ""


def test_a_stronger_line_of_the_repository_is_named(call, repo):
    call("git", "init", "-q")
    (repo / ".git/info").mkdir(exist_ok=True)
    (repo / ".git/info/attributes").write_text("*.journey -diff\n", "utf-8")
    assert "stronger" in call("journeys", "config-git", "--enable").stdout
