"""R3: a server killed while people type.

Promised: what others saw two seconds before is in the file, or, where the kill cut the server's
own writing off, in the copy that was made before it. With our server extension, what
they saw half a second before is in the board when it is opened again, and so in the file. And
whatever anybody saw is there again once they who saw it are back.
"""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest
from lab import Lab
from rooms import Opener, configure, found, put, restart, until
from sizes import size

from journeys.edit import Journey
from journeys.errors import UnreadableFile
from journeys.files import read
from journeys.share.live import LiveJourney
from journeys.share.recovery import LATEST, Recovery

KILLS = size(3, 20, "JOURNEYS_SERVER_KILLS")
TYPING = 4.0
"""Seconds of typing without a pause."""
BEFORE = 2.0
"""Seconds before the kill: what was seen earlier must be on disk."""
STORED = 0.5
"""Seconds before the kill: what was seen earlier must be there again."""


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
            # what arrives between reading and writing would be written over
            writer.act(lambda now, word=f"w{number}.{count}": _typed(now, word))
        count += 1
        time.sleep(0.1)
    killed = time.monotonic()
    lab.kill()
    return seen, killed


def _typed(now: Journey, word: str) -> Journey:
    return now.set("s", label=f"{now.steps['s'].label.read('id')} {word}")


def lost(
    seen: dict[str, float], journey: Journey, killed: float, before: float
) -> tuple[list[str], int]:
    """The words that had to be in a journey and are not, and how many had to be."""
    kept = set(journey.steps["s"].label.read("id").split())
    due = [word for word, at in seen.items() if at < killed - before]
    return [word for word in due if word not in kept], len(due)


def file_or_copy(file: Path) -> Journey:
    """What a file holds; where the server had just emptied it to fill it, what it was about to."""
    try:
        return read(file)
    except UnreadableFile:
        return read(Recovery(file).folder / LATEST)


def crash(lab: Lab, people: list[LiveJourney]) -> tuple[dict[str, float], float]:
    """Three type in a file, a fourth sees it, the server is killed, and everybody leaves."""
    seen, killed = type_until_killed(lab, people[:3], people[3])
    for one in people:
        one.close()
    return seen, killed


def gathered(lab: Lab, enter: Opener, name: str) -> list[LiveJourney]:
    """Four people at one file."""
    put(lab, name)
    return [enter(lab, name) for _ in range(4)]


def test_what_was_seen_is_in_the_file_and_back_on_the_board(
    own_lab: Lab,
    enter: Opener,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("journeys.share.outbox.UNSAVED", 1e9)
    total: Counter[str] = Counter()
    gaps: list[object] = []
    for kill in range(KILLS):
        name = f"busy{kill}.journey"
        seen, killed = crash(own_lab, gathered(own_lab, enter, name))
        file = own_lab.root / name
        gone, due = lost(seen, file_or_copy(file), killed, BEFORE)
        restart(own_lab)
        again = enter(own_lab, name)
        missing, stored = lost(seen, again.journey, killed, STORED)
        never, _ = lost(seen, again.journey, killed, 0)
        if gone:
            gaps.append((kill, [round(killed - seen[word], 2) for word in gone], len(seen)))
        total += Counter(seen=len(seen), due_in_file=due, lost_in_file=len(gone),
                         due_on_board=stored, lost_on_board=len(missing),
                         lost_of_all_seen=len(never))  # fmt: skip
        assert [one.code for one in again.notices] in ([], ["recovered"])
        assert until(lambda file=file, again=again: found(file) == again.journey, 5)
        again.close()
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nserver kills, everybody gone: {KILLS}; {total['seen']} edits seen by others; "
            f"{total['due_in_file']} due in the file, {total['lost_in_file']} lost; "
            f"{total['due_on_board']} due on the board, {total['lost_on_board']} lost; "
            f"of all {total['lost_of_all_seen']} lost {gaps or ''}"
        )
    assert total["due_in_file"] > 25 * KILLS
    assert total["lost_in_file"] == total["lost_on_board"] == 0


def test_what_anybody_saw_is_there_again_once_they_are_back(
    own_lab: Lab,
    enter: Opener,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("journeys.share.outbox.UNSAVED", 1e9)
    total: Counter[str] = Counter()
    for kill in range(KILLS):
        file = own_lab.root / f"back{kill}.journey"
        people = gathered(own_lab, enter, file.name)
        seen, killed = type_until_killed(own_lab, people[:3], people[3])
        restart(own_lab)
        for one in people:
            assert until(lambda one=one: one._home._wire.online, 20)
        people.append(enter(own_lab, file.name))
        alike = until(lambda file=file, people=people: _alike(file, people), 10)
        gone, due = lost(seen, people[-1].journey, killed, 0)
        words = Counter(people[-1].journey.steps["s"].label.read("id").split())
        total += Counter(seen=due, lost=len(gone), twice=sum(n > 1 for n in words.values()),
                         not_alike=not alike)  # fmt: skip
        for one in people:
            one.close()
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nserver kills, everybody back: {KILLS}; {total['seen']} edits seen by others, "
            f"{total['lost']} lost, {total['twice']} twice"
        )
    assert total["seen"] > 50 * KILLS
    assert total["lost"] == total["twice"] == total["not_alike"] == 0


def _alike(file: Path, people: list[LiveJourney]) -> bool:
    values = [one.journey for one in people]
    return all(one == values[0] for one in values) and found(file) == values[0]


def test_without_the_guard_the_client_asks_for_saves(
    unguarded: Lab, enter: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    seen, killed = crash(unguarded, gathered(unguarded, enter, "busy.journey"))
    gone, due = lost(seen, read(unguarded.root / "busy.journey"), killed, BEFORE)
    with capsys.disabled():
        print(f"\nno guard: {len(seen)} words seen, {due} due in the file, {len(gone)} lost")  # noqa: T201
    assert due > 25
    assert gone == []
