"""What a rule found: a sentence for a person, its place, and a fix where there is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from journeys.edit import Journey
from journeys.model import Words
from journeys.words import say

Fix = Callable[[Journey], Journey]


class Named(NamedTuple):
    """Words of the catalogue inside a sentence, such as the names of fields.

    Attributes:
        group: ``kind`` or ``field``.
        names: Which of them; said with commas between.
    """

    group: str
    names: tuple[str, ...]

    def read(self, language: str | None) -> str:
        """The words in a language."""
        return ", ".join(say(f"rules.{self.group}.{name}", language) for name in self.names)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a journey lacks or has wrongly.

    Attributes:
        rule: The rule's id, such as ``pain-without-evidence``; its sentence is ``rules.<id>``.
        kind: Of the record it is about, or ``"meta"``.
        id: Of the record; empty for the journey as a whole.
        values: What fills the sentence; texts of the journey stay in all their languages.
        language: The journey's own.
        fix: Mends a journey; None where only a person can. Two findings of one
            journey may be fixed one after the other.
    """

    rule: str
    kind: str
    id: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)
    language: str = "id"
    fix: Fix | None = field(default=None, compare=False, repr=False)

    def say(self, language: str | None = None) -> str:
        """The sentence for a person; None for the journey's own language."""
        spoken = language or self.language
        values = {name: self._read(value, spoken) for name, value in self.values.items()}
        return say(f"rules.{self.rule}", spoken, **values)

    def plain(self, language: str | None = None) -> dict[str, Any]:
        """The finding as JSON, for the command line and the board."""
        return {
            "rule": self.rule,
            "kind": self.kind,
            "id": self.id,
            "sentence": self.say(language),
            "fixable": self.fix is not None,
        }

    def __str__(self) -> str:
        return self.say()

    def _read(self, value: object, language: str) -> object:
        if isinstance(value, Words):
            return value.read(language, self.language)
        return value.read(language) if isinstance(value, Named) else value
