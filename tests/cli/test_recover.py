"""``journeys recover``: sentences, JSON, exit codes, the question, what is kept."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Phase, Step, to_text
from journeys.share.kept import kept
from journeys.share.recovery import Recovery

SMALL = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
MORE = SMALL.set("s", label="Antre nomor")
STAMP = re.compile(r"\d{8}T\d{6}\.\d{6}Z|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\d{8}-\d{6}")


def run(*words: str, cwd: Path, lang: str = "en") -> subprocess.CompletedProcess[str]:
    """Run it beside no server."""
    quiet = {name: value for name, value in os.environ.items() if not name.startswith("JOURNEYS")}
    return subprocess.run([sys.executable, "-m", "journeys", "recover", *words, "--lang", lang],
                          capture_output=True, text=True, cwd=cwd, check=False,
                          env={**quiet, "JUPYTER_RUNTIME_DIR": str(cwd / "none")},
                          stdin=subprocess.DEVNULL)  # fmt: skip


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """An emptied file with two copies, and one kept beside it that is no map."""
    file = write(MORE, tmp_path / "peta.journey")
    Recovery(file).keep(to_text(SMALL), "saved")
    Recovery(file).ahead(to_text(MORE))
    file.write_bytes(b"")
    file.with_name("peta.kept-20260101-100000.unreadable.txt").write_text("{rusak", "utf-8")
    return tmp_path


GOLDEN = {
    "en": """\
peta.journey is empty. Open a backup, or start from a template with: journeys new.

Copies of peta.journey, the newest first:
  *-saved.journey
    *  The file before it was saved again
    Holds 1 phase, 1 step and 0 pain points.
  *-saved.journey
    *  The file before it was saved again
    Holds 1 phase, 1 step and 0 pain points.

Kept beside peta.journey:
  peta.kept-*.unreadable.txt
    *  Kept beside the file
    It cannot be read as a map. Open it with a text editor.

Put one back with: journeys recover peta.journey --from NAME
""",
    "id": """\
peta.journey kosong. Buka dari cadangan, atau mulai dari templat dengan: journeys new.

Cadangan peta.journey, yang terbaru lebih dulu:
  *-saved.journey
    *  Isi berkas sebelum disimpan lagi
    Berisi 1 fase, 1 langkah, dan 0 titik masalah.
  *-saved.journey
    *  Isi berkas sebelum disimpan lagi
    Berisi 1 fase, 1 langkah, dan 0 titik masalah.

Disimpan di samping peta.journey:
  peta.kept-*.unreadable.txt
    *  Disimpan di samping berkas
    Isinya tidak terbaca sebagai peta. Buka dengan penyunting teks.

Pulihkan dengan: journeys recover peta.journey --from NAMA
""",
}


@pytest.mark.parametrize("lang", ["en", "id"])
def test_the_list_says_what_each_copy_would_change(desk: Path, lang: str) -> None:
    told = run("peta.journey", "--list", cwd=desk, lang=lang)
    assert told.returncode == 1
    assert STAMP.sub("*", told.stdout) == GOLDEN[lang]
    assert (desk / "peta.journey").read_bytes() == b""


def test_the_best_copy_is_put_back_when_one_says_so(desk: Path) -> None:
    unasked = run("peta.journey", cwd=desk)
    assert unasked.returncode == 2
    assert "--yes" in unasked.stderr
    assert (desk / "peta.journey").read_bytes() == b""
    done = run("peta.journey", "--yes", cwd=desk)
    assert done.returncode == 0
    assert done.stdout.endswith("Restored. Holds 1 phase, 1 step and 0 pain points.\n")
    assert read(desk / "peta.journey") == MORE
    again = run("peta.journey", "--list", cwd=desk)
    assert again.returncode == 0
    assert 'Step 1 renamed from "Antre nomor" to "Antre".' in again.stdout


def test_any_copy_can_be_named_and_what_stood_there_is_kept(desk: Path) -> None:
    run("peta.journey", "--yes", cwd=desk)
    (old, *_) = json.loads(run("peta.journey", "--json", cwd=desk).stdout)["copies"]
    done = run("peta.journey", "--from", old["name"], "--yes", "--json", cwd=desk)
    assert done.returncode == 0
    assert json.loads(done.stdout)["sentence"].endswith("is among the copies.")
    assert read(desk / "peta.journey") == SMALL
    copies = json.loads(run("peta.journey", "--json", cwd=desk).stdout)["copies"]
    before = next(one for one in copies if one["why"] == "before")
    assert before["lines"] == ['Step 1 renamed from "Antre" to "Antre nomor".']
    assert before["n"] == 1


def test_programs_get_the_list_and_no_question(desk: Path) -> None:
    told = run("peta.journey", "--json", cwd=desk)
    assert told.returncode == 1
    plain = json.loads(told.stdout)
    assert plain["state"] == "empty"
    assert plain["offered"] == plain["copies"][0]["name"]
    assert [one["name"] for one in plain["kept"]] == ["peta.kept-20260101-100000.unreadable.txt"]
    assert (desk / "peta.journey").read_bytes() == b""


def test_what_cannot_be_read_goes_beside(desk: Path) -> None:
    (desk / "peta.journey").write_bytes(b"\xff\xfe")
    told = run("peta.journey", "--list", cwd=desk)
    assert (told.returncode, "not UTF-8" in told.stdout) == (1, True)
    done = run("peta.journey", "-y", cwd=desk)
    assert done.returncode == 0
    assert b"\xff\xfe" in [one.read_bytes() for one in kept(desk / "peta.journey")]


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["peta.journey", "--from", "no-such"], 2, "peta.journey has no such copy."),
        (["baik.journey"], 0, "baik.journey has no copies yet."),
        (["hilang.journey"], 2, "There is no file"),
        (["rusak.journey"], 2, "rusak.journey is cut off"),
        ([], 2, "Missing argument"),
    ],
)
def test_every_end_has_its_code(desk: Path, words: list[str], code: int, said: str) -> None:
    write(SMALL, desk / "baik.journey")
    (desk / "rusak.journey").write_text("{", "utf-8")
    ended = run(*words, cwd=desk)
    assert ended.returncode == code
    assert said in ended.stdout + ended.stderr


def test_a_broken_copy_is_told_and_nothing_is_touched(desk: Path) -> None:
    name = Recovery(desk / "peta.journey").keep("{rusak", "disk")
    ended = run("peta.journey", "--from", name, "--yes", cwd=desk)
    assert ended.returncode == 2
    assert name in ended.stderr
    assert (desk / "peta.journey").read_bytes() == b""


@pytest.mark.skipif(os.name == "nt", reason="there is no pseudo-terminal on Windows")
@pytest.mark.parametrize(("answer", "code"), [("y", 0), ("ya", 0), ("t", 1), ("", 1)])
def test_on_a_terminal_one_is_asked(desk: Path, answer: str, code: int) -> None:
    outer, inner = os.openpty()
    command = [sys.executable, "-m", "journeys", "recover", "peta.journey", "--lang", "id"]
    quiet = {**os.environ, "JUPYTER_RUNTIME_DIR": str(desk / "none")}
    asked = subprocess.Popen(command, stdin=inner, stdout=subprocess.PIPE, cwd=desk, env=quiet)
    os.write(outer, f"{answer}\n".encode())
    said, _ = asked.communicate(timeout=60)
    os.close(outer)
    os.close(inner)
    assert asked.returncode == code
    assert "Pulihkan? Isi yang sekarang disimpan dulu. [y/t]" in said.decode()
    assert ((desk / "peta.journey").stat().st_size > 0) == (code == 0)
