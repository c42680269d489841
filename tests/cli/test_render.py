"""``journeys render``: every picture a file or two, or a survey, can become."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from surveys import published

from journeys.cli.render_picture import Picture
from journeys.files import new, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("ktp-el", "bbm-pertamina", "bbm-shell"):
        write(new(name), tmp_path / f"{name}.journey")
    write(new(), tmp_path / "kosong.journey")
    published().astype(int).to_csv(tmp_path / "skm.csv", index=False)
    return tmp_path


def render(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "journeys", "render", *words],
        capture_output=True, text=True, cwd=folder, check=False,
    )  # fmt: skip


def drawn(folder: Path, *words: str) -> str:
    done = render(folder, *words, "-o", "out.svg", "--lang", "id")
    assert done.returncode == 0, done.stderr
    return (folder / "out.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["ktp-el.journey", "--picture", "emotion-curves"], "Pak Darmo"),
        (["ktp-el.journey", "--picture", "pareto"], "Pareto"),
        (["ktp-el.journey", "--picture", "priority-matrix"], "Matriks"),
        (["ktp-el.journey", "--picture", "intervals"], "Blangko habis"),
        (["ktp-el.journey", "--picture", "disagreement"], "Ketidaksepakatan"),
        (["bbm-pertamina.journey", "bbm-shell.journey", "--picture", "benchmark"], "Shell"),
        (["bbm-pertamina.journey", "bbm-shell.journey", "--picture", "emotion-curves"], "Shell"),
        (["--picture", "skm", "--survey", "skm.csv"], "Penyelesaian"),
    ],
)
def test_a_picture_says_what_it_is_of(folder, words, said):
    assert said.casefold() in drawn(folder, *words).casefold()


def test_without_a_name_a_picture_is_called_by_what_it_is_of(folder):
    for words, name in (
        (["ktp-el.journey", "--picture", "pareto"], "ktp-el.pareto.svg"),
        (["--picture", "skm", "--survey", "skm.csv"], "skm.skm.svg"),
    ):
        done = render(folder, *words, "--lang", "en")
        assert name in done.stdout, done.stderr
        assert (folder / name).is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "journey-map is made of one .journey file; given: 0"),
        (["ktp-el.journey", "bbm-shell.journey", "--picture", "pareto"], "pareto is made of one"),
        (["ktp-el.journey", "--picture", "benchmark"], "benchmark needs 2 to 5"),
        (["ktp-el.journey"] * 6 + ["--picture", "emotion-curves"], "needs 1 to 5"),
        (["--picture", "skm"], "Name its file with --survey"),
        (["ktp-el.journey", "--survey", "skm.csv"], "not made of a survey"),
        (["ktp-el.journey", "--picture", "skm", "--survey", "skm.csv"], "survey alone"),
        (["kosong.journey", "--picture", "disagreement"], "Nobody rated emotion yet"),
    ],
)
def test_what_a_picture_cannot_be_made_of_is_one_sentence(folder, words, said):
    done = render(folder, *words, "--lang", "en")
    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.strip().count("\n") == 0


def test_every_picture_is_named_in_the_help():
    shown = render(Path.cwd(), "--help", "--lang", "en").stdout
    for picture in Picture:
        assert picture.value in shown.replace("\n", "")
