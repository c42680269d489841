"""The difference of two journeys, as data and as sentences."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import Any, Self

from journeys.edit.change import Change, Edit
from journeys.edit.difference import difference
from journeys.edit.journey import HasJourney, Journey
from journeys.edit.statement import Statement, counted
from journeys.edit.stating import statements
from journeys.edit.stating_field import unknown_changes
from journeys.edit.wording import field_word
from journeys.words import say

MOST_CLAUSES = 8
MOST_LINES = 100


class Difference(tuple[Edit, ...]):  # noqa: SLOT001  a tuple's own slots must be empty
    """The edits that lead from one journey to another; printed, it says what changed.

    A tuple of `Edit`, by kind and id. True if anything differs, be it in a part
    of the file this version does not know.

    Attributes:
        before: The older journey.
        after: The newer journey; its default language is that of the sentences.
    """

    before: Journey
    after: Journey

    def __new__(cls, edits: Change, before: Journey, after: Journey) -> Self:
        """Hold the edits and remember between which values they lead."""
        made = super().__new__(cls, edits)
        made.before, made.after = before, after
        return made

    def say(self, language: str | None = None) -> str:
        """What changed, as one sentence: grouped, counted, the most important first.

        Args:
            language: A language tag; None for the journey's own.
        """
        spoken = self._spoken(language)
        groups = [list(group) for _, group in groupby(self.statements(spoken), lambda s: s.group)]
        if not groups:
            return say("edit.same", spoken)
        shown = groups[:MOST_CLAUSES]
        clauses = [counted(group, field_word(group[0].kind, group[0].field, spoken), spoken)
                   for group in shown]  # fmt: skip
        rest = sum(len(group) for group in groups[MOST_CLAUSES:])
        if rest:
            clauses.append(_others(rest, spoken))
        return _sentence(", ".join(clauses))

    def lines(self, language: str | None = None) -> list[str]:
        """One sentence for each thing that changed, the most important first."""
        spoken = self._spoken(language)
        return [_sentence(one.say(spoken)) for one in self.statements(spoken)]

    def plain(self, language: str | None = None) -> dict[str, Any]:
        """The difference as JSON: the sentence, and each change with its place."""
        spoken = self._spoken(language)
        changes = [
            {"what": one.what, "kind": one.kind, "id": one.id, "field": one.field,
             "sentence": _sentence(one.say(spoken))}
            for one in self.statements(spoken)
        ]  # fmt: skip
        return {"different": bool(self), "sentence": self.say(language), "changes": changes}

    def statements(self, language: str) -> list[Statement]:
        """Each thing that changed, ready to be said in a language."""
        return statements(self.before, self.after, tuple(self), language)

    def __getnewargs__(self) -> tuple[Change, Journey, Journey]:
        return tuple(self), self.before, self.after

    def _spoken(self, language: str | None) -> str:
        return language or self.after.meta.language

    def __bool__(self) -> bool:
        return len(self) > 0 or bool(unknown_changes(self.before, self.after))

    def __str__(self) -> str:
        return self.say()

    def __repr__(self) -> str:
        return f"<Difference: {self.say()}>"

    def _repr_html_(self) -> str:
        lines = self.lines()
        shown, rest = lines[:MOST_LINES], len(lines[MOST_LINES:])
        if rest:
            shown.append(_others(rest, self._spoken(None)))
        items = "".join(f"<li>{escape(line)}</li>" for line in shown)
        return f"<p>{escape(self.say())}</p>" + (f"<ul>{items}</ul>" if items else "")


def diff(before: HasJourney, after: HasJourney) -> Difference:
    """What changed between two values of a journey, as edits and in words.

    Args:
        before: The older: a journey, or anything that has one.
        after: The newer.

    >>> from journeys.model import Phase
    >>> one = Journey().add(Phase(id="loket", label="Loket"))
    >>> print(diff(one, one.set("loket", label="Loket 3")).say("en"))
    Phase renamed from "Loket" to "Loket 3".
    """
    old, new = before.journey, after.journey
    return Difference(difference(old, new), old, new)


def _others(n: int, language: str) -> str:
    return say(f"edit.others{'.many' if n > 1 else ''}", language, n=n)


def _sentence(clause: str) -> str:
    whole = clause[:1].upper() + clause[1:]
    return whole if whole.endswith((".", '."', "…")) else f"{whole}."
