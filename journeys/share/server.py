"""The Jupyter server a kernel runs in: where it listens, and what it calls a file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from jupyter_core.paths import jupyter_runtime_dir

_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Server(NamedTuple):
    """A Jupyter server.

    Attributes:
        url: Its address with the base path, without a slash at the end.
        token: What it wants to hear; empty where it asks for none.
        root: The folder it serves; None if that is not known here.
        named: Whether a person named it, so that silence is an error.
    """

    url: str
    token: str
    root: Path | None
    named: bool

    @property
    def local(self) -> bool:
        """Whether it runs on this machine, where no proxy stands between."""
        return urlsplit(self.url).hostname in _LOOPBACK

    def path_of(self, file: Path) -> str | None:
        """What the server calls a file; None if it lies outside of what it serves."""
        if self.root is None:
            return None if file.is_absolute() or ".." in file.parts else file.as_posix()
        try:
            return file.resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return None


def find_server(environment: Mapping[str, str] = os.environ) -> Server | None:
    """The server this kernel belongs to, or None outside of one.

    A hub or a remote kernel names it: ``JOURNEYS_SERVER_URL``, with
    ``JOURNEYS_SERVER_TOKEN`` and, where kernel and server see the same disk,
    ``JOURNEYS_SERVER_ROOT``. Else the file tells that a server leaves for its
    user, found by the number of its process.
    """
    if url := environment.get("JOURNEYS_SERVER_URL"):
        root = environment.get("JOURNEYS_SERVER_ROOT")
        token = environment.get("JOURNEYS_SERVER_TOKEN", "")
        return Server(url.rstrip("/"), token, Path(root) if root else None, named=True)
    process = environment.get("JPY_PARENT_PID", "")
    return _announced(process) if process.isdigit() else None


def announced_servers() -> Iterator[Server]:
    """Every server this user started on this machine, as far as one can tell; some may be gone."""
    for place in sorted(Path(jupyter_runtime_dir()).glob("jpserver-*.json")):
        if server := _announced(place.stem.removeprefix("jpserver-")):
            yield server


def _announced(process: str) -> Server | None:
    try:
        said = json.loads((Path(jupyter_runtime_dir()) / f"jpserver-{process}.json").read_text())
        root, url = Path(said["root_dir"]), str(said["url"])
        token = str(said.get("token") or os.environ.get("JOURNEYS_SERVER_TOKEN", ""))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    # a server on a unix socket has no address a kernel could call
    return None if said.get("sock") else Server(url.rstrip("/"), token, root, named=False)
