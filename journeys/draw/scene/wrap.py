"""Breaks a text into lines that fit: between words, after hyphens, else between syllables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from journeys.draw.scene.legal import legal, shortened
from journeys.draw.scene.syllables import breaks
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
    """A word cut between syllables, else where it no longer fits; a hyphen says it goes on."""

    def wide(part: str) -> float:
        return width(part, size, bold=bold)

    while wide(word) > room and len(word) > 1:
        ends = [end for end in breaks(word) if wide(word[:end] + _HYPHEN) <= room]
        last = [end for end in ends if wide(word[end:]) <= room]
        if last:  # two lines are left: neither much shorter than the other
            end = min(last, key=lambda at: max(wide(word[:at] + _HYPHEN), wide(word[at:])))
        else:
            end = ends[-1] if ends else _fitting(word, room, wide)
        hyphen = _HYPHEN if word[end - 1].isalpha() and word[end].isalpha() else ""
        yield word[:end] + hyphen
        word = word[end:]
    yield word


def _fitting(word: str, room: float, wide: Callable[[str], float]) -> int:
    """How many characters fit with a hyphen; at least one, and not all."""
    end = 1
    while end < len(word) - 1 and wide(word[: end + 1] + _HYPHEN) <= room:
        end += 1
    return end
