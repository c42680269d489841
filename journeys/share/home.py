"""Where a live journey is kept: in a room, in a file, or nowhere yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from journeys.edit import Conflict, Journey, Merged
from journeys.errors import Unreachable
from journeys.share.standing import Standing
from journeys.words import known, say

if TYPE_CHECKING:
    from journeys.share.live import LiveJourney


class Saved(NamedTuple):
    """What saving did.

    Attributes:
        path: Where it lies.
        merged: Whether someone had changed the file meanwhile; both changes are in it now.
        conflicts: Where both had changed the same thing; ours was kept.
        journey: What is in the file now, if it was merged.
        kept: Under which name the file as it was is kept beside it, because saving left out what
            cannot be shown; empty if nothing was.
    """

    path: Path
    merged: bool = False
    conflicts: tuple[Conflict, ...] = ()
    journey: Journey | None = None
    kept: str = ""

    def say(self, language: str | None = "id") -> str:
        """The sentence for a person."""
        key = "conflicts" if self.conflicts else "merged" if self.merged else "done"
        how = Merged(self.journey or Journey(), self.conflicts).say(known(language))
        said = say(f"share.saved.{key}", language, name=self.path.name, how=how)
        return f"{said} {say('share.saved.kept', language, kept=self.kept)}" if self.kept else said


class Home(Protocol):
    """The place a live journey belongs to."""

    @property
    def path(self) -> Path | None:
        """Of its file."""

    @property
    def shared(self) -> bool:
        """Whether others may be there."""

    @property
    def standing(self) -> Standing:
        """How things stand there."""

    def enter(self, live: LiveJourney) -> None:
        """Bring what is there into the journey's document."""

    def refresh(self, live: LiveJourney) -> None:
        """Take in what others did."""

    def save(self, live: LiveJourney) -> Saved:
        """See to it that the value now is on disk."""

    def close(self) -> None:
        """Let go of the place."""


class Nowhere:
    """The home of a journey that has no file yet."""

    path = None
    shared = False
    standing = Standing("nowhere")

    def enter(self, live: LiveJourney) -> None:
        """There is nothing to bring."""

    def refresh(self, live: LiveJourney) -> None:
        """Nobody else is here."""

    def save(self, live: LiveJourney) -> Saved:
        """It has to be told a path."""
        raise Unreachable("share.no-path", live.journey.meta.language)

    def close(self) -> None:
        """Nothing is held."""
