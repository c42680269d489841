"""The commands, their exit codes and both languages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from journeys.files import new, write

BROKEN = Path(__file__).parents[1] / "files/broken"


def run(*words: str, cwd: Path | None = None, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-m", "journeys", *words],
        capture_output=True, text=True, cwd=cwd, input=stdin, check=False,
    )  # fmt: skip


@pytest.fixture
def ktp(tmp_path: Path) -> Path:
    return write(new("ktp-el"), tmp_path / "ktp.journey")


def test_help_speaks_both_languages():
    assert "Peta perjalanan" in run("--help", "--lang", "id").stdout
    english = run("--help", "--lang", "en").stdout
    assert "Journey maps" in english
    for command in ("lab", "new", "templates", "validate", "render", "stats", "schema"):
        assert command in english


def test_new_writes_once_and_never_over(tmp_path):
    assert run("new", "ktp-el", "--lang", "en", cwd=tmp_path).returncode == 0
    before = (tmp_path / "ktp-el.journey").read_bytes()
    again = run("new", "ktp-el", "--lang", "en", cwd=tmp_path)
    assert (again.returncode, "exists" in again.stderr) == (2, True)
    assert (tmp_path / "ktp-el.journey").read_bytes() == before


def test_an_unknown_template_lists_those_there_are(tmp_path):
    result = run("new", "sim", "--lang", "en", cwd=tmp_path)
    assert result.returncode == 2
    assert "ktp-el" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_templates_are_listed_for_people_and_programs():
    assert "bbm-pertamina" in run("templates", "--lang", "id").stdout
    names = [entry["name"] for entry in json.loads(run("templates", "--json").stdout)]
    assert {"ktp-el", "bbm-pertamina"} <= set(names)


def test_validate_counts_findings_in_its_exit_code(ktp, tmp_path):
    bad = json.loads(ktp.read_text("utf-8"))
    bad["insights"]["tanpa-dasar"] = {"type": "pain", "text": {"id": "Lama"}}
    bad["touchpoints"]["yatim"] = {"step": "tidak-ada"}
    path = tmp_path / "bad.journey"
    path.write_text(json.dumps(bad), "utf-8")
    result = run("validate", str(path), "--json", "--lang", "en")
    assert result.returncode == 1
    [report] = json.loads(result.stdout)
    assert any(found["id"] == "tanpa-dasar" for found in report["findings"])
    assert [mended["id"] for mended in report["repairs"]] == ["yatim"]
    piped = run("validate", "-", stdin=path.read_text("utf-8"))
    assert piped.returncode == 1


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.journey")))
def test_what_cannot_be_read_ends_with_two_and_one_sentence(name):
    result = run("validate", str(BROKEN / f"{name}.journey"), "--lang", "en")
    assert result.returncode == 2
    assert result.stderr.strip().count("\n") == 0
    assert "Traceback" not in result.stderr
    assert name in result.stderr


def test_an_error_can_be_read_by_a_program():
    result = run("stats", str(BROKEN / "newer.journey"), "--json", "--lang", "en")
    assert result.returncode == 2
    assert json.loads(result.stdout)["error"]["key"] == "files.newer"


@pytest.mark.parametrize("picture", ["journey-map", "blueprint"])
def test_render_draws_into_a_file(ktp, tmp_path, picture):
    out = tmp_path / "out.svg"
    result = run("render", str(ktp), "--picture", picture, "-o", str(out), "--lang", "en")
    assert result.returncode == 0, result.stderr
    assert out.read_text("utf-8").startswith("<svg")


def test_stats_measure_by_phase(ktp):
    result = run("stats", str(ktp), "--by", "phase", "--json", "--lang", "en")
    assert result.returncode == 0, result.stderr
    rows = json.loads(result.stdout)
    assert sum(row["share"] for row in rows) == pytest.approx(1, abs=0.02)
    assert run("stats", str(ktp), "--pareto").returncode == 0


def test_the_schema_is_the_committed_one():
    from importlib.resources import files

    committed = (files("journeys.files") / "journey.schema.json").read_text("utf-8")
    assert run("schema").stdout == committed


def test_bad_use_ends_with_two():
    assert run("frobnicate").returncode == 2
    assert run("stats").returncode == 2
