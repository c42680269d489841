"""What a person sees when something happened to their file, and how they have it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe import faults
from boards import await_text, open_journey, shared, write_journey
from copies import (
    EDIT,
    MAP,
    OFFER,
    RENAMED,
    TOLD,
    button,
    changed_outside,
    dark,
    forget_rooms,
    opened,
    speak,
    with_copy,
)
from lab import Lab
from rooms import found, until

from journeys.files import read, write
from journeys.share.kept import kept

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Page


@pytest.fixture(params=["lab", "lone_lab"])
def either_lab(request: pytest.FixtureRequest) -> Lab:
    """With collaboration, and without."""
    return request.getfixturevalue(request.param)


@pytest.fixture(params=[True, False], ids=["rooms", "alone"])
def own_lab(program: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Lab]:
    """A server for a test that stops it, with collaboration and without."""
    server = Lab(tmp_path / "root", tmp_path / "home", collaboration=request.param).start()
    yield server
    server.stop()


def test_a_change_on_disk_is_told_on_every_board_and_closed_on_one(
    lab: Lab, page: Page, other_page: Page
) -> None:
    file = write_journey(lab.root / "told.journey")
    open_journey(lab, other_page, "told.journey")
    changed_outside(lab, page, "told.journey")
    words = "told.journey diubah di luar papan ini. Yang digabungkan: 1 perubahan."
    page.locator(TOLD, has_text=words).wait_for(timeout=10_000)
    other_page.locator(TOLD, has_text=words).wait_for(timeout=10_000)
    page.get_by_text("Dari skrip").first.wait_for(timeout=10_000)
    assert page.locator("[role=status].jn-heard").inner_text().startswith(words)

    button(page, "Lihat", TOLD).click()
    line = 'Langkah 2 diganti nama dari "Rekam biometrik" menjadi "Dari skrip".'
    assert page.locator(".jn-told li").all_inner_texts() == [line]
    speak(page, "en")
    page.locator(TOLD, has_text="was changed outside this board").wait_for(timeout=10_000)
    speak(page, "id")

    button(page, "Tutup", TOLD).click()
    page.locator(TOLD).wait_for(state="detached", timeout=10_000)
    page.reload()
    page.get_by_text("Dari skrip").first.wait_for(timeout=30_000)
    page.wait_for_timeout(1000)
    assert page.locator(TOLD).count() == 0
    assert other_page.locator(TOLD).count() == 1
    assert "diubah di luar" not in file.read_text("utf-8")


def test_what_could_not_be_merged_can_be_opened_from_the_bar(lab: Lab, page: Page) -> None:
    file = write(MAP, lab.root / "clash.journey")
    open_journey(lab, page, "clash.journey")
    outside = read(file).set("s1", waiting=99)
    shared(page, EDIT.replace("s1", "s2"))
    shared(page, "({editor}) => editor.getMap('steps').get('s1').set('waiting', 11)")
    await_text(file, '"waiting": 11', 20)
    write(outside, file)
    page.locator(TOLD, has_text="disimpan sebagai clash.kept-").wait_for(timeout=20_000)
    (aside,) = kept(file)
    button(page, "Buka berkas itu", TOLD).click()
    tab = page.locator(".lm-DockPanel-tabBar .lm-mod-current", has_text=aside.name[:16])
    tab.wait_for(timeout=15_000)


def test_a_file_emptied_while_the_server_was_down_is_had_back(own_lab: Lab, page: Page) -> None:
    file = write_journey(own_lab.root / "down.journey")
    open_journey(own_lab, page, "down.journey")
    shared(page, EDIT)
    page.keyboard.press("Control+s")
    await_text(file, "xDatang ke loket", 20)
    assert until((file.parent / ".journeys-recovery/down.journey/latest.journey").exists)
    whole = read(file)
    page.goto("about:blank")
    own_lab.stop()
    file.write_bytes(b"")
    forget_rooms(own_lab)
    own_lab.start()

    opened(own_lab, page, "down.journey")
    card = page.locator(f".jn-start-in > {OFFER}:first-child")
    card.get_by_text("Berkas ini kosong, tetapi cadangannya ada.").wait_for(timeout=20_000)
    assert file.read_bytes() == b""
    button(page, "Pulihkan", OFFER).click()
    page.get_by_text("xDatang ke loket").first.wait_for(timeout=20_000)
    page.locator(".jn-toast", has_text="Dipulihkan.").wait_for(timeout=10_000)
    assert until(lambda: found(file) == whole)
    assert page.locator(OFFER).count() == 0


def test_a_room_that_remembers_writes_an_emptied_file_again_and_says_so(
    program: str, tmp_path: Path, page: Page
) -> None:
    server = Lab(tmp_path / "root", tmp_path / "home").start()
    try:
        file = write_journey(server.root / "down.journey")
        open_journey(server, page, "down.journey")
        shared(page, EDIT)
        await_text(file, "xDatang ke loket", 20)
        page.wait_for_timeout(1500)
        page.goto("about:blank")
        server.stop()
        file.write_bytes(b"")
        server.start()
        open_journey(server, page, "down.journey")
        page.locator(TOLD, has_text="menjadi kosong di disk").wait_for(timeout=20_000)
        await_text(file, "xDatang ke loket", 20)
        assert page.locator(OFFER).count() == 0
    finally:
        server.stop()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"format": "journey", "ver', "terpotong"),
        (b'{"format": "journey", "x": "Caf\xe9"}', "bukan teks UTF-8"),
    ],
    ids=["cut-off", "not-text"],
)
def test_what_cannot_be_read_says_why_and_has_its_copy_offered(
    either_lab: Lab, page: Page, data: bytes, said: str
) -> None:
    name = f"odd-{len(data)}-{either_lab.collaboration}.journey"
    file = with_copy(either_lab, name, data)
    opened(either_lab, page, name)
    page.locator(".jn-unread-words", has_text=said).wait_for(timeout=20_000)
    assert page.locator(".jp-Dialog").count() == 0
    page.keyboard.press("Control+s")
    page.wait_for_timeout(1500)
    assert file.read_bytes() == data
    for dialog in page.locator(".jp-Dialog .jp-mod-accept").all():
        dialog.click()

    button(page, "Pulihkan", OFFER).click()
    page.get_by_text("Rekam biometrik").first.wait_for(timeout=15_000)
    assert until(lambda: found(file) == MAP)
    (aside,) = kept(file)
    assert aside.read_bytes() == data
    page.locator(".jn-toast", has_text=aside.name).wait_for(timeout=10_000)


def test_a_newer_copy_is_offered_over_the_map_and_may_be_left(either_lab: Lab, page: Page) -> None:
    name = f"older-{either_lab.collaboration}.journey"
    file = with_copy(either_lab, name, copy=RENAMED)
    write(MAP, file)
    copy = file.parent / ".journeys-recovery" / name / "latest.journey"
    later = file.stat().st_mtime + 60
    import os

    os.utime(copy, (later, later))
    open_journey(either_lab, page, name)
    bar = page.locator(f"{OFFER}[data-look='bar']")
    bar.wait_for(timeout=20_000)
    assert "1 perubahan" in bar.inner_text()
    button(page, "Biarkan", OFFER).click()
    bar.wait_for(state="detached", timeout=10_000)
    open_journey(either_lab, page, name)
    page.wait_for_timeout(1500)
    assert bar.count() == 0
    assert read(file) == MAP


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_nothing_here_is_out_of_anybodys_reach(
    lab: Lab, page: Page, theme: str, language: str
) -> None:
    name = f"axe-{theme}-{language}"
    page.set_viewport_size({"width": 1110, "height": 800})
    changed_outside(lab, page, f"{name}-told.journey")
    if theme == "dark":
        dark(page)
    page.evaluate(
        f"document.querySelectorAll('.jn-switch button')[{['id', 'en'].index(language)}]?.click()"
    )
    page.locator(f"{TOLD} button[aria-expanded]").first.click()
    assert faults(page) == []
    page.evaluate("void window.jupyterapp.commands.execute('journeys:recovery')")
    page.locator(".jn-recovery .jn-copy").first.wait_for(timeout=20_000)
    page.wait_for_timeout(1000)
    assert faults(page) == []
    for data in (b"", b"{rusak"):
        page.set_viewport_size({"width": 760 if data else 1110, "height": 800})
        with_copy(lab, f"{name}-{len(data)}.journey", data)
        opened(lab, page, f"{name}-{len(data)}.journey")
        page.locator(OFFER).wait_for(timeout=20_000)
        assert faults(page) == []
