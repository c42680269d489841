"""Several kernels and boards at one file, busy ones, and what is left when they go."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from away import sleep
from lab import Lab
from rooms import SMALL, Opener, found, put, until

from journeys.model import Score, Step
from journeys.notebook import Board
from journeys.share import wire as wires
from journeys.share.door import RoomEndedError
from journeys.share.live import LiveJourney
from journeys.share.opening import open as open_live
from journeys.share.session import Session

KERNEL = """
import journeys as jn
live = jn.open("{name}")
assert live.shared
live.add(jn.Step(id="k", phase="p", label="Dari kernel lain"))
"""


@contextmanager
def all_put_away(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every socket opened meanwhile is closed in the end, and every thread has ended."""
    opened, before, connect = [], set(threading.enumerate()), wires.connect

    def remembering(session: Session) -> object:
        opened.append(connect(session))
        return opened[-1]

    patch.setattr(wires, "connect", remembering)
    yield
    assert opened
    assert until(lambda: all(one.sock is None for one in opened), 5)
    assert until(lambda: set(threading.enumerate()) <= before, 5)


def test_everybody_at_a_file_agrees_and_takes_back_only_what_is_theirs(
    shared_lab: Lab, enter: Opener
) -> None:
    file = put(shared_lab, "semua.journey")
    one, again = enter(shared_lab, "semua.journey"), enter(shared_lab, "semua.journey")
    first, second, third = Board(one), Board(one), Board(again)
    first.set("s", label="Papan satu")
    assert second.journey == one.journey == first.journey
    again.set("s", waiting=4)
    third.add(Score(subject="s", measure="emotion", rater="r", value=1))
    _kernel(shared_lab, "semua.journey")
    assert until(lambda: one.journey == again.journey and "k" in one.journey.steps)
    step = third.journey.steps["s"]
    assert (step.label.read("id"), step.waiting) == ("Papan satu", 4)
    assert second.undo()
    assert not first.undo()
    assert until(lambda: again.journey.steps["s"].label.read("id") == "Antre")
    assert again.undo()
    assert third.undo()
    assert not again.undo()
    value = SMALL.add(Step(id="k", phase="p", label="Dari kernel lain"))
    assert until(lambda: {*one.journey.steps} == {*value.steps} and not one.journey.scores)
    assert one.journey == again.journey
    assert one.journey.steps["s"] == SMALL.steps["s"]
    assert until(lambda: found(file) == one.journey, 5)


def _kernel(lab: Lab, name: str) -> None:
    """Another kernel edits, and its Python ends without a word."""
    server = {
        "JOURNEYS_SERVER_URL": f"http://127.0.0.1:{lab.port}",
        "JOURNEYS_SERVER_TOKEN": lab.token,
        "JOURNEYS_SERVER_ROOT": str(lab.root),
    }
    ended = subprocess.run(
        [sys.executable, "-W", "always::ResourceWarning", "-c", KERNEL.format(name=name)],
        cwd=lab.root,
        env={**os.environ, **server},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_kernel_busy_for_long_misses_nothing(shared_lab: Lab, enter: Opener) -> None:
    put(shared_lab, "sibuk.journey")
    other = enter(shared_lab, "sibuk.journey")

    def type_on() -> None:
        for number in range(40):
            other.add(Step(id=f"t{number}", phase="p", label=f"Ketik {number}"))
            time.sleep(0.02)
        other.save()

    async def cell() -> tuple[LiveJourney, object]:
        busy = enter(shared_lab, "sibuk.journey")
        busy.set("s", label="Sebelum sibuk")
        typing = threading.Thread(target=type_on)
        typing.start()
        # a long cell: the loop turns no more
        typing.join()
        value = busy.set("s", waiting=7)
        return busy, value

    busy, value = asyncio.run(cell())
    assert len(value.steps) == 41  # type: ignore[attr-defined]
    assert until(lambda: busy.journey == other.journey)
    assert other.journey.steps["s"].waiting == 7
    assert other.journey.steps["s"].label.read("id") == "Sebelum sibuk"


def test_who_closes_leaves_nothing_behind_and_may_close_again(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shared_lab, "tutup.journey")
    other = enter(shared_lab, "tutup.journey")
    with all_put_away(monkeypatch):
        live = enter(shared_lab, "tutup.journey")
        value = live.set("s", label="Terakhir")
        live.close()
        live.close()
        assert until(lambda: other.journey == value)
        assert live.set("s", label="Hanya di sini").steps["s"].label.read("id") == "Hanya di sini"
        assert other.journey == value


def test_who_is_forgotten_leaves_nothing_behind(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(shared_lab, "lupa.journey")
    other = enter(shared_lab, "lupa.journey")
    with all_put_away(monkeypatch):
        # opened here, as the fixture would remember it
        value = open_live(file).set("s", label="Terakhir")
        gc.collect()
        assert until(lambda: other.journey == value)


def test_who_closes_while_it_is_being_connected_again_leaves_nothing_behind(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shared_lab, "sambung.journey")
    connecting, closed = threading.Event(), threading.Event()
    monkeypatch.setattr(wires, "_FAREWELL", 0.1)
    with all_put_away(monkeypatch):
        live = enter(shared_lab, "sambung.journey")
        connect, session = wires.connect, live._home._wire._session

        def slowly(_: Session) -> object:
            connecting.set()
            closed.wait(5)
            return connect(session)

        monkeypatch.setattr(wires, "connect", slowly)
        sleep(live)
        assert connecting.wait(5)
        live.close()
        closed.set()


def test_a_room_that_ended_leaves_nothing_behind(
    shared_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shared_lab, "usai.journey")

    def ending(_: object) -> Iterator[bytes]:
        raise RoomEndedError("4404")

    session = enter(shared_lab, "usai.journey")._home._wire._session
    with all_put_away(monkeypatch):
        monkeypatch.setattr(wires, "messages", ending)
        wire = wires.Wire(session)
        assert until(lambda: wire.ended)
        wire.close()
