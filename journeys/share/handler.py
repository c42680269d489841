"""Answers the questions of a board that has no kernel: ``POST /journeys/api``."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath
from typing import Any

from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from pydantic import BaseModel
from tornado import web

from journeys.edit import from_plain
from journeys.errors import JourneysError
from journeys.share.recovery_request import recover, recovery
from journeys.share.requests import answered, reply

MOST_BYTES = 8 * 1024 * 1024
Documents = Callable[[str], Iterator[Any]]
_OF_FILES = {"recovery": recovery, "recover": recover}
"""Questions about the file itself, which only its server can answer."""


class JourneysHandler(APIHandler):
    """One question a request; the journey comes with it, as plain JSON."""

    auth_resource = "contents"

    def initialize(self, documents: Documents = lambda _: iter(())) -> None:
        """Remember who knows the documents of the rooms in which a path is open."""
        self._documents = documents

    @web.authenticated
    @authorized
    async def post(self) -> None:
        """Answer with ``result``, or with ``error`` and a sentence for a person."""
        if len(self.request.body) > MOST_BYTES:
            self._refuse(413, "share.request.too-large", most=MOST_BYTES >> 20)
            return
        try:
            asked = _Question.model_validate_json(self.request.body)
        except (ValueError, TypeError, RecursionError) as failure:
            self._refuse(400, "share.request.unreadable", problem=failure)
            return
        if asked.method in _OF_FILES:
            # here, not in a thread: a room's document knows one thread only
            said = answered(asked.method, lambda: self._of_file(asked), asked.language)
        else:
            said = await asyncio.get_running_loop().run_in_executor(None, _reply, asked)
        if "error" in said:
            self.set_status(422)
        self.finish(json.dumps(said, ensure_ascii=False, allow_nan=False))

    def _of_file(self, asked: _Question) -> object:
        path = str(asked.params.get("path") or asked.path)
        return _OF_FILES[asked.method](path, asked.params, self._documents(path), asked.language)

    def _refuse(self, status: int, key: str, **values: object) -> None:
        self.set_status(status)
        message = JourneysError(key, self.request.headers.get("Accept-Language"), **values).say()
        self.finish(json.dumps({"error": {"message": message}}, ensure_ascii=False))


class _Question(BaseModel):
    """What a board asks; the path is the file it has open."""

    method: str
    params: dict[str, Any] = {}
    journey: dict[str, Any] = {}
    language: str | None = None
    path: str = ""


def _reply(asked: _Question) -> dict[str, Any]:
    params = {"name": PurePosixPath(asked.path).name, **asked.params}
    return reply(asked.method, params, from_plain(asked.journey), asked.language)
