"""What stands in a cell: nothing, a number, or a text."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from math import isfinite

BLANKS = frozenset({"", "-", "–", "—", ".", "n/a", "na", "#n/a", "nan", "null", "none", "kosong"})
"""Texts that people write where there is no answer."""
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,15})?")
_THOUSANDS = re.compile(r"([+-]?\d{1,3}(?:([.,])\d{3})+)(?:(?!\2)[.,](\d+))?")
_LEADING = re.compile(r"(\d{1,2})\s*[.)=:\-–(]\s*[^\d\s].*", re.DOTALL)


def text_of(cell: object) -> str:
    """A cell as text, without the spaces around it; a whole number without its decimals."""
    if isinstance(cell, float) and isfinite(cell) and cell == int(cell):
        return str(int(cell))
    if isinstance(cell, datetime | date | time):
        return cell.isoformat()
    return "" if cell is None else str(cell).replace("\u00a0", " ").strip()


def is_blank(cell: object) -> bool:
    """Whether a cell holds no answer."""
    return cell is None or (isinstance(cell, str) and text_of(cell).casefold() in BLANKS)


def number_of(cell: object) -> float | None:
    """The number in a cell, with a point or a comma for the decimals; None if there is none.

    >>> [number_of(cell) for cell in ("3,5", "4.0", " 2 ", "1.234,5", "empat", True, "inf")]
    [3.5, 4.0, 2.0, 1234.5, None, None, None]
    """
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell) if isfinite(cell) else None
    text = text_of(cell)
    if _NUMBER.fullmatch(text):
        return float(text.replace(",", "."))
    split = _THOUSANDS.fullmatch(text)
    if split:
        whole = split[1].replace(split[2], "")
        return float(f"{whole}.{split[3] or 0}")
    return None


def leading_number(cell: object) -> float | None:
    """The number an answer begins with, as in "4 - Sangat sesuai"; None if there is none.

    >>> leading_number("4. Sangat sesuai"), leading_number("2025-01-03"), leading_number("baik")
    (4.0, None, None)
    """
    found = _LEADING.fullmatch(text_of(cell)) if isinstance(cell, str) else None
    return float(found[1]) if found else None
