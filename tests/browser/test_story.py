"""The whole story, as a newcomer lives it: `journeys lab`, the lesson, a pain point, two people."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from boards import await_text, run
from lab import BIN, Lab
from playwright.sync_api import expect

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, Locator, Page

LESSON = "01-perjalanan-ktp-el.ipynb"
BY_PHASE = 'pain_points(board, by="phase")'
SLOW = 60_000


class JourneysLab(Lab):
    """JupyterLab as the README starts it, for somebody who never chose any setting."""

    def _configure(self) -> None:
        super()._configure()
        shutil.rmtree(self.home / "settings")

    def _command(self) -> list[str]:
        return [
            *(str(BIN / "journeys"), "lab", str(self.root), "--lang", "id", "--no-browser"),
            *(f"--port={self.port}", f"--IdentityProvider.token={self.token}"),
            *("--ServerApp.port_retries=0", "--LabApp.expose_app_in_browser=True"),
            "--ServerApp.shutdown_no_activity_timeout=900",
        ]


@pytest.fixture(scope="module")
def workshop(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[JourneysLab]:
    server = JourneysLab(
        tmp_path_factory.mktemp("workshop") / "ruang", tmp_path_factory.mktemp("h")
    )
    yield server.start()
    server.stop()


def cell(page: Page, source: str, nth: int = 0) -> Locator:
    """The nth code cell whose source holds a text."""
    return page.locator(".jp-CodeCell", has=page.locator(".cm-content", has_text=source)).nth(nth)


def column(table: Locator, name: str) -> list[str]:
    """One column of a table shown in an output."""
    heads = table.locator("thead th").all_inner_texts()
    rows = table.locator("tbody tr")
    return [rows.nth(n).locator("th, td").nth(heads.index(name)).inner_text()
            for n in range(rows.count())]  # fmt: skip


def pin_pain(board: Locator, page: Page, step: str, text: str) -> None:
    """Pin a pain point by hand: into the empty cell, type, Enter."""
    place = board.locator(f'[role=gridcell][data-place="jalur-masalah/{step}/"]')
    place.scroll_into_view_if_needed()
    place.click()
    page.keyboard.type(text)
    page.keyboard.press("Enter")
    expect(place.get_by_text(text)).to_be_visible()


def test_the_lesson_runs_and_a_pain_pinned_by_hand_moves_the_statistics(
    workshop: JourneysLab, page: Page
) -> None:
    page.goto(workshop.url(LESSON))
    page.get_by_role("heading", name="Apa itu peta perjalanan").wait_for(timeout=SLOW)
    expect(page.get_by_text("official Jupyter news")).to_have_count(0)
    assert "Traceback" not in workshop.log
    for source in ("import journeys", 'jn.new("ktp-el")', "board = jn.Board(ktp)"):
        run(page, cell(page, source))
    board = page.locator(".jn-board[data-kind=cell]").first
    board.locator("[role=grid]").wait_for(timeout=SLOW)
    statistics = cell(page, BY_PHASE)
    run(page, statistics)
    table = statistics.locator(".jp-OutputArea-output table")
    before = column(table, "pains"), column(table, "share")
    pin_pain(board, page, "isi-skm", "Formulir survei tidak sampai")
    run(page, statistics)
    after = column(table, "pains"), column(table, "share")
    assert int(after[0][3]) == int(before[0][3]) + 1
    assert after[1] != before[1]
    blueprint = cell(page, "jn.draw.blueprint(board)")
    run(page, blueprint)
    picture = blueprint.locator(".jp-RenderedSVG img, .jp-RenderedSVG svg").first
    expect(picture).to_be_visible(timeout=SLOW)


def test_a_journey_edited_by_hand_is_saved_seen_by_another_and_opened_again(
    workshop: JourneysLab, page: Page, other_page: Page
) -> None:
    file: Path = workshop.root / "ktp-el.journey"
    page.goto(workshop.url(file.name))
    board = page.locator(".jn-board[data-kind=document]")
    board.locator("[role=grid]").wait_for(timeout=SLOW)
    other_page.goto(workshop.url(file.name))
    other = other_page.locator(".jn-board[data-kind=document]")
    other.locator("[role=grid]").wait_for(timeout=SLOW)
    pin_pain(board, page, "isi-skm", "Hasil survei tidak terlihat")
    expect(other.get_by_text("Hasil survei tidak terlihat").first).to_be_visible(timeout=5_000)
    other.get_by_text("Hasil survei tidak terlihat").first.dblclick()
    other_page.keyboard.type(" warga")
    other_page.keyboard.press("Enter")
    both = "Hasil survei tidak terlihat warga"
    expect(board.get_by_text(both).first).to_be_visible(timeout=5_000)
    await_text(file, both, 10)
    pains = json.loads(file.read_text("utf-8"))["insights"].values()
    [pinned] = [pain for pain in pains if pain["text"].get("id") == both]
    assert pinned["steps"] == ["isi-skm"]
    page.reload()
    expect(board.get_by_text(both).first).to_be_visible(timeout=SLOW)
