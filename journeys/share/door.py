"""The websocket of a room: opened with the token, listened to, felt for life."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from http import HTTPStatus

from websocket import (
    ABNF,
    WebSocket,
    WebSocketBadStatusException,
    WebSocketTimeoutException,
    create_connection,
)
from websocket import WebSocketException as WebSocketException  # noqa: PLC0414  re-exported

from journeys.share.session import PATIENCE, Session

SILENCE = 20.0
"""Seconds without a word after which the other side is asked whether it lives."""
_FINAL = range(4400, 4600)
_RELOAD = 1003


class RoomEndedError(Exception):
    """The server says that there is no way back into this room."""


def connect(session: Session) -> WebSocket:
    """Open the websocket of a room.

    Raises:
        OSError: If the server does not answer.
        WebSocketException: If it refuses.
    """
    host = session.address.split("/")[2].rsplit(":", 1)[0]
    socket: WebSocket = create_connection(
        session.address,
        timeout=PATIENCE,
        header=session.headers,
        suppress_origin=True,
        http_no_proxy=[host] if session.server.local else None,
    )
    socket.settimeout(SILENCE)
    return socket


def reason_of(failure: Exception) -> str:
    """Why a server cannot be reached, without what only a programmer reads.

    >>> reason_of(ConnectionRefusedError(111, "Connection refused"))
    'Connection refused'
    """
    if isinstance(failure, WebSocketBadStatusException):
        return str(failure.status_code)
    if isinstance(failure, (TimeoutError, WebSocketTimeoutException)):
        return "timeout"
    return getattr(failure, "strerror", None) or type(failure).__name__


def refusal(failure: Exception) -> str:
    """The status with which a token was refused; empty if that is not what happened.

    >>> refusal(ConnectionRefusedError())
    ''
    """
    status = getattr(failure, "status_code", 0)
    return str(status) if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN) else ""


def messages(socket: WebSocket) -> Iterator[bytes]:
    """What the room says, until it hangs up.

    Raises:
        OSError: If the connection broke.
        WebSocketException: The same.
        RoomEndedError: If the room cannot be joined again.
    """
    asked = False
    while True:
        try:
            code, data = socket.recv_data(control_frame=True)
        except WebSocketTimeoutException:
            if asked:
                raise
            asked = True
            socket.ping()
            continue
        asked = False
        if code == ABNF.OPCODE_CLOSE:
            _hung_up(data)
            return
        if code == ABNF.OPCODE_BINARY:
            yield data


def _hung_up(data: bytes) -> None:
    code = struct.unpack("!H", data[:2])[0] if len(data) > 1 else 0
    if code == _RELOAD or code in _FINAL:
        raise RoomEndedError(_reason(data[2:].decode("utf-8", "replace")) or str(code))


def _reason(text: str) -> str:
    try:
        return str(json.loads(text).get("reason", text))
    except (ValueError, AttributeError):
        return text
