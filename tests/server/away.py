"""People who are away from a server, and servers that forget them."""

from __future__ import annotations

import socket
import sqlite3
import time
from contextlib import closing, suppress

from lab import Lab
from rooms import until
from upstream import Table

from journeys.share.live import LiveJourney

_AWAKE: dict[int, object] = {}


def sleep(who: LiveJourney) -> None:
    """The lid is closed: the connection is cut and cannot come back."""
    wire = who._home._wire
    _AWAKE[id(wire)] = wire._session
    server = wire._session.server._replace(url="http://127.0.0.1:9")
    wire._session = wire._session._replace(server=server)
    if wire._socket.sock is not None:
        with suppress(OSError):
            wire._socket.sock.shutdown(socket.SHUT_RDWR)
    assert until(lambda: not wire.online)
    # two who leave in the same moment are never counted out by the server
    time.sleep(0.1)


def wake(who: LiveJourney) -> None:
    """The lid is opened."""
    wire = who._home._wire
    wire._session = _AWAKE.pop(id(wire))
    assert until(lambda: wire.online or wire.ended, 10)
    assert not wire.ended


def all_sleep(some: list[Table]) -> None:
    """Everybody at every table closes the lid."""
    for table in some:
        for who in table.people:
            sleep(who)


def all_wake(some: list[Table]) -> None:
    """Everybody at every table opens it."""
    for table in some:
        for who in table.people:
            wake(who)


def room_of(table: Table) -> str:
    """The server's own id of the file."""
    return str(table.people[0]._home._wire._session.file)


def freed(table: Table, times: int = 1) -> bool:
    """Whether the server has let go of the room, so many times, after everybody left it."""
    line = f"Room text:journey:{room_of(table)} deleted"
    return until(lambda: table.lab.log.count(line) >= times, 10)


def forget(lab: Lab, rooms: list[str]) -> None:
    """Have a stopped server's store hold nothing of some rooms, as if it were another's."""
    with closing(sqlite3.connect(lab.root / ".jupyter_ystore.db")) as store, store:
        for room in rooms:
            path = (f".journey:{room}.y",)
            store.execute("DELETE FROM yupdates WHERE path = ?", path)
            store.execute("DELETE FROM ycheckpoints WHERE path = ?", path)


def stored(lab: Lab, room: str) -> tuple[int, int]:
    """How many updates the store holds of a room, and how many bytes they are."""
    with closing(sqlite3.connect(lab.root / ".jupyter_ystore.db")) as store:
        found = store.execute(
            "SELECT count(*), sum(length(yupdate)) FROM yupdates WHERE path = ?",
            (f".journey:{room}.y",),
        )
        updates, size = found.fetchone()
        return int(updates), int(size or 0)
