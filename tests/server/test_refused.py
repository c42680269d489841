"""A server that refuses, is away, or is no server: one sentence, and nothing lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_server import SESSION, listening
from lab import Lab
from labs import StrangeLab
from rooms import SMALL, Opener, found, put, restart, until

from journeys.errors import Unreachable
from journeys.files import read, write
from journeys.share import wire as wires
from journeys.share.opening import open as open_live
from journeys.share.server import Server
from journeys.share.session import Session
from journeys.words import LANGUAGES

INTERNALS = ("Errno", "urlopen", "Handshake", "Exception", "Traceback", "secret", "Expecting", "0x")


@pytest.fixture
def strange_lab(tmp_path: Path) -> Iterator[Lab]:
    server = StrangeLab(tmp_path / "root", tmp_path / "home").start()
    yield server
    server.stop()


@pytest.mark.parametrize(
    ("answer", "get", "key"),
    [
        ((401, b""), 404, "refused"),
        ((302, b""), 404, "refused"),
        ((500, b"secret"), 404, "silent"),
        ((200, b"<html>secret"), 404, "not-jupyter"),
        ((200, b"[]"), 404, "not-jupyter"),
        (b"SSH-2.0-OpenSSH\r\n", 404, "not-jupyter"),
        (b"", 404, "not-jupyter"),
        ((200, SESSION), 403, "refused"),
        ((200, SESSION), 500, "silent"),
    ],
)
def test_what_is_wrong_at_an_address_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: Any, get: int, key: str
) -> None:
    file = write(SMALL, tmp_path / "peta.journey")
    monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(tmp_path))
    with listening(answer, get) as address:
        monkeypatch.setenv("JOURNEYS_SERVER_URL", address)
        with pytest.raises(Unreachable) as failed:
            open_live(file)
    assert failed.value.key == f"share.room.{key}"
    for language in LANGUAGES:
        said = failed.value.say(language)
        assert address in said
        assert "\n" not in said
        assert not any(word in said for word in INTERNALS)


def test_an_address_where_nothing_listens_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("JOURNEYS_SERVER_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(tmp_path))
    with pytest.raises(Unreachable) as failed:
        open_live(write(SMALL, tmp_path / "peta.journey"))
    assert not any(word in failed.value.say("en") for word in INTERNALS)


@pytest.mark.parametrize("code", ["file", "no-rooms", "outside"])
def test_who_is_alone_in_a_file_is_told_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    file = write(SMALL, tmp_path / "peta.journey")
    monkeypatch.delenv("JPY_PARENT_PID", raising=False)
    with listening((404, b"")) as address:
        if code != "file":
            monkeypatch.setenv("JOURNEYS_SERVER_URL", address)
        root = tmp_path / "elsewhere" if code == "outside" else tmp_path
        monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(root))
        live = open_live(file)
    assert live.standing.code == code
    assert live.standing.say("en") in repr(live)
    assert "peta.journey" in live.standing.say("id")
    assert not live.standing.online


def test_a_server_without_journeys_is_left_and_said(strange_lab: Lab, enter: Opener) -> None:
    file = put(strange_lab, "peta.journey")
    with pytest.warns(UserWarning, match="belum mengenal Journeys"):
        live = enter(strange_lab, "peta.journey")
    assert live.standing.code == "strange"
    assert live.journey == SMALL
    value = live.set("s", label="Tetap tersimpan")
    live.save()
    assert read(file) == value


def test_away_then_with_another_token_then_back(
    own_lab: Lab, enter: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("journeys.share.room.PATIENCE", 1.0)
    file = put(own_lab, "peta.journey")
    live = enter(own_lab, "peta.journey")
    live.set("s", label="Terkirim")
    live.save()
    assert (live.standing.code, live.standing.unsent) == ("room", 0)
    assert "Offline" not in repr(live)
    own_lab.kill()
    assert until(lambda: live.standing.code == "offline")
    live.set("s", label="Luring")
    live.set("s", waiting=5)
    assert live.standing.unsent == 2
    assert "Offline" in repr(live)
    assert "not sent yet: 2" in repr(live)
    with pytest.raises(Unreachable) as failed:
        live.save()
    assert failed.value.key == "share.room.not-saved"

    old, own_lab.token = own_lab.token, "another"
    restart(own_lab)
    assert until(lambda: live.standing.code == "refused")
    live.set("s", touch=3)
    with pytest.raises(Unreachable) as failed:
        live.save()
    assert failed.value.key == "share.room.refused-kept"
    assert old not in str(failed.value)
    assert "403" in live.standing.say("en")
    assert live.standing.unsent == 3

    monkeypatch.setenv("JOURNEYS_SERVER_TOKEN", own_lab.token)
    assert until(lambda: live.standing == live.standing._replace(code="room", unsent=0), 20)
    assert enter(own_lab, "peta.journey").journey == live.journey
    assert live.journey.steps["s"].waiting == 5
    assert until(lambda: found(file) == live.journey, 5)


def test_who_is_cut_off_asks_ever_more_seldom_and_not_all_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pauses: list[float] = []

    class Closing:
        def wait(self, seconds: float) -> bool:
            pauses.append(seconds)
            return len(pauses) == 12

    def away(_: Session) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(wires, "connect", away)
    monkeypatch.setattr(wires, "_LONGEST_PAUSE", 15.0)
    monkeypatch.setattr(random, "uniform", lambda low, _: low)
    cut = wires.Wire.__new__(wires.Wire)
    cut._session = Session(Server("http://127.0.0.1:9", "", None, named=True), "f", "s")
    cut._closing = Closing()  # type: ignore[assignment]
    cut._reconnect()
    assert pauses == pytest.approx([0.8 * min(15.0, 0.5 * 2**n) for n in range(12)])
    monkeypatch.setattr(random, "uniform", lambda _, high: high)
    pauses.clear()
    cut._reconnect()
    assert pauses[0] == pytest.approx(0.6)
