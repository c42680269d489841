"""Windows of browsers; none where there is no browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from lab import CHROMIUM_FLAGS, chromium


@contextmanager
def pages(count: int) -> Iterator[list[object]]:
    """Windows of so many people, each with a browser's profile of their own."""
    if not (program := chromium()):
        assert os.environ.get("JOURNEYS_REQUIRE_BROWSER") != "1", "no Chromium found"
        yield []
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM_FLAGS)
        yield [browser.new_context(locale="en-US").new_page() for _ in range(count)]
        browser.close()
