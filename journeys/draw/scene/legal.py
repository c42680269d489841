"""Keeps what XML 1.0 can carry, and no more than a label can show."""

from __future__ import annotations

import re

LONGEST = 500
"""Characters of a label; a longer one is cut with an ellipsis."""

LONGEST_TITLE = 2_000
"""Characters of what is read aloud for one item."""

_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    r"""The text without the characters XML 1.0 forbids.

    >>> legal("antre\x00 dua\x1b jam")
    'antre dua jam'
    """
    return _ILLEGAL.sub("", text)


def heard(text: str) -> str:
    """A text as it is read aloud: legal and of bearable length."""
    return shortened(legal(text), LONGEST_TITLE)


def shortened(text: str, longest: int = LONGEST) -> str:
    """The text, or its beginning and an ellipsis.

    >>> shortened("antrean", 4)
    'ant…'
    """
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"
