"""What a rule found: a sentence for a person, its place, and a fix where there is one."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

from journeys.edit import Journey
from journeys.model import Words
from journeys.words import figure, say

Fix = Callable[[Journey], Journey]

Level = Literal["broken", "incomplete", "unpolished"]
"""How grave: the data contradict themselves; something is missing; it could be tidier."""


class Named(NamedTuple):
    """Words of the catalogue inside a sentence, such as the names of fields.

    Attributes:
        group: ``kind``, ``field``, ``language``, ``measure`` or ``shows``.
        names: Which of them; said with commas between.
    """

    group: str
    names: tuple[str, ...]

    def read(self, language: str | None) -> str:
        """The words in a language."""
        return ", ".join(say(f"rules.{self.group}.{name}", language) for name in self.names)


@dataclasses.dataclass(frozen=True, slots=True)
class Finding:
    """One thing a journey lacks or has wrongly.

    Attributes:
        rule: The rule's id, such as ``pain-without-evidence``; its sentence is ``rules.<id>``.
        kind: Of the record it is about, or ``"meta"``.
        id: Of the record; empty for the journey as a whole.
        values: What fills the sentence; texts of the journey stay in all their languages,
            floats are written as the language writes numbers.
        language: The journey's own.
        fix: Mends a journey; None where only a person can. Two findings of one
            journey may be fixed one after the other. What is gone or has changed
            since is left alone: the same journey comes back.
        place: The field of the record to look at; empty for the record as a whole.
        level: How grave the rule is.
        asked: The language asked for; empty for the journey's own.
    """

    rule: str
    kind: str
    id: str
    values: Mapping[str, object] = dataclasses.field(default_factory=dict, hash=False)
    language: str = "id"
    fix: Fix | None = dataclasses.field(default=None, compare=False, repr=False)
    place: str = ""
    level: Level = "incomplete"
    asked: str = dataclasses.field(default="", compare=False, repr=False)

    def say(self, language: str | None = None) -> str:
        """The sentence for a person; None for the language asked for, else the journey's own."""
        spoken = language or self.asked or self.language
        values = {name: self._read(value, spoken) for name, value in self.values.items()}
        sentence = say(f"rules.{self.rule}", spoken, **values)
        return sentence[:1].upper() + sentence[1:]

    def say_fix(self, language: str | None = None) -> str:
        """What the fix does, in a sentence; empty where there is none."""
        spoken = language or self.asked or self.language
        return say(f"rules.fix.{self.rule}", spoken) if self.fix else ""

    def plain(self, language: str | None = None) -> dict[str, Any]:
        """The finding as JSON, for the command line and the board."""
        return {
            "rule": self.rule,
            "level": self.level,
            "kind": self.kind,
            "id": self.id,
            "field": self.place,
            "sentence": self.say(language),
            "fixable": self.fix is not None,
            "fix": self.say_fix(language),
        }

    def __str__(self) -> str:
        return self.say()

    def _read(self, value: object, language: str) -> object:
        if isinstance(value, Words):
            return value.read(language, self.language)
        if isinstance(value, float):
            decimals = f"{value:g}".partition(".")[2]
            return figure(value, language, len(decimals) if decimals.isdigit() else 0)
        return value.read(language) if isinstance(value, Named) else value
