"""A journey that lives: edited by code, by hands on boards and by other people at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from typing import Self
from weakref import WeakMethod, finalize

from pycrdt import Doc, TransactionEvent

from journeys.edit import HasJourney, Journey, Step, Turn
from journeys.errors import UnreadableFile
from journeys.files import plain_of
from journeys.files.writing import write_keeping
from journeys.model import Plain, Repair, to_plain
from journeys.share.changing import said_at, write_change, write_step
from journeys.share.home import Home, Nowhere, Saved
from journeys.share.link import Link, Send
from journeys.share.mapping import SharedDoc, raw_text
from journeys.share.notices import Notice, read_notices
from journeys.share.source import Reading, journey_of
from journeys.share.standing import Standing
from journeys.share.undoing import History
from journeys.share.verbs import Verbs
from journeys.share.writing import write_doc

Listener = Callable[[Journey], object]


class LiveJourney(Verbs):
    """A shared document with a journey in it; `jn.open` makes one of a file.

    `journey` is the value now; assigning a value writes only the difference.
    The verbs act at once, are one undo step, and return the new value.
    """

    def __init__(
        self,
        journey: HasJourney | None = None,
        *,
        doc: SharedDoc | None = None,
        home: Home | None = None,
    ) -> None:
        self._doc = Doc() if doc is None else doc
        if journey is not None:
            write_doc(self._doc, to_plain(journey.journey))
        self._home: Home = home or Nowhere()
        self._history = History()
        self._lock = RLock()
        self._links: list[Link] = []
        self._speaker: Link | None = None
        self._listeners: list[Listener] = []
        self._reading: Reading | None = None
        self._told: Journey | None = None
        changed = WeakMethod(self._changed)
        watch = self._doc.observe(lambda event: (heard := changed()) and heard(event))
        # a document that is observed is never freed
        finalize(self, self._doc.unobserve, watch).atexit = False
        self._home.enter(self)

    @property
    def journey(self) -> Journey:
        """The value now.

        Raises:
            UnreadableFile: If the file became something that is no journey.
            NewerFile: If it became a journey of a version this program does not know.
        """
        return self._now().journey

    @journey.setter
    def journey(self, value: HasJourney) -> None:
        self.act(lambda _: value.journey)

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """What was mended while reading; a record's repair is written with its next edit."""
        return self._now().repairs

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What happened to the file in its room of late, the oldest first."""
        with self._lock:
            self._home.refresh(self)
            return read_notices(self._doc)

    @property
    def path(self) -> Path | None:
        """Of the file, if it has one."""
        return self._home.path

    @property
    def shared(self) -> bool:
        """Whether it is in a room, where others may be."""
        return self._home.shared

    @property
    def standing(self) -> Standing:
        """Whether it is in its room, how many changes are unsent, or why it is alone."""
        return self._home.standing

    def act(self, verb: Callable[[Journey], Journey], *, lasting: bool = False) -> Journey:
        """Make the value what a function makes of it, as one step, and return it."""
        with self._changing():
            before = self._now().journey
            places = write_change(self._doc, before, verb(before))
            if places and not lasting:
                now = self._seen().journey
                self._history.did(
                    {at: Turn(said_at(before, at), said_at(now, at)) for at in places}
                )
        return self.journey

    def undo(self) -> bool:
        """Take back the last edit that code made here; False if there is none."""
        with self._changing():
            return self._retrace(self._history.back)

    def redo(self) -> bool:
        """Do again what was taken back; False if there is nothing."""
        with self._changing():
            return self._retrace(self._history.again)

    def adopt(self, value: Journey) -> None:
        """Take over a value found on disk: by difference, and no undo step."""
        with self._changing():
            write_change(self._doc, self._now().journey, value)

    def save(self, path: str | Path | None = None) -> Saved:
        """See to it that the value now is on disk; with a path, write a copy there.

        Raises:
            Unreachable: If it cannot be written, or has no file yet.
            UnreadableFile: If the file became unreadable meanwhile; it is left alone.
        """
        if path is None:
            return self._home.save(self)
        put = write_keeping(self, path)
        return Saved(put.path, kept=put.kept)

    def observe(self, listener: Listener) -> Callable[[], None]:
        """Have a function told the new value after each change; call the result to end it."""
        if not self._listeners:
            with suppress(UnreadableFile):
                self._told = self._now().journey
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def connect(self, send: Send, *, echoes: bool = True, mute: bool = False) -> Link:
        """Keep another replica equal to this one; `hear` takes what it says. See `Link`."""
        link = Link(send, self._doc, echoes=echoes, mute=mute)
        self._links.append(link)
        return link

    def hear(self, link: Link, message: bytes) -> None:
        """Take in a message of another replica."""
        with self._changing():
            self._speaker = link
            try:
                link.take(message)
            finally:
                self._speaker = None

    def refresh(self) -> None:
        """Take in what has arrived from the room; reading or editing does it by itself."""
        with self._lock:
            self._home.refresh(self)

    def close(self) -> None:
        """Leave the room or let go of the file; edits made later stay here."""
        self._home.close()
        self._links.clear()
        self._listeners.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        shown = repr(self.journey).replace("<Journey", "<LiveJourney", 1)
        quiet = self.standing.code in ("room", "nowhere")
        return shown if quiet else f"{shown[:-1]}. {self.standing.say('en')}>"

    def _now(self) -> Reading:
        with self._lock:
            self._home.refresh(self)
            return self._seen()

    def _seen(self) -> Reading:
        """What the document holds, whatever waits in the room."""
        if self._reading is None:
            self._reading = self._read()
        return self._reading

    def _retrace(self, take: Callable[[Plain], Step]) -> bool:
        now = to_plain(self._now().journey)
        step = take(now)
        write_step(self._doc, step, now)
        return bool(step)

    def _read(self) -> Reading:
        if raw := str(raw_text(self._doc)):
            name = self.path.name if self.path else ""
            plain_of(raw, name)
            raise UnreadableFile("files.bad-number", name=name)
        return journey_of(self._doc)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with self._lock:
            yield
            now = self._now().journey if self._listeners else None
        if now is not None and now != self._told:
            self._told = now
            for listener in tuple(self._listeners):
                listener(now)

    def _changed(self, event: TransactionEvent) -> None:
        self._reading = None
        for link in self._links:
            if link.echoes or link is not self._speaker:
                link.tell(event.update)
