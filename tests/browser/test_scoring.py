"""A room scores: the facilitator's laptop, a participant's phone, and a program that takes part."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe import faults
from boards import await_text
from playwright.sync_api import expect

import journeys as jn
from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Lane, Persona, Phase, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lab import Lab
    from playwright.sync_api import Browser, Page

    from journeys.share.live import LiveJourney

STEPS = {"cari": "Cari syarat", "antre": "Antre dan daftar", "ambil": "Ambil kartu"}
REASON = "Harus izin kerja lagi."
OTHER_REASON = "Kartu langsung jadi."
PHONE = {"width": 360, "height": 780}
SLOW = 30_000


def room() -> Journey:
    made = Journey(meta={"title": {"id": "KTP-el"}, "languages": ["id"]})
    for record in (
        Persona(id="sari", label="Sari"), Phase(id="p", label="Loket"),
        *(Step(id=id_, phase="p", label=label) for id_, label in STEPS.items()),
        Lane(id="emosi", shows="emotion"), Lane(id="masalah", shows="pains"),
    ):  # fmt: skip
        made = made.add(record)
    return made


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    """A participant's own small screen, moved by thumbs."""
    context = browser.new_context(viewport=PHONE, locale="id-ID", has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


@pytest.fixture
def file(lab: Lab, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("JOURNEYS_SERVER_URL", f"http://127.0.0.1:{lab.port}")
    monkeypatch.setenv("JOURNEYS_SERVER_TOKEN", lab.token)
    monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(lab.root))
    return write(room(), lab.root / "ruang.journey")


def pick(page: Page, level: int) -> None:
    page.locator(".jn-levels [role=radio]").nth(level).click()


def counted(page: Page, sentence: str) -> None:
    expect(page.locator(".jn-waiting-count")).to_have_text(sentence)


def test_a_room_scores_twice(lab: Lab, file: Path, page: Page, phone: Page) -> None:
    page.goto(lab.url(file.name))
    phone.goto(lab.url(file.name))
    page.get_by_text("Ambil kartu").first.wait_for(timeout=SLOW)
    phone.locator(".jn-board[data-width=phone]").wait_for(timeout=SLOW)
    with jn.open(file) as program:
        assert program.shared
        answer_in_private(page, phone, program)
        nobody_sees_an_answer(page, phone, program, file)
        reveal(page, phone)
        assert program.journey.rounds["round-emotion-sari-1"].state == "revealed"
        score_again(page, phone, program)
        look_at_the_map(page)
        ends = [(one.number, one.state) for one in program.journey.rounds.values()]
        assert sorted(ends) == [(1, "closed"), (2, "closed")]
    await_text(file, '"closed"')
    assert len(read(file).scores) == 12


def answer_in_private(page: Page, phone: Page, program: LiveJourney) -> None:
    """The facilitator opens; the phone answers by thumb, the program by code."""
    page.get_by_role("button", name="Nilai", exact=True).click()
    page.get_by_role("menuitem", name="Emosi Sari").click()
    counted(page, "0 dari 1 menilai")
    assert faults(page) == []
    phone.get_by_role("button", name="Mulai menilai").click()
    expect(phone.locator(".jn-question h2")).to_have_text("Cari syarat")
    assert faults(phone) == []
    assert phone.evaluate("document.querySelector('.jn-scoring-body').scrollWidth") <= 360
    for level in (1, 0):
        pick(phone, level)
        phone.get_by_role("button", name="Berikutnya").click()
    phone.locator(".jn-reason textarea").fill(REASON)
    pick(phone, 0)
    phone.get_by_role("button", name="Selesai").click()
    counted(page, "1 dari 1 menilai")
    for step, value in (("cari", -1), ("antre", -2), ("ambil", 2)):
        program.rate(step, value, rater="r-program", reason=OTHER_REASON)
    counted(page, "2 dari 2 menilai")


def nobody_sees_an_answer(page: Page, phone: Page, program: LiveJourney, file: Path) -> None:
    """Not on the screens of the round, not on the map, not in a table; though the file has it."""
    for one in (page, phone):
        assert REASON not in one.content()
        assert OTHER_REASON not in one.content()
    assert jn.measure.tables(program).scores.empty
    page.get_by_role("button", name="Kembali ke peta").click()
    expect(page.locator(".jn-point")).to_have_count(3)
    expect(page.locator(".jn-point:not([data-ghost])")).to_have_count(0)
    await_text(file, REASON)


def reveal(page: Page, phone: Page) -> None:
    """Everybody sees the dots, the step that splits the room, and both reasons."""
    page.get_by_role("button", name="Ikuti").click()
    page.get_by_role("button", name="Buka jawaban").click()
    worst = page.locator(".jn-spread[data-worst]")
    expect(worst).to_have_count(1)
    expect(worst).to_contain_text("Ambil kartu")
    expect(worst).to_contain_text("Anda tidak sepakat di sini")
    expect(page.locator(".jn-spread .jn-dots i")).to_have_count(6)
    expect(page.locator("blockquote")).to_have_text([f"“{REASON}”", f"“{OTHER_REASON}”"])
    expect(page.locator(".jn-alpha")).to_contain_text("belum andal", timeout=SLOW)
    assert faults(page) == []
    expect(phone.locator(".jn-spread-list [data-worst]").first).to_contain_text("Ambil kartu")
    assert faults(phone) == []


def score_again(page: Page, phone: Page, program: LiveJourney) -> None:
    """A second private round, on which the room agrees; then the result is locked."""
    page.get_by_role("button", name="Putaran berikut").click()
    counted(page, "0 dari 1 menilai")
    expect(phone.locator(".jn-question h2")).to_have_text("Cari syarat")
    for step, label in STEPS.items():
        expect(phone.locator(".jn-question h2")).to_have_text(label)
        pick(phone, 1)
        phone.locator(".jn-question-feet [data-look=main]").click()
        program.rate(step, -1, rater="r-program")
    counted(page, "2 dari 2 menilai")
    page.get_by_role("button", name="Buka jawaban").click()
    expect(page.locator(".jn-apart-figures").last).to_contain_text("→")
    expect(page.locator("[data-worst]")).to_have_count(0)
    page.get_by_role("button", name="Kunci hasil").click()
    page.get_by_role("button", name="Kembali ke peta").click()


def look_at_the_map(page: Page) -> None:
    """The lane keeps both rounds, and the curve refuses the hand."""
    expect(page.locator("[data-shows=disagreement]")).to_contain_text("1,00 → 0,00")
    page.locator(".jn-point").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".jn-tip")).to_have_text(
        "Titik ini berasal dari 2 penilai. Ubah lewat putaran penilaian."
    )
    assert faults(page, "[data-shows=disagreement]") == []
