"""The document type the Jupyter server opens; it finds it by entry point.

Nothing else may import this module: `jupyter_ydoc` loads every document type
while it is being imported itself.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from jupyter_ydoc.ybasedoc import YBaseDoc
from pycrdt import Awareness, Doc

from journeys.model import VERSION
from journeys.share.disk_side import DiskSide
from journeys.share.mapping import CONTENT, RAW, raw_text, root
from journeys.share.opened import open_over
from journeys.share.source import text_of


class YJourney(YBaseDoc):
    """A `.journey` file as a shared document.

    Attributes:
        disk: The file under it.
    """

    def __init__(self, ydoc: Doc[Any] | None = None, awareness: Awareness | None = None) -> None:
        self._path: str | None = None
        super().__init__(ydoc, awareness)
        self._content = {name: root(self._ydoc, name) for name in CONTENT}
        self._raw = raw_text(self._ydoc)
        self.disk = DiskSide(self._ydoc, lambda: self.path)
        # watching keeps all that was deleted: for the timeline, which steps back, and in no room
        for shared in self._content.values() if awareness is None else ():
            self.undo_manager.expand_scope(shared)

    @property
    def version(self) -> str:
        """The version of the layout, not of a document."""
        return str(VERSION)

    @property
    def path(self) -> str | None:
        """Where the file lies."""
        # what a store remembers may be an older name
        return self._path if self._path is not None else self._ystate.get("path")

    @path.setter
    def path(self, value: str) -> None:
        # a room sets the path before it records updates; written, it would be missing from its
        # store, and every later load would wait for it for ever
        old, self._path = self._path, value
        if old is None:
            return
        if "path" not in self._ystate:
            # a browser renames its tab only if it is told both names
            self._ystate["path"] = old
        self._ystate["path"] = value

    @property
    def hash(self) -> str | None:
        """Of the file as the room wrote it last."""
        return self._ystate.get("hash")

    @hash.setter  # noqa: A003  what `YBaseDoc` calls it
    def hash(self, value: str) -> None:
        # a room says so when it has saved: that text is the base of the next foreign change
        self._ystate["hash"] = value
        if self.disk.past.confirm(value):
            self.disk.behind = True
        self.disk.wrote(value)

    def get(self) -> str:
        """The text to save."""
        text = text_of(self._ydoc)
        if not self._raw:
            self.disk.past.offer(text)
        return text

    def set(self, value: str) -> None:
        """Take the text of the file; what people typed stays, what cannot be read is kept."""
        open_over(self.disk, self._ydoc, str(value), self.hash)

    def observe(self, callback: Callable[[str, Any], None]) -> None:
        """Tell of changes, under the name of the part that changed."""
        self.unobserve()
        self._subscriptions[self._ystate] = self._ystate.observe(partial(callback, "state"))
        self._subscriptions[self._raw] = self._raw.observe(partial(callback, RAW))
        for name, shared in self._content.items():
            self._subscriptions[shared] = shared.observe_deep(partial(callback, name))
