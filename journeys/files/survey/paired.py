"""Columns of questions asked twice, such as how important and how well done."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from journeys.files.survey.headings import bare, known

_FIT = 18.0
_ITEMS = 22
_BRIEF = {"e": "expectation", "h": "expectation", "p": "perception"}
_CODE = re.compile(r"([ehp]) ?0*([1-9][0-9]?)")


def paired(headings: Sequence[str]) -> dict[str, tuple[str, float]]:
    """Names such as ``importance.antrean`` for headings such as "Kepentingan: antrean"."""
    found: dict[str, tuple[str, float]] = {}
    for heading in headings:
        name = _named(bare(heading))
        if name:
            found[heading] = (name, _FIT)
    return {**found, **_numbered(headings)}


def _named(words: str) -> str:
    for role, phrases in known()["pairs"].items():
        for phrase in phrases:
            if words.startswith(f"{phrase} "):
                return _item(role, words.removeprefix(f"{phrase} "))
    return ""


def _item(role: str, rest: str) -> str:
    if role not in _BRIEF.values():
        return f"{role}.{rest}"
    for dimension, phrases in known()["dimensions"].items():
        for phrase in phrases:
            if rest == phrase or rest.startswith(f"{phrase} "):
                return f"{role}.{dimension}.{rest.removeprefix(phrase).strip() or 1}"
    return _by_number(role, int(rest)) if rest.isdecimal() and len(rest) < 3 else ""


def _numbered(headings: Sequence[str]) -> dict[str, tuple[str, float]]:
    """E1 to E22 with P1 to P22, by the numbers of 1988; only where all of them are there."""
    sides: dict[str, dict[int, str]] = defaultdict(dict)
    for heading in headings:
        code = _CODE.fullmatch(bare(heading))
        if code:
            sides[code[1]][int(code[2])] = heading
    every = set(range(1, _ITEMS + 1))
    first = next((letter for letter in "eh" if set(sides[letter]) == every), "")
    if not first or set(sides["p"]) != every:
        return {}
    return {
        heading: (_by_number(_BRIEF[letter], number), _FIT)
        for letter in (first, "p")
        for number, heading in sides[letter].items()
    }


def _by_number(role: str, number: int) -> str:
    for dimension, (low, high) in known()["servqual_items"].items():
        if low <= number <= high:
            return f"{role}.{dimension}.{number}"
    return ""
