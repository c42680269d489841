"""One file in every view at once: a document and a cell in one page, and two kernels."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import nbformat
import pytest
from boards import await_kernel, await_text, edit
from nbformat.v4 import new_code_cell, new_notebook
from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import expect
from rooms import until

import journeys as jn
from journeys.files import read, write
from journeys.model import Phase, Step, to_text

if TYPE_CHECKING:
    from pathlib import Path

    from lab import Lab
    from playwright.sync_api import Locator, Page

OPEN = """
import journeys as jn
live = jn.open("bersama.journey")
board = jn.Board(live)
board
"""
SET = "_ = live.set('s3', label='Dari sel')"
SAME = (
    "from journeys.model import to_text\n"
    "same = to_text(live.journey) == open('bersama.journey', encoding='utf-8').read()\n"
    "print('ALL THE SAME' if same and live.shared else to_text(live.journey))"
)
LABELS = {"s1": "Dari dokumen", "s2": "Dari papan sel", "s3": "Dari sel", "s4": "Dari program"}
BESIDE = """(path) => window.jupyterapp.commands.execute(
    'docmanager:open', { path, options: { mode: 'split-right' } })"""
RUN = """(cell) => {
    const { jupyterapp } = window;
    const notebook = [...jupyterapp.shell.widgets('main')].find(
        (one) => one.context?.path.endsWith('.ipynb'));
    jupyterapp.shell.activateById(notebook.id);
    notebook.content.activeCellIndex = cell;
    notebook.content.deselectAll();
    void jupyterapp.commands.execute('notebook:run-cell');
}"""
SLOW = 60_000


@pytest.fixture
def file(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JOURNEYS_SERVER_URL", f"http://127.0.0.1:{lab.port}")
    monkeypatch.setenv("JOURNEYS_SERVER_TOKEN", lab.token)
    monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(lab.root))
    made = jn.Journey().add(Phase(id="p", label="Loket"))
    for id_ in LABELS:
        made = made.add(Step(id=id_, phase="p", label=f"Langkah {id_}"))
    cells = [new_code_cell(source) for source in (OPEN, SET, SAME)]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    book = new_notebook(cells=cells, metadata={"kernelspec": kernel})
    nbformat.write(book, lab.root / "bersama.ipynb")
    return write(made, lab.root / "bersama.journey")


def run(page: Page, cell: int) -> None:
    """Run a cell of the notebook; one that is not all there yet takes no notice."""
    prompt = page.locator(".jp-Notebook .jp-InputPrompt").nth(cell)
    for _ in range(10):
        page.evaluate(RUN, cell)
        with suppress(AssertionError):
            expect(prompt).not_to_have_text("[ ]:", timeout=3000)
            return
    raise AssertionError(f"cell {cell} does not run")


def rename(board: Locator, old: str, new: str) -> None:
    """Type another label; a view that opens meanwhile may take the focus away."""
    for _ in range(5):
        with suppress(TooLate, AssertionError):
            edit(board.get_by_role("columnheader", name=old))
            field = board.locator("textarea:focus, input:focus")
            field.fill(new, timeout=2000)
            field.press("Enter", timeout=2000)
            board.get_by_role("columnheader", name=new).wait_for(timeout=5000)
            return
    raise AssertionError(f"{old} is not renamed")


def test_what_is_edited_in_one_view_is_in_all_and_in_the_file_once(
    lab: Lab, file: Path, page: Page
) -> None:
    # half of it is wide enough for a table
    page.set_viewport_size({"width": 2400, "height": 1200})
    page.goto(lab.url("bersama.ipynb"))
    await_kernel(page)
    run(page, 0)
    cell = page.locator(".jn-board[data-kind=cell]")
    cell.get_by_role("columnheader", name="Langkah s2").wait_for(timeout=SLOW)
    page.evaluate(BESIDE, file.name)
    document = page.locator(".jn-board:not([data-kind=cell])")
    document.get_by_role("columnheader", name="Langkah s1").wait_for(timeout=SLOW)

    with jn.open(file) as program:
        for board, id_ in ((document, "s1"), (cell, "s2")):
            rename(board, f"Langkah {id_}", LABELS[id_])
        run(page, 1)
        program.set("s4", label=LABELS["s4"])

        for board in (document, cell):
            for label in LABELS.values():
                expect(board.get_by_role("columnheader", name=label)).to_have_count(1, timeout=SLOW)
        for label in LABELS.values():
            await_text(file, label, 10)
        assert until(lambda: file.read_text("utf-8") == to_text(program.journey))
        run(page, 2)
        page.locator(".jp-OutputArea-output", has_text="ALL THE SAME").wait_for(timeout=10_000)
        assert program.notices == ()
        assert program.shared
    steps = read(file).steps
    assert {id_: step.label.read("id") for id_, step in steps.items()} == LABELS
    assert [file.read_text("utf-8").count(label) for label in LABELS.values()] == [1] * 4
