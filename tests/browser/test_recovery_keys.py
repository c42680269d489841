"""Files are had back by keyboard alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from boards import open_journey
from copies import (
    MAP,
    RENAMED,
    TOLD,
    changed_outside,
    with_copy,
)
from lab import Lab
from rooms import found, until

from journeys.files import write

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.fixture(params=["lab", "lone_lab"])
def either_lab(request: pytest.FixtureRequest) -> Lab:
    """With collaboration, and without."""
    return request.getfixturevalue(request.param)


def test_by_keyboard_alone_an_older_state_is_had_back_and_changed_back(
    either_lab: Lab, page: Page
) -> None:
    name = f"keys-{either_lab.collaboration}.journey"
    file = with_copy(either_lab, name, copy=RENAMED)
    write(MAP, file)
    open_journey(either_lab, page, name)
    page.locator(".jn-board [data-place][tabindex='0']").first.focus()
    for turn in ("Rekam biometrik dan foto", "Rekam biometrik"):
        page.keyboard.press("Control+Shift+C")
        page.locator(".lm-CommandPalette-input").wait_for(timeout=20_000)
        page.keyboard.type("Copies of the File")
        active = ".lm-CommandPalette-item.lm-mod-active"
        page.locator(active, has_text="Copies of the File").wait_for(timeout=20_000)
        page.keyboard.press("Enter")
        page.locator(".jn-recovery .jn-copy p", has_text="diganti nama").first.wait_for(
            timeout=20_000
        )
        restore = page.locator("[aria-label^='Pulihkan isi']:focus")
        for _ in range(6):
            page.keyboard.press("Tab")
            if restore.count():
                break
        page.keyboard.press("Enter")
        page.locator(".jn-step-name", has_text=re.compile(f"{turn}$")).wait_for(timeout=20_000)
        page.locator(".jn-recovery").wait_for(state="detached", timeout=10_000)
    assert until(lambda: found(file) == MAP)


def test_by_keyboard_alone_a_bar_is_reached_read_and_closed(lab: Lab, page: Page) -> None:
    changed_outside(lab, page, "bar-keys.journey")
    page.locator(".jn-board [data-place][tabindex='0']").first.focus()
    for _ in range(6):
        page.keyboard.press("F6")
        if page.locator(".jn-told button:focus").count():
            break
    assert page.locator(".jn-told button:focus").inner_text() == "Lihat"
    page.keyboard.press("Enter")
    page.locator(".jn-told li").wait_for(timeout=10_000)
    page.keyboard.press("Escape")
    page.locator(".jn-told li").wait_for(state="detached", timeout=10_000)
    page.keyboard.press("Escape")
    page.locator(TOLD).wait_for(state="detached", timeout=10_000)
    page.wait_for_function("document.activeElement.matches('.jn-board [data-place]')")
