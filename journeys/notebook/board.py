"""The interactive map in a cell; what the hand does there, the board has here."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from journeys.edit import HasJourney, Journey
from journeys.errors import NotDrawable, UnknownName
from journeys.model import KINDS, Frozen, Meta, to_plain, without_private
from journeys.share.home import Saved
from journeys.share.live import LiveJourney
from journeys.share.verbs import Verbs

if TYPE_CHECKING:
    from journeys.notebook.view import View

JSON = "application/vnd.journey+json"
SVG = "image/svg+xml"
TEXT = "text/plain"


class Board(Verbs):
    """A board over a journey: show it as the last line of a cell.

    Args:
        journey: A live journey from `jn.open`, which the board then edits, or
            a value, which it starts from.
        language: Of the board and its picture; None for the journey's own.
        read_only: Whether the hand may only look.

    >>> from journeys.model import Phase
    >>> board = Board(Journey())
    >>> board.add(Phase(id="loket", label="Loket")).phases["loket"].label.read("id")
    'Loket'
    >>> board.undo(), board
    (True, <Board 'untitled': 0 phases, 0 steps, 0 pain points>)
    """

    def __init__(
        self, journey: HasJourney, *, language: str | None = None, read_only: bool = False
    ) -> None:
        found = journey.live if isinstance(journey, Board) else journey
        self.live: LiveJourney = found if isinstance(found, LiveJourney) else LiveJourney(found)
        self.language = language
        self.read_only = read_only
        self._view: View | None = None

    @property
    def journey(self) -> Journey:
        """The value now; assigning one writes only the difference."""
        return self.live.journey

    @journey.setter
    def journey(self, value: HasJourney) -> None:
        self.live.journey = value

    def act(self, verb: Callable[[Journey], Journey], *, lasting: bool = False) -> Journey:
        """Make the value what a function makes of it, as one step, and return it."""
        return self.live.act(verb, lasting=lasting)

    def undo(self) -> bool:
        """Take back the last edit that code made here; False if there is none."""
        return self.live.undo()

    def redo(self) -> bool:
        """Do again what was taken back; False if there is nothing."""
        return self.live.redo()

    def save(self, path: str | Path | None = None) -> Saved:
        """See to it that the value now is on disk; with a path, write it there.

        Raises:
            Unreachable: If it cannot be written, or has no file yet.
        """
        return self.live.save(path)

    def observe(self, listener: Callable[[Journey], object]) -> Callable[[], None]:
        """Have a function told the new value after each change; call the result to end it."""
        return self.live.observe(listener)

    def __getitem__(self, id: str) -> Frozen:  # noqa: A002  the field's own word
        """The record of an id, or the head for ``"meta"``."""
        now = self.journey
        if id == "meta":
            meta: Meta = now.meta
            return meta
        found = now.find(id)
        if found is None:
            raise UnknownName("edit.no-such", self.language or now.meta.language, id=id)
        return found[1]

    def _ipython_key_completions_(self) -> list[str]:
        now = self.journey
        return ["meta", *(id_ for kind in KINDS for id_ in now.records(kind))]

    def _repr_mimebundle_(self, **_: object) -> tuple[dict[str, Any], dict[str, Any]]:
        """The board itself, and what stays of it where no kernel runs: journey, picture, words."""
        shown, about = self._shown()
        return {**shown, **self._kept()}, about

    def _shown(self) -> tuple[dict[str, Any], dict[str, Any]]:
        from journeys.notebook.rater import my_rater
        from journeys.notebook.view import View

        if self._view is None:
            language = self.language or ""
            self._view = View(
                self.live, rater=my_rater(), language=language, read_only=self.read_only
            )
        data, about = self._view._repr_mimebundle_() or ({}, {})
        return dict(data), dict(about)

    def _kept(self) -> dict[str, Any]:
        from journeys.draw import journey_map

        now = without_private(self.journey)
        kept: dict[str, Any] = {JSON: to_plain(now), TEXT: repr(self)}
        with suppress(NotDrawable):
            picture = journey_map(now, self.language)
            kept |= {SVG: picture.svg, TEXT: picture.text}
        return kept

    def __repr__(self) -> str:
        return repr(self.journey).replace("<Journey", "<Board", 1)
