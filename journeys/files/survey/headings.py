"""Headings of a survey file read as a person would: without case, signs and endings."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import Any

_SIGNS = re.compile(r"[^0-9a-z]+")
_CODE = re.compile(r"(u|unsur|q|p|pertanyaan|soal|butir|no)? ?0*([1-9][0-9]?)\b ?(.*)")
_ENDING = "nya"


@lru_cache
def known() -> dict[str, Any]:
    """The words by which columns are recognized."""
    source = files("journeys.files.survey") / "known.json"
    found: dict[str, Any] = json.loads(source.read_text("utf-8"))
    return found


def bare(heading: str) -> str:
    """A heading in small letters and digits, words parted by single spaces.

    >>> bare("U8. Sarana & Prasarana-nya")
    'u8 sarana prasarana nya'
    """
    plain = unicodedata.normalize("NFKD", heading.casefold())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _SIGNS.sub(" ", letters).strip()


def words_of(heading: str) -> str:
    """The words of a heading between spaces, each also without the ending -nya."""
    words = bare(heading).split()
    return f" {' '.join(word.removesuffix(_ENDING) or word for word in words)} "


def holds(heading: str, phrases: list[str]) -> int:
    """How many of some words or phrases a heading holds."""
    words = words_of(heading)
    return sum(f" {phrase} " in words for phrase in phrases)


def code_of(heading: str) -> tuple[str, int, str] | None:
    """The letter, the number and the rest of a numbered heading; None if it has no number.

    >>> code_of("U8 Sarana"), code_of("Pertanyaan 3"), code_of("Umur")
    (('u', 8, 'sarana'), ('pertanyaan', 3, ''), None)
    """
    found = _CODE.fullmatch(bare(heading))
    return (found[1] or "", int(found[2]), found[3]) if found else None
