"""Three values of one journey made one: by record, by field, and inside a text."""

from __future__ import annotations

from typing import Any, NamedTuple

from journeys.edit.journey import HasJourney, Journey, from_plain
from journeys.edit.merge_links import needed
from journeys.edit.merge_said import clash_lines, clash_summary
from journeys.edit.merge_text import merge_text
from journeys.model import KINDS, Score, shapes, to_plain

Plain = dict[str, Any]
_ABSENT: Any = object()


class Conflict(NamedTuple):
    """One place where both sides changed the same thing differently.

    Attributes:
        kind: Of the record, or ``"meta"``.
        id: Of the record.
        field: In the record; empty where one side removed it and the other changed it.
        ours: Our value; it is the one kept.
        theirs: Their value.
    """

    kind: str
    id: str
    field: str
    ours: Any
    theirs: Any


class Merged(NamedTuple):
    """The merged journey, and the places where a person should look."""

    journey: Journey
    conflicts: tuple[Conflict, ...]

    def say(self, language: str | None = None) -> str:
        """How it went and where a person should look, in sentences.

        Args:
            language: A language tag; None for the journey's own.
        """
        return clash_summary(self.journey, self.conflicts, language or self.journey.meta.language)

    def lines(self, language: str | None = None) -> list[str]:
        """One sentence for each conflict: where, both values, and which was kept."""
        return clash_lines(self.journey, self.conflicts, language or self.journey.meta.language)

    def __str__(self) -> str:
        return self.say()


def merge(base: HasJourney, ours: HasJourney, theirs: HasJourney) -> Merged:
    """One journey with the changes of both sides.

    Records merge by id and field, sets of ids by member, texts by words in
    each language. A record that one side removed and the other changed, or
    still points at, stays; that is said as a conflict too. Other conflicts are
    only where both changed the same plain value: ours is kept.

    Args:
        base: What both sides started from: a journey, or anything that has one.
        ours: Our value; wins where both changed one plain value.
        theirs: Their value.
    """
    sides = _Sides(*(to_plain(side.journey) for side in (base, ours, theirs)))
    loom = _Loom()
    merged = {name: loom.part(name, sides.at(name)) for name in sides.names()}
    for back in needed(merged, sides.ours, sides.theirs):
        sides_kept = (back.record, None) if back.ours else (None, back.record)
        loom.conflicts.append(Conflict(back.kind, back.id, "", *sides_kept))
    present = {name: value for name, value in merged.items() if value is not _ABSENT}
    return Merged(from_plain(present), tuple(loom.conflicts))


class _Sides(NamedTuple):
    """The same place on the three sides; `_ABSENT` where it does not exist."""

    base: Any
    ours: Any
    theirs: Any

    def at(self, key: str) -> _Sides:
        """One key of the three objects."""
        return _Sides(*(side.get(key, _ABSENT) for side in self.objects()))

    def objects(self) -> _Sides:
        """The three sides, what is no object read as an empty one."""
        return _Sides(*(side if isinstance(side, dict) else {} for side in self))

    def names(self) -> list[str]:
        """Every key of any side."""
        return sorted(set().union(*self.objects()))


class _Loom:
    """Weaves sides together and remembers where they clash."""

    def __init__(self) -> None:
        self.conflicts: list[Conflict] = []

    def part(self, name: str, sides: _Sides) -> Any:  # noqa: ANN401  any JSON value
        if name == "meta":
            return self.fields("meta", "meta", sides)
        if name in KINDS:
            whole = sides.objects()
            records = {id_: self.record(name, id_, whole.at(id_)) for id_ in whole.names()}
            return {id_: record for id_, record in records.items() if record is not _ABSENT}
        return self.value("", name, "", sides)

    def record(self, kind: str, id_: str, sides: _Sides) -> Any:  # noqa: ANN401
        base, ours, theirs = sides
        if ours is _ABSENT or theirs is _ABSENT:
            kept = theirs if ours is _ABSENT else ours
            if kept is _ABSENT or kept == base:
                return _ABSENT
            if base is not _ABSENT:
                self.clash(kind, id_, "", sides)
            return kept
        if kind == Score.kind:
            return self.value(kind, id_, "value", sides)
        return self.fields(kind, id_, sides)

    def fields(self, kind: str, id_: str, sides: _Sides) -> Plain:
        known = shapes(kind)
        merged: Plain = {}
        for name in sides.names():
            there = sides.at(name)
            shape = known[name].type if name in known else "json"
            if shape == "words":
                merged[name] = _words(there.objects())
            elif shape == "refs":
                merged[name] = _members(there)
            else:
                merged[name] = self.value(kind, id_, name, there)
        return {name: value for name, value in merged.items() if value is not _ABSENT}

    def value(self, kind: str, id_: str, field: str, sides: _Sides) -> Any:  # noqa: ANN401
        base, ours, theirs = sides
        if theirs in (ours, base):
            return ours
        if ours == base:
            return theirs
        self.clash(kind, id_, field, sides)
        return theirs if ours is _ABSENT else ours

    def clash(self, kind: str, id_: str, field: str, sides: _Sides) -> None:
        ours, theirs = (None if side is _ABSENT else side for side in sides[1:])
        self.conflicts.append(Conflict(kind, id_, field, ours, theirs))


def _words(sides: _Sides) -> dict[str, str]:
    return {
        language: merge_text(*(side.get(language, "") for side in sides))
        for language in sides.names()
    }


def _members(sides: _Sides) -> list[str]:
    base, ours, theirs = (set(side) if isinstance(side, list) else set() for side in sides)
    return sorted((ours & theirs) | (ours - base) | (theirs - base))
