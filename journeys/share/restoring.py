"""A copy put back where its file lies; what stood there is kept."""

from __future__ import annotations

from pathlib import Path

from journeys.edit import Journey, diff
from journeys.errors import Unreachable
from journeys.files import write_text
from journeys.share.copies import journey_in, whole
from journeys.share.kept import keep_beside, suffix_for
from journeys.share.recovery import Recovery, Snapshot
from journeys.share.settling import readable
from journeys.words import say


def restore(file: Path, snapshot: Snapshot, language: str) -> str:
    """Write a copy over the file, say what that changed and where the old content is.

    Args:
        file: The file; it may be missing, empty or unreadable.
        snapshot: The copy.
        language: Of the sentence.

    Raises:
        UnreadableFile: If the copy holds no journey.
        Unreachable: If the file cannot be written; it is as it was.
    """
    text = snapshot.text()
    then = readable(text, snapshot.name, language)
    try:
        now, kept = _keep(file)
    except OSError as failure:
        raise Unreachable("files.not-saved", language, name=file.name,
                          reason=failure.strerror or str(failure)) from failure  # fmt: skip
    write_text(text, file, language)
    sentence = whole(then, language) if now is None else diff(now, then).say(language)
    return restored(sentence, language, kept=kept, before=now is not None)


def restored(sentence: str, language: str, *, kept: str = "", before: bool = False) -> str:
    """What was done, and where that is which stood there.

    Args:
        sentence: What it changed.
        language: Of the sentence.
        kept: The name of a file kept beside.
        before: Whether there is a copy of it.
    """
    key = "kept" if kept else "before" if before else "new"
    return say(f"share.recovery.done.{key}", language, sentence=sentence, kept=kept)


def _keep(file: Path) -> tuple[Journey | None, str]:
    """What stands in the file, and the name under which it is kept beside if it is no journey."""
    now = journey_in(file)
    if now is not None:
        Recovery(file).keep(file.read_text("utf-8"), "before")
        return now, ""
    data = file.read_bytes() if file.exists() else b""
    return None, keep_beside(file, data, suffix_for(data)) if data.strip() else ""
