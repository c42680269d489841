"""Jupyter's text editor on a journey: another room on the same file, which knows only its text."""

from __future__ import annotations

from typing import Any

from lab import Lab
from pycrdt import Doc, Text
from rooms import until

from journeys.share.link import Link
from journeys.share.server import Server
from journeys.share.session import Session, ask_session
from journeys.share.wire import Wire


class _TextSession(Session):
    @property
    def address(self) -> str:
        return super().address.replace("text:journey:", "text:file:")


class PlainEditor:
    """One who has the text of a file open."""

    def __init__(self, lab: Lab, path: str) -> None:
        server = Server(f"http://127.0.0.1:{lab.port}", lab.token, lab.root, named=True)
        session = ask_session(server, path)
        self._doc: Doc[Any] = Doc()
        self._text = self._doc.get("source", type=Text)
        self._wire = Wire(_TextSession(*session))
        self._link = Link(self._wire.send, self._doc)
        self._doc.observe(lambda event: self._link.tell(event.update))
        self._link.greet()
        assert until(lambda: self.text)

    @property
    def text(self) -> str:
        """What it shows."""
        while self._wire.inbox:
            self._link.take(self._wire.inbox.popleft())
        return str(self._text)

    def type(self, word: str, before: str) -> None:
        """Type a word before another."""
        at = len(self.text[: self.text.index(before)].encode())
        self._text.insert(at, f"{word} ")

    def close(self) -> None:
        """Close the tab."""
        self._wire.close()
