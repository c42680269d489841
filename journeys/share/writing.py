"""A journey written into a shared document: only what differs, in sorted order.

Sorted, so that the same text loaded twice under the same client id gives the
same bytes; only what differs, so that others' edits and undo steps survive.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journeys.model import KINDS, Score
from journeys.share.mapping import EXTRA, META, SharedDoc, read_root, root
from journeys.share.record import fill, remake, rewrite, same, storable

Wanted = Mapping[str, Any]


def write_doc(doc: SharedDoc, plain: Wanted) -> None:
    """Make the document hold this journey, in one transaction.

    Args:
        doc: The document.
        plain: A whole journey as JSON; malformed entries are written as they are.
    """
    languages = languages_of(plain)
    with doc.transaction():
        for name in (META, *KINDS):
            wanted = plain.get(name, {})
            write_root(doc, name, wanted if isinstance(wanted, Mapping) else {}, languages)
        write_root(doc, EXTRA, _extra(plain), languages)


def write_root(doc: SharedDoc, name: str, wanted: Wanted, languages: tuple[str, ...]) -> None:
    """Make one root hold these entries and no others, within a transaction of the caller's."""
    now = read_root(doc, name)
    keys = {name} if name == META else {*now, *wanted}
    for key in sorted(keys):
        write_entry(doc, (name, key), wanted if name == META else wanted.get(key), languages)


def write_entry(
    doc: SharedDoc, place: tuple[str, str], wanted: object, languages: tuple[str, ...]
) -> None:
    """Make one entry of a root say this, within a transaction of the caller's.

    Args:
        doc: The document.
        place: Name of the root and key in it; the head is ``("meta", "meta")``.
        wanted: What it is to say; None removes it.
        languages: Those a new record gets texts for.
    """
    name, key = place
    entries = root(doc, name)
    if name == META:
        _write_head(doc, wanted if isinstance(wanted, Mapping) else {}, languages)
    elif wanted is None:
        if key in entries:
            del entries[key]
    elif name in (EXTRA, Score.kind) or not isinstance(wanted, Mapping):
        if key not in entries or not same(entries[key], wanted):
            entries[key] = storable(wanted)
    else:
        remake(entries, name, key, wanted, languages)


def languages_of(plain: Wanted) -> tuple[str, ...]:
    """The languages a new record gets texts for."""
    meta = plain.get(META)
    wanted = meta.get("languages") if isinstance(meta, Mapping) else None
    if not isinstance(wanted, (list, tuple)) or not wanted:
        return ("en", "id")
    return tuple(sorted({language for language in wanted if isinstance(language, str)}))


def _write_head(doc: SharedDoc, wanted: Wanted, languages: tuple[str, ...]) -> None:
    head = root(doc, META)
    if len(head):
        rewrite(head, META, read_root(doc, META), wanted, languages)
    elif wanted:
        fill(head, META, wanted, languages)


def _extra(plain: Wanted) -> dict[str, Any]:
    """What the model does not know, and known parts that are no objects; kept until edited."""
    parts = {META, *KINDS}
    return {
        name: value
        for name, value in plain.items()
        if name not in ("format", "version") and not (name in parts and isinstance(value, Mapping))
    }
