"""A narrow window: columns one can read, lane names that stay, and a focus that nothing covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from playwright.sync_api import expect

import journeys as jn

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

SMALL = {"width": 1024, "height": 768}
SLOW = 30_000
LEAST = 120
MARGIN = 12

CLEAR = """() => {
    const { left, top } = document.activeElement.getBoundingClientRect();
    const scroll = document.querySelector('.jn-scroll');
    const right = document.querySelector('.jn-corner').getBoundingClientRect().right;
    const bottom = document.querySelector('.jn-top').getBoundingClientRect().bottom;
    const inLane = document.activeElement.closest('.jn-lane') !== null;
    return {
        name: document.activeElement.textContent,
        across: scroll.scrollLeft > 0 ? left - right : null,
        down: inLane && scroll.scrollTop > 0 ? top - bottom : null,
    };
}"""


def opened(lab: Lab, page: Page, name: str) -> None:
    jn.write(jn.new("bbm-shell"), lab.root / name)
    page.set_viewport_size(SMALL)
    page.goto(lab.url(name))
    page.locator(".jn-board[data-width=narrow]").wait_for(timeout=SLOW)
    page.locator(".jn-step").first.wait_for()


def walked(page: Page, key: str, times: int) -> list[dict[str, Any]]:
    """Where the focus stands after each press, against what is sticky."""
    found = []
    for _ in range(times):
        page.keyboard.press(key)
        page.wait_for_function(
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
            ".then(() => true)"
        )
        found.append(page.evaluate(CLEAR))
    return found


def test_ten_steps_stay_readable_and_the_grid_scrolls_beside_the_lane_names(
    lab: Lab, page: Page
) -> None:
    opened(lab, page, "sempit.journey")
    steps = page.locator(".jn-step")
    expect(steps).to_have_count(10)
    assert min(box["width"] for box in map(box_of, steps.all())) >= LEAST
    heads = page.locator(".jn-lane > .jn-head")
    before = [box_of(head)["x"] for head in heads.all()]
    page.locator(".jn-scroll").evaluate("scroll => scroll.scrollTo(scroll.scrollWidth, 0)")
    assert [box_of(head)["x"] for head in heads.all()] == before
    last = box_of(steps.last)
    assert last["x"] + last["width"] <= SMALL["width"]
    # the phase one is in keeps its name in sight
    name = page.locator(".jn-phase").nth(2).locator(".jn-phase-in")
    assert box_of(name)["x"] > before[0] + box_of(heads.first)["width"]


def test_the_focus_goes_nowhere_under_what_is_sticky(lab: Lab, page: Page) -> None:
    opened(lab, page, "tombol.journey")
    page.locator(".jn-step").first.focus()
    there, back = walked(page, "ArrowRight", 9), walked(page, "ArrowLeft", 8)
    assert there[-1]["across"] is not None
    assert [one for one in back if one["across"] is not None and one["across"] < MARGIN] == []
    down, up = walked(page, "ArrowDown", 14), walked(page, "ArrowUp", 9)
    assert any(one["down"] is not None for one in down)
    assert [one for one in up if one["down"] is not None and one["down"] < MARGIN] == []


def test_the_ring_of_a_focused_button_is_ours_and_stands_off_it(lab: Lab, page: Page) -> None:
    opened(lab, page, "cincin.journey")
    page.locator(".jn-step").first.focus()
    page.keyboard.press("F6")
    page.keyboard.press("F6")
    page.keyboard.press("Tab")
    ring, own, apart = page.evaluate("""() => {
        const button = document.activeElement;
        const probe = document.createElement('i');
        probe.style.color = 'var(--jn-focus)';
        button.closest('.jn-board').append(probe);
        const wanted = getComputedStyle(probe).color;
        probe.remove();
        const { outlineColor, outlineOffset } = getComputedStyle(button);
        return [outlineColor, wanted, parseFloat(outlineOffset)];
    }""")
    assert page.evaluate("document.activeElement.tagName") == "BUTTON"
    assert ring == own
    assert apart > 0


def box_of(place: Any) -> Any:
    box = place.bounding_box()
    assert box
    return box
