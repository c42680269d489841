"""What is done without the server is counted, kept, and said once it is sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from boards import await_text, open_journey, write_journey
from lab import Lab
from page_acts import REMEMBER

if TYPE_CHECKING:
    from playwright.sync_api import Page


def test_what_is_done_offline_is_counted_and_said_once_it_is_sent(lab: Lab, page: Page) -> None:
    file = write_journey(lab.root / "cut.journey")
    page.add_init_script(REMEMBER)
    open_journey(lab, page, "cut.journey")
    page.context.set_offline(True)
    page.evaluate("window.cut()")
    page.locator(".jn-saved", has_text=re.compile("^Luring$")).wait_for(timeout=20_000)
    page.locator(".jn-bar", has_text="Luring. Perubahan aman").wait_for(timeout=10_000)
    run = """(n) => {
      const { store } = window.jupyterapp.shell.currentWidget.content;
      const edit = { op: 'set', kind: 'steps', id: 's1', field: 'waiting', value: n };
      store.run({ name: 'test', plan: () => [edit] }, undefined);
    }"""
    for n in (1, 2, 3, 4):
        page.evaluate(run, n)
        page.locator(".jn-saved", has_text=f"Luring, {n} perubahan").wait_for(timeout=10_000)
    page.wait_for_timeout(1500)
    assert '"waiting"' not in file.read_text("utf-8")
    page.context.set_offline(False)
    back = page.locator(".jn-toast", has_text="Tersambung lagi, 4 perubahan terkirim.")
    back.wait_for(timeout=30_000)
    await_text(file, '"waiting": 4', 20)
    page.locator(".jn-saved[data-state='saved']").wait_for(timeout=20_000)
