"""Answers the questions of a board that has no kernel: ``POST /journeys/api``."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import PurePosixPath
from typing import Any

from jupyter_server.auth.decorator import authorized
from jupyter_server.base.handlers import APIHandler
from pydantic import BaseModel
from tornado import web

from journeys.edit import from_plain
from journeys.errors import JourneysError
from journeys.share.recovery_request import open_board, recover, recovery
from journeys.share.requests import answered, reply

MOST_BYTES = 8 * 1024 * 1024
Documents = Callable[[str], Iterator[Any]]


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
        said = await self._answer(asked)
        if "error" in said:
            self.set_status(422)
        self.finish(json.dumps(said, ensure_ascii=False, allow_nan=False))

    async def _answer(self, asked: _Question) -> dict[str, Any]:
        """What only the server of a file knows, or what the journey that was sent says."""
        method, params = asked.method, asked.params
        # a board may speak another language than the journey
        language = str(params.get("language") or asked.language or "") or None
        path = str(params.get("path") or asked.path)
        in_thread = partial(asyncio.get_running_loop().run_in_executor, None)
        if method == "recover":
            # here, not in a thread: a room's document knows one thread only
            documents = self._documents(path)
            return answered(method, lambda: recover(path, params, documents, language), language)
        if method == "recovery":
            board = open_board(path, self._documents(path))
            look = partial(recovery, path, params, board, language)
            return await in_thread(answered, method, look, language)
        return await in_thread(_reply, asked)

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
