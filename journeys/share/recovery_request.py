"""What a board asks about lost work: which copies there are, and to have one back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from journeys.errors import UnknownName
from journeys.share.places import place_of
from journeys.share.recovery import Recovery
from journeys.share.restoring import copies, offered, restore
from journeys.words import known


def recovery(
    path: str, _: Mapping[str, Any], __: Iterator[Any], language: str | None
) -> dict[str, Any]:
    """The copies of a file, each with what having it back would change, and the one to offer.

    Args:
        path: What the server calls the file.
        language: Of the sentences.

    Raises:
        UnknownName: If the file lies on no disk of this server.
    """
    file, spoken = _place(path, language), known(language)
    found = [
        {"name": copy.name, "when": copy.when.isoformat(), "why": copy.why,
         "sentence": copy.sentence}
        for copy in copies(file, spoken)
    ]  # fmt: skip
    return {"snapshots": found, "offered": offered(file)}


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
    snapshot = Recovery(file).find(str(params.get("name", "")))
    if snapshot is None:
        raise UnknownName("share.recovery.unknown", spoken, name=file.name)
    done, open_here = "", list(documents)
    for document in open_here:
        done = document.disk.restore(snapshot, spoken)
    return {"sentence": done if open_here else restore(file, snapshot, spoken)}


def _place(path: str, language: str | None) -> Path:
    file = place_of(path) if path.endswith(".journey") else None
    if file is None:
        raise UnknownName("share.recovery.nowhere", known(language), name=path.rsplit("/", 1)[-1])
    return file
