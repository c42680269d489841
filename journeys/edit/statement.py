"""One thing that changed, ready to be said alone or counted with others like it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journeys.edit.wording import noun
from journeys.words import say


class Statement(NamedTuple):
    """One change of one field, or of a whole record.

    Attributes:
        rank: Lower is said earlier: structure, pain points, scores, texts, times, the rest.
        what: Such as ``added`` or ``renamed``; the sentence is ``edit.said.<what>``.
        kind: Of the record, or ``"meta"``; empty for a part of the file nobody knows.
        id: Of the record.
        sort: Within the kind, such as ``"pain"``.
        field: Of the record; empty where it is the record as a whole.
        values: What fills the sentence.
    """

    rank: int
    what: str
    kind: str
    id: str
    sort: str
    field: str
    values: dict[str, str]

    def say(self, language: str) -> str:
        """The sentence without its capital and its period."""
        return say(f"edit.said.{self.what}", language, **self.values)

    @property
    def group(self) -> tuple[object, ...]:
        """What it has in common with those it may be counted with."""
        family = _FAMILY.get(self.what, self.what)
        return self.rank, family, self.kind, self.sort, self.field


_FAMILY = {
    "filled": "changed", "cleared": "changed", "altered": "changed", "reworded": "changed",
    "linked": "changed", "unlinked": "changed", "marked": "changed", "unmarked": "changed",
    "named": "renamed", "unnamed": "renamed", "placed": "moved", "added-in": "added",
    "score-added": "added", "pinned": "pins", "unpinned": "pins",
}  # fmt: skip
"""Kinds of sentence that are counted together."""


def counted(group: Sequence[Statement], field: str, language: str) -> str:
    """One clause for a group of statements: its own if there is one, else their number.

    Args:
        group: Statements of one group.
        field: The word for the field they are about.
        language: A language tag.
    """
    first = group[0]
    if len(group) == 1:
        return first.say(language)
    records = len({one.id for one in group})
    family = str(first.group[1])
    nouns = noun(first.kind, first.sort, language, records)
    if first.kind == "scores":
        nouns = say(f"edit.scores{'.many' if records > 1 else ''}", language, measure=first.sort)
    return say(f"edit.counted.{family}", language, n=records, nouns=nouns, field=field)
