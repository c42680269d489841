"""Columns headed by bare numbers: U1 to U9, question 1 to 9."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from journeys.files.survey.headings import code_of, holds, known
from journeys.norms import norm

_FIT = 15.0
_FEWEST = 5
_SURE = frozenset({"u", "unsur"})
"""Letters that stand for an element; a bare number needs its fellows."""


def numbered(headings: Sequence[str]) -> dict[str, tuple[str, float]]:
    """The elements that bare numbers stand for, in the order of the questionnaire.

    The numbers of the questionnaire and those of the regulation's list differ for
    8 and 9; a form's columns follow the questionnaire.
    """
    by_letter: dict[str, dict[int, str]] = defaultdict(dict)
    for heading in headings:
        found = code_of(heading)
        if found and not found[2]:
            by_letter[found[0]].setdefault(found[1], heading)
    asked = {entry.asked: entry.key for entry in norm("skm").entries}
    mapped: dict[str, tuple[str, float]] = {}
    for letter, numbers in by_letter.items():
        whole = set(numbers) == set(range(1, len(numbers) + 1)) and len(numbers) <= len(asked)
        if letter in _SURE or (whole and len(numbers) >= _FEWEST):
            mapped.update(
                (heading, (asked[number], _FIT))
                for number, heading in numbers.items()
                if number in asked
            )
    return mapped


def by_list(headings: Sequence[str]) -> list[str]:
    """Headings whose words and number follow the regulation's list, not the questionnaire."""
    found = []
    for entry in norm("skm").entries:
        if entry.listed == entry.asked:
            continue
        for heading in headings:
            code = code_of(heading)
            says = code and holds(code[2], known()["elements"][entry.key])
            if code and says and code[1] == entry.listed:
                found.append(heading)
    return found


def bare_eights(headings: Sequence[str]) -> list[str]:
    """Headings that are just an 8 or a 9, so that only their order says what they are."""
    doubtful = {entry.asked for entry in norm("skm").entries if entry.asked != entry.listed}
    return [
        heading
        for heading in headings
        if (code := code_of(heading)) and code[1] in doubtful and not code[2]
    ]
