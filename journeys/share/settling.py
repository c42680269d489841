"""A text that came into a file from outside, and a live journey: what both become."""

from __future__ import annotations

from typing import NamedTuple

from journeys.edit import Conflict, Journey, from_plain, merge
from journeys.errors import NewerFile, UnreadableFile
from journeys.files import plain_of
from journeys.model import KINDS, to_plain, to_text
from journeys.share.past import Past

FRESH = 10.0
"""Seconds in which a record somebody wrote in is not taken away by a change on disk."""


class Settled(NamedTuple):
    """What to do about a foreign text.

    Attributes:
        code: ``same``, ``merged``, ``conflicts``, ``older``, ``emptied``, ``unreadable``,
            ``newer``, or ``replaced`` where nothing is known of the file's past.
        journey: What the document is to hold.
        conflicts: Where both sides changed the same thing; ours stands in `journey`.
    """

    code: str
    journey: Journey
    conflicts: tuple[Conflict, ...] = ()


def settle(ours: Journey, text: str, past: Past) -> Settled:
    """Join a foreign text with the journey people have open; what they typed stays.

    The base is not what was saved last but what the other side started from: a script that
    read the file three saves ago does not take three saves back. A text the file had before
    says nothing new, so it changes nothing.

    Args:
        ours: The value of the document.
        text: What stands in the file now.
        past: What the file held.
    """
    if not text.strip():
        return Settled("emptied", ours)
    try:
        theirs = readable(text)
    except UnreadableFile as failure:
        return Settled("newer" if isinstance(failure, NewerFile) else "unreadable", ours)
    standing = past.standing(text.encode())
    if standing in ("latest", "offered"):
        return Settled("same", ours)
    if standing == "older":
        return Settled("older" if theirs != ours else "same", ours)
    if not past:
        return Settled("replaced" if theirs != ours else "same", theirs)
    base = readable(past.nearest(text))
    theirs, spared = _spare(ours, theirs, base, past)
    both = merge(base, ours, theirs)
    conflicts = (*spared, *both.conflicts)
    changed = both.journey != ours or conflicts
    code = "conflicts" if conflicts else "merged" if changed else "same"
    return Settled(code, both.journey, conflicts)


def readable(text: str, name: str = "", language: str | None = "id") -> Journey:
    """The journey of a text that could also be written back.

    Args:
        text: Of a file.
        name: Of the file, for the sentence.
        language: Of the sentence, should there be none.

    Raises:
        UnreadableFile: If it is none.
    """
    try:
        journey = from_plain(plain_of(text, name, language))
        to_text(journey)
    except (ValueError, RecursionError) as failure:
        if isinstance(failure, UnreadableFile):
            raise
        raise UnreadableFile("files.bad-number", language, name=name) from failure
    return journey


def _spare(
    ours: Journey, theirs: Journey, base: Journey, past: Past
) -> tuple[Journey, tuple[Conflict, ...]]:
    """Give a foreign text back the records it lacks and somebody was just writing in.

    Their next letters are on the way here, and would fall into nothing.
    """
    gone = [
        (kind, id_)
        for kind in KINDS
        for id_ in sorted({*base.records(kind)} - {*theirs.records(kind)})
        if ours.records(kind).get(id_) == base.records(kind)[id_]
    ]
    if not gone:
        return theirs, ()
    calm, plain, mine = readable(past.before(FRESH)), to_plain(theirs), to_plain(ours)
    spared = [
        (kind, id_) for kind, id_ in gone if calm.records(kind).get(id_) != ours.records(kind)[id_]
    ]
    for kind, id_ in spared:
        plain.setdefault(kind, {})[id_] = mine[kind][id_]
    said = tuple(Conflict(kind, id_, "", mine[kind][id_], None) for kind, id_ in spared)
    return (from_plain(plain), said) if spared else (theirs, ())
