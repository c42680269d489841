"""A journey as a picture reads it: in one language, with its marks counted once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from statistics import median
from typing import TYPE_CHECKING

from journeys.draw.theme import Theme, theme_named
from journeys.edit import HasJourney, Journey, pains_numbered, steps_in_order
from journeys.errors import NotDrawable
from journeys.model import (
    Actor,
    Insight,
    Persona,
    Step,
    Touchpoint,
    Words,
    in_order,
    without_private,
)
from journeys.words import say

if TYPE_CHECKING:
    from journeys.draw.apart import Apart


@dataclass(frozen=True)
class Reading:
    """What all parts of a picture share.

    Attributes:
        journey: The value drawn.
        language: Of every word.
        theme: Of every color.
    """

    journey: Journey
    language: str
    theme: Theme

    @classmethod
    def of(cls, journey: HasJourney, language: str | None, theme: str) -> Reading:
        """A journey or board, read in a language; None for the journey's own.

        Raises:
            NotDrawable: If it is neither.
            UnknownName: If there is no such theme.
        """
        given = getattr(journey, "journey", None)
        if not isinstance(given, Journey):
            raise NotDrawable("draw.no-journey", language, type=type(journey).__name__)
        value = without_private(given)
        spoken = language or value.meta.language
        return cls(value, spoken, theme_named(theme, spoken))

    def words(self, text: Words) -> str:
        """A text in the picture's language, else in the journey's own."""
        return text.read(self.language, self.journey.meta.language)

    def say(self, key: str, **values: object) -> str:
        """A sentence of the catalogue of pictures."""
        return say(f"draw.{key}", self.language, **values)

    @cached_property
    def steps(self) -> list[Step]:
        """The columns, from first to last."""
        return steps_in_order(self.journey)

    @cached_property
    def places(self) -> dict[str, int]:
        """The number of each step, from 1."""
        return {step.id: place for place, step in enumerate(self.steps, 1)}

    @cached_property
    def personas(self) -> list[Persona]:
        """Those who live it; the place gives the mark and the color."""
        return in_order(self.journey.personas.values())

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number on the pin of each pain point."""
        return pains_numbered(self.journey)

    @cached_property
    def apart(self) -> dict[str, list[Apart]]:
        """How far people lie apart on what they rated at each step, by its id."""
        from journeys.draw.apart import apart

        return apart(self)

    @cached_property
    def _rated(self) -> dict[str, float]:
        rounds: dict[str, dict[int, list[float]]] = {}
        for score in self.journey.scores.values():
            if score.measure == "severity":
                rounds.setdefault(score.subject, {}).setdefault(score.round, []).append(score.value)
        return {subject: median(values[max(values)]) for subject, values in rounds.items()}

    def severity(self, pain: Insight) -> float | None:
        """Median of the last round's ratings, else what was declared, else None."""
        return self._rated.get(pain.id, pain.severity)

    def actor(self, touchpoint: Touchpoint) -> Actor | None:
        """Who acts or begins, if anybody said so."""
        return self.journey.actors.get(touchpoint.initiator)

    def stage(self, id_: str) -> str:
        """On which side of the lines an actor stands; the customer's if nobody said who it is."""
        actor = self.journey.actors.get(id_)
        return actor.stage if actor else "customer"

    def is_hand_off(self, touchpoint: Touchpoint) -> bool:
        """Whether it is a communication between two known actors who are no customers."""
        ends = (touchpoint.initiator, touchpoint.receiver)
        return touchpoint.nature == "communication" and all(
            end in self.journey.actors and self.stage(end) != "customer" for end in ends
        )
