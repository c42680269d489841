"""A form in a cell for what each column of a survey is; it is remembered for the next file."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from pathlib import Path
from typing import Any

from ipywidgets import HTML, Button, Layout, VBox

from journeys.errors import JourneysError
from journeys.files import Survey, SurveyMapping
from journeys.files.survey._read_survey import recognized
from journeys.files.survey.mapping import LEFT_OUT
from journeys.files.survey.remembering import home_of
from journeys.files.survey.targets import label_of, usual_names
from journeys.notebook.mapping.column_row import STYLE, ColumnRow
from journeys.notebook.mapping.own_keys import FORM, OwnKeys
from journeys.words import say

HTML_TYPE = "text/html"


class MappingForm:
    """Shows a survey's columns as they were recognized; a person corrects and keeps them.

    A name belongs to one column: choosing one that another column has makes the two
    change places, as where questions 8 and 9 were swapped. Nothing is written until
    the button (or `keep`); then it stands beside the file as ``<survey>.mapping.json``.

    Args:
        path: Of a file `read_survey` reads.
        sheet: Of an Excel file; None for the one that looks like a survey.
        language: Of the form and of what the survey says; None for Indonesian.

    Attributes:
        survey: The survey as the form reads it now.

    Raises:
        UnreadableFile: As `read_survey` does.
        UnknownName: If there is no such sheet.
    """

    def __init__(
        self, path: str | Path, *, sheet: str | None = None, language: str | None = None
    ) -> None:
        self._path, self._sheet, self._spoken = Path(path), sheet, language or "id"
        self.survey: Survey = self._read(None, keep=False)
        self._said = HTML()
        self._button = Button(
            description=say("notebook.mapping.keep", self._spoken), button_style="primary",
            tooltip=say("notebook.mapping.keep-why", self._spoken, name=home_of(self._path).name),
            layout=Layout(width="max-content", margin="8px 2px"),
        )  # fmt: skip
        self._button.on_click(lambda _: self.keep())
        self._rows = self._made()
        head = HTML(f"{STYLE}<p>{escape(say('notebook.mapping.head', self._spoken))}</p>")
        boxes = [row.box for row in self._rows.values()]
        self._box = VBox([head, *boxes, self._button, self._said, OwnKeys()])
        self._box.add_class(FORM)
        self._show()

    @property
    def mapping(self) -> SurveyMapping:
        """What each column is now."""
        return self.survey.mapping

    def choose(self, heading: str, name: str) -> None:
        """Say what a column is; the column that had the name gets this one's."""
        now = self.mapping.columns
        wish = {heading: name}
        other = next((each for each, its in now.items() if its == name != LEFT_OUT), heading)
        if other != heading:
            wish[other] = now[heading]
        self._take(self.mapping.corrected(wish))
        if other != heading:
            self._add(say("notebook.mapping.swapped", self._spoken, first=heading, second=other,
                          label=self._label(wish[other])))  # fmt: skip

    def mean(self, name: str, word: str, number: float | None) -> None:
        """Say which number an answer in words stands for; None for no answer."""
        words = dict(self.mapping.answers.get(name, {}))
        words.pop(word.casefold(), None)
        if number is not None:
            words[word.casefold()] = number
        self._take(self.mapping.corrected(answers={name: words}))

    def keep(self) -> None:
        """Confirm every column and keep the mapping beside the survey."""
        if len(self.survey.table.columns):
            self._take(self.mapping.confirmed(), keep=True)
        else:
            self._show()
            self._add(say("notebook.mapping.none", self._spoken))

    def _take(self, mapping: SurveyMapping, *, keep: bool = False) -> None:
        try:
            self.survey = self._read(mapping, keep=keep)
        except JourneysError as refused:
            self._show()
            self._add(refused.say(self._spoken))
            return
        self._show()

    def _read(self, mapping: SurveyMapping | None, *, keep: bool) -> Survey:
        return recognized(
            self._path, mapping, sheet=self._sheet, remember_it=keep, language=self._spoken
        )

    def _made(self) -> dict[str, ColumnRow]:
        used = [name for name in self.mapping.columns.values() if name != LEFT_OUT]
        names = list(dict.fromkeys([*usual_names(), *used]))
        return {
            heading: ColumnRow(heading, self.survey.seen[heading], names, self._spoken,
                               chosen=self.choose, meant=self.mean)
            for heading in self.mapping.columns
        }  # fmt: skip

    def _show(self) -> None:
        for heading, row in self._rows.items():
            name = self.mapping.columns[heading]
            words = dict(self.mapping.answers.get(name, {}))
            row.show(name, words, guessed=heading in self.mapping.guessed and name != LEFT_OUT)
        # the rows themselves say what is a guess
        told = replace(self.survey, remarks=tuple(
            remark for remark in self.survey.remarks if remark.key != "guessed"))  # fmt: skip
        first, *rest = map(escape, told.said())
        found = "".join(f"<li>{sentence}</li>" for sentence in rest)
        self._said.value = f'<div role="status"><strong>{first}</strong><ul>{found}</ul></div>'

    def _add(self, sentence: str) -> None:
        self._said.value = f'<p role="status"><em>{escape(sentence)}</em></p>{self._said.value}'

    def _label(self, name: str) -> str:
        if name == LEFT_OUT:
            return say("notebook.mapping.left", self._spoken)
        return label_of(name, self._spoken)

    def __repr__(self) -> str:
        return repr(self.survey)

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        """The form, and what stays of it where no kernel runs: what the survey says."""
        bundle: dict[str, Any] = self._box._repr_mimebundle_()
        return {**bundle, HTML_TYPE: self.survey._repr_html_(), "text/plain": repr(self)}
