"""Journeys set beside each other: named by their providers, and by what others call them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from journeys.edit import HasJourney, Journey
from journeys.measure.aligning.corrections import names_of
from journeys.measure.subject import subject


class Given(NamedTuple):
    """Journeys of several providers.

    Attributes:
        journeys: In order.
        names: Of their providers, all different.
        aliases: What each may be called: path, provider, title, in any language.
        language: Of labels and sentences.
    """

    journeys: list[Journey]
    names: list[str]
    aliases: list[list[str]]
    language: str

    def label(self, place: int, step: str) -> str:
        """The name of a step; its id where it has none."""
        journey = self.journeys[place]
        return journey.steps[step].label.read(self.language, journey.meta.language) or step


def providers(
    journeys: Iterable[HasJourney] | Mapping[str, HasJourney], language: str | None
) -> Given:
    """Journeys named by their providers; by title where two have the same, or none.

    Raises:
        NotMeasurable: If it is no journey, or a list without one.
    """
    paths = list(journeys) if isinstance(journeys, Mapping) else []
    listed = list(journeys.values()) if isinstance(journeys, Mapping) else journeys
    found = subject(listed, language)
    own = [
        journey.meta.provider.read(found.language, journey.meta.language)
        for journey in found.journeys
    ]
    names = [
        provider if provider and own.count(provider) == 1 else title
        for provider, title in zip(own, found.names, strict=True)
    ]
    twice = {name for name in names if names.count(name) > 1}
    names = [f"{name} ({at})" if name in twice else name for at, name in enumerate(names, 1)]
    aliases = [
        [
            *([paths[at]] if paths else []),
            names[at],
            *names_of(journey),
        ]
        for at, journey in enumerate(found.journeys)
    ]
    return Given(found.journeys, names, aliases, found.language)
