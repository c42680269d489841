"""What is measured: one journey or several, their names, and the language of the answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from journeys.edit import HasJourney, Journey
from journeys.errors import NotMeasurable
from journeys.measure.rows import title
from journeys.model import without_private
from journeys.words import say


class Subject(NamedTuple):
    """Journeys to measure.

    Attributes:
        journeys: At least one, without the answers of private rounds.
        names: Of each, all different.
        language: Of labels and sentences.
        several: Whether a list was given, so that a table needs a column for them.
        whole: The journeys with all answers, for counting them only.
    """

    journeys: list[Journey]
    names: list[str]
    language: str
    several: bool
    whole: list[Journey]


def subject(journey: HasJourney | Iterable[HasJourney], language: str | None) -> Subject:
    """What a person gave to a measure.

    Args:
        journey: A journey, anything that has one, or several of them.
        language: Of the answer; None for the (first) journey's own.

    Raises:
        NotMeasurable: If it is no journey, or a list without one.
    """
    several = not hasattr(journey, "journey")
    given = list(journey) if several and isinstance(journey, Iterable) else [journey]
    found = [getattr(item, "journey", None) for item in given]
    for item, has in zip(given, found, strict=True):
        if not isinstance(has, Journey):
            raise NotMeasurable("measure.no-journey", language, type=type(item).__name__)
    whole = [has for has in found if isinstance(has, Journey)]
    journeys = [without_private(has) for has in whole]
    if not journeys:
        raise NotMeasurable("measure.no-journeys", language)
    spoken = language or journeys[0].meta.language
    return Subject(journeys, _names(journeys, spoken), spoken, several, whole)


def single(journey: HasJourney, language: str | None) -> Subject:
    """The one journey of a measure that takes no list.

    Raises:
        NotMeasurable: If it is no journey, or a list of them.
    """
    given = subject(journey, language)
    if given.several:
        raise NotMeasurable("measure.one-journey", given.language, n=len(given.journeys))
    return given


def _names(journeys: list[Journey], language: str) -> list[str]:
    """Titles, numbered where two bear the same."""
    untitled = say("measure.untitled", language)
    titles = [title(journey, language) or untitled for journey in journeys]
    total, seen = Counter(titles), Counter[str]()
    names = []
    for name in titles:
        seen[name] += 1
        names.append(name if total[name] == 1 else f"{name} ({seen[name]})")
    return names
