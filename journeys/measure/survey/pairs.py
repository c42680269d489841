"""Questions that are asked twice: expected and perceived, important and done, with and without."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.scale import Scale
from journeys.measure.survey.answers import Answers, answers
from journeys.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Floats = npt.NDArray[np.float64]

DOT = "."


class Pairs(NamedTuple):
    """Two answers an item.

    Attributes:
        items: What follows the word before the dot, such as ``reliability.5``.
        first: Shape (rows, items), NaN where either answer is blank.
        second: The other answer, alike.
        people: Shape (rows,): whose row it is; None where every row is its own person.
    """

    items: tuple[str, ...]
    first: Floats
    second: Floats
    people: npt.NDArray[np.int64] | None

    @property
    def heard(self) -> npt.NDArray[np.bool_]:
        """Shape (items,): whether anybody answered an item twice."""
        found: npt.NDArray[np.bool_] = (self.first == self.first).any(axis=0)
        return found

    def of(self, items: npt.NDArray[np.bool_]) -> Pairs:
        """Some of the items."""
        names = tuple(name for name, kept in zip(self.items, items, strict=True) if kept)
        return self._replace(items=names, first=self.first[:, items], second=self.second[:, items])

    def rows(self, item: int) -> npt.NDArray[np.bool_]:
        """Who answered an item twice."""
        heard: npt.NDArray[np.bool_] = self.first[:, item] == self.first[:, item]
        return heard


def pairs(  # noqa: PLR0913, PLR0917  the table, its two sides and their scale
    table: pd.DataFrame, first: str, second: str, scale: Scale, language: str,
    example: str = "",
) -> Pairs:  # fmt: skip
    """Read the columns ``first.item`` and ``second.item`` of a table.

    Args:
        table: Of a survey.
        first: The word before the dot of one side.
        second: Of the other.
        scale: Of both.
        language: Of a refusal.
        example: An item as a refusal names one; empty for the usual.

    Raises:
        NotMeasurable: If there are none, one lacks its partner, or a cell is no answer.
    """
    import numpy as np

    names = {word: _items(table, word) for word in (first, second)}
    if not names[first] and not names[second]:
        raise NotMeasurable("measure.survey.no-pairs", language, first=first, second=second,
                            item=example or say("measure.survey.item", language))  # fmt: skip
    for word, other in ((first, second), (second, first)):
        alone = [item for item in names[word] if item not in names[other]]
        if alone:
            raise NotMeasurable("measure.survey.no-partner", language,
                                column=f"{word}.{alone[0]}",
                                partner=f"{other}.{alone[0]}")  # fmt: skip
    items = names[first]
    every = [f"{word}.{item}" for word in (first, second) for item in items]
    found: Answers = answers(table, every, scale, language)
    one, two = found.cells[:, : len(items)], found.cells[:, len(items) :]
    heard = ~(np.isnan(one) | np.isnan(two))
    if not heard.any():
        raise NotMeasurable("measure.survey.no-answers-twice", language, first=first,
                            second=second)  # fmt: skip
    halves = [np.where(heard, half, np.nan) for half in (one, two)]
    return Pairs(tuple(items), halves[0], halves[1], found.people)


def _items(table: pd.DataFrame, word: str) -> list[str]:
    head = word + DOT
    return [str(name).removeprefix(head) for name in table.columns if str(name).startswith(head)]
