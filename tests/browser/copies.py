"""Files with copies beside them, and an eye for what a screen reader would miss."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from boards import SMALL, await_text, open_journey, shared, write_journey

from journeys.edit import Journey, from_plain
from journeys.files import read, write
from journeys.model import to_text
from journeys.share.recovery import HISTORY, Recovery

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Locator, Page

MAP = from_plain(SMALL)
RENAMED = MAP.set("s2", label="Rekam biometrik dan foto")
STORE = ".jupyter_ystore.db"
EDIT = "({editor}) => editor.getMap('steps').get('s1').get('label').get('id').insert(0, 'x')"
TOLD = ".jn-told .jn-bar"
OFFER = ".jn-offer"


def with_copy(lab: Lab, name: str, now: bytes = b"", copy: Journey = MAP) -> Path:
    """A file that holds something else than what was saved last."""
    file = write(copy, lab.root / name)
    Recovery(file).ahead(to_text(copy))
    file.write_bytes(now)
    return file


def forget_rooms(lab: Lab) -> None:
    """As a server that has never had the files open."""
    for store in (*lab.root.glob(f"{STORE}*"), *lab.root.rglob(HISTORY)):
        store.unlink()


def button(page: Page, words: str, within: str = ".jn-board") -> Locator:
    """A button of the board by its words."""
    return page.locator(f"{within} button", has_text=re.compile(rf"^\s*{re.escape(words)}\s*$"))


def speak(page: Page, language: str) -> None:
    """Switch the board's language."""
    page.locator(".jn-switch button", has_text=language.upper()).click()


def dark(page: Page) -> None:
    """Switch JupyterLab to its dark theme."""
    page.evaluate(
        "void window.jupyterapp.commands"
        ".execute('apputils:change-theme', {theme: 'JupyterLab Dark'})"
    )
    page.locator(".jn-board[data-theme='dark']").wait_for(timeout=15_000)


def opened(lab: Lab, page: Page, name: str) -> None:
    """Open a file that may hold no map."""
    page.goto(lab.url(name))
    page.locator(".jn-board[data-state]:not([data-state='coming'])").wait_for(timeout=30_000)


def changed_outside(lab: Lab, page: Page, name: str) -> Path:
    """A file that a script changed while its board is open."""
    file = write_journey(lab.root / name)
    open_journey(lab, page, name)
    shared(page, EDIT)
    await_text(file, "xDatang", 20)
    write(read(file).set("s2", label="Dari skrip"), file)
    page.locator(TOLD).first.wait_for(timeout=20_000)
    return file
