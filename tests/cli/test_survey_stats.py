"""``journeys stats --survey``: for a person and for a program."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from surveys import published

from journeys.files import new, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(new("ktp-el"), tmp_path / "ktp.journey")
    table = published().astype(int).assign(service=["KTP"] * 20 + ["KK"] * 9)
    table.to_csv(tmp_path / "skm.csv", index=False, sep=";")
    return tmp_path


def stats(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "journeys", "stats", "ktp.journey", *words],
        capture_output=True, text=True, cwd=folder, check=False,
    )  # fmt: skip


def test_it_says_what_was_read_the_index_and_every_step(folder: Path) -> None:
    done = stats(folder, "--survey", "skm.csv", "--lang", "id")
    assert done.returncode == 0, done.stderr
    assert "skm.csv: 29 responden, 10 kolom dipakai" in done.stdout
    assert "IKM 91,48: mutu A (Sangat Baik)" in done.stdout
    assert "3 Antre & daftar" in done.stdout
    assert "Waktu Penyelesaian · 3,45 NRR" in done.stdout
    assert (folder / "skm.mapping.json").is_file()


def test_for_a_program_it_is_json(folder: Path) -> None:
    done = stats(folder, "--survey", "skm.csv", "--column", "service", "--json", "--lang", "en")
    found = json.loads(done.stdout)
    assert found["survey"]["respondents"] == 29
    assert [row["label"] for row in found["skm"]["rows"]] == ["KTP", "KK"]
    steps = {step["step"]: step["metrics"] for step in found["journeys"][0]}
    assert steps["antre-daftar"][0]["unit"] == "NRR"


def test_what_cannot_be_read_ends_with_two_and_a_sentence(folder: Path) -> None:
    done = stats(folder, "--survey", "none.csv", "--lang", "en")
    assert (done.returncode, done.stdout) == (2, "")
    assert "There is no file none.csv" in done.stderr
    (folder / "skala.csv").write_text("Waktu\n5\n4\n", "utf-8")
    done = stats(folder, "--survey", "skala.csv", "--lang", "en")
    assert done.returncode == 2
    assert 'Row 2, column time ("Waktu"): 5 lies off the scale 1–4' in done.stderr
