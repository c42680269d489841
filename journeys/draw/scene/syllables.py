"""Where a word may be broken: between syllables, as Indonesian is spelled."""

from __future__ import annotations

import re

_UNIT = re.compile(r"ng|ny|kh|sy|ch|sh|th|[^\W\d_]|.", re.IGNORECASE | re.DOTALL)
"""A sound: letters that stay together, or one character."""
_VOWELS = frozenset("aeiou")
_BEFORE, _AFTER = 2, 3
"""Fewest letters a line may keep of a word, and hand on."""


def breaks(word: str) -> list[int]:
    """The places, in characters from the start, where a word may go on in the next line.

    A consonant belongs to the vowel after it; of several only the last does. Words
    of other languages are broken by the same rule, which is seldom far off.

    >>> breaks("Ketidaksepakatan")
    [2, 4, 7, 9, 11, 13]
    >>> breaks("Opportunities")
    [2, 5, 7, 9]
    """
    found: list[int] = []
    units = _UNIT.findall(word)
    at, voiced = 0, False
    for unit, after in zip(units, [*units[1:], ""], strict=True):
        opens = unit.isalpha() and not _sounds(unit) and _sounds(after)
        if opens and voiced and _BEFORE <= at <= len(word) - _AFTER:
            found.append(at)
        voiced = voiced or _sounds(unit)
        at += len(unit)
    return found


def _sounds(unit: str) -> bool:
    return unit.lower() in _VOWELS
