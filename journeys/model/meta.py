"""What a journey is about: one provider, one design state, one kind of truth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator

from journeys.model.frozen import FrozenMap
from journeys.model.record import Frozen
from journeys.model.text import Words

DesignState = Literal["as-is", "to-be"]
Ontology = Literal["planned", "actual", "aggregate"]


class Scale(Frozen):
    """The lowest and highest value a judgment may take, both allowed."""

    low: float
    high: float


SCALES: dict[str, Scale] = {
    "emotion": Scale(low=-2, high=2),
    "engagement": Scale(low=1, high=5),
    "severity": Scale(low=0, high=4),
    "frequency": Scale(low=0, high=1),
    "reach": Scale(low=0, high=1),
}
"""The built-in scales; a journey may declare others in ``meta.scales``."""


class Meta(Frozen):
    """The head of a journey.

    Attributes:
        title: The journey's name.
        languages: Those its texts are written in.
        language: The default one.
        provider: Who gives the service.
        service: The service, as its provider names it.
        scenario: The situation the map covers.
        goal: What the person wants.
        design_state: How it is now, or how it should be.
        ontology: Intended, really lived by one person, or summed over many.
        based_on: Path of the journey whose step ids this one shares.
        sources: Where the facts come from, as a sentence.
        currency: Of every amount; whole rupiah unless said otherwise.
        scales: Measures beside the built-in ones, with their bounds.
    """

    title: Words = Words()
    languages: tuple[str, ...] = ("id", "en")
    language: str = "id"
    provider: Words = Words()
    service: Words = Words()
    scenario: Words = Words()
    goal: Words = Words()
    design_state: DesignState = "as-is"
    ontology: Ontology = "aggregate"
    based_on: str = ""
    sources: Words = Words()
    currency: str = "IDR"
    scales: Annotated[Mapping[str, Scale], AfterValidator(FrozenMap)] = FrozenMap()

    def scale(self, measure: str) -> Scale | None:
        """The bounds of a measure, or None if nobody declared it."""
        return self.scales.get(measure) or SCALES.get(measure)
