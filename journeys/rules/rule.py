"""A rule: its id, how grave it is, and how it looks at a journey."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from journeys.edit import Journey
from journeys.rules.finding import Finding, Level
from journeys.words import say


class Rule(NamedTuple):
    """What a good journey has.

    Attributes:
        id: Such as ``pain-without-evidence``.
        level: How grave a finding is.
        find: What a journey lacks, in the order of the map.
    """

    id: str
    level: Level
    find: Callable[[Journey], Iterator[Finding]]

    def why(self, language: str | None = None) -> str:
        """Why it matters, in a sentence; Indonesian unless asked otherwise."""
        return say(f"rules.why.{self.id}", language)


class RuleFile(Protocol):
    """What the file of a rule holds."""

    ID: str

    def find(self, journey: Journey, /) -> Iterator[Finding]:
        """What a journey lacks."""
