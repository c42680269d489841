"""What `attach_survey` put on the map is on the board, step by step, and can be read aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from axe import faults
from playwright.sync_api import expect

import journeys as jn

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

SLOW = 30_000
STEPS = ("Antre & daftar", "Ambil kartu")


def test_the_elements_and_the_index_of_a_survey_stand_at_their_steps(lab: Lab, page: Page) -> None:
    answers = pd.DataFrame({
        "time": [2, 3, 2, 4] * 6, "facilities": [3, 3, 4, 2] * 6, "step": STEPS * 12
    })  # fmt: skip
    mapped = jn.measure.attach_survey(jn.new("ktp-el"), answers, period="2026-10", simulated=True)
    jn.write(mapped, lab.root / "survei.journey")
    page.goto(lab.url("survei.journey"))
    lane = page.locator(".jn-lane[data-shows=metrics]")
    lane.wait_for(timeout=SLOW)
    lane.scroll_into_view_if_needed()
    shown = lane.locator(".jn-metric")
    steps = sum(len(metric.steps) for metric in mapped.metrics.values())
    expect(shown).to_have_count(steps)
    time = shown.filter(has_text="Waktu Penyelesaian").first
    expect(time.locator("b")).to_have_text("2,75 NRR")
    expect(time.locator("small")).to_contain_text("n 24")
    expect(time.locator(".jn-chip")).to_have_text("contoh")
    expect(lane.locator(".jn-head-sub")).to_contain_text("IKM")
    cell = lane.locator(".jn-metric-cell").nth(2)
    cell.focus()
    page.keyboard.press("7")
    expect(page.locator(".jn-tip")).to_contain_text("tidak diketik di papan")
    assert faults(page, "[data-shows=metrics]") == []
