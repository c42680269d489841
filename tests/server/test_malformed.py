"""Broken and senseless messages into a room on a real server: the others work on, and keep all."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hostile import Mutants, nested
from lab import Lab
from labs import StockLab
from pycrdt import Array, Map, Text, create_awareness_message, create_update_message, write_var_uint
from rooms import SMALL, Opener, put, until
from sizes import size
from websocket import WebSocket, WebSocketException

from journeys.files import read
from journeys.model import Step, to_text
from journeys.share.door import connect
from journeys.share.live import LiveJourney
from journeys.share.mapping import STATE, root
from journeys.share.server import Server
from journeys.share.session import ask_session

MUTANTS = size(60, 2000, "JOURNEYS_ROOM_MUTANTS")


@contextmanager
def stranger(lab: Lab, name: str) -> Iterator[WebSocket]:
    """A socket into the room of a file, for one who says what they like."""
    server = Server(f"http://127.0.0.1:{lab.port}", lab.token, lab.root, named=True)
    session = ask_session(server, name)
    assert session is not None
    socket = connect(session)
    yield socket
    socket.close(timeout=1)


def works(one: LiveJourney, other: LiveJourney, word: str) -> bool:
    """Whether what one writes the other sees, within patience."""
    one.add(Step(id=f"x{word}", phase="p", label=word))
    return until(lambda: f"x{word}" in other.journey.steps)


def test_others_work_on_whatever_is_sent(
    own_lab: Lab, enter: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    file = put(own_lab, "hostile.journey")
    put(own_lab, "quiet.journey")
    one, other = enter(own_lab, file.name), enter(own_lab, file.name)
    beside, too = enter(own_lab, "quiet.journey"), enter(own_lab, "quiet.journey")
    mutants, cut = Mutants(60), 0
    with stranger(own_lab, file.name) as socket:
        socket.send_binary(create_update_message(mutants.start))
    assert until(lambda: "s0" in one.journey.steps)
    for number in range(MUTANTS):
        try:
            with stranger(own_lab, file.name) as socket:
                socket.send_binary(mutants.message(number))
        except (OSError, WebSocketException):
            cut += 1
        if number % 10 == 0:
            assert works(one, other, f"a{number}"), number
            assert works(other, one, f"b{number}"), number
    assert works(beside, too, "beside")
    one.save()
    saved = read(file)
    added = [f"x{who}{number}" for number in range(0, MUTANTS, 10) for who in "ab"]
    lost = [id_ for id_ in added if id_ not in saved.steps]
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nmalformed in a room: {MUTANTS} broken messages, {cut} sockets cut, "
            f"{len(added)} steps added meanwhile, {len(lost)} lost"
        )
    assert not lost
    assert to_text(saved) == to_text(other.journey)
    assert own_lab.process is not None
    assert own_lab.process.poll() is None


BAD = {
    "a value nested without end": create_update_message(nested(50_000)),
    "nothing": b"\x00",
    "no end of a number": b"\x00\x02" + b"\xff" * 50,
    "less than it says": b"\x00\x02" + write_var_uint(2**40),
    "a state of nothing": b"\x00\x00\x05\xff\xff\xff\xff\x0f",
    "presence that is no JSON": create_awareness_message(b"\x01\x05\x01\x03{a}"),
    "presence nested without end": create_awareness_message(
        b"\x01\x05\x01" + write_var_uint(90_000) + b"[" * 90_000
    ),
    "another protocol": b"\x63abc",
    "a text": b"save",
}


@pytest.mark.parametrize("what", BAD)
def test_others_work_on_after(shared_lab: Lab, opener: Opener, what: str) -> None:
    name = f"{what}.journey"
    put(shared_lab, name)
    one, other = opener(shared_lab, name), opener(shared_lab, name)
    with stranger(shared_lab, name) as socket:
        for _ in range(3):
            socket.send_binary(BAD[what])
        assert works(one, other, "a")
    assert works(other, one, "b")


def test_a_stock_server_is_ended_by_it(tmp_path: Path) -> None:
    lab = StockLab(tmp_path / "root", tmp_path / "home").start()
    try:
        put(lab, "stock.journey")
        with stranger(lab, "stock.journey") as socket, suppress(OSError, WebSocketException):
            socket.send_binary(BAD["a value nested without end"])
            assert until(lambda: lab.process is not None and lab.process.poll() is not None, 20)
    finally:
        lab.stop()


def test_it_is_logged_once(own_lab: Lab, enter: Opener) -> None:
    put(own_lab, "once.journey")
    one, other = enter(own_lab, "once.journey"), enter(own_lab, "once.journey")
    with stranger(own_lab, "once.journey") as socket:
        for _ in range(5):
            socket.send_binary(BAD["a value nested without end"])
        assert works(one, other, "a")
    assert own_lab.log.count("refused a message of") == 1


def test_senseless_records_are_listed_and_good_ones_go_on(own_lab: Lab, enter: Opener) -> None:
    file = put(own_lab, "senseless.journey")
    one, other, bad = (enter(own_lab, file.name) for _ in range(3))
    steps = root(bad._doc, "steps")
    with bad._doc.transaction():
        steps["number"] = 5
        steps["text"] = Text("teks")
        steps["list"] = Array([1, [2]])
        steps["a|b"] = Map({"phase": "p"})
        steps["__proto__"] = Map({"phase": "p", "label": Map({"id": Text("proto")})})
        steps["lost"] = Map(
            {"phase": "gone", "waiting": "lama", "label": 7, "zz": {"x": "y" * 10**5}}
        )
        steps["constructor"] = True
        root(bad._doc, "scores")["s|emotion||1||r"] = "?"
        root(bad._doc, "creatures")["c"] = Map({"label": "?"})
        root(bad._doc, "meta")["languages"] = 5
    wanted = {"number", "text", "list", "a|b", "lost", "constructor"}
    for live in (one, other):
        assert until(lambda live=live: wanted <= {repair.id for repair in live.repairs}), (
            live.repairs
        )
    assert works(one, other, "a")
    assert works(other, one, "b")
    other.set("s", label="Antre lagi")
    assert until(lambda: one.journey.steps["s"].label.read("id") == "Antre lagi")
    one.save()
    assert {"s", "xa", "xb"} <= set(read(file).steps)
    steps["number"] = Map({"phase": "p", "label": Map({"id": Text("Kini benar")})})
    assert until(lambda: "number" in one.journey.steps)
    assert "number" not in {repair.id for repair in one.repairs}


def test_what_jupyterlab_writes_itself_passes(own_lab: Lab, enter: Opener) -> None:
    put(own_lab, "state.journey")
    one, other = enter(own_lab, "state.journey"), enter(own_lab, "state.journey")
    for key, value in {"dirty": True, "path": "RTC:a", "file_id": None, "at": 1.5e12}.items():
        root(one._doc, STATE)[f"my {key}"] = value
    assert until(lambda: root(other._doc, STATE).get("my at") == 1.5e12)
    assert SMALL.steps.keys() == other.journey.steps.keys()
    assert json.loads(str(root(other._doc, STATE)))["my file_id"] is None


def test_a_plain_http_question_to_a_room_harms_nothing(shared_lab: Lab, opener: Opener) -> None:
    put(shared_lab, "plain.journey")
    one, other = opener(shared_lab, "plain.journey"), opener(shared_lab, "plain.journey")
    asking = http.client.HTTPConnection("127.0.0.1", shared_lab.port, timeout=20)
    asking.request("GET", "/api/collaboration/room/text:journey:x",
                   headers={"Authorization": f"token {shared_lab.token}"})  # fmt: skip
    assert asking.getresponse().status >= 400
    asking.close()
    assert works(one, other, "a")
