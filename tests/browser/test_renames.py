"""A file renamed under an open board: the board goes on under the new name, and says so."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from boards import await_text, open_journey, shared, write_journey

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

EDIT = "({editor}) => editor.getMap('steps').get('s1').get('label').get('id').insert(0, 'x')"
RENAME = "([old, now]) => window.jupyterapp.serviceManager.contents.rename(old, now)"


@pytest.mark.parametrize("where", ["here", "disk"])
def test_a_board_follows_its_file(lab: Lab, page: Page, where: str) -> None:
    file = write_journey(lab.root / f"nama-{where}.journey")
    new = file.with_name(f"baru-{where}.journey")
    open_journey(lab, page, file.name)
    shared(page, EDIT)
    await_text(file, "xDatang")
    if where == "here":
        page.evaluate(RENAME, [file.name, new.name])
    else:
        page.wait_for_timeout(600)
        file.rename(new)
    page.get_by_text(f"menjadi {new.name}").first.wait_for(timeout=10_000)
    page.locator(".lm-DockPanel-tabBar .lm-TabBar-tab", has_text=new.name).wait_for(timeout=10_000)
    shared(page, EDIT)
    await_text(new, "xxDatang")
    page.keyboard.press("Control+s")
    page.wait_for_timeout(1500)
    assert json.loads(new.read_text("utf-8"))["steps"]["s1"]["label"]["id"] == "xxDatang ke loket"
    assert not file.exists()
