"""``journeys compare``: both languages, exit codes, JSON and the picture."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from station import station

from journeys.files import write
from journeys.measure import align, confirm_pairs


def run(*words: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "journeys", "compare", *words],
        capture_output=True, text=True, cwd=cwd, check=False,
    )  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name in ("Pertamina", "Shell"):
        write(station(name), tmp_path / f"{name.lower()}.journey")
    return tmp_path


def test_two_files_give_a_spine_a_table_and_sentences(files):
    for lang, words in (("id", ["tidak ada", "Waktu tunggu", "lebih baik"]),
                        ("en", ["none", "Waiting time", "does better"])):  # fmt: skip
        result = run("pertamina.journey", "shell.journey", "--lang", lang, cwd=files)
        assert result.returncode == 1, result.stderr
        assert all(word in result.stdout for word in words)
        assert "14,2" in result.stdout or "14.2" in result.stdout


def test_confirmed_pairs_end_with_zero(files):
    one, other = station("Pertamina"), station("Shell")
    for doubt in align([one, other]).doubts:
        here, there = doubt.here[1], doubt.there[1]
        pair = {here: there} if doubt.paired else {here: None}
        one = confirm_pairs(one, other, pair, by="r1", path="shell.journey")
    write(one, files / "pertamina.journey")
    result = run("pertamina.journey", "shell.journey", "--lang", "en", cwd=files)
    assert result.returncode == 0, result.stdout
    assert "wait for a person" not in result.stdout


def test_json_is_for_programs(files):
    result = run("pertamina.journey", "shell.journey", "--json", "--by-step", cwd=files)
    found = json.loads(result.stdout)
    assert found["measure"] == "benchmark"
    assert found["baseline"] == "Pertamina"
    rows = [row for row in found["rows"] if row["key"] == "waiting"]
    assert [row["value"] for row in rows] == [14.2, 4.1]
    assert {row["column"] for row in rows} == {3}


def test_the_baseline_and_the_picture_can_be_named(files):
    result = run("pertamina.journey", "shell.journey", "--baseline", "shell", "-o", "b.svg",
                 "--lang", "en", cwd=files)  # fmt: skip
    assert "Pertamina does better than Shell on" in result.stdout
    assert (files / "b.svg").read_text("utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["pertamina.journey"], "at least two journeys"),
        (["pertamina.journey", "gone.journey"], "gone.journey"),
        (["pertamina.journey", "shell.journey", "--baseline", "Total"], "no provider Total"),
    ],
)
def test_bad_use_ends_with_two_and_one_sentence(files, words, said):
    result = run(*words, "--lang", "en", cwd=files)
    assert result.returncode == 2
    assert said in result.stderr
    assert result.stderr.strip().count("\n") == 0
