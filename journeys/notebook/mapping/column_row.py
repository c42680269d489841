"""One column of the file in the form: its heading, what it is, what stands in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from ipywidgets import HTML, Dropdown, HBox, Layout, VBox

from journeys.files.survey.mapping import LEFT_OUT
from journeys.files.survey.seen import Seen
from journeys.files.survey.targets import is_rating, label_of
from journeys.notebook.mapping.answer_picker import AnswerPicker, Meant
from journeys.words import figure, say

_MOST_SHOWN = 5
_HEADING = "16em"
STYLE = """<style>
.jn-mapping-column > .widget-label {
  white-space: normal; line-height: 1.4; height: auto; text-align: left; font-weight: 600;
}
.jn-mapping-column > select { height: var(--jp-widgets-inline-height, 28px); }
</style>"""
"""A heading may be a whole question: it breaks instead of ending in dots."""
Chosen = Callable[[str, str], None]
"""Told a heading and the name it shall have."""


class ColumnRow:
    """A heading with its dropdown, and below it one more for each answer in words.

    Args:
        heading: In the file.
        seen: What the column holds.
        names: To choose from.
        language: Of its words.
        chosen: Called when a person chooses what the column is.
        meant: Called when a person says what an answer in words counts.
    """

    def __init__(  # noqa: PLR0913  a row of a form
        self, heading: str, seen: Seen, names: Sequence[str], language: str,
        *, chosen: Chosen, meant: Meant,
    ) -> None:  # fmt: skip
        self._heading, self._seen, self._language = heading, seen, language
        self._chosen, self._meant = chosen, meant
        self._pickers: list[AnswerPicker] = []
        self._name = LEFT_OUT
        left = say("notebook.mapping.left", language)
        options = [(left, LEFT_OUT), *((label_of(name, language), name) for name in names)]
        self.dropdown = Dropdown(
            options=options, value=LEFT_OUT, style={"description_width": _HEADING},
            layout=Layout(width="42em", height="auto", align_items="baseline"),
        )  # fmt: skip
        self.dropdown.add_class("jn-mapping-column")
        self.dropdown.observe(self._pick, names="value")
        room = Layout(flex="1 1 10em", min_width="0", margin="2px 2px 2px 12px")
        holds = HTML(escape(told(seen, language)), layout=room)
        line = HBox(
            [self.dropdown, holds], layout=Layout(flex_flow="row wrap", align_items="baseline")
        )
        self._words = VBox(layout=Layout(margin=f"0 0 0 {_HEADING}"))
        self.box = VBox([line, self._words])

    def show(self, name: str, answers: Mapping[str, float], *, guessed: bool) -> None:
        """Show what the column is now, without telling anybody."""
        if name != self._name:
            # only then, or the dropdown in a person's hands would lose its focus
            self._pickers = self._made(name)
            self._words.children = [picker.dropdown for picker in self._pickers]
        self._name = name
        self.dropdown.value = name
        mark = f" {say('notebook.mapping.guess', self._language)}" if guessed else ""
        self.dropdown.description = f"{self._heading}{mark}"
        for picker in self._pickers:
            picker.show(answers)

    def _made(self, name: str) -> list[AnswerPicker]:
        words = self._seen.words if is_rating(name) else ()
        return [
            AnswerPicker(name, word, self._heading, self._language, self._meant) for word in words
        ]

    def _pick(self, change: dict[str, str]) -> None:
        if change["new"] != self._name:
            self._chosen(self._heading, change["new"])


def told(seen: Seen, language: str) -> str:
    """What a column holds, in a line."""
    said = [say("notebook.mapping.filled", language, n=figure(seen.filled, language))]
    if seen.range:
        low, high = (figure(end, language, int(end != int(end))) for end in seen.range)
        said.append(say("notebook.mapping.range", language, low=low, high=high))
    if seen.words:
        more = ["…"] if len(seen.words) > _MOST_SHOWN else []
        said.append(", ".join([*seen.words[:_MOST_SHOWN], *more]))
    if seen.free:
        said.append(say("notebook.mapping.free", language))
    return " · ".join(said)
