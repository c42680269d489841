"""What a board asks about lost work: which copies there are, and to have one back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from journeys.edit import Journey
from journeys.errors import UnknownName, Unreachable
from journeys.share.copies import beside, copies, effect, find_copy, journey_in
from journeys.share.mapping import raw_text
from journeys.share.offering import is_latest, offer
from journeys.share.places import place_of
from journeys.share.recovery import Snapshot
from journeys.share.restoring import restore
from journeys.share.source import bare, journey_of
from journeys.words import known, say


def open_board(path: str, documents: Iterator[Any]) -> Journey | None:
    """The map that people have open, where it may be better than its file; None for no map.

    Only the thread of the rooms may ask.

    Args:
        path: What the server calls the file.
        documents: Those of the rooms in which the file is open.
    """
    file = place_of(path)
    for document in documents:
        if file is None or (is_latest(file) and not document.disk.behind):
            return None
        if not raw_text(document.ydoc) and not bare(document.ydoc):
            return journey_of(document.ydoc).journey
    return None


def recovery(
    path: str, params: Mapping[str, Any], board: Journey | None, language: str | None
) -> dict[str, Any]:
    """The copies of a file and the one to offer; or, of a named one, what it would change.

    Args:
        path: What the server calls the file.
        params: ``name`` of a copy; without it, all are listed.
        board: As `open_board` says.
        language: Of the sentences.

    Raises:
        UnknownName: If the file lies on no disk of this server, or there is no such copy.
        UnreadableFile: If the named copy holds no journey.
    """
    file, spoken = _place(path, language), known(language)
    if "name" in params:
        named = _named(file, params, spoken)
        return effect(named, board or journey_in(file), spoken)._asdict()
    # first, as it may give a copy another name
    offered = offer(file, spoken, board)
    return {
        "offered": offered.name,
        "state": offered.state,
        "problem": offered.problem,
        "snapshots": [_plain(one, spoken) for one in copies(file, board)],
        "kept": [_plain(one, spoken) for one in beside(file)],
    }


def recover(
    path: str, params: Mapping[str, Any], documents: Iterator[Any], language: str | None
) -> dict[str, Any]:
    """Have a copy back: in the rooms where the file is open, else in the file.

    Args:
        path: What the server calls the file.
        params: ``name``, as `recovery` gave it.
        documents: Those of the rooms in which the file is open.
        language: Of the sentence.

    Raises:
        UnknownName: If there is no such copy.
        UnreadableFile: If it holds no journey.
        Unreachable: If the file cannot be written.
    """
    file, spoken = _place(path, language), known(language)
    snapshot = _named(file, params, spoken)
    done, open_here = "", list(documents)
    try:
        for document in open_here:
            done = document.disk.restore(snapshot, spoken)
    except OSError as failure:
        raise Unreachable("files.not-saved", spoken, name=file.name,
                          reason=failure.strerror or str(failure)) from failure  # fmt: skip
    return {"sentence": done if open_here else restore(file, snapshot, spoken)}


def _plain(snapshot: Snapshot, language: str) -> dict[str, str]:
    return {
        "name": snapshot.name,
        "when": snapshot.when.isoformat(),
        "why": snapshot.why,
        "reason": say(f"share.recovery.why.{snapshot.why}", language),
    }


def _named(file: Path, params: Mapping[str, Any], language: str) -> Snapshot:
    found = find_copy(file, str(params.get("name", "")))
    if found is None:
        raise UnknownName("share.recovery.unknown", language, name=file.name)
    return found


def _place(path: str, language: str | None) -> Path:
    file = place_of(path) if path.endswith(".journey") else None
    if file is None:
        raise UnknownName("share.recovery.nowhere", known(language), name=path.rsplit("/", 1)[-1])
    return file
