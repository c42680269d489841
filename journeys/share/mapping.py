"""A journey in a shared document, read: one map a kind, keyed by id.

The layout, alike in ``widgets/src/document/y-mapping.ts``: a record is a map
of its fields; a text is a map from language to shared text; a set of ids is a
map from id to true; all else is plain JSON. What is unknown lies in ``extra``,
a text that cannot be read in ``raw``.
"""

from __future__ import annotations

import json
from typing import Any

from pycrdt import Array, Doc, Map, Text

from journeys.model import FORMAT, KINDS, VERSION, Plain, Score, shapes

SharedDoc = Doc[Any]
SharedMap = Map[Any]

META = "meta"
EXTRA = "extra"
RAW = "raw"
STATE = "state"
CONTENT = (META, *KINDS, EXTRA)
"""The roots that hold the journey; `RAW` and Jupyter's own `STATE` lie beside them."""
_DEEPEST = 64
"""How far a file may nest; what a peer nests deeper would make it unreadable, and becomes null."""


def root(doc: SharedDoc, name: str) -> SharedMap:
    """One root map; asking for it changes nothing."""
    found: SharedMap = doc.get(name, type=Map)
    return found


def raw_text(doc: SharedDoc) -> Text:
    """The text kept because it cannot be read; empty in a document that can be edited."""
    found: Text = doc.get(RAW, type=Text)
    return found


def read_doc(doc: SharedDoc) -> Plain:
    """The document as plain JSON, as it stands; `journeys.model.repair` makes a journey of it.

    Reading writes nothing. An entry of the wrong kind comes out as it is, so
    that the repair can say it.
    """
    extra = read_root(doc, EXTRA)
    plain: Plain = {"format": FORMAT, "version": VERSION}
    for name in (META, *KINDS):
        found = read_root(doc, name)
        plain[name] = extra[name] if name in extra and not found else found
    plain.update({name: value for name, value in extra.items() if name not in plain})
    return plain


def read_root(doc: SharedDoc, name: str) -> Plain:
    """One root as plain JSON, by key."""
    if name == META:
        return read_record(root(doc, META), META)
    found = _loaded(root(doc, name))
    if name in (EXTRA, Score.kind):
        deep = _DEEPEST - (1 if name == EXTRA else 2)
        return {key: _sorted(found[key], deep) for key in sorted(found)}
    return {key: _entry(name, found[key]) for key in sorted(found)}


def read_record(record: SharedMap, kind: str) -> Plain:
    """The fields of one record of a kind as plain JSON."""
    return _record(kind, _loaded(record))


def _loaded(shared: SharedMap) -> Plain:
    """A shared map as plain JSON."""
    try:
        found: Plain = json.loads(str(shared))
    except RecursionError:
        found = _shallow(shared, _DEEPEST)
    return found


def _shallow(value: Any, deep: int) -> Any:  # noqa: ANN401  whatever a peer wrote
    """The upper levels of a shared value that nests too deep to be read at once."""
    if isinstance(value, Text):
        return str(value)
    if not isinstance(value, (Map, Array)):
        return value
    if not deep:
        return None
    if isinstance(value, Map):
        return {key: _shallow(value[key], deep - 1) for key in value.keys()}  # noqa: SIM118  no mapping
    return [_shallow(item, deep - 1) for item in value]


def _entry(kind: str, entry: Any) -> Any:  # noqa: ANN401  whatever a peer wrote
    return _record(kind, entry) if isinstance(entry, dict) else entry


def _record(kind: str, fields: Plain) -> Plain:
    known = shapes(kind)
    record = {}
    for name in sorted(fields):
        value = fields[name]
        if name not in known:
            record[name] = _sorted(value)
            continue
        value = _field(known[name].type, value)
        if value not in ({}, []):
            record[name] = value
    return record


def _field(type_: str, value: Any) -> Any:  # noqa: ANN401  whatever a peer wrote
    if not isinstance(value, dict):
        return _sorted(value)
    if type_ == "words":
        return {language: value[language] for language in sorted(value) if value[language] != ""}
    return sorted(value) if type_ == "refs" else _sorted(value)


def _sorted(value: Any, deep: int = _DEEPEST - 3) -> Any:  # noqa: ANN401  whatever a peer wrote
    """Plain JSON with sorted keys: the shared document remembers no order of keys."""
    if isinstance(value, (dict, list)) and not deep:
        return None
    if isinstance(value, dict):
        return {key: _sorted(value[key], deep - 1) for key in sorted(value)}
    return [_sorted(item, deep - 1) for item in value] if isinstance(value, list) else value
