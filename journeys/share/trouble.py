"""A file that cannot be written: told once to everybody in the room, and once when it can again."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from journeys.share.mapping import SharedDoc
from journeys.share.notices import Notice, notice, read_notices, tell

_CODES = {
    errno.ENOSPC: "unsaved-full",
    errno.EDQUOT: "unsaved-full",
    errno.EACCES: "unsaved-closed",
    errno.EPERM: "unsaved-closed",
    errno.EROFS: "unsaved-closed",
}


class Trouble:
    """What keeps one file from being saved."""

    def __init__(self, doc: SharedDoc, name: Callable[[], str]) -> None:
        self._doc = doc
        self._name = name
        self._said = ""

    @contextmanager
    def told(self) -> Iterator[None]:
        """Tell what a disk refuses meanwhile, and let it pass."""
        try:
            yield
        except (FileNotFoundError, TimeoutError):
            # moved or being changed: the next look says which
            raise
        except OSError as failure:
            reason = failure.strerror or type(failure).__name__
            if reason != self._said:
                self._said = reason
                code = _CODES.get(failure.errno or 0, "unsaved")
                tell(self._doc, notice(code, lambda _: [reason], name=self._name(), reason=reason))
            raise

    def over(self) -> None:
        """It has been saved."""
        if self._said:
            self._said = ""
            tell(self._doc, notice("saved-again", name=self._name()))


def trouble_in(doc: SharedDoc) -> Notice | None:
    """What keeps the file of a room from being saved just now; None if nothing does."""
    told = [one for one in read_notices(doc) if one.code.startswith(("unsaved", "saved-again"))]
    return told[-1] if told and told[-1].code != "saved-again" else None
