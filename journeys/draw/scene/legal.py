"""Keeps what XML 1.0 can carry, and no more than a label can show."""

from __future__ import annotations

import re

LONGEST = 500
"""Characters of a label; a longer one is cut with an ellipsis."""

_ILLEGAL = re.compile("[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


def legal(text: str) -> str:
    """The text without the characters XML 1.0 forbids.

    >>> legal("antre\\x00 dua\\x1b jam")
    'antre dua jam'
    """
    return _ILLEGAL.sub("", text)


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text, or its beginning and an ellipsis.

    >>> shortened("antrean", 4)
    'ant…'
    """
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def plain(text: str) -> str:
    """A legal, shortened label on one line.

    >>> plain("  dua\\n kata ")
    'dua kata'
    """
    return shortened(" ".join(legal(text[: 4 * LONGEST]).split()))
