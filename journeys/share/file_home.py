"""A live journey kept in a file: saved when asked, never over another's change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journeys.edit import Journey, merge
from journeys.files import parse, read_text
from journeys.files.writing import put_text
from journeys.model import to_text
from journeys.share.home import Saved
from journeys.share.standing import Standing

if TYPE_CHECKING:
    from journeys.share.live import LiveJourney


class FileHome:
    """A file as it was when it was read or last written: the base of a merge."""

    shared = False

    def __init__(self, path: Path, text: str, base: Journey, standing: Standing) -> None:
        self.path = path
        self.standing = standing
        self._text = text
        self._base = base

    def enter(self, live: LiveJourney) -> None:
        """The document was made from the file."""

    def refresh(self, live: LiveJourney) -> None:
        """A file tells nothing by itself."""

    def save(self, live: LiveJourney) -> Saved:
        """Write the file; if someone changed it meanwhile, merge both first.

        Raises:
            UnreadableFile: If it became unreadable meanwhile; it is left as it is.
            NewerFile: If it became one of a newer version; it is left as it is.
            Unreachable: If it cannot be written; the old file stays.
        """
        saved = Saved(self.path)
        language = live.journey.meta.language
        found = read_text(self.path, language) if self.path.exists() else None
        if found is not None and found != self._text:
            theirs = parse(found, self.path.name, language).journey
            both = merge(self._base, live.journey, theirs)
            live.adopt(both.journey)
            saved = Saved(self.path, merged=True, conflicts=both.conflicts, journey=both.journey)
        text = to_text(live.journey)
        if text != found:
            saved = saved._replace(kept=put_text(text, self.path, language).kept)
        self._text, self._base = text, live.journey
        return saved

    def close(self) -> None:
        """Nothing is held."""
