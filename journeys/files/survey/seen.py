"""What stands in a column of a survey, told without showing what only one person wrote."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from journeys.files.survey.cells import is_blank, leading_number, number_of, text_of
from journeys.files.survey.headings import bare, known

_MOST_ANSWERS = 12
_LONGEST_ANSWER = 60


class Seen(NamedTuple):
    """The answers of a column, in short.

    Attributes:
        filled: How many cells hold something.
        range: The lowest and the highest number; None where there is no number.
        words: The answers in words, as first written, none of which begins with its
            number; empty where they are free text, or personal.
        free: Whether the texts are free or personal, and so not shown.
    """

    filled: int
    range: tuple[float, float] | None = None
    words: tuple[str, ...] = ()
    free: bool = False


def seen(heading: str, cells: Sequence[Hashable]) -> Seen:
    """What a column holds; texts only where people ticked a few of them again and again.

    >>> seen("U1", ["4", "3", "", "Baik", "baik"])
    Seen(filled=4, range=(3.0, 4.0), words=('Baik',), free=False)
    >>> seen("Saran", ["Antrean lama", "Loketnya sempit sekali"]).free
    True
    """
    filled, numbers, texts = 0, list[float](), dict[str, str]()
    for cell in cells:
        if is_blank(cell):
            continue
        filled += 1
        number = number_of(cell)
        number = leading_number(cell) if number is None else number
        if number is not None:
            numbers.append(number)
        elif len(texts) <= _MOST_ANSWERS:
            texts.setdefault(text_of(cell).casefold(), text_of(cell))
    if set(bare(heading).split()) & set(known()["personal"]):
        return Seen(filled, free=True)
    told = (min(numbers), max(numbers)) if numbers else None
    if _ticked(texts, filled - len(numbers)):
        return Seen(filled, told, tuple(texts.values()))
    return Seen(filled, told, free=bool(texts))


def _ticked(texts: dict[str, str], count: int) -> bool:
    """Whether the texts are answers that were offered, not sentences of people's own."""
    return (
        len(texts) <= _MOST_ANSWERS
        and max(map(len, texts), default=0) <= _LONGEST_ANSWER
        and (count > len(texts) or not texts)
    )
