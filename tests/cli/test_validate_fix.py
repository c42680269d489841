"""``journeys validate --fix``: what can be fixed is saved, everything else stays as it stands."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given
from strategies import plains
from untidy import untidy_plains

from journeys.cli.fixing import text_of
from journeys.edit import from_plain
from journeys.files import new, parse, read, write, write_text
from journeys.model import KINDS, Channel, Phase, to_text
from journeys.rules import mend

BROKEN = Path(__file__).parents[1] / "files/broken"


def run(*words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "journeys", "validate", *words, "--lang", "en"],
        capture_output=True, text=True, input=stdin, check=False,
    )  # fmt: skip


@pytest.fixture
def untidy(tmp_path: Path) -> Path:
    """A small journey with a phase that bears nothing, and a named one that holds nothing."""
    journey = new().set("meta", languages=("id",), title="KTP")
    for phase in list(journey.phases):
        journey = journey.remove(phase, with_contents=True)
    journey = journey.add(Phase(id="kosong")).add(Phase(id="loket", label="Loket"))
    return write(journey, tmp_path / "untidy.journey")


def test_a_fix_is_told_and_saved_and_what_remains_too(untidy: Path) -> None:
    told = run(str(untidy))
    assert told.returncode == 1
    assert "With --fix," in told.stdout
    result = run(str(untidy), "--fix")
    assert result.returncode == 1
    assert 'Fixed: Phase "kosong" holds no step.' in result.stdout
    assert "Removes a phase that bears nothing at all." in result.stdout
    assert '- Phase "Loket" holds no step.' in result.stdout
    assert set(read(untidy).phases) == {"loket"}


def test_fixing_twice_changes_nothing(untidy: Path) -> None:
    run(str(untidy), "--fix")
    before = (untidy.read_bytes(), untidy.stat().st_mtime_ns)
    again = run(str(untidy), "--fix")
    assert "Fixed:" not in again.stdout
    assert (untidy.read_bytes(), untidy.stat().st_mtime_ns) == before


def test_when_all_is_fixed_the_exit_code_is_fine(untidy: Path) -> None:
    write(read(untidy).remove("loket"), untidy)
    result = run(str(untidy), "--fix")
    assert (result.returncode, "0 left" in result.stdout) == (0, True)
    assert run(str(untidy)).returncode == 0


def test_programs_read_what_was_fixed_and_what_could_be(untidy: Path) -> None:
    [before] = json.loads(run(str(untidy), "--json").stdout)
    fixable = {finding["id"]: finding["fixable"] for finding in before["findings"]
               if finding["rule"] == "empty-phase"}  # fmt: skip
    assert fixable == {"kosong": True, "loket": False}
    [after] = json.loads(run(str(untidy), "--json", "--fix").stdout)
    assert {finding["id"] for finding in after["fixed"]} >= {"kosong"}
    assert all(not finding["fixable"] for finding in after["findings"])


def test_only_the_rules_named_are_held_to_and_fixed(untidy: Path) -> None:
    write(read(untidy).add(Channel(id="web")), untidy)
    result = run(str(untidy), "--fix", "--rule", "unused-language")
    assert (result.returncode, "kosong" in read(untidy).phases) == (0, True)
    unknown = run(str(untidy), "--rule", "empty")
    assert unknown.returncode == 2
    assert "There is no rule empty." in unknown.stderr


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.journey")))
def test_an_unreadable_file_is_never_touched_and_the_others_are_fixed(
    name: str, untidy: Path, tmp_path: Path
) -> None:
    bad = tmp_path / f"{name}.journey"
    bad.write_bytes((BROKEN / bad.name).read_bytes())
    result = run(str(bad), str(untidy), "--fix")
    assert result.returncode == 2
    assert result.stderr.strip().count("\n") == 0
    assert name in result.stderr
    assert bad.read_bytes() == (BROKEN / bad.name).read_bytes()
    assert set(read(untidy).phases) == {"loket"}
    assert {path.name for path in tmp_path.iterdir()} == {bad.name, untidy.name}


def test_programs_hear_of_an_unreadable_file_beside_the_others(untidy: Path) -> None:
    result = run(str(BROKEN / "newer.journey"), str(untidy), "--json")
    failed, fine = json.loads(result.stdout)
    assert failed["error"]["key"] == "files.newer"
    assert fine["findings"]


def test_standard_input_has_no_place_to_save_to(untidy: Path) -> None:
    result = run("-", "--fix", stdin=untidy.read_text("utf-8"))
    assert (result.returncode, result.stdout) == (2, "")
    assert "Name the file" in result.stderr


def test_a_file_as_the_board_writes_it_stays_as_the_board_writes_it(untidy: Path) -> None:
    run(str(untidy), "--fix")
    assert untidy.read_text("utf-8") == to_text(read(untidy))


def test_what_reading_hides_stays_in_the_file(untidy: Path) -> None:
    raw = json.loads(untidy.read_text("utf-8"))
    raw["touchpoints"] = {"yatim": {"step": "hilang", "label": {"id": "Jangan hilang"}}}
    raw["future"] = {"x": 1}
    untidy.write_text(json.dumps(raw), "utf-8")
    result = run(str(untidy), "--fix")
    assert result.returncode == 1
    saved = json.loads(untidy.read_text("utf-8"))
    assert saved["touchpoints"] == raw["touchpoints"]
    assert saved["future"] == {"x": 1}
    assert set(saved["phases"]) == {"loket"}


def test_a_lane_made_up_for_a_lost_card_goes_with_the_empty_card(untidy: Path) -> None:
    raw = json.loads(untidy.read_text("utf-8"))
    raw["phases"]["loket"] = {"label": {"id": "Loket"}}
    raw["steps"] = {"s": {"phase": "loket", "label": {"id": "Antre"}}}
    raw["cards"] = {"kosong-juga": {"step": "s"}}
    untidy.write_text(json.dumps(raw), "utf-8")
    assert "Removes the empty card." in run(str(untidy), "--fix").stdout
    assert json.loads(untidy.read_text("utf-8"))["cards"] == {}
    assert run(str(untidy)).returncode == 0


def test_a_number_that_cannot_be_written_stops_the_fix(untidy: Path) -> None:
    raw = json.loads(untidy.read_text("utf-8"))
    raw["future"] = 10**20
    text = json.dumps(raw)
    untidy.write_text(text, "utf-8")
    result = run(str(untidy), "--fix")
    assert result.returncode == 2
    assert "untidy.journey was not fixed" in result.stderr
    assert untidy.read_text("utf-8") == text


@given(plains() | untidy_plains())
@example({"meta": {}, "phases": {"kosong": {"order": "a0"}}, "steps": {"tercecer": {}}})
def test_a_fix_in_a_file_reads_as_the_fixed_journey_and_loses_no_record(raw: dict) -> None:
    raw = {**raw, "format": "journey", "version": 1, "future": {"x": [1]}}
    before = from_plain(raw)
    mended = mend(before)
    text = text_of(raw, before, mended.journey)
    assert text is not None
    assert mend(parse(text).journey).fixed == ()
    gone = {(finding.kind, finding.id) for finding in mended.fixed}
    saved = json.loads(text)
    for kind, records in raw.items():
        if kind not in KINDS:
            assert saved[kind] == records or kind == "meta"
            continue
        assert {(kind, id_) for id_ in set(records) - set(saved[kind])} <= gone


def test_a_file_of_more_decimals_than_are_kept_is_fixed_all_the_same(untidy: Path) -> None:
    raw = json.loads(untidy.read_text("utf-8"))
    raw["insights"] = {"p": {"text": {"id": "Lama"}, "frequency": 0.12345678}}
    write_text(json.dumps(raw), untidy)
    run(str(untidy), "--fix")
    saved = read(untidy)
    assert set(saved.phases) == {"loket"}
    assert saved.insights["p"].frequency == 0.123457
