"""The form that says what a survey's columns are, in a cell, by keyboard."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import nbformat
from axe import faults
from boards import run
from nbformat.v4 import new_code_cell, new_notebook

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

KERNEL = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
CELLS = "window.jupyterapp.shell.currentWidget.content.model.cells.length"
CODE = "import journeys as jn\nform = jn.MappingForm('form-skm.csv', language='en')\nform"


def test_eight_and_nine_are_put_right_and_kept_without_a_mouse(lone_lab: Lab, page: Page) -> None:
    rows = "\n".join(";".join(["3", "4", "2"] * 3) for _ in range(6))
    heads = ";".join(f"U{number}" for number in range(1, 10))
    (lone_lab.root / "form-skm.csv").write_text(f"{heads}\n{rows}\n", "utf-8")
    notebook = new_notebook(cells=[new_code_cell(CODE)], metadata=KERNEL)
    nbformat.write(notebook, lone_lab.root / "form.ipynb")
    page.goto(lone_lab.url("form.ipynb"))
    run(page, page.locator(".jp-CodeCell").first)

    eighth = page.get_by_role("combobox", name="U8")
    eighth.wait_for(timeout=30_000)
    assert eighth.evaluate("it => it.selectedOptions[0].label") == "Facilities"
    eighth.focus()
    page.keyboard.type("Handling")
    page.get_by_text('"U9" is now Facilities').wait_for(timeout=15_000)
    assert eighth.evaluate("it => it === document.activeElement")
    assert page.evaluate(CELLS) == 2, "the notebook took a key of the form"
    ninth = page.get_by_role("combobox", name="U9")
    assert ninth.evaluate("it => it.selectedOptions[0].label") == "Facilities"

    assert faults(page, ".jn-mapping-form") == []
    page.get_by_role("button", name="All correct, save").focus()
    page.keyboard.press("Enter")
    kept = lone_lab.root / "form-skm.mapping.json"
    until = time.monotonic() + 15
    while not kept.is_file():
        assert time.monotonic() < until, "the mapping was not kept"
        page.wait_for_timeout(100)
    assert json.loads(kept.read_text("utf-8"))["columns"]["U8"] == "complaints"
