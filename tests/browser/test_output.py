"""A journey in a notebook's output."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import nbformat
from boards import SMALL
from nbformat.v4 import new_code_cell, new_notebook, new_output

if TYPE_CHECKING:
    from pathlib import Path

    from lab import Lab
    from playwright.sync_api import Page

KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
CELLS = "window.jupyterapp.shell.currentWidget.content.model.cells.length"


def _write(file: Path, *cells: nbformat.NotebookNode) -> None:
    notebook = new_notebook(cells=[*cells, new_code_cell("1 + 1")], metadata=KERNEL)
    nbformat.write(notebook, file)


def _saved(journey: object) -> nbformat.NotebookNode:
    """A cell somebody else ran: a view that is gone, the map, and its text."""
    view = {"model_id": "0" * 32, "version_major": 2, "version_minor": 1}
    data = {
        "application/vnd.jupyter.widget-view+json": view,
        "application/vnd.journey+json": journey,
        "text/plain": "a journey",
    }
    return new_code_cell("board", outputs=[new_output("display_data", data)])


def _open(lab: Lab, page: Page, name: str) -> None:
    page.goto(lab.url(name))
    page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]").wait_for(
        state="attached", timeout=60_000
    )


def test_a_saved_notebook_nobody_trusts_shows_the_map(lone_lab: Lab, page: Page) -> None:
    _write(lone_lab.root / "saved.ipynb", _saved(SMALL))
    _open(lone_lab, page, "saved.ipynb")
    board = page.locator(".jn-OutputBoard .jn-board[data-kind=static]")
    board.get_by_text("Rekam biometrik").first.wait_for(timeout=15_000)
    assert page.get_by_text("Error displaying widget").count() == 0


def test_what_a_hostile_output_says_is_only_text(lone_lab: Lab, page: Page) -> None:
    bite = "<img src=x onerror='window.bitten = 1'>"
    hostile = json.loads(json.dumps(SMALL).replace("Rekam biometrik", bite))
    hostile["__proto__"] = {"polluted": True}
    _write(lone_lab.root / "hostile.ipynb", _saved(hostile), _saved("no journey"), _saved([1]))
    _open(lone_lab, page, "hostile.ipynb")
    page.locator(".jn-OutputBoard").get_by_text(bite).first.wait_for(timeout=15_000)
    assert page.evaluate("[window.bitten, {}.polluted].every((it) => it === undefined)")


def test_keys_typed_on_a_card_in_an_output_change_no_notebook(lone_lab: Lab, page: Page) -> None:
    _write(lone_lab.root / "keys.ipynb", _saved(SMALL))
    _open(lone_lab, page, "keys.ipynb")
    step = page.locator(".jn-OutputBoard").get_by_text("Rekam biometrik").first
    step.click(timeout=15_000)
    page.locator(".jn-OutputBoard :focus").wait_for(state="attached", timeout=5000)
    before = page.evaluate(CELLS)
    for key in ("d", "d", "0", "0", "a", "x", "b", "m", "Shift+Enter"):
        page.keyboard.press(key)
        page.wait_for_timeout(60)
    page.wait_for_timeout(1200)
    assert page.evaluate(CELLS) == before
    assert page.locator(".jp-Dialog").count() == 0

    saved = (lone_lab.root / "keys.ipynb").stat().st_mtime_ns
    page.keyboard.press("Control+s")
    until = time.monotonic() + 5
    while (lone_lab.root / "keys.ipynb").stat().st_mtime_ns == saved:
        assert time.monotonic() < until, "the board kept the key that saves"
        time.sleep(0.1)

    # the same keys beside the board are the notebook's: what is tested here does bite
    page.locator(".jp-Cell .cm-content").last.click()
    page.keyboard.press("Escape")
    page.keyboard.press("d")
    page.keyboard.press("d")
    page.wait_for_timeout(1200)
    assert page.evaluate(CELLS) == before - 1
