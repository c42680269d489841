"""Which column of a survey file is what, as a value a person can correct."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from journeys.model.frozen import FrozenMap

FORMAT = "journey-survey-mapping"
VERSION = 1
LEFT_OUT = ""
"""What a column is mapped to that nobody needs."""


@dataclass(frozen=True)
class SurveyMapping:
    """What each column of a form is.

    Attributes:
        columns: Heading in the file to name in the table; empty leaves a column out.
        answers: For columns answered in words, by name in the table: word to number.
        guessed: Headings nobody has confirmed yet.

    >>> mapping = SurveyMapping({"U8": "facilities", "Nama": ""}, guessed=frozenset({"U8"}))
    >>> mapping.corrected({"U8": "complaints"}).columns["U8"]
    'complaints'
    """

    columns: Mapping[str, str]
    answers: Mapping[str, Mapping[str, float]] = field(default_factory=FrozenMap)
    guessed: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        words = {name: FrozenMap(found) for name, found in self.answers.items()}
        object.__setattr__(self, "columns", FrozenMap(self.columns))
        object.__setattr__(self, "answers", FrozenMap(words))
        object.__setattr__(self, "guessed", frozenset(self.guessed))

    def corrected(
        self,
        columns: Mapping[str, str] | None = None,
        answers: Mapping[str, Mapping[str, float]] | None = None,
    ) -> SurveyMapping:
        """The same with some columns or answers set by a person.

        Args:
            columns: Heading to name; empty to leave a column out.
            answers: Name in the table to ``{word: number}``.
        """
        set_now = dict(columns or {})
        return replace(
            self,
            columns={**self.columns, **set_now},
            answers={**self.answers, **(answers or {})},
            guessed=self.guessed - set(set_now),
        )

    def confirmed(self) -> SurveyMapping:
        """The same, with nothing left to confirm."""
        return replace(self, guessed=frozenset())

    def fits(self, headings: Iterable[str]) -> bool:
        """Whether it knows all the columns of a file, and no others."""
        return set(headings) == set(self.columns)

    def plain(self) -> dict[str, Any]:
        """JSON of it, in the order of its file."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "columns": dict(sorted(self.columns.items())),
            "answers": {
                name: dict(sorted(words.items())) for name, words in sorted(self.answers.items())
            },
            "guessed": sorted(self.guessed),
        }


def mapping_of(plain: object) -> SurveyMapping | None:
    """The mapping in a JSON value; None if it is none of this version."""
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        return None
    if plain.get("version") != VERSION:
        return None
    columns, answers = plain.get("columns"), plain.get("answers", {})
    guessed = plain.get("guessed", [])
    if not isinstance(columns, dict):
        return None
    fine = (
        all(isinstance(name, str) for name in columns.values())
        and isinstance(answers, dict)
        and all(_numbers(words) for words in answers.values())
        and isinstance(guessed, list)
        and all(isinstance(name, str) for name in guessed)
    )
    return SurveyMapping(columns, answers, frozenset(guessed)) if fine else None


def _numbers(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(number, int | float) and not isinstance(number, bool)
        for number in value.values()
    )
