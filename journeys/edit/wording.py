"""The words for kinds, fields and choices; a name of a version to come stays as the file has it."""

from __future__ import annotations

from collections.abc import Iterable

from journeys.words import known, say


def word(language: str, *keys: str, instead: str) -> str:
    """The first of some words of the catalogue that exists.

    Args:
        language: A language tag.
        *keys: Keys without their room, best first.
        instead: What to say where none exists.
    """
    for key in keys:
        try:
            return say(f"edit.{key}", language)
        except KeyError:
            continue
    return instead


def noun(kind: str, sort: str, language: str, n: int = 1) -> str:
    """The word for a kind of record.

    Args:
        kind: Such as ``"insights"``.
        sort: Within the kind, such as ``"pain"``; may be empty.
        language: A language tag.
        n: How many; English bends the word.

    >>> noun("insights", "pain", "en", 2), noun("insights", "pain", "id", 2)
    ('pain points', 'titik masalah')
    """
    form = ".many" if n != 1 else ""
    return word(language, f"noun.{kind}.{sort}{form}", f"noun.{kind}{form}", instead=kind)


def field_word(kind: str, field: str, language: str) -> str:
    """The word for a field, the kind's own if it has one.

    >>> field_word("steps", "waiting", "en"), field_word("steps", "future", "en")
    ('waiting time', '"future"')
    """
    return word(language, f"field.{kind}.{field}", f"field.{field}", instead=f'"{field}"')


def choice_word(field: str, value: str, language: str) -> str:
    """The word for one of the values a field chooses from."""
    return word(language, f"choice.{field}.{value}", f"choice.{value}", instead=value)


def language_word(tag: str, language: str) -> str:
    """The name of a language."""
    return word(language, f"language.{tag}", instead=tag)


def listed(names: Iterable[str], language: str, most: int = 3) -> str:
    """Names as a person lists them, the last ones counted.

    >>> listed(["A", "B", "C"], "id"), listed(["A", "B", "C", "D", "E"], "en")
    ('A, B dan C', 'A, B, C and 2 others')
    """
    shown = list(names)
    if len(shown) > most + 1:
        shown = [*shown[:most], say("edit.more", language, n=len(shown) - most)]
    if len(shown) < 2:
        return "".join(shown)
    joint = " and " if known(language) == "en" else " dan "
    return ", ".join(shown[:-1]) + joint + shown[-1]
