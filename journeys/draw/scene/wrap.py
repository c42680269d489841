"""Breaks a text into lines that fit: between words, after hyphens and slashes, else in a word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from journeys.draw.scene.legal import legal, shortened
from journeys.draw.scene.widths import width

_PIECES = re.compile(r"[^-/–]*[-/–]+|[^-/–]+")
_HYPHEN = "-"


def wrap(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """The lines of a text, each at most `room` px wide; newlines of the text are kept.

    Args:
        text: Any text; characters XML forbids are dropped, and what is over 500 cut.
        room: Width in px.
        size: Of the font, in px.
        bold: Whether it is set in bold.

    >>> wrap("Menyalin KK, minta surat RT", 100, 12)
    ['Menyalin KK,', 'minta surat RT']
    """
    lines: list[str] = []
    for paragraph in shortened(legal(text)).splitlines():
        line = ""
        for word, gap in _pieces(paragraph, room, size, bold=bold):
            joined = f"{line}{gap}{word}" if line else word
            if line and width(joined, size, bold=bold) > room:
                lines.append(line)
                joined = word
            line = joined
        if line:
            lines.append(line)
    return lines


def _pieces(paragraph: str, room: float, size: float, *, bold: bool) -> Iterator[tuple[str, str]]:
    """Parts that are not broken again, each with what stands between it and the part before."""
    for word in paragraph.split():
        if width(word, size, bold=bold) <= room:
            yield word, " "
            continue
        gap = " "
        for piece in _PIECES.findall(word):
            for part in _broken(piece, room, size, bold=bold):
                yield part, gap
                gap = ""


def _broken(word: str, room: float, size: float, *, bold: bool) -> Iterator[str]:
    """A word cut where it no longer fits; a hyphen between letters says that it goes on."""
    while width(word, size, bold=bold) > room and len(word) > 1:
        end = 1
        while end < len(word) and width(word[: end + 1] + _HYPHEN, size, bold=bold) <= room:
            end += 1
        end = max(1, min(end, len(word) - 1))
        hyphen = _HYPHEN if word[end - 1].isalpha() and word[end].isalpha() else ""
        yield word[:end] + hyphen
        word = word[end:]
    yield word
