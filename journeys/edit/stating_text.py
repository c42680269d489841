"""What changed in a text, language by language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journeys.edit.excerpt import contrast, short
from journeys.edit.naming import Names
from journeys.edit.wording import language_word
from journeys.model import Words
from journeys.words import say

_NAMES = ("label", "title")
_NAME, _TEXT = 50, 55


class SaidText(NamedTuple):
    """One statement about one language of a text, still without its record."""

    rank: int
    what: str
    values: dict[str, str]


def text_statements(
    names: Names, field: str, texts: tuple[Words, Words], bare: str
) -> Iterator[SaidText]:
    """What changed in each language of a text.

    Args:
        names: Of the journey after.
        field: That holds the text; ``label`` and ``title`` are names.
        texts: Before and after.
        bare: The record by noun and number alone, for where its name is what changed.
    """
    old, new = texts
    for tag in sorted({*old, *new}):
        before, after = old.get(tag, ""), new.get(tag, "")
        if before == after:
            continue
        values = {"what": bare} if field == "text" else {}
        own = tag in (names.content.meta.language, "")
        if not own:
            word = names.field("", field)
            tongue = language_word(tag, names.language)
            values["field"] = say("edit.in-language", names.language, field=word, tongue=tongue)
        if field in _NAMES and own:
            yield SaidText(_NAME, _naming(before, after), {**_shown(before, after), "bare": bare})
        elif _same_when_shown(before, after):
            yield SaidText(_TEXT, "altered", values)
        else:
            what = "filled" if not before else "cleared" if not after else "reworded"
            yield SaidText(_TEXT, what, {**values, **_shown(before, after)})


def _naming(before: str, after: str) -> str:
    return "named" if not before else "unnamed" if not after else "renamed"


def _shown(before: str, after: str) -> dict[str, str]:
    if before and after:
        old, new = contrast(before, after)
    else:
        old, new = short(before), short(after)
    return {"old": f'"{old}"', "new": f'"{new}"'}


def _same_when_shown(before: str, after: str) -> bool:
    shown = _shown(before, after)
    return shown["old"] == shown["new"]
