"""The text of a file and a shared document: each made from the other, nothing lost on the way."""

from __future__ import annotations

from typing import NamedTuple

from pycrdt import Doc

from journeys.edit import Journey, from_plain, read_plain
from journeys.errors import UnreadableFile
from journeys.files import plain_of
from journeys.model import Plain, Repair, to_text
from journeys.share.mapping import CONTENT, STATE, SharedDoc, raw_text, read_doc, root
from journeys.share.past import digest
from journeys.share.typed_text import retype
from journeys.share.writing import write_doc

HISTORY = "history"
"""Under which key a document says from which planting all in it grew."""


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
    return Reading(*read_plain(read_doc(doc)))


def text_of(doc: SharedDoc) -> str:
    """The text a file of this document holds: canonical, or the kept one that cannot be read."""
    return str(raw_text(doc)) or to_text(journey_of(doc).journey)


def bare(doc: SharedDoc) -> bool:
    """Whether a document has never held anything."""
    return not raw_text(doc) and not any(len(root(doc, name)) for name in CONTENT)


def plant(doc: SharedDoc, text: str) -> None:
    """Fill a bare document with what a file says.

    The same text gives the same history, so that who comes back to a room made anew meets the
    items they know. Another text gives a history that has nothing in common with it: under one
    client id, as the server asks for, two texts would claim the same items, and who comes back
    would keep one and be sent the rest of the other.
    """
    seed = int(digest(text.encode("utf-8", "replace"))[:7], 16)
    source: SharedDoc = Doc(client_id=seed)
    take_text(source, text)
    if not bare(source):
        root(source, STATE)[HISTORY] = str(seed)
        doc.apply_update(source.get_update())


def take_text(doc: SharedDoc, text: str) -> None:
    """Make a document hold what a file says; only differences are written.

    A text that is no journey, or one of a newer version, is kept verbatim and
    makes the document read-only; the journey below it stays as it was. An
    empty text says nothing, so that a file cut off by a crash empties nobody's map.
    """
    clean = text.encode("utf-8", "replace").decode("utf-8")
    plain = _readable(clean)
    if plain is None and not clean.strip():
        return
    with doc.transaction():
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
