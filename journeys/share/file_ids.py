"""The name of a room's file stands, also where a server knows files by their number on the disk.

Jupyter's `LocalFileIdManager` asks which name the file of a number has now. A save moves a new file
into place, as git and most editors do, and the old number is soon another file's: of a copy
beside it, say, and the room would go on in that one. So its name is held while a file has a
room. Jupyter's own renames change it, and `journeys.share.moves` finds those made on disk. Who
asks for the file by its name gets its room; and the server's list is told each new number, so
that name and room still belong together after a restart.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from journeys.share.moves import Inode

_MARK = "_journeys_names"
_PUT = (
    "INSERT OR REPLACE INTO Files (id, path, ino, crtime, mtime, is_dir) VALUES (?, ?, ?, ?, ?, ?)"
)
_DROP = "DELETE FROM Files WHERE id = ?"


class Hold:
    """The name of one file, held; of no effect where the server goes by names anyway."""

    def __init__(self, loader: Any, named: str | None) -> None:  # noqa: ANN401  untyped
        """Hold it from now on.

        Args:
            loader: Of the file.
            named: What it was called when its room was made.
        """
        self._names = _names_of(getattr(loader, "_file_id_manager", None))
        self._id = loader.file_id if self._names else ""
        self._number: Inode | None = None
        if self._names:
            self._names.hold(self._id, named)

    def stands(self, number: Inode | None) -> None:
        """The file has this number now."""
        if self._names and number != self._number:
            self._number = number
            self._names.note(self._id)

    def end(self) -> None:
        """Hold it no longer; the server's list knows the file as it stands."""
        if self._names:
            self._names.note(self._id)
            self._names.held.pop(self._id, None)


def _names_of(manager: Any) -> _Names | None:  # noqa: ANN401  untyped
    try:
        from jupyter_server_fileid.manager import LocalFileIdManager
    except ImportError:
        return None
    if not isinstance(manager, LocalFileIdManager):
        return None
    found = getattr(manager, _MARK, None)
    if found is None:
        found = _Names(manager)
        setattr(manager, _MARK, found)
    return found


class _Names:
    """Stands before a manager's own answers.

    Attributes:
        held: Where each held file lies, by its id.
    """

    def __init__(self, manager: Any) -> None:  # noqa: ANN401  untyped
        self.held: dict[str, str] = {}
        self._manager = manager
        self._get_path, self._move, self._delete = manager.get_path, manager.move, manager.delete
        manager.get_path, manager.move, manager.delete = self._path, self._moved, self._deleted
        manager.get_id, manager.index = self._asking(manager.get_id), self._asking(manager.index)

    def hold(self, id_: str, named: str | None) -> None:
        """Hold the name a file had, or where there is none such any more, what the manager says."""
        full = self._full(named) if named else ""
        if not os.path.lexists(full):
            found = self._get_path(id_)
            full = self._full(found) if found else ""
        if full:
            self.held[id_] = full
            self.note(id_)

    def note(self, id_: str) -> None:
        """Write down the number a held file has now; where it is gone, that its number is free."""
        if (full := self.held.get(id_)) is None:
            return
        stat = self._manager._stat(full)  # noqa: SLF001
        # a list that takes nothing now is right again after the next save
        with suppress(sqlite3.Error), self._manager.con as con:
            if stat is None:
                con.execute(_DROP, (id_,))
            else:
                con.execute(_PUT, (id_, full, stat.ino, stat.crtime, stat.mtime, stat.is_dir))

    def _path(self, id: str) -> str | None:  # noqa: A002  the manager calls it so
        found: str | None = (
            self._manager._from_normalized_path(self.held[id])  # noqa: SLF001
            if id in self.held
            else self._get_path(id)
        )
        return found

    def _asking(self, ask: Callable[..., str | None]) -> Callable[..., str | None]:
        def asked(path: str, *args: Any, **more: Any) -> str | None:  # noqa: ANN401  handed on
            full = self._full(path)
            held = next((id_ for id_, at in self.held.items() if at == full), None)
            if held is not None:
                return held
            found = ask(path, *args, **more)
            if found in self.held:
                # the number it had once is another file's now
                self.note(str(found))
                found = ask(path, *args, **more)
            return found

        return asked

    def _moved(self, old_path: str, new_path: str) -> str | None:
        was, now = self._full(old_path), self._full(new_path)
        for id_, at in self.held.items():
            if _within(at, was):
                self.held[id_] = now + at[len(was) :]
            # also of the others: the file that moved may have a number they had once
            self.note(id_)
        moved: str | None = self._move(old_path, new_path)
        return moved

    def _deleted(self, path: str) -> None:
        gone = self._full(path)
        for id_ in [id_ for id_, at in self.held.items() if _within(at, gone)]:
            del self.held[id_]
            with self._manager.con as con:
                con.execute(_DROP, (id_,))
        self._delete(path)

    def _full(self, path: str) -> str:
        return str(self._manager._normalize_path(path))  # noqa: SLF001


def _within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + os.sep)
