"""How sure each pair is, and which a person should look at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from journeys.measure.aligning.building import LEAST, Builder, Cell
from journeys.measure.aligning.corrections import Corrections, Place
from journeys.measure.aligning.groups import Groups

SURE = 0.4
"""Pairs of less confidence than this wait for a person."""
NEAR = 0.1
"""Steps without a pair wait too, where another one was at most this much too unlike."""

Told = tuple[Place, Place, float, float, bool]
"""Two steps, their likeness, the confidence, and whether they are paired."""


class Doubter:
    """Judges the pairs of a finished spine."""

    def __init__(
        self,
        columns: Sequence[Cell],
        builder: Builder,
        groups: Groups,
        found: Corrections,
    ) -> None:
        self._columns = columns
        self._builder = builder
        self._groups = groups
        self._found = found
        self._at = {place: number for number, cell in enumerate(columns) for place in cell}

    def nearest(self, place: Place) -> Place | None:
        """The most alike step of another journey in the same column."""
        cell = self._columns[self._at[place]]
        others = [other for other in cell if other[0] != place[0]]
        return max(others, key=lambda other: (self.likeness(place, other), other), default=None)

    def confidence(self, place: Place, other: Place) -> float:
        """1 without a guess; else the likeness less half that of the best rival of either step."""
        if other in self._groups.of(place):
            return 1.0
        rivals = [self._rival(place, other[0]), self._rival(other, place[0])]
        return max(0.0, self.likeness(place, other) - max(rivals) / 2)

    def likeness(self, place: Place, other: Place) -> float:
        """Of two steps, 0 to 1."""
        return self._builder.likeness(place, other)

    def waiting(self) -> list[Told]:
        """The pairs that wait for a person, least sure first."""
        found = {*self._unsure(), *self._unpaired()}
        return sorted(found, key=lambda told: (told[3], told[:2]))

    def _rival(self, place: Place, journey: int) -> float:
        """How alike the best step of another column is, in a journey."""
        here = self._at[place]
        return max(
            (
                self.likeness(place, other)
                for other, number in self._at.items()
                if other[0] == journey and number != here
            ),
            default=0.0,
        )

    def _unsure(self) -> Iterator[Told]:
        for place in self._at:
            other = self.nearest(place)
            if other is None:
                continue
            sure = self.confidence(place, other)
            if sure < SURE:
                one, two = sorted((place, other))
                yield one, two, self.likeness(one, two), sure, True

    def _unpaired(self) -> Iterator[Told]:
        """Steps that lack each other's journey in their columns, though they are alike enough."""
        for place, number in self._at.items():
            there = {other[0] for other in self._columns[number]}
            for other, elsewhere in self._at.items():
                if other[0] <= place[0] or other[0] in there or elsewhere == number:
                    continue
                if any(each[0] == place[0] for each in self._columns[elsewhere]):
                    continue
                alike = self.likeness(place, other)
                if alike >= LEAST - NEAR and not self._found.part(place, other):
                    yield place, other, alike, alike / 2, False
