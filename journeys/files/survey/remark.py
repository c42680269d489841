"""What was guessed or found while reading a survey: a sentence, and the rows it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from journeys.files.survey.targets import label_of
from journeys.words import figure, say

Weight = Literal["guess", "wrong", "note"]
"""A guess to confirm, something wrong in the data, or merely worth knowing."""
MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to tell.

    Attributes:
        key: Of the sentence, after ``files.survey.``.
        weight: How much it asks of a person.
        values: What fills the sentence.
        rows: The rows it is about, numbered as in the file; empty where it is about none.
        column: The column it is about, as the file calls it; empty where it is about none.
        target: A name in the table, which the sentence says as a person would.
    """

    key: str
    weight: Weight = "note"
    values: dict[str, Any] = field(default_factory=dict)
    rows: tuple[int, ...] = ()
    column: str = ""
    target: str = ""

    def say(self, language: str | None = "id") -> str:
        """The sentence; of many rows the first few are named."""
        rows = rows_named(self.rows, language)
        sentence = say(f"files.survey.{self.key}", language, column=self.column, rows=rows,
                       label=label_of(self.target, language), **self.values)  # fmt: skip
        # the name of a file stays as it is
        return rows[0].upper() + sentence[1:] if sentence.startswith(rows) else sentence

    def plain(self, language: str | None = "id") -> dict[str, Any]:
        """JSON of it."""
        return {
            "key": f"files.survey.{self.key}",
            "weight": self.weight,
            "column": self.column,
            "rows": list(self.rows),
            "sentence": self.say(language),
        }


def rows_named(rows: Sequence[int], language: str | None) -> str:
    """The first rows by number and how many more there are.

    >>> rows_named([3, 5, 8, 9, 12, 40, 41], "en"), rows_named([7], "en")
    ('rows 3, 5, 8, 9, 12 and 2 more', 'row 7')
    """
    first = ", ".join(str(row) for row in rows[:MOST_NAMED])
    more = len(rows) - MOST_NAMED
    if more > 0:
        return say("files.survey.rows.more", language, first=first, n=figure(more, language))
    return say(f"files.survey.rows.{'many' if len(rows) > 1 else 'one'}", language, first=first)
