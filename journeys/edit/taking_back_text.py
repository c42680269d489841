"""One edit of a text taken back, word by word; what others typed since stays."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from journeys.edit.merge_text import edits, words

_GONE = -1


def taken_back_text(was: str, became: str, now: str) -> str:
    """A text without what one edit put into it, and with what that edit took away.

    Words that others have changed since are theirs and stay as they are.

    >>> taken_back_text("Antre", "Antre lama", "Warga Antre lama sekali")
    'Warga Antre sekali'
    >>> taken_back_text("dua jam", "jam", "satu jam")
    'satu dua jam'
    >>> taken_back_text("Pintu", "Loket", "Loketnya")
    'Pintu Loketnya'

    Args:
        was: The text before the edit.
        became: The text after it.
        now: The text as it stands.
    """
    if now == became:
        return was
    if not became:
        return now if _holds(now, was) else was if _holds(was, now) else f"{was} {now}"
    old, shown = words(became), words(now)
    places = _places(old, shown)
    gone: set[int] = set()
    back: dict[int, list[str]] = {}
    for start, end, taken in edits(old, was):
        mine = places[start:end]
        if _GONE not in mine:
            gone.update(mine)
        at = next((place for place in mine if place != _GONE), _gap(places, start))
        back.setdefault(at, []).extend(taken)
    out: list[str] = []
    for at in range(len(shown) + 1):
        out += back.get(at, [])
        out += [] if at in gone else shown[at : at + 1]
    text = _joined(out)
    return text.strip() if was == was.strip() and now == now.strip() else text


def _places(old: Sequence[str], shown: Sequence[str]) -> list[int]:
    """For each old word its place among those shown, or `_GONE`."""
    start = _common(old, shown)
    end = _common(old[start:][::-1], shown[start:][::-1])
    places = [*range(start), *[_GONE] * (len(old) - start)]
    match = SequenceMatcher(None, old[start : len(old) - end], shown[start : len(shown) - end],
                            autojunk=False)  # fmt: skip
    for one, other, size in match.get_matching_blocks():
        places[start + one : start + one + size] = range(start + other, start + other + size)
    if end:
        places[-end:] = range(len(shown) - end, len(shown))
    return places


def _holds(text: str, part: str) -> bool:
    """Whether the words of one text stand together in another."""
    whole, wanted = words(text), words(part)
    return any(whole[at : at + len(wanted)] == wanted for at in range(len(whole)))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    pairs = zip(one, other, strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right),
                min(len(one), len(other)))  # fmt: skip


def _gap(places: Sequence[int], start: int) -> int:
    """Where a word would stand now that stood before the old word at `start`."""
    if start < len(places) and places[start] != _GONE and (not start or places[start - 1] == _GONE):
        return places[start]
    left = [place for place in places[:start] if place != _GONE]
    return left[-1] + 1 if left else 0


def _joined(parts: Sequence[str]) -> str:
    """The parts as one text; no two words run together."""
    out = ""
    for part in parts:
        out += f" {part}" if out and out[-1].isalnum() and part[0].isalnum() else part
    return out
