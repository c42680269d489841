"""The rows a table may have: what pain points are compared by."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NamedTuple, Protocol

from journeys.edit import Journey, pains_numbered, steps_in_order
from journeys.measure.facets import open_pains
from journeys.model import Words, in_order
from journeys.model.reading import phases_in_order
from journeys.norms import norm

By = Literal[
    "phase",
    "step",
    "persona",
    "channel",
    "actor",
    "dimension",
    "unsur",
    "burden",
    "journey",
    "provider",
]
"""What pain points may be compared by."""

WHOLE = ("journey", "provider")
"""Groupings in which a journey falls into one row."""

NORMS = {"dimension": "servqual", "unsur": "skm", "burden": "burden"}
"""Which norm names the values of a pain point's field."""


class Row(NamedTuple):
    """One row of a table: a record's or a norm entry's key, its name, a pain point's number."""

    key: str
    label: str
    number: int | None = None


class Labeled(Protocol):
    """A record with a name."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def label(self) -> Words:
        """Its name."""


def rows(journey: Journey, by: By | None, language: str) -> list[Row]:
    """The rows of a grouping, in the order of the map or of the norm; those without pain too."""
    if by in NORMS:
        return [Row(key, name) for key, name in norm(NORMS[by]).names(language).items()]
    match by:
        case None:
            return _pains(journey, language)
        case "journey" | "provider":
            return [Row("", title(journey, language))]
        case "phase":
            return _labeled(phases_in_order(journey), journey, language)
        case "step":
            return _labeled(steps_in_order(journey), journey, language)
        case "persona":
            return _labeled(in_order(journey.personas.values()), journey, language)
        case "channel":
            return _labeled(in_order(journey.channels.values()), journey, language)
        case _:
            actors = in_order(journey.actors.values())
            serving = [actor for actor in actors if actor.stage != "customer"]
            return _labeled(serving, journey, language)


def title(journey: Journey, language: str) -> str:
    """The journey's title in a language; empty if it has none."""
    return journey.meta.title.read(language, journey.meta.language)


def provider(journey: Journey, language: str) -> str:
    """The journey's provider in a language; empty if it names none."""
    return journey.meta.provider.read(language, journey.meta.language)


def _pains(journey: Journey, language: str) -> list[Row]:
    numbers = pains_numbered(journey)
    return [
        Row(pain.id, pain.text.read(language, journey.meta.language) or pain.id, numbers[pain.id])
        for pain in open_pains(journey)
    ]


def _labeled(records: Iterable[Labeled], journey: Journey, language: str) -> list[Row]:
    default = journey.meta.language
    return [Row(record.id, record.label.read(language, default) or record.id) for record in records]
