"""A survey as it was read: its table, what its columns are, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import TYPE_CHECKING, Any

from journeys.errors import UnknownName
from journeys.files.survey.mapping import LEFT_OUT, SurveyMapping
from journeys.files.survey.remark import Remark
from journeys.files.survey.seen import Seen
from journeys.files.survey.targets import label_of
from journeys.words import figure, say

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Survey:
    """What `read_survey` gives; every survey measure takes it as it is.

    Attributes:
        name: Of the file.
        table: A row a respondent, indexed by the row in the file; answers are
            float64, all else string.
        mapping: What each column of the file is.
        remarks: What was guessed and what was found, in words.
        language: Of its sentences.
        seen: What each column of the file holds, by heading, in short.
    """

    name: str
    table: pd.DataFrame
    mapping: SurveyMapping
    remarks: tuple[Remark, ...] = ()
    language: str = "id"
    seen: Mapping[str, Seen] = field(default_factory=dict)

    @property
    def guesses(self) -> tuple[Remark, ...]:
        """What a person should confirm."""
        return tuple(remark for remark in self.remarks if remark.weight == "guess")

    @property
    def problems(self) -> tuple[Remark, ...]:
        """What is wrong in the data."""
        return tuple(remark for remark in self.remarks if remark.weight == "wrong")

    def said(self, language: str | None = None) -> list[str]:
        """Everything there is to say, what is wrong first, a sentence each."""
        spoken = language or self.language
        order = {"wrong": 0, "guess": 1, "note": 2}
        ordered = sorted(self.remarks, key=lambda remark: order[remark.weight])
        return [self._head(spoken), *(remark.say(spoken) for remark in ordered)]

    def without(self, *rows: int) -> Survey:
        """The same without some rows, by their numbers in the file.

        Raises:
            UnknownName: If a row is not there.
        """
        for row in rows:
            if row not in self.table.index:
                raise UnknownName("files.survey.no-row", self.language, row=row)
        return replace(self, table=self.table.drop(index=list(rows)))

    def plain(self, language: str | None = None) -> dict[str, Any]:
        """JSON of what was guessed and found, without the answers."""
        return {
            "name": self.name,
            "respondents": len(self.table),
            "mapping": self.mapping.plain(),
            "remarks": [remark.plain(language or self.language) for remark in self.remarks],
        }

    def __len__(self) -> int:
        return len(self.table)

    def __repr__(self) -> str:
        return "\n".join([*self.said(), "", *self._columns()])

    def _repr_html_(self) -> str:
        first, *rest = (escape(sentence) for sentence in self.said())
        found = "".join(f"<li>{sentence}</li>" for sentence in rest)
        columns = "".join(f"<li>{escape(line)}</li>" for line in self._columns())
        return f"<p><strong>{first}</strong></p><ul>{found}</ul><ul>{columns}</ul>"

    def _head(self, language: str) -> str:
        return say("files.survey.head", language, name=self.name,
                   n=figure(len(self.table), language), k=len(self.table.columns),
                   out=sum(name == LEFT_OUT for name in self.mapping.columns.values()))  # fmt: skip

    def _columns(self) -> list[str]:
        lines = []
        for heading, name in self.mapping.columns.items():
            state = "guessed" if heading in self.mapping.guessed else "confirmed"
            key = "files.survey.column.left" if name == LEFT_OUT else f"files.survey.column.{state}"
            lines.append(say(key, self.language, column=heading, name=name,
                             label=label_of(name, self.language)))  # fmt: skip
        return lines
