"""Whether a picture can be made of a table, and how far its figures can be trusted."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from journeys.draw.reading import Reading
from journeys.draw.theme import theme_named
from journeys.edit import Journey
from journeys.errors import NotDrawable


def reading_of(table: Any, language: str | None, theme: str) -> Reading:  # noqa: ANN401  a table
    """Language and theme for a picture of a table; None for the table's own language."""
    spoken = language or getattr(table, "attrs", {}).get("language") or "id"
    return Reading(Journey(), spoken, theme_named(theme, spoken))


def refuse_table(table: Any, needed: Iterable[str], key: str, language: str) -> None:  # noqa: ANN401  whatever was given
    """Refuse what lacks the columns of a picture.

    Args:
        table: What a person gave.
        needed: Columns.
        key: Of the sentence, with ``{what}``.
        language: Of the sentence.

    Raises:
        NotDrawable: If it is no such table.
    """
    columns = {str(name) for name in getattr(table, "columns", ())}
    if not set(needed) <= columns:
        measure = getattr(table, "attrs", {}).get("measure")
        raise NotDrawable(key, language, what=measure or type(table).__name__)


def standing(reading: Reading, table: Any, *, simulated: bool) -> str:  # noqa: ANN401  a table
    """For the chip: made-up figures, norms not read in their source, both, or nothing."""
    attrs = table.attrs
    words = []
    if simulated or attrs.get("example"):
        words.append(reading.say("standing.example"))
    if attrs.get("marks"):
        words.append(reading.say("standing.unverified"))
    return " · ".join(words)


def sentence(reading: Reading, table: Any) -> str:  # noqa: ANN401  a table
    """What a table says, without its marks; empty in another language than its own."""
    attrs = table.attrs
    if attrs.get("language") != reading.language:
        return ""
    told = str(attrs.get("sentence", ""))
    for mark in attrs.get("marks", ()):
        told = told.replace(mark, "")
    return told.strip()


def marks(reading: Reading, table: Any) -> tuple[str, ...]:  # noqa: ANN401  a table
    """What a reader must know of norms not read in their source, for the foot."""
    attrs = table.attrs
    found = tuple(map(str, attrs.get("marks", ())))
    if found and attrs.get("language") != reading.language:
        return (reading.say("norms.unverified"),)
    return found
