"""What to call a record in a sentence: its noun, its number on the map, its name."""

from __future__ import annotations

from functools import cached_property

from journeys.edit.excerpt import short
from journeys.edit.wording import choice_word, field_word, noun
from journeys.model import (
    KINDS,
    Content,
    Frozen,
    Round,
    Score,
    Words,
    pains_numbered,
    steps_in_order,
)
from journeys.words import say

_TITLES = ("label", "text", "title")
_SORTS = {"insights": "type", "touchpoints": "nature"}


class Names:
    """Names the records of one value of a journey, or of another where it lacks them.

    Attributes:
        language: Of the sentences.
        content: The value whose numbers count.
    """

    def __init__(self, content: Content, other: Content, language: str) -> None:
        self.language = language
        self.content = content
        self._other = other

    @property
    def currency(self) -> str:
        """Of every amount."""
        return self.content.meta.currency

    def find(self, id_: str) -> tuple[str, Frozen] | None:
        """The kind and record of an id, in this value or the other."""
        return self.content.find(id_) or self._other.find(id_)

    def of(self, kind: str, record: Frozen) -> str:
        """The whole name: ``langkah 4 "Foto"``."""
        if isinstance(record, Score):
            return self._score(record)
        if isinstance(record, Round):
            return self._round(record)
        title = self.title(record)
        return f'{self.bare(kind, record)} "{title}"' if title else self.bare(kind, record)

    def at(self, id_: str) -> str:
        """The whole name of an id; the id itself where nothing bears it."""
        found = self.find(id_)
        return self.of(*found) if found else f'"{id_}"'

    def quoted(self, id_: str) -> str:
        """The name of an id alone, where the sentence already says what it is."""
        found = self.find(id_)
        return f'"{(self.title(found[1]) if found else "") or id_}"'

    def bare(self, kind: str, record: Frozen) -> str:
        """Noun and number: ``langkah 4``; the id where it has neither number nor name."""
        number = self._numbers.get(_id(record), "")
        name = noun(kind, sort_of(kind, record), self.language)
        if number or self.title(record) or kind == "meta":
            return f"{name} {number}".rstrip()
        ends = [getattr(record, end, "") for end in ("start", "end")]
        if all(ends):
            start, end = map(self.at, ends)
            return say("edit.between", self.language, noun=name, start=start, end=end)
        return f'{name} "{_id(record)}"'

    def title(self, record: Frozen) -> str:
        """The name or text alone, shortened; empty where nobody gave it one."""
        for field in _TITLES:
            words = getattr(record, field, None)
            if isinstance(words, Words) and words:
                return short(words.read(self.language, self.content.meta.language))
        return ""

    def place(self, id_: str) -> int:
        """Where a record stands, for sorting sentences."""
        return self._places.get(id_, len(self._places))

    @cached_property
    def _numbers(self) -> dict[str, str]:
        numbers: dict[str, str] = {}
        for content in (self._other, self.content):
            numbers |= {step.id: str(n) for n, step in enumerate(steps_in_order(content), 1)}
            numbers |= {id_: f"#{n}" for id_, n in pains_numbered(content).items()}
        return numbers

    @cached_property
    def _places(self) -> dict[str, int]:
        ids: dict[str, None] = {}
        for content in (self.content, self._other):
            ids |= dict.fromkeys(step.id for step in steps_in_order(content))
            for kind in KINDS:
                records = sorted(content.records(kind).values(), key=_ordered)
                ids |= dict.fromkeys(_id(one) for one in records)
        return {id_: place for place, id_ in enumerate(ids)}

    def _score(self, score: Score) -> str:
        persona = self.find(score.persona)
        facts = [
            self.title(persona[1]) if persona else score.persona,
            say("edit.rater", self.language, rater=score.rater) if score.rater else "",
            say("edit.round", self.language, n=score.round) if score.round != 1 else "",
        ]
        told = ", ".join(fact for fact in facts if fact)
        name = say("edit.score", self.language, measure=self.measure(score.measure),
                   subject=self.at(score.subject))  # fmt: skip
        return f"{name} ({told})" if told else name

    def _round(self, one: Round) -> str:
        persona = self.find(one.persona)
        measure = self.measure(one.measure)
        name = say("edit.round.name", self.language, n=one.number, measure=measure)
        return f"{name} ({self.title(persona[1])})" if persona else name

    def measure(self, measure: str) -> str:
        """The word for what a score judges."""
        return choice_word("measure", measure, self.language)

    def field(self, kind: str, field: str) -> str:
        """The word for a field."""
        return field_word(kind, field, self.language)


def sort_of(kind: str, record: Frozen) -> str:
    """What a record is within its kind, such as a pain point; empty where kinds have no sorts."""
    return str(getattr(record, _SORTS.get(kind, "sort"), ""))


def _id(record: Frozen) -> str:
    return str(getattr(record, "id", ""))


def _ordered(record: Frozen) -> tuple[str, str]:
    return getattr(record, "order", ""), _id(record)
