"""What is fixed elsewhere and may not be changed here: a norm and its entries."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from journeys.errors import UnknownName
from journeys.words import known, say

Status = Literal["sourced", "app", "unverified"]
"""Read in a source; taken from a program that implements it; or not verified at all."""


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A text in Indonesian and English; an official name stays in its own language.

    >>> Bilingual(id="Keandalan", en="Reliability").read("en")
    'Reliability'
    """

    id: str
    en: str

    def read(self, language: str | None = "id") -> str:
        """The text in the interface language nearest to a wish."""
        return self.en if known(language) == "en" else self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing a norm names.

    Attributes:
        key: The value the model stores; a number as text on a scale, such as ``"-2"``.
        name: What people call it here.
        status: How sure we are of it.
        value: Its place on a scale; None where there is no scale.
        published: Its name in the source, where people here say it differently.
        listed: Its number in the source's list, where it has one.
        asked: The number of its question in the questionnaire, where there is one.
        note: What a user must know, such as two numberings that differ.
        answers: What people may tick, from the lowest value of the scale upwards.
        cells: Its row in a published table, in the order of the entries.
    """

    key: str
    name: Bilingual
    status: Status
    value: float | None = None
    published: Bilingual | None = None
    listed: int | None = None
    asked: int | None = None
    note: Bilingual | None = None
    answers: tuple[Bilingual, ...] = ()
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Norm:
    """A regulation's or framework's fixed content.

    Attributes:
        key: The name it is loaded by.
        title: What it is.
        source: Instrument, article or publication, with its address where there is one.
        in_force: ``YYYY`` or ``YYYY-MM-DD`` from which it holds, or of publication; empty
            where nobody published it.
        status: How sure we are of it as a whole.
        entries: What it names, in its order.
        note: What a user must know.
        scale: The lowest and the highest answer, both allowed, where it is asked on one.
    """

    key: str
    title: Bilingual
    source: str
    in_force: str
    status: Status
    entries: tuple[Entry, ...]
    note: Bilingual | None = None
    scale: tuple[float, float] | None = None

    def entry(self, key: str) -> Entry:
        """The entry of a key.

        Raises:
            UnknownName: If the norm has none of that name.
        """
        for entry in self.entries:
            if entry.key == key:
                return entry
        choices = ", ".join(entry.key for entry in self.entries)
        raise UnknownName("norms.no-entry", name=key, norm=self.key, choices=choices)

    def names(self, language: str | None = "id") -> dict[str, str]:
        """The name of every entry, by key, in the norm's order."""
        return {entry.key: entry.name.read(language) for entry in self.entries}

    def mark(self, language: str | None = "id") -> str:
        """The status as a word for the user, such as "belum terverifikasi"."""
        return say(f"norms.status.{self.status}", language)
