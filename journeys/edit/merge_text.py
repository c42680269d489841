"""Two edits of one text made one, word by word; nothing that was typed is lost."""

from __future__ import annotations

import re
from difflib import SequenceMatcher

_SIGNS = r"!-/:-@\[-^`{-~¡«»¿\u2010-\u2027\u2030-\u205e"
_WORDS = re.compile(rf"\s+|[^\s{_SIGNS}]+|[{_SIGNS}]")
"""Emoji, accents of their own and joiners belong to the word they stand in."""


def merge_text(base: str, ours: str, theirs: str) -> str:
    """A text with the changes of both sides.

    Where both replaced the same words, both new wordings stay, ours first; but one of them if
    it has all words of the other in their order.

    >>> merge_text("antre lama", "antre sangat lama", "antre lama sekali")
    'antre sangat lama sekali'
    >>> merge_text("lama", "dua jam", "tiga jam")
    'dua jam tiga jam'
    >>> merge_text("antre", "antre dua jam", "antre hampir dua jam")
    'antre hampir dua jam'
    """
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    if not base:
        return ours if theirs in ours else theirs if ours in theirs else f"{ours} {theirs}"
    old = words(base)
    mine, their = edits(old, ours), edits(old, theirs)
    return "".join(_woven(old, mine, their))


Edits = list[tuple[int, int, list[str]]]


def words(text: str) -> list[str]:
    """A text cut into words, runs of blanks, and signs; nothing of it is left out."""
    return _WORDS.findall(text)


def edits(old: list[str], text: str) -> Edits:
    """The runs of old words that a text replaces, with the new ones."""
    new = words(text)
    match = SequenceMatcher(None, old, new, autojunk=False)
    return [
        (start, end, new[at:to])
        for tag, start, end, at, to in match.get_opcodes()
        if tag != "equal"
    ]


def _woven(old: list[str], mine: Edits, their: Edits) -> list[str]:
    out: list[str] = []
    at = 0
    queue = sorted([(*edit, 0) for edit in mine] + [(*edit, 1) for edit in their],
                   key=lambda edit: (edit[0], edit[1], edit[3]))  # fmt: skip
    while queue:
        start, end, words, side = queue.pop(0)
        sides = {side: list(words)}
        out.extend(old[at:start])
        while queue and (queue[0][0] < end or queue[0][:2] == (start, end)):
            other_start, other_end, other, other_side = queue.pop(0)
            if other_side in sides and other_side == side:
                sides[side] += [*old[end:other_start], *other]
            elif other_side in sides:
                sides[other_side] += other
            else:
                sides[other_side] = list(other)
            end = max(end, other_end)
        out.extend(_both(sides.get(0, []), sides.get(1, [])))
        at = end
    return [*out, *old[at:]]


def _both(mine: list[str], their: list[str]) -> list[str]:
    if _holds(mine, their):
        return mine
    if _holds(their, mine):
        return their
    gap = "" if mine[-1].isspace() or their[0].isspace() else " "
    return [*mine, gap, *their]


def _holds(many: list[str], few: list[str]) -> bool:
    """Whether all words of few stand among many, in their order."""
    ahead = iter(many)
    return all(word in ahead for word in few if not word.isspace())
