"""What a file holds that no journey shows: read, said, and kept beside before it is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from journeys.edit import Journey
from journeys.errors import Unreachable
from journeys.files import read, write, write_text
from journeys.files.kept import kept
from journeys.files.leaving import left_out
from journeys.model import Phase, Step, to_plain, to_text

MAP = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
ORPHAN = {"step": "gone", "label": {"id": "Sisa"}}


def with_orphan(**more: Any) -> str:
    return json.dumps({**to_plain(MAP), "touchpoints": {"t": ORPHAN}, **more})


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "peta.journey"
    path.write_text(with_orphan(), "utf-8")
    return path


def test_a_value_does_not_hold_what_it_does_not_show(file: Path) -> None:
    assert "Sisa" not in to_text(read(file))
    assert file.read_text("utf-8") == with_orphan()
    assert kept(file) == []


def test_who_reads_and_writes_finds_the_file_as_it_was_beside(file: Path) -> None:
    write(read(file).set("s", label="Antre lama"), file)
    assert "Sisa" not in file.read_text("utf-8")
    (copy,) = kept(file)
    assert copy.read_text("utf-8") == with_orphan()
    write(read(file).set("s", label="Antre"), file)
    assert kept(file) == [copy]


def test_through_a_link_it_lies_beside_the_file_itself(file: Path, tmp_path: Path) -> None:
    (tmp_path / "meja").mkdir()
    link = tmp_path / "meja" / "peta.journey"
    link.symlink_to(file)
    write(read(link), link)
    assert [*map(len, (kept(file), kept(link)))] == [1, 0]


def test_a_copy_that_cannot_be_kept_keeps_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "iterdir", lambda _: (_ for _ in ()).throw(OSError(28, "penuh")))
    with pytest.raises(Unreachable, match="penuh"):
        write(MAP, file)
    assert file.read_text("utf-8") == with_orphan()


@pytest.mark.parametrize(
    "found",
    [
        to_text(MAP),
        "",
        "{",
        json.dumps({**to_plain(MAP), "steps": {"s": {"phase": "p", "label": "Antre"}}}),
        json.dumps({**to_plain(MAP), "steps": {"s": {"phase": "p", "order": "!"}}}),
        json.dumps({**to_plain(MAP), "version": 99}),
    ],
    ids=["whole", "empty", "cut", "by-hand", "disorder", "newer"],
)
def test_nothing_is_kept_where_nothing_is_lost(found: str, tmp_path: Path) -> None:
    path = tmp_path / "peta.journey"
    path.write_text(found, "utf-8")
    write(MAP, path)
    assert kept(path) == []


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({}, "orphan-hidden"),
        ({"touchpoints": {"t": 7}}, "record-not-object"),
        ({"touchpoints": [ORPHAN]}, "kind-not-object"),
        ({"touchpoints": {}, "scores": {"s|emotion||1||r": "dua"}}, "score-not-number"),
        ({"touchpoints": {}, "insights": {"i": {"steps": ["gone"]}}}, "reference-cleared"),
        ({"touchpoints": {}, "steps": {"s": {"phase": "gone"}}}, "adopted"),
        ({"touchpoints": {}, "steps": {"s": {"phase": "p", "waiting": "lama"}}}, "field-type"),
    ],
)
def test_whatever_a_reader_drops_counts(more: dict[str, Any], code: str) -> None:
    found = with_orphan(**more).encode()
    assert [one.code for one in left_out(found, to_text(MAP))] == [code]


def test_a_text_that_still_holds_it_loses_nothing(file: Path) -> None:
    fixed = with_orphan(phases={"p": {"label": {"id": "Loket dua"}}})
    write_text(fixed, file)
    assert kept(file) == []
    assert file.read_text("utf-8") == fixed
