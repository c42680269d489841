"""Broken, foreign and hostile files: one clear sentence, and the file is never touched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journeys.errors import NewerFile, UnreadableFile
from journeys.files import parse, read

BROKEN = Path(__file__).parent / "broken"
GOLDEN = json.loads((Path(__file__).parents[1] / "golden/broken.json").read_text("utf-8"))


@pytest.mark.parametrize("name", sorted(path.stem for path in BROKEN.glob("*.journey")))
def test_each_broken_file_has_its_sentence_in_both_languages(name):
    path = BROKEN / f"{name}.journey"
    before, when = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(UnreadableFile) as caught:
        read(path)
    said = {"key": caught.value.key, "id": caught.value.say("id"), "en": caught.value.say("en")}
    assert said == GOLDEN[name]
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, when)


def test_there_are_enough_of_them_and_no_sentence_without_a_file():
    names = {path.stem for path in BROKEN.glob("*.journey")}
    assert len(names) >= 15
    assert names == set(GOLDEN)


def test_a_newer_file_is_told_apart():
    with pytest.raises(NewerFile):
        read(BROKEN / "newer.journey")


def test_a_hundred_thousand_records_are_refused_before_they_are_built():
    steps = {f"s{n}": {"phase": "p"} for n in range(100_000)}
    with pytest.raises(UnreadableFile, match="100000 catatan"):
        parse(json.dumps({"format": "journey", "version": 1, "steps": steps}))


def test_a_missing_file_and_a_folder_are_said(tmp_path):
    with pytest.raises(UnreadableFile, match="Tidak ada berkas"):
        read(tmp_path / "none.journey")
    with pytest.raises(UnreadableFile, match="tidak dapat dibuka"):
        read(tmp_path)


def test_a_byte_order_mark_is_looked_past():
    assert parse('\ufeff{"format": "journey", "version": 1}').repairs == ()
