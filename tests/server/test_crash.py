"""A server killed while people type: what others saw two seconds ago is on disk."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from lab import Lab
from rooms import Opener, configure, put, restart

from journeys.files import read
from journeys.share.live import LiveJourney

TYPING = 6.0
"""Seconds of typing without a pause."""
BEFORE = 2.0
"""Seconds before the kill: what was seen earlier must be on disk."""


@pytest.fixture
def unguarded(own_lab: Lab) -> Lab:
    """A server without our extension: only clients ask for saves."""
    own_lab.stop()
    configure(own_lab, **{"journeys.share.extension": False})
    restart(own_lab)
    return own_lab


def type_until_killed(
    lab: Lab, writers: list[LiveJourney], reader: LiveJourney
) -> tuple[dict[str, float], float]:
    """Everybody types ten words a second; when each was seen by the reader, and the kill."""
    seen: dict[str, float] = {}

    def look(value: object) -> None:
        now = time.monotonic()
        for step in value.steps.values():  # type: ignore[attr-defined]
            for word in step.label.read("id").split():
                seen.setdefault(word, now)

    reader.observe(look)
    began, count = time.monotonic(), 0
    while time.monotonic() - began < TYPING:
        for number, writer in enumerate(writers):
            text = writer.journey.steps["s"].label.read("id")
            writer.set("s", label=f"{text} w{number}.{count}")
        count += 1
        time.sleep(0.1)
    killed = time.monotonic()
    lab.kill()
    return seen, killed


def lost(seen: dict[str, float], file: Path, killed: float) -> tuple[list[str], int]:
    """The words that had to be on disk and are not, and how many had to be."""
    kept = set(read(file).steps["s"].label.read("id").split())
    due = [word for word, at in seen.items() if at < killed - BEFORE]
    return [word for word in due if word not in kept], len(due)


def crash(lab: Lab, enter: Opener, capsys: pytest.CaptureFixture[str], who: str) -> None:
    file = put(lab, "busy.journey")
    writers = [enter(lab, "busy.journey") for _ in range(3)]
    seen, killed = type_until_killed(lab, writers, enter(lab, "busy.journey"))
    gone, due = lost(seen, file, killed)
    with capsys.disabled():
        print(f"\n{who}: {len(seen)} words seen, {due} due on disk, {len(gone)} lost")  # noqa: T201
    assert due > 40
    assert gone == []


def test_the_servers_guard_saves_a_busy_room(
    own_lab: Lab,
    enter: Opener,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("journeys.share.outbox.UNSAVED", 1e9)
    crash(own_lab, enter, capsys, "guard")
    restart(own_lab)
    again = enter(own_lab, "busy.journey")
    kept = read(own_lab.root / "busy.journey")
    assert again.journey == kept


def test_without_the_guard_the_client_asks_for_saves(
    unguarded: Lab, enter: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    crash(unguarded, enter, capsys, "client")
