"""What a number is: formula, source, uncertainty, example and when not to use it."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.words import say

PARTS = ("formula", "reading", "uncertainty", "example", "limits", "source")
"""What every measure explains, in this order."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """The papers of a measure, in one language at a time.

    Attributes:
        measure: Its name, such as ``pain_points``.
        language: That it is said in.
    """

    measure: str
    language: str | None = "id"

    def part(self, name: str) -> str:
        """One part; see `PARTS`. ``title`` is one too."""
        return say(f"measure.explain.{self.measure}.{name}", self.language)

    @property
    def formula(self) -> str:
        """How it is computed."""
        return self.part("formula")

    @property
    def source(self) -> str:
        """Where the formula comes from."""
        return self.part("source")

    def said_in(self, language: str) -> Explanation:
        """The same in another language."""
        return Explanation(self.measure, language)

    def __str__(self) -> str:
        lines = [f"{self._heading(name)}: {self.part(name)}" for name in PARTS]
        return "\n".join([self.part("title"), *lines])

    __repr__ = __str__

    def _repr_markdown_(self) -> str:
        lines = [f"- **{self._heading(name)}.** {self.part(name)}" for name in PARTS]
        return "\n".join([f"**{self.part('title')}**", "", *lines])

    def _heading(self, name: str) -> str:
        return say(f"measure.explain.{name}", self.language)
