"""How wide words are, by a table of one Arial-metric font: no engine, no font file is asked."""

from __future__ import annotations

import json
import unicodedata
from functools import lru_cache
from importlib.resources import files

_WIDE_AS_EM = 1.0


@lru_cache
def _table(weight: str) -> dict[str, float]:
    source = files("journeys.draw.scene") / "widths.json"
    table = json.loads(source.read_text("utf-8"))
    em = table["em"]
    return {
        character: int(units) / em
        for units, characters in table[weight].items()
        for character in characters
    }


@lru_cache(maxsize=4096)
def _advance(character: str, weight: str) -> float:
    """Width in em; a character the table does not know counts one em, marks above it none."""
    known = _table(weight).get(character)
    if known is not None:
        return known
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0.0
    return _WIDE_AS_EM


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Width of a line of words in px.

    Args:
        text: One line.
        size: Of the font, in px.
        bold: Whether it is set in bold.

    >>> round(width("Antre", 100), 1), round(width("Antre", 100, bold=True), 1)
    (239.0, 261.1)
    """
    weight = "bold" if bold else "regular"
    return size * sum(_advance(character, weight) for character in text)


def is_covered(text: str) -> bool:
    """Whether the table knows every character, so that a measured width can be trusted."""
    return all(character in _table("regular") or character in "\n\t" for character in text)
