"""``journeys diff`` and ``journeys merge``: sentences, JSON, exit codes, what is written."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from journeys.edit import Journey
from journeys.files import parse, read, write
from journeys.model import Phase, Step

BASE = Journey().add(Phase(id="loket", label="Loket")).add(
    Step(id="antre", phase="loket", label="Antre", waiting=30)
)  # fmt: skip


def run(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "journeys", *words, "--lang", "en"],
                          capture_output=True, text=True, cwd=cwd, check=False)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    write(BASE, tmp_path / "base.journey")
    write(BASE.set("antre", waiting=45), tmp_path / "ours.journey")
    write(BASE.set("antre", waiting=60, touch=5), tmp_path / "theirs.journey")
    write(BASE.set("antre", label="Antre nomor"), tmp_path / "named.journey")
    (tmp_path / "broken.journey").write_text("{", "utf-8")
    return tmp_path


def test_diff_ends_with_nought_one_or_two(desk):
    assert run("diff", "base.journey", "base.journey", cwd=desk).returncode == 0
    found = run("diff", "base.journey", "ours.journey", cwd=desk)
    assert (found.returncode, found.stdout) == (
        1, 'Waiting time of step 1 "Antre" changed from 30 minutes to 45 minutes.\n'
    )  # fmt: skip
    assert run("diff", "base.journey", "broken.journey", cwd=desk).returncode == 2
    assert run("diff", "base.journey", cwd=desk).returncode == 2


def test_diff_can_be_read_by_a_program(desk):
    found = run("diff", "base.journey", "theirs.journey", "--json", cwd=desk)
    told = json.loads(found.stdout)
    assert [change["field"] for change in told["changes"]] == ["touch", "waiting"]
    assert told["different"] is True
    broken = run("diff", "broken.journey", "base.journey", "--json", cwd=desk)
    assert (broken.returncode, "error" in json.loads(broken.stdout)) == (2, True)


def test_a_part_nobody_knows_counts_as_a_difference(desk):
    plain = json.loads((desk / "base.journey").read_text("utf-8")) | {"future": {"a": 1}}
    (desk / "more.journey").write_text(json.dumps(plain), "utf-8")
    found = run("diff", "base.journey", "more.journey", cwd=desk)
    assert (found.returncode, '"future"' in found.stdout) == (1, True)


def test_merge_prints_the_journey_or_writes_it(desk):
    printed = run("merge", "base.journey", "ours.journey", "named.journey", cwd=desk)
    assert printed.returncode == 0
    step = parse(printed.stdout).journey.steps["antre"]
    assert (step.waiting, step.label.read("id")) == (45, "Antre nomor")
    written = run("merge", "base.journey", "ours.journey", "named.journey", "-o", "out", cwd=desk)
    assert (written.returncode, written.stdout) == (0, "")
    assert (desk / "out").read_text("utf-8") == printed.stdout


def test_conflicts_are_listed_and_ours_is_kept(desk):
    words = ("merge", "base.journey", "ours.journey", "theirs.journey", "-o", "out.journey")
    found = run(*words, cwd=desk)
    assert found.returncode == 1
    assert "45 minutes (ours) and 60 minutes (theirs). Kept: 45 minutes." in found.stderr
    step = read(desk / "out.journey").steps["antre"]
    assert (step.waiting, step.touch) == (45, 5)
    [clash] = json.loads(run(*words, "--json", cwd=desk).stdout)["conflicts"]
    assert (clash["id"], clash["field"], clash["ours"]) == ("antre", "waiting", 45)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_nothing_is_written_where_one_cannot_be_read(desk, place):
    sides = ["base.journey", "ours.journey", "theirs.journey"]
    sides[place] = "broken.journey"
    before = {path.name: path.read_bytes() for path in desk.iterdir()}
    for out in ("ours.journey", "new.journey"):
        found = run("merge", *sides, "-o", out, cwd=desk)
        assert found.returncode == 2
        assert "not changed" in found.stderr
    assert {path.name: path.read_bytes() for path in desk.iterdir()} == before
