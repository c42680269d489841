"""The number an answer in words stands for, as a dropdown of its scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ipywidgets import Dropdown, Layout

from journeys.files.survey.targets import scale_of
from journeys.words import say

_BLANK = ""
Meant = Callable[[str, str, float | None], None]
"""Told a column's name, an answer in words and its number; None for no answer."""


class AnswerPicker:
    """One answer of a column, such as "Sesuai", and the number it counts.

    Args:
        name: Of the column in the table.
        word: As people answered.
        heading: Of the column in the file, for who cannot see which row it stands in.
        language: Of its words.
        meant: Called when a person chooses.
    """

    def __init__(self, name: str, word: str, heading: str, language: str, meant: Meant) -> None:
        self._word = word
        low, high = scale_of(name) or (1, 4)
        numbers = [(str(number), float(number)) for number in range(int(low), int(high) + 1)]
        self._quiet = True
        self.dropdown = Dropdown(
            options=[(say("notebook.mapping.blank", language), _BLANK), *numbers],
            description=f"“{word}” =", tooltip=f"{heading}: {word}",
            style={"description_width": "14em"}, layout=Layout(width="22em"),
        )  # fmt: skip
        self._known = {number for _, number in numbers}

        def picked(change: dict[str, float | str]) -> None:
            number = change["new"]
            if not self._quiet:
                meant(name, word, None if isinstance(number, str) else number)

        self.dropdown.observe(picked, names="value")

    def show(self, answers: Mapping[str, float]) -> None:
        """Show the number it has, without telling anybody."""
        number = answers.get(self._word.casefold())
        self._quiet = True
        self.dropdown.value = number if number in self._known else _BLANK
        self._quiet = False
