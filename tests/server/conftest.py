"""Real Jupyter servers on ports and in folders of their own; each ends with its test."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from lab import Lab
from labs import HastyLab, StorelessLab
from rooms import Opener
from upstream import TIMES

from journeys.share.live import LiveJourney
from journeys.share.opening import open as open_live


@pytest.fixture(scope="session")
def shared_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A server with rooms, for tests that leave it as it is."""
    server = Lab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def hasty_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A server that frees rooms at once."""
    server = HastyLab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def storeless_lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """A server that frees rooms at once and stores nothing of them."""
    server = StorelessLab(tmp_path_factory.mktemp("root"), tmp_path_factory.mktemp("home")).start()
    yield server
    server.stop()


@pytest.fixture
def played(
    request: pytest.FixtureRequest,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[list[str]]:
    """Where a scenario puts what went wrong; the count is printed, and nothing is allowed."""
    wrong: list[str] = []
    began = time.perf_counter()
    yield wrong
    with capsys.disabled():
        print(  # noqa: T201  the count is the result
            f"\nupstream {request.node.name[5:]}: {TIMES} times, {len(wrong)} wrong; "
            f"{time.perf_counter() - began:.0f} s"
        )
    assert not wrong


@pytest.fixture
def own_lab(tmp_path: Path) -> Iterator[Lab]:
    """A server with rooms, for a test that kills it."""
    server = Lab(tmp_path / "root", tmp_path / "home").start()
    yield server
    server.stop()


@pytest.fixture
def own_lone_lab(tmp_path: Path) -> Iterator[Lab]:
    """A server without rooms, for a test that kills it."""
    server = Lab(tmp_path / "root", tmp_path / "home", collaboration=False).start()
    yield server
    server.stop()


@pytest.fixture
def lone_lab(tmp_path: Path) -> Iterator[Lab]:
    """A server without rooms."""
    server = Lab(tmp_path / "root", tmp_path / "home", collaboration=False).start()
    yield server
    server.stop()


@pytest.fixture(scope="session", autouse=True)
def patience() -> Iterator[None]:
    """Who is cut off looks often whether the server is back."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("journeys.share.wire._LONGEST_PAUSE", 0.6)
        yield


@pytest.fixture
def enter() -> Iterator[Opener]:
    """Opens a file as a kernel of a server does; all that is open is closed at the end."""
    with _opener() as opener:
        yield opener


@pytest.fixture(scope="module")
def opener() -> Iterator[Opener]:
    """The same for all tests of a module."""
    with _opener() as opener:
        yield opener


@contextmanager
def _opener() -> Iterator[Opener]:
    opened: list[LiveJourney] = []
    with pytest.MonkeyPatch.context() as patch:

        def open_in(lab: Lab, name: str) -> LiveJourney:
            patch.setenv("JOURNEYS_SERVER_URL", f"http://127.0.0.1:{lab.port}/")
            patch.setenv("JOURNEYS_SERVER_TOKEN", lab.token)
            patch.setenv("JOURNEYS_SERVER_ROOT", str(lab.root))
            opened.append(open_live(lab.root / name))
            return opened[-1]

        yield open_in
        for live in opened:
            live.close()
