"""Stands before every writing of a `.journey` by the Jupyter server.

The server's own check whether somebody changed the file comes milliseconds before it writes;
this one comes last. And the server empties a file before it fills it again, so what it is
about to write is kept first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tornado.web import HTTPError

from journeys.share.copying import copy_before
from journeys.share.disk_side import sound
from journeys.share.histories import keep_history
from journeys.share.places import place_of

Documents = Callable[[str], Iterator[Any]]


def before_saving(documents: Documents) -> Callable[..., None]:
    """A hook of the contents manager.

    Args:
        documents: The documents of the rooms in which a path is open.
    """

    def journeys_before_saving(*, path: str, model: dict[str, Any], **_: object) -> None:
        file = place_of(path) if path.endswith(".journey") else None
        if file is None or model.get("type") != "file" or not isinstance(model["content"], str):
            return
        found = _found(file)
        for document in documents(path):
            _last_look(document, found, model)
            keep_history(file, document.ydoc.get_update())
        copy_before(file, found, model["content"])

    return journeys_before_saving


def _last_look(document: Any, found: bytes | None, model: dict[str, Any]) -> None:  # noqa: ANN401
    past = document.disk.past
    if found is None or not past.latest or past.known(found):
        return
    if not sound(found):
        # perhaps half written: the guard waits a moment, then keeps it and saves
        raise HTTPError(409, "the file is being changed")
    try:
        document.disk.see(found)
    except OSError as failure:
        raise HTTPError(507, "what came from outside could not be kept") from failure
    model["content"] = document.get()


def _found(file: Path) -> bytes | None:
    try:
        return file.read_bytes()
    except OSError:
        return None
