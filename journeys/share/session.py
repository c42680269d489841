"""Asks a Jupyter server for the room of a file."""

from __future__ import annotations

import json
from http import HTTPStatus
from http.client import HTTPException
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import ProxyHandler, Request, build_opener

from journeys.errors import Unreachable
from journeys.share.server import Server

PATIENCE = 10.0
"""Seconds a server may take to answer."""
_REFUSED = (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.FOUND)
"""A hub sends who has no token to its front page."""


class Session(NamedTuple):
    """The way into a room.

    Attributes:
        server: Whose room it is.
        file: The server's own id of the file, which stays when it is renamed.
        id: Of the server's run; a restarted server has another.
    """

    server: Server
    file: str
    id: str

    @property
    def address(self) -> str:
        """Of the room's websocket."""
        base = "ws" + self.server.url.removeprefix("http")
        return f"{base}/api/collaboration/room/text:journey:{self.file}?sessionId={self.id}"

    @property
    def headers(self) -> dict[str, str]:
        """What to say at the door; the token stands in no address, so in no log."""
        return headers(self.server)


def headers(server: Server) -> dict[str, str]:
    """The server's token as a header."""
    return {"Authorization": f"token {server.token}"} if server.token else {}


def ask_session(server: Server, path: str, language: str | None = "id") -> Session | None:
    """The way into the room of a file; None where the server has no rooms.

    Args:
        server: Whom to ask.
        path: What the server calls the file.
        language: Of the sentence, should it refuse.

    Raises:
        Unreachable: If the token is refused, or the server does not answer.
    """
    url = f"{server.url}/api/collaboration/session/{quote(path)}"
    body = json.dumps({"format": "text", "type": "journey"}).encode()
    request = Request(url, body, headers(server), method="PUT")  # noqa: S310  http or https
    opener = build_opener(ProxyHandler({})) if server.local else build_opener()
    try:
        with opener.open(request, timeout=PATIENCE) as answer:
            said = json.load(answer)
        return Session(server, said["fileId"], said["sessionId"])
    except HTTPError as failure:
        failure.close()
        if failure.code in (HTTPStatus.NOT_FOUND, HTTPStatus.METHOD_NOT_ALLOWED):
            return None
        refused = failure.code in _REFUSED
        key = "share.room.refused" if refused else "share.room.silent"
        raise Unreachable(key, language, server=server.url, reason=failure.code) from failure
    except (ValueError, KeyError, TypeError, HTTPException) as failure:
        raise Unreachable("share.room.not-jupyter", language, server=server.url) from failure
    except OSError as failure:
        reason = getattr(failure, "reason", failure)
        if isinstance(reason, ConnectionRefusedError) and not server.named:
            # the server of an orphaned kernel is gone, and its rooms with it
            return None
        raise Unreachable("share.room.silent", language, server=server.url,
                          reason=_spoken(reason)) from failure  # fmt: skip


def _spoken(reason: object) -> str:
    if isinstance(reason, TimeoutError):
        return "timeout"
    return str(getattr(reason, "strerror", None) or reason)
