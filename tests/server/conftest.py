"""Real Jupyter servers on ports and in folders of their own; each ends with its test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from lab import Lab
from rooms import Opener

from journeys.share.live import LiveJourney
from journeys.share.opening import open as open_live


@pytest.fixture(scope="session")
def shared_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A server with rooms, for tests that leave it as it is."""
    server = Lab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


@pytest.fixture
def own_lab(tmp_path: Path) -> Iterator[Lab]:
    """A server with rooms, for a test that kills it."""
    server = Lab(tmp_path / "root", tmp_path / "home").start()
    yield server
    server.stop()


@pytest.fixture
def lone_lab(tmp_path: Path) -> Iterator[Lab]:
    """A server without rooms."""
    server = Lab(tmp_path / "root", tmp_path / "home", collaboration=False).start()
    yield server
    server.stop()


@pytest.fixture
def enter(monkeypatch: pytest.MonkeyPatch) -> Iterator[Opener]:
    """Opens a file as a kernel of a server does; all that is open is closed at the end."""
    opened: list[LiveJourney] = []

    def open_in(lab: Lab, name: str) -> LiveJourney:
        monkeypatch.setenv("JOURNEYS_SERVER_URL", f"http://127.0.0.1:{lab.port}/")
        monkeypatch.setenv("JOURNEYS_SERVER_TOKEN", lab.token)
        monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(lab.root))
        opened.append(open_live(lab.root / name))
        return opened[-1]

    yield open_in
    for live in opened:
        live.close()
