"""A server and a browser for the tests that ask; skipped with a reason without Chromium."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from lab import CHROMIUM_FLAGS, Lab, chromium

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

WIDE = {"width": 1440, "height": 900}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder needs the browser."""
    for item in items:
        if "browser" in item.path.parts:
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def program() -> str:
    """Where Chromium is."""
    if found := chromium():
        return found
    reason = "no Chromium found; install it or name one in JOURNEYS_CHROMIUM"
    if os.environ.get("JOURNEYS_REQUIRE_BROWSER") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


# no longer than a module: while it lives, Playwright keeps an event loop running in this thread,
# and the tests of the kernel's own loop must find none
@pytest.fixture(scope="module")
def browser(program: str) -> Iterator[Browser]:
    """Chromium, headless."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, args=CHROMIUM_FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def lab(program: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """One server with collaboration for the whole session; each test uses its own files in it."""
    server = Lab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def lone_lab(program: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """One server on which collaboration is switched off."""
    folders = tmp_path_factory.mktemp("lone-root"), tmp_path_factory.mktemp("lone-home")
    server = Lab(*folders, collaboration=False).start()
    yield server
    server.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """One person's window."""
    context = browser.new_context(viewport=WIDE, locale="en-US")
    yield context.new_page()
    context.close()


@pytest.fixture
def other_page(browser: Browser) -> Iterator[Page]:
    """Another person's window."""
    context = browser.new_context(viewport=WIDE, locale="en-US")
    yield context.new_page()
    context.close()
