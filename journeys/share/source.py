"""The text of a file and a shared document: each made from the other, nothing lost on the way."""

from __future__ import annotations

from typing import NamedTuple

from journeys.edit import Journey, from_plain
from journeys.errors import UnreadableFile
from journeys.files import plain_of
from journeys.model import Plain, Repair, repair, to_text
from journeys.share.mapping import SharedDoc, raw_text, read_doc
from journeys.share.typed_text import retype
from journeys.share.writing import write_doc


class Reading(NamedTuple):
    """What a document holds now.

    Attributes:
        journey: The value, repaired.
        repairs: What was mended while reading; nothing of it is written back.
    """

    journey: Journey
    repairs: tuple[Repair, ...]


def journey_of(doc: SharedDoc) -> Reading:
    """The journey in a document, whatever peers have written there."""
    mended, repairs = repair(read_doc(doc))
    fields = {name: value for name, value in mended.items() if name not in ("format", "version")}
    return Reading(Journey(**fields), tuple(repairs))


def text_of(doc: SharedDoc) -> str:
    """The text a file of this document holds: canonical, or the kept one that cannot be read."""
    return str(raw_text(doc)) or to_text(journey_of(doc).journey)


def take_text(doc: SharedDoc, text: str, origin: object = None) -> None:
    """Make a document hold what a file says; only differences are written.

    A text that is no journey, or one of a newer version, is kept verbatim and
    makes the document read-only; the journey below it stays as it was. An
    empty text says nothing, so that a file cut off by a crash empties nobody's map.
    """
    clean = text.encode("utf-8", "replace").decode("utf-8")
    plain = _readable(clean)
    if plain is None and not clean.strip():
        return
    with doc.transaction(origin=origin):
        retype(raw_text(doc), clean if plain is None else "")
        if plain is not None:
            write_doc(doc, plain)


def _readable(text: str) -> Plain | None:
    """The journey of a text as plain JSON; None if it could not be written back as it is."""
    try:
        plain = plain_of(text)
        to_text(from_plain(plain))
    except (UnreadableFile, ValueError, RecursionError):
        return None
    return plain
