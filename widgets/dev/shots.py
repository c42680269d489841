"""Pictures of the board at many widths: python dev/shots.py OUT [name …]."""

from __future__ import annotations

import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

ADDRESS = "http://127.0.0.1:8123/?file=ktp-el.journey"
CASES = {
    "light-1440": (1440, 900, ""),
    "dark-1440": (1440, 900, "&theme=dark"),
    "en-1440": (1440, 900, "&language=en"),
    "light-1600": (1600, 900, ""),
    "light-1100": (1100, 800, ""),
    "light-860": (860, 800, ""),
    "light-600": (600, 800, ""),
    "light-390": (390, 844, ""),
    "dark-390": (390, 844, "&theme=dark"),
    "hc-1440": (1440, 900, "&theme=high-contrast-light"),
    "hcd-1440": (1440, 900, "&theme=high-contrast-dark"),
    "cell-1340": (1340, 560, "&kind=cell"),
    "cell-860": (860, 560, "&kind=cell"),
    "cell-dark": (1340, 560, "&kind=cell&theme=dark"),
    "static-1340": (1340, 560, "&kind=static"),
    "empty-1440": (1440, 900, "EMPTY"),
    "empty-dark": (1440, 900, "EMPTY&theme=dark"),
    "empty-600": (600, 900, "EMPTY"),
    "raw": (1100, 600, "EMPTY&raw"),
    "sixty": (1440, 900, "&steps=60"),
    "people": (1440, 900, "&people"),
}
ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


def shoot(page: Page, name: str, folder: Path) -> None:
    """One picture."""
    width, height, extra = CASES[name]
    page.set_viewport_size({"width": width, "height": height})
    empty = extra.startswith("EMPTY")
    page.goto(ADDRESS.split("?", maxsplit=1)[0] + "?" + extra[5:] if empty else ADDRESS + extra)
    page.wait_for_selector(".jn-board[data-state]")
    if name in ("light-1440", "dark-1440", "people"):
        page.locator(".jn-pain[data-severity='4']").last.click(position={"x": 10, "y": 40})
    page.wait_for_timeout(1500)
    page.screenshot(path=str(folder / f"{name}.png"))


def main() -> None:
    """All cases, or those named."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGUMENTS)
        page = browser.new_page(device_scale_factor=1)
        page.on("console", lambda message: sys.stdout.write(f"{message.type} {message.text}\n"))
        page.on("pageerror", lambda error: sys.stdout.write(f"ERROR {error}\n"))
        for name in sys.argv[2:] or CASES:
            shoot(page, name, folder)
        browser.close()


if __name__ == "__main__":
    main()
