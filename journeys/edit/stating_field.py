"""What changed inside one record, field by field."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit.amount import MINUTES
from journeys.edit.change import Edit
from journeys.edit.naming import Names, sort_of
from journeys.edit.place import siblings
from journeys.edit.statement import Statement
from journeys.edit.stating_text import text_statements
from journeys.edit.valued import valued
from journeys.edit.wording import choice_word, listed
from journeys.model import Content, Frozen, Record, Score, Shape, Words, shapes

_HOLDERS = {("steps", "phase"), ("touchpoints", "step"), ("cards", "step"), ("cards", "lane")}
_MOVED, _PAIN, _SCORE, _TIME, _NUMBER, _REST, _KEY = 15, 22, 40, 60, 65, 70, 80


def field_statements(edit: Edit, was: Names, now: Names) -> Iterator[Statement]:
    """One statement or more for each field of a record that changed.

    Args:
        edit: With both a value before and one after.
        was: Names of the journey before.
        now: Names of the journey after.
    """
    old, new = edit.before, edit.after
    if old is None or new is None:
        return
    fields = shapes(edit.kind)
    told = _Told(edit, old, new, was, now)
    moved = any(_differ(old, new, field) for kind, field in _HOLDERS if kind == edit.kind)
    for field, shape in fields.items():
        if _differ(old, new, field) and not (moved and field == "order"):
            yield from told.field(field, shape)
    for field in unknown_changes(old, new):
        yield told.one(_REST, "altered", field)


def unknown_changes(old: Frozen, new: Frozen) -> list[str]:
    """Names of the fields or parts that this version does not know and that differ."""
    before, after = old.__pydantic_extra__ or {}, new.__pydantic_extra__ or {}
    gone = object()
    return sorted(name for name in {*before, *after}
                  if before.get(name, gone) != after.get(name, gone))  # fmt: skip


def _differ(old: Frozen, new: Frozen, field: str) -> bool:
    return bool(getattr(old, field, None) != getattr(new, field, None))


class _Told:
    """The statements of one record."""

    def __init__(self, edit: Edit, old: Frozen, new: Frozen, was: Names, now: Names) -> None:
        self.edit, self.old, self.new, self.was, self.now = edit, old, new, was, now
        self.what = now.of(edit.kind, new)
        self.sort = sort_of(edit.kind, new)
        if isinstance(new, Score):
            self.sort = now.measure(new.measure)

    def one(
        self, rank: int, said: str, field: str, values: dict[str, str] | None = None
    ) -> Statement:
        word = self.now.field(self.edit.kind, field)
        filled = {"what": self.what, "field": word, **(values or {})}
        return Statement(rank, said, self.edit.kind, self.edit.id, self.sort, field, filled)

    def field(self, field: str, shape: Shape) -> Iterator[Statement]:
        before, after = getattr(self.old, field), getattr(self.new, field)
        if field == "order":
            yield self.order()
        elif isinstance(before, Words) and isinstance(after, Words):
            bare = self.now.bare(self.edit.kind, self.new)
            for said in text_statements(self.now, field, (before, after), bare):
                yield self.one(said.rank, said.what, field, said.values)
        elif isinstance(before, frozenset) and isinstance(after, frozenset):
            yield from self.links(field, before, after)
        elif shape.type == "flag":
            word = choice_word("flag", field, self.now.language)
            yield self.one(_REST, "marked" if after else "unmarked", field, {"flag": word})
        elif shape.type == "json":
            yield self.one(_REST, "altered", field)
        else:
            yield self.plain(field, before, after)

    def plain(self, field: str, before: object, after: object) -> Statement:
        values = {
            "old": valued(self.was, self.edit.kind, field, before),
            "new": valued(self.now, self.edit.kind, field, after),
        }
        if (self.edit.kind, field) in _HOLDERS:
            return self.one(_MOVED, "moved", "", values)
        empty = (None, "", ())
        what = "filled" if before in empty else "cleared" if after in empty else "changed"
        return self.one(self.rank(field, after or before), what, field, values)

    def rank(self, field: str, value: object) -> int:
        if self.edit.kind == Score.kind:
            return _SCORE
        if field in MINUTES:
            return _TIME
        number = isinstance(value, (int, float))
        return _PAIN if number and self.sort == "pain" else _NUMBER if number else _REST

    def links(
        self, field: str, before: frozenset[str], after: frozenset[str]
    ) -> Iterator[Statement]:
        pins = field == "steps"
        for what, gone in (("linked", after - before), ("unlinked", before - after)):
            if gone:
                names = self.now if what == "linked" else self.was
                name = names.at if pins else names.quoted
                targets = listed(map(name, sorted(gone, key=names.place)), names.language)
                said = what.replace("linked", "pinned") if pins else what
                yield self.one(_REST, said, field, {"targets": targets})

    def order(self) -> Statement:
        places = [_place(names.content, record, other.content)
                  for names, record, other in ((self.was, self.old, self.now),
                                               (self.now, self.new, self.was))]  # fmt: skip
        if places[0] == places[1]:
            return self.one(_KEY, "keyed", "order")
        old, new = (str(place) for place in places)
        return self.one(_MOVED, "placed", "", {"old": old, "new": new})


def _place(content: Content, record: Frozen, other: Content) -> int:
    """The place, from 1, among the siblings that both values have."""
    if not isinstance(record, Record):
        return 0
    common = other.records(record.kind)
    before = [one for one in siblings(content, record) if one.id in common
              and (one.order, one.id) < (record.order, record.id)]  # fmt: skip
    return len(before) + 1
