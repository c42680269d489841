"""Several people on one journey, and what of it is on the disk."""

from __future__ import annotations

import itertools
import json
import time
from typing import TYPE_CHECKING

from boards import SMALL, await_text, edit, open_journey, shared, write_journey

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

EDIT = "({editor}) => editor.getMap('steps').get('s1').get('label').get('id').insert(0, 'a')"


def test_a_room_that_never_rests_is_saved_every_two_seconds(lab: Lab, page: Page) -> None:
    file = write_journey(lab.root / "busy.journey")
    open_journey(lab, page, "busy.journey")
    shared(page, f"(model) => {{ window.edits = setInterval(() => ({EDIT})(model), 150) }}")
    saves, last = [time.monotonic()], file.read_text("utf-8")
    while time.monotonic() < saves[0] + 9:
        time.sleep(0.05)
        if (text := file.read_text("utf-8")) != last and text:
            last = text
            saves.append(time.monotonic())
    page.evaluate("clearInterval(window.edits)")
    gaps = [after - before for before, after in itertools.pairwise(saves)]
    assert len(gaps) >= 3
    assert max(gaps) < 3


def test_what_one_types_the_other_sees_and_the_file_keeps(
    lab: Lab, page: Page, other_page: Page
) -> None:
    file = write_journey(lab.root / "both.journey")
    open_journey(lab, page, "both.journey")
    open_journey(lab, other_page, "both.journey")
    shared(page, EDIT)
    other_page.get_by_text("aDatang ke loket").first.wait_for(timeout=5000)
    shared(other_page, EDIT.replace("'a'", "'b'"))
    page.get_by_text("baDatang ke loket").first.wait_for(timeout=5000)
    await_text(file, "baDatang")
    assert json.loads(file.read_text("utf-8"))["steps"]["s1"]["label"]["id"] == "baDatang ke loket"


def test_a_burst_leaves_as_at_most_two_updates_a_second(lab: Lab, page: Page) -> None:
    write_journey(lab.root / "burst.journey")
    open_journey(lab, page, "burst.journey")
    shared(
        page,
        """({ydoc, editor}) => {
            window.sent = 0;
            ydoc.on('update', (_, origin) => { window.sent += origin === editor });
        }""",
    )
    shared(page, f"(model) => {{ window.edits = setInterval(() => ({EDIT})(model), 20) }}")
    page.wait_for_timeout(3000)
    page.evaluate("clearInterval(window.edits)")
    assert 4 <= page.evaluate("window.sent") <= 7


def test_a_document_opened_again_and_again_waits_for_nothing(lab: Lab, page: Page) -> None:
    file = write_journey(lab.root / "again.journey")
    for turn in range(3):
        open_journey(lab, page, "again.journey")
        assert shared(page, "({ydoc}) => ydoc.store.pendingStructs === null")
        shared(page, EDIT)
        page.get_by_text("a" * (turn + 1) + "Datang").first.wait_for(timeout=5000)
        await_text(file, "a" * (turn + 1) + "Datang")
        page.goto("about:blank")


def test_whoever_types_in_what_another_moves_and_deletes_loses_no_letter(
    lab: Lab, page: Page, other_page: Page
) -> None:
    file = lab.root / "held.journey"
    cards = {"c1": {"order": "a0", "lane": "l1", "step": "s1", "text": {"id": "Kartu"}}}
    lanes = {"l1": {"order": "a0", "shows": "text"}}
    file.write_text(json.dumps({**SMALL, "lanes": lanes, "cards": cards}), "utf-8")
    open_journey(lab, page, "held.journey")
    open_journey(lab, other_page, "held.journey")
    edit(page.locator("[data-place='l1/s1/c1']"))
    page.keyboard.type(" satu")

    theirs = other_page.locator(".jn-board .jn-card", has_text="Kartu satu")
    theirs.wait_for(timeout=5000)
    theirs.focus()
    other_page.keyboard.press("Alt+ArrowRight")
    page.locator("[data-place='l1/s2/c1'] textarea").wait_for(timeout=5000)
    page.keyboard.type(" dua")

    other_page.locator(".jn-board .jn-card", has_text="Kartu satu dua").wait_for(timeout=5000)
    other_page.keyboard.press("Delete")
    page.get_by_text("Tulisan Anda disimpan").first.wait_for(timeout=5000)
    page.keyboard.type(" tiga")
    await_text(file, "Kartu satu dua tiga")
    other_page.get_by_text("Kartu satu dua tiga").first.wait_for(timeout=5000)
