"""A lesson as shipped bears this person's signature; one that was changed bears none."""

from __future__ import annotations

import nbformat
import pytest
from nbformat.sign import NotebookNotary

from journeys.cli.vouching import vouch
from journeys.cli.workspace import shipped

LESSON = "01-perjalanan-ktp-el.ipynb"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "data"))


def test_only_what_was_shipped_is_trusted():
    lesson = nbformat.reads(shipped()[LESSON].decode("utf-8"), as_version=4)
    assert not NotebookNotary().check_signature(lesson)
    assert vouch() == sum(name.endswith(".ipynb") for name in shipped())
    assert NotebookNotary().check_signature(lesson)
    lesson.cells[-1]["source"] += "\n# mine"
    assert not NotebookNotary().check_signature(lesson)


def test_a_home_that_cannot_be_written_keeps_nobody_from_working(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("no folder", "utf-8")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "file" / "data"))
    assert vouch() == 0
