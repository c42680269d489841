"""A journey as a JupyterLab document."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from boards import await_text, edit, open_journey, shared, write_journey

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

EDIT = "({editor}) => editor.getMap('steps').get('s1').get('label').get('id').insert(0, 'x')"
TAB = ".lm-DockPanel-tabBar .lm-TabBar-tab.lm-mod-current"


@pytest.fixture(params=["lab", "lone_lab"])
def either_lab(request: pytest.FixtureRequest) -> Lab:
    """With collaboration, and without."""
    return request.getfixturevalue(request.param)


def test_a_double_click_opens_the_board_and_an_edit_lives_on(either_lab: Lab, page: Page) -> None:
    file = write_journey(either_lab.root / "twice.journey")
    page.goto(either_lab.url())
    item = page.locator(".jp-DirListing-item", has_text="twice.journey")
    item.wait_for(timeout=30_000)
    assert item.locator("svg[data-icon='journeys-lab:journey']").count() == 1
    item.dblclick()
    page.get_by_text("Rekam biometrik").first.wait_for(timeout=15_000)
    assert page.locator(f"{TAB} svg[data-icon='journeys-lab:journey']").count() == 1

    shared(page, EDIT)
    page.get_by_text("xDatang ke loket").first.wait_for(timeout=5000)
    page.keyboard.press("Control+s")
    await_text(file, "xDatang ke loket")
    page.locator(f"{TAB}:not(.jp-mod-dirty)").wait_for(timeout=5000)
    assert json.loads(file.read_text("utf-8"))["version"] == 1

    open_journey(either_lab, page, "twice.journey")
    page.get_by_text("xDatang ke loket").first.wait_for(timeout=5000)


def test_without_collaboration_an_edit_waits_for_the_save(lone_lab: Lab, page: Page) -> None:
    file = write_journey(lone_lab.root / "alone.journey")
    before = file.read_bytes()
    open_journey(lone_lab, page, "alone.journey")
    page.locator(f"{TAB}:not(.jp-mod-dirty)").wait_for(timeout=5000)
    shared(page, EDIT)
    page.locator(f"{TAB}.jp-mod-dirty").wait_for(timeout=5000)
    page.wait_for_timeout(2500)
    assert file.read_bytes() == before


def test_the_launcher_starts_a_journey(either_lab: Lab, page: Page) -> None:
    page.goto(either_lab.url())
    page.locator(".jp-LauncherCard", has_text="Journey").click(timeout=30_000)
    page.locator(f"{TAB}", has_text="untitled.journey").wait_for(timeout=15_000)
    page.locator(".jn-DocumentBoard > *").first.wait_for(timeout=10_000)
    text = (either_lab.root / "untitled.journey").read_text("utf-8")
    assert json.loads(text)["format"] == "journey"


def test_opening_and_saving_what_is_canonical_changes_no_byte(either_lab: Lab, page: Page) -> None:
    file = write_journey(either_lab.root / "same.journey")
    open_journey(either_lab, page, "same.journey")
    shared(page, EDIT)
    page.keyboard.press("Control+s")
    await_text(file, "xDatang")
    once = file.read_bytes()
    open_journey(either_lab, page, "same.journey")
    page.keyboard.press("Control+s")
    page.wait_for_timeout(2000)
    assert file.read_bytes() == once


@pytest.mark.parametrize(
    "text",
    ['{"format": "journey", "version": 99, "meta": {"title": {"id": "Masa depan"}}}\n', "{rusak"],
    ids=["newer", "broken"],
)
def test_what_cannot_be_read_is_shown_and_never_written(
    either_lab: Lab, page: Page, text: str
) -> None:
    file = either_lab.root / "strange.journey"
    file.write_text(text, "utf-8")
    page.goto(either_lab.url("strange.journey"))
    page.locator(".jn-DocumentBoard > *").first.wait_for(timeout=30_000)
    page.keyboard.press("Control+s")
    page.wait_for_timeout(2500)
    assert file.read_text("utf-8") == text
    assert shared(page, "(model) => model.getSource()") == text


def test_a_hand_renames_a_step_and_undoes_it(either_lab: Lab, page: Page) -> None:
    file = write_journey(either_lab.root / "hand.journey")
    open_journey(either_lab, page, "hand.journey")
    step = page.locator(".jn-board").get_by_role("columnheader", name="Rekam biometrik")
    edit(step)
    page.keyboard.type(" wajah")
    page.keyboard.press("Enter")
    page.get_by_text("Rekam biometrik wajah").first.wait_for(timeout=5000)
    page.keyboard.press("Control+s")
    await_text(file, "Rekam biometrik wajah")

    page.keyboard.press("Control+z")
    page.get_by_text("Rekam biometrik wajah").first.wait_for(state="detached", timeout=5000)
    page.evaluate("void window.jupyterapp.commands.execute('editmenu:redo')")
    page.get_by_text("Rekam biometrik wajah").first.wait_for(timeout=5000)
    assert shared(page, "(model) => model.editor.getMap('steps').size") == 2


def test_saving_with_the_caret_in_a_text_saves_and_reloading_is_clean(
    lone_lab: Lab, page: Page
) -> None:
    file = write_journey(lone_lab.root / "caret.journey")
    open_journey(lone_lab, page, "caret.journey")
    step = page.locator(".jn-board").get_by_role("columnheader", name="Rekam biometrik")
    edit(step)
    page.keyboard.type(" wajah")
    page.keyboard.press("Control+s")
    await_text(file, "Rekam biometrik wajah")
    page.keyboard.type(" dan jari")
    page.keyboard.press("Enter")
    page.locator(f"{TAB}.jp-mod-dirty").wait_for(timeout=5000)

    page.evaluate("void window.jupyterapp.commands.execute('docmanager:reload')")
    page.locator(".jp-Dialog").get_by_role("button", name="Reload").click(timeout=5000)
    page.get_by_text("dan jari").first.wait_for(state="detached", timeout=5000)
    page.locator(f"{TAB}:not(.jp-mod-dirty)").wait_for(timeout=5000)
