"""A journey in a notebook's output."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import nbformat
from boards import SMALL, await_kernel, edit, run
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
    await_kernel(page)


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


BOARD = """
import journeys as jn
journey = jn.Journey().add(jn.Phase(id="p", label="Loket"))
board = jn.Board(journey.add(jn.Step(id="s", phase="p", label="Antre")))
board
"""
READ = "print('NOW', board.journey.steps['s'].label.read('id'))"
DIE = "import os; os.kill(os.getpid(), 9)"
WRITE = "_ = board.set('s', label='Antre dan daftar')"


def _run(page: Page, cell: int) -> None:
    page.evaluate(
        """(cell) => {
            const { jupyterapp } = window;
            jupyterapp.shell.currentWidget.content.activeCellIndex = cell;
            jupyterapp.shell.currentWidget.content.deselectAll();
            void jupyterapp.commands.execute('notebook:run-cell');
        }""",
        cell,
    )


def test_hand_and_code_work_on_one_journey_until_the_kernel_stops(
    lone_lab: Lab, page: Page
) -> None:
    file = lone_lab.root / "live.ipynb"
    _write(
        file, new_code_cell(BOARD), new_code_cell(READ), new_code_cell(WRITE), new_code_cell(DIE)
    )
    _open(lone_lab, page, "live.ipynb")
    page.wait_for_timeout(1500)
    _run(page, 0)
    board = page.locator(".jn-OutputBoard .jn-board[data-kind=cell]")
    step = board.get_by_role("columnheader", name="Antre")
    step.wait_for(timeout=40_000)

    edit(step)
    page.keyboard.type(" lama")
    page.keyboard.press("Enter")
    # comms have a thread of their own in the kernel; sooner than any hand, shorter than a batch
    page.wait_for_timeout(250)
    _run(page, 1)
    page.locator(".jp-OutputArea-output", has_text="NOW Antre lama").wait_for(timeout=10_000)

    _run(page, 2)
    board.get_by_text("Antre dan daftar").first.wait_for(timeout=10_000)

    # a kernel that dies is not restarted by the person, so the widget manager tells nobody
    _run(page, 3)
    board.locator(".jn-bar").wait_for(timeout=15_000)
    assert board.get_by_text("Antre dan daftar").count() > 0
    page.locator(".jp-Dialog button").first.click(timeout=10_000)
    board.get_by_role("columnheader", name="Antre dan daftar").focus()
    page.keyboard.type("x")
    page.wait_for_timeout(300)
    assert board.locator("textarea.jn-edit").count() == 0


def test_a_picture_fits_its_cell_and_can_be_heard(lone_lab: Lab, page: Page) -> None:
    code = "import journeys as jn\njn.draw.pareto(jn.new('ktp-el'), language='en')"
    _write(lone_lab.root / "picture.ipynb", new_code_cell(code))
    page.set_viewport_size({"width": 1200, "height": 900})
    _open(lone_lab, page, "picture.ipynb")
    run(page, page.locator(".jp-CodeCell").first)
    picture = page.locator(".jp-RenderedSVG img")
    picture.wait_for(timeout=30_000)
    page.wait_for_function("document.querySelector('.jp-RenderedSVG img').alt")
    assert picture.get_attribute("alt").startswith("Pareto")
    room = page.locator(".jp-RenderedSVG").evaluate("it => [it.scrollWidth, it.clientWidth]")
    assert room[0] <= room[1]
