"""One record of a journey in a shared document: made once, then changed field by field."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from pycrdt import Map, Text

from journeys.model import shapes
from journeys.share.mapping import SharedMap, read_record
from journeys.share.typed_text import retype

Wanted = Mapping[str, Any]
_ABSENT = object()
_EXACT = 2**53


def remake(
    entries: SharedMap, kind: str, key: str, wanted: Wanted, languages: tuple[str, ...]
) -> None:
    """Make the record under a key say this; a new one is made whole."""
    held = entries.get(key)
    if isinstance(held, Map):
        rewrite(held, kind, read_record(held, kind), wanted, languages)
        return
    fresh: SharedMap = Map({})
    entries[key] = fresh
    fill(fresh, kind, wanted, languages)


def fill(record: SharedMap, kind: str, wanted: Wanted, languages: tuple[str, ...]) -> None:
    """Give a new record its fields, and each text and set a place where two people meet."""
    meeting = [name for name, shape in shapes(kind).items() if shape.type in ("words", "refs")]
    for name in sorted({*meeting, *wanted}):
        _write(record, kind, (name, wanted.get(name, _ABSENT)), languages)


def rewrite(
    record: SharedMap, kind: str, now: Wanted, wanted: Wanted, languages: tuple[str, ...]
) -> None:
    """Change those fields of a record that differ."""
    for name in sorted({*now, *wanted}):
        if not same(now.get(name, _ABSENT), wanted.get(name, _ABSENT)):
            _write(record, kind, (name, wanted.get(name, _ABSENT)), languages)


def same(one: Any, other: Any) -> bool:  # noqa: ANN401  any JSON
    """Whether two JSON values are written alike; 1 and 1.0 are, 1 and true are not.

    >>> same({"a": 1}, {"a": 1.0}), same([1], [True])
    (True, False)
    """
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        return len(one) == len(other) and all(map(same, one, other))
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def storable(value: Any) -> Any:  # noqa: ANN401  any JSON
    """JSON as a shared document can hold it: the browser knows no integers beyond 2**53."""
    if isinstance(value, Mapping):
        return {key: storable(value[key]) for key in sorted(value)}
    if isinstance(value, (list, tuple)):
        return [storable(item) for item in value]
    if isinstance(value, int) and abs(value) > _EXACT:
        return float(value) if abs(value) < 10**300 else str(value)
    return value


def _write(
    record: SharedMap, kind: str, field: tuple[str, object], languages: tuple[str, ...]
) -> None:
    name, value = field
    shape = shapes(kind).get(name)
    type_ = shape.type if shape else "json"
    if type_ == "words" and (words := _as_words(value)) is not None:
        _write_words(record, name, words, languages)
    elif type_ == "refs" and (ids := _as_ids(value)) is not None:
        _write_refs(record, name, ids)
    elif value is not _ABSENT:
        record[name] = storable(value)
    elif name in record:
        del record[name]


def _write_words(
    record: SharedMap, name: str, wanted: Mapping[str, str], languages: tuple[str, ...]
) -> None:
    held = record.get(name)
    if not isinstance(held, Map):
        spoken = sorted({*languages, *wanted})
        record[name] = Map({language: Text(wanted.get(language, "")) for language in spoken})
        return
    for language in sorted({*held.keys(), *wanted}):
        text = held.get(language)
        if isinstance(text, Text):
            retype(text, wanted.get(language, ""))
        else:
            held[language] = Text(wanted.get(language, ""))


def _write_refs(record: SharedMap, name: str, wanted: set[str]) -> None:
    held = record.get(name)
    if not isinstance(held, Map):
        record[name] = Map(dict.fromkeys(sorted(wanted), True))
        return
    now = set(held.keys())
    for gone in sorted(now - wanted):
        del held[gone]
    for new in sorted(wanted - now):
        held[new] = True


def _as_words(value: object) -> Mapping[str, str] | None:
    """The texts by language; None if it is something else, which is then kept as it is."""
    if value is _ABSENT:
        return {}
    whole = isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values())
    return cast("Mapping[str, str]", value) if whole else None


def _as_ids(value: object) -> set[str] | None:
    """The ids; None if it is something else, which is then kept as it is."""
    if value is _ABSENT:
        return set()
    whole = isinstance(value, (list, tuple)) and all(isinstance(id_, str) for id_ in value)
    return set(cast("list[str]", value)) if whole else None
