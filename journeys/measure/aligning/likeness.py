"""How alike two texts are, 0 to 1: for short names by letters, for long texts by words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

from journeys.model import Words

_WORD = re.compile(r"[^\W_]+")
_IDLE = frozenset({
    "dan", "atau", "di", "ke", "dari", "pada", "untuk", "dengan", "yang", "oleh", "per", "para",
    "ini", "itu", "and", "or", "at", "to", "from", "for", "with", "the", "a", "an", "of", "in",
    "on", "by", "your", "my",
})  # fmt: skip
"""Words that say nothing about what is done."""


def alike(first: Words, second: Words) -> float | None:
    """The likeness of two names: the best over the languages both have; None if one is empty.

    Of two sets of three neighboring letters (words padded with two blanks before
    and one after) twice what they share, over what both hold.

    Source:
        Dice (1945), Ecology 26(3), 297-302; Angell, Freund and Willett (1983),
        Automatic spelling correction using a trigram similarity measure,
        Information Processing and Management 19(4), 255-261.

    >>> round(alike(Words("Bayar di kasir"), Words("Pembayaran")), 2)
    0.26
    """
    if not first or not second:
        return None
    shared = [language for language in first if language in second]
    pairs = [(first[one], second[one]) for one in shared] or [
        (one, other) for one in first.values() for other in second.values()
    ]
    return max(_dice(_trigrams(one), _trigrams(other)) for one, other in pairs)


def sharing(first: frozenset[str], second: frozenset[str]) -> float | None:
    """Twice what two sets share over what both hold; None if one is empty."""
    if not first or not second:
        return None
    return 2 * len(first & second) / (len(first) + len(second))


def words_of(text: str) -> frozenset[str]:
    """The words of a text, folded, without those that say nothing."""
    return frozenset(word for word in _folded(text) if word not in _IDLE)


def _folded(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return _WORD.findall("".join(each for each in plain if not unicodedata.combining(each)))


@lru_cache(maxsize=4096)
def _trigrams(text: str) -> Counter[str]:
    words = _folded(text)
    told = [word for word in words if word not in _IDLE] or words
    padded = [f"  {word} " for word in told]
    return Counter(word[at : at + 3] for word in padded for at in range(len(word) - 2))


def _dice(first: Counter[str], second: Counter[str]) -> float:
    whole = first.total() + second.total()
    return 2 * (first & second).total() / whole if whole else 0.0
