"""Answers in words, and the numbers they stand for."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from journeys.files.survey.cells import is_blank, number_of, text_of
from journeys.files.survey.targets import is_element
from journeys.norms import norm

_STEPS = {"tidak ": 1, "kurang ": 2, "sangat ": 4}
_BARE = 3
_NO_STEPS = frozenset({"fee", "complaints"})
"""Elements whose answers rise otherwise: "sangat mahal" is the lowest."""
_ALWAYS_GOOD = frozenset({"baik", "puas", "memuaskan", "setuju"})
"""What rises so whatever is asked, and says enough where everybody ticked the same."""
_MOST_WORDS = 60


def answer_words(name: str, cells: Iterable[Hashable]) -> dict[str, float]:
    """The words among a column's cells that are answers, with their numbers.

    Those of the questionnaire first; then "tidak X", "kurang X", "X" and "sangat X"
    as 1 to 4, where one X runs through the column; of "baik", "puas" and the like one
    answer is enough.

    Args:
        name: Of the column in the table.
        cells: What was answered.

    >>> answer_words("competence", ["Mampu", "Sangat Mampu", "4"])
    {'mampu': 3.0, 'sangat mampu': 4.0}
    """
    said: dict[str, None] = {}
    for cell in dict.fromkeys(cells):
        if isinstance(cell, str) and not is_blank(cell) and number_of(cell) is None:
            said[text_of(cell).casefold()] = None
            if len(said) > _MOST_WORDS:
                return {}
    printed = _printed(name)
    known = {word: printed[word] for word in said if word in printed}
    stepped = _stepped(said, name) if is_element(name) else {}
    return {word: number for word, number in {**stepped, **known}.items() if word in said}


def _printed(name: str) -> dict[str, float]:
    """The answers a questionnaire prints, in both languages."""
    if is_element(name):
        answers = norm("skm_answers").entry(name).answers
        pairs = [(answer, float(number)) for number, answer in enumerate(answers, 1)]
    elif name.split(".", maxsplit=1)[0] in ("functional", "dysfunctional"):
        pairs = [(entry.name, entry.value or 0) for entry in norm("kano").entries]
    else:
        pairs = []
    return {text.casefold(): number for answer, number in pairs for text in (answer.id, answer.en)}


def _stepped(said: Iterable[str], name: str) -> dict[str, float]:
    found, stems = {}, set()
    for word in said:
        head = next((head for head in _STEPS if word.startswith(head)), "")
        stems.add(word.removeprefix(head))
        found[word] = float(_STEPS.get(head, _BARE))
    if len(stems) != 1:
        return {}
    plain = len(found) > 1 and name not in _NO_STEPS
    return found if plain or stems <= _ALWAYS_GOOD else {}
