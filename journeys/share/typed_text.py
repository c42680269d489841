"""A shared text made to say something else by the smallest difference."""

from __future__ import annotations

from pycrdt import Text


def retype(text: Text, wanted: str) -> None:
    """Change a shared text to the wanted one, as a person typing would.

    What both have in common at the beginning and at the end stays, so that
    another person's typing there survives. pycrdt counts in bytes of UTF-8; a
    character is never cut.

    Args:
        text: A text of a document.
        wanted: What it is to say.
    """
    now = str(text)
    if now == wanted:
        return
    start = _common(now, wanted)
    end = _common(now[start:][::-1], wanted[start:][::-1])
    old, new = now[start : len(now) - end], wanted[start : len(wanted) - end]
    place = len(now[:start].encode())
    if old:
        del text[place : place + len(old.encode())]
    if new:
        text.insert(place, new)


def _common(one: str, other: str) -> int:
    """How many characters two texts share from the beginning.

    >>> _common("antre", "antar")
    3
    """
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared
