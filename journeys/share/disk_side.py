"""The file under a room: what it held, and how a foreign change comes into the document."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from journeys.edit import Journey, diff
from journeys.edit.merge_said import clash_lines
from journeys.errors import UnreadableFile
from journeys.files.leaving import left_out
from journeys.share.changing import write_change
from journeys.share.copies import whole
from journeys.share.kept import JOURNEY, UNREADABLE, keep_beside, suffix_for
from journeys.share.mapping import SharedDoc, raw_text
from journeys.share.notices import notice, tell
from journeys.share.past import Past, digest
from journeys.share.places import place_of
from journeys.share.recovery import Recovery, Snapshot, Why
from journeys.share.restoring import restored
from journeys.share.settling import Settled, readable, settle
from journeys.share.source import bare, journey_of, plant, take_text, text_of

_LOG = logging.getLogger(__name__)


class DiskSide:
    """Stands between a document and its file.

    Attributes:
        past: What the file held.
        behind: Whether the document holds more than the file, through no edit that a watch saw.
        attended: Says whether people are in the room; without them the disk has its way.
    """

    def __init__(self, doc: SharedDoc, path: Callable[[], str | None]) -> None:
        self.past = Past()
        self.behind = False
        self.attended: Callable[[], bool] = lambda: True
        self._doc = doc
        self._path = path
        self._came = ""

    @property
    def file(self) -> Path | None:
        """Where the file lies; None if it lies on no disk of this machine."""
        return place_of(self._path())

    @property
    def name(self) -> str:
        """What people call the file."""
        return (self._path() or "").rsplit("/", 1)[-1]

    def under(self, doc: SharedDoc) -> DiskSide:
        """The same file under another document, with no past yet."""
        return DiskSide(doc, self._path)

    def copies(self) -> Iterator[str]:
        """What the file held once, from the copies beside it, the oldest first."""
        for snapshot in reversed(Recovery(self.file).snapshots() if self.file else []):
            if snapshot.why in ("latest", "saved") and sound(data := snapshot.path.read_bytes()):
                yield data.decode()

    def had(self, found: str) -> str:
        """The text of a digest that the file held once; empty if nobody knows it."""
        copies = (text for text in self.copies() if digest(text.encode()) == found)
        return self.past.text(found) or next(copies, "")

    def see(self, data: bytes) -> None:
        """Take in what stands in the file now, whatever it is.

        Raises:
            OSError: As `join`.
        """
        standing = self.past.standing(data)
        if standing == "offered" and self.past.confirm(digest(data)):
            self.behind = True
        if standing in ("latest", "offered"):
            return
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            if raw_text(self._doc):
                self.past.saw_unread(data)
            else:
                self._refuse("unreadable", data)
            return
        if raw_text(self._doc):
            self.take(text)
        else:
            self.join(text)

    def take(self, text: str) -> None:
        """Make the document what the file says: there is nothing else to keep."""
        if bare(self._doc):
            plant(self._doc, text)
        else:
            take_text(self._doc, text)
        data = text.encode()
        if sound(data):
            self.came(text)
        else:
            self.past.saw_unread(data)

    def join(self, text: str) -> None:
        """Join a foreign text with what people have open, and tell them.

        Raises:
            OSError: If what cannot be joined cannot be kept; nothing has happened then.
        """
        if not self.attended() and digest(text_of(self._doc).encode()) == self.past.latest:
            self.take(text)
            return
        ours = journey_of(self._doc).journey
        settled = settle(ours, text, self.past)
        if settled.code in ("emptied", "unreadable", "newer"):
            self._refuse(settled.code, text.encode())
            return
        snapshot = kept = ""
        if settled.code != "same":
            self.keep(text_of(self._doc), "before")
            snapshot = self.keep(text, "disk")
        if settled.code == "conflicts":
            kept = self.beside(text.encode())
        elif settled.code == "replaced":
            kept = self.beside(text_of(self._doc).encode())
        write_change(self._doc, ours, settled.journey)
        self.came(text)
        self.behind = self.behind or settled.journey != readable(text)
        self._tell(settled, ours, kept, snapshot)

    def recovered(self, text: str) -> None:
        """The file was cut off from saves by a crash; the document holds more than it."""
        was, now = readable(text), journey_of(self._doc).journey
        self.came(text)
        found = diff(was, now)
        if found:
            self.behind = True
            snapshot = self.keep(text, "disk")
            tell(self._doc, notice("recovered", found.lines, n=len(found.lines("id")),
                                   name=self.name, snapshot=snapshot))  # fmt: skip

    def wrote(self, found: str) -> None:
        """The text of this digest stands in the file now; say what of a foreign one it left out."""
        if not self._came or found == digest(self._came.encode()):
            return
        came, self._came = self._came, ""
        lost = left_out(came.encode(), self.past.text(found))
        if not lost:
            return
        try:
            kept = self.beside(came.encode())
        except OSError as failure:
            _LOG.warning("%s as it came could not be kept: %s", self.name, failure)
            kept = ""
        tell(self._doc, notice(f"left-out{'' if kept else '-here'}",
                               lambda language: [one.say(language) for one in lost],
                               n=len(lost), name=self.name, kept=kept))  # fmt: skip

    def restore(self, snapshot: Snapshot, language: str) -> str:
        """Put a copy in the document and say what that changed; what was there is kept.

        Raises:
            UnreadableFile: If the copy holds no journey.
            OSError: If what was there cannot be kept.
        """
        text = snapshot.text()
        then = readable(text, snapshot.name, language)
        was = journey_of(self._doc).journey
        blank, kept = bare(self._doc), ""
        if raw := str(raw_text(self._doc)):
            kept = self.beside(raw.encode(), suffix_for(raw.encode()))
            take_text(self._doc, text)
        else:
            if not blank:
                self.keep(text_of(self._doc), "before")
            write_change(self._doc, was, then)
        self.behind = True
        change = diff(was, then)
        tell(self._doc, notice("restored", change.lines, name=self.name))
        sentence = whole(then, language) if blank or raw else change.say(language)
        return restored(sentence, language, kept=kept, before=not blank)

    def keep(self, text: str, why: Why) -> str:
        """Keep a copy in the recovery folder and say its name; empty where there is no room."""
        if (file := self.file) is None:
            return ""
        try:
            return Recovery(file).keep(text, why)
        except OSError as failure:
            _LOG.warning("no copy of %s could be kept: %s", self.name, failure)
            return ""

    def beside(self, data: bytes, suffix: str = JOURNEY) -> str:
        """Keep bytes beside the file and say under which name; empty where no disk is known.

        Raises:
            OSError: If they cannot be kept.
        """
        return keep_beside(self.file, data, suffix) if self.file else ""

    def came(self, text: str) -> None:
        """The file holds a journey that came from outside."""
        self.past.saw(text)
        self._came = text

    def _refuse(self, code: str, data: bytes) -> None:
        """The board goes on and is written again; what it was given is kept."""
        kept = ""
        if code != "emptied":
            kept = self.beside(data, JOURNEY if code == "newer" else UNREADABLE)
        self.past.saw_unread(data)
        self.behind = True
        tell(self._doc, notice(code, name=self.name, kept=kept))

    def _tell(self, settled: Settled, ours: Journey, kept: str, snapshot: str) -> None:
        code, after, clashes = settled
        if code == "same":
            return
        change = diff(ours, after)

        def lines(language: str) -> list[str]:
            return [*change.lines(language), *clash_lines(after, clashes, language)]

        if code == "conflicts" and not kept:
            code = "conflicts-here"
        n = len(change.lines("id"))
        tell(self._doc, notice(code, lines, n=n, clashes=len(clashes), name=self.name,
                               kept=kept, snapshot=snapshot))  # fmt: skip


def sound(data: bytes) -> bool:
    """Whether bytes are a journey this program can read: no half-written file, say."""
    try:
        readable(data.decode("utf-8"))
    except (UnreadableFile, UnicodeDecodeError):
        return False
    return True
