"""Opening a journey in a browser, and looking at it from inside."""

from __future__ import annotations

import json
import re
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from playwright.sync_api import TimeoutError as TooLate
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from lab import Lab
    from playwright.sync_api import Locator, Page

SMALL = {
    "format": "journey",
    "version": 1,
    "meta": {"title": {"id": "KTP-el baru"}, "languages": ["id"], "language": "id"},
    "personas": {"sari": {"order": "a0", "label": {"id": "Sari"}}},
    "phases": {"p1": {"order": "a0", "label": {"id": "Pengajuan"}}},
    "steps": {
        "s1": {"order": "a0", "phase": "p1", "label": {"id": "Datang ke loket"}},
        "s2": {"order": "a1", "phase": "p1", "label": {"id": "Rekam biometrik"}},
    },
}


def write_journey(file: Path) -> Path:
    """A small journey in a file."""
    file.write_text(json.dumps(SMALL, indent=2) + "\n", "utf-8")
    return file


def await_text(file: Path, text: str, seconds: float = 5) -> None:
    """Wait until the file holds a text."""
    until = time.monotonic() + seconds
    while text not in file.read_text("utf-8"):
        assert time.monotonic() < until, f"{file.name} never held {text!r}"
        time.sleep(0.1)


def open_journey(lab: Lab, page: Page, name: str) -> None:
    """Open a file by its address and wait for its board."""
    page.goto(lab.url(name))
    page.get_by_text("Rekam biometrik").first.wait_for(timeout=30_000)


def edit(place: Locator) -> None:
    """Open a place of the board for typing; a notebook takes the focus back when a cell is done."""
    field = place.page.locator(".jn-board textarea:focus, .jn-board input:focus")
    for _ in range(5):
        place.focus()
        place.page.keyboard.press("F2")
        with suppress(TooLate):
            field.wait_for(timeout=1500)
            return
    raise AssertionError("F2 opens no field")


def shared(page: Page, question: str) -> Any:
    """Ask the shared model of the document in front."""
    return page.evaluate(
        f"({question})(window.jupyterapp.shell.currentWidget.context.model.sharedModel)"
    )


def await_kernel(page: Page) -> None:
    """Wait until the kernel of the open notebook has answered, and rests.

    The sign of rest shows before the notebook has heard from its kernel; a cell run then is lost.
    """
    rests = page.locator(".jp-Notebook-ExecutionIndicator[data-status=idle]")
    rests.wait_for(state="attached", timeout=60_000)
    page.wait_for_function("window.jupyterapp", timeout=60_000)
    page.evaluate(
        """async () => {
            const open = [...window.jupyterapp.shell.widgets("main")];
            const { sessionContext } = open.find((one) => one.sessionContext);
            await sessionContext.ready;
            await sessionContext.session.kernel.info;
        }"""
    )
    rests.wait_for(state="attached", timeout=60_000)


def run(page: Page, one: Locator) -> None:
    """Click into a cell, run it once the kernel is there, and wait for the kernel to rest."""
    await_kernel(page)
    one.locator(".cm-content").click()
    page.keyboard.press("Shift+Enter")
    expect(one.locator(".jp-InputPrompt")).to_have_text(re.compile(r"\[\d+\]:"), timeout=60_000)
