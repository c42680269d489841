"""Builds the spine: from the journey most like the others outwards, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from journeys.measure.aligning.corrections import Corrections, Place
from journeys.measure.aligning.groups import Groups
from journeys.measure.aligning.order import kept_in_order, rising
from journeys.measure.aligning.traits import Traits, similarity

LEAST = 0.35
"""Steps less alike than this are never paired by their text."""

Cell = list[Place]
"""The steps of all journeys that stand in one column."""
Unit = list[Place]
"""Steps of one journey that stand in one column together; nearly always one."""


class Builder:
    """Puts journeys on a spine.

    Args:
        steps: Of each journey, in order.
        found: What people decided.
        groups: Steps that are one without a guess.
    """

    def __init__(
        self, steps: Sequence[Sequence[Traits]], found: Corrections, groups: Groups
    ) -> None:
        self._traits = {(place, one.id): one for place, own in enumerate(steps) for one in own}
        self._known: dict[tuple[Place, Place], float] = {}
        self._found = found
        self._groups = groups
        self._units = [self._joined(place, own) for place, own in enumerate(steps)]
        self.columns: list[Cell] = []

    def built(self) -> list[Cell]:
        """The columns, with all journeys on them."""
        for place in self._from_the_middle():
            self._place(self._units[place])
        return self.columns

    def likeness(self, one: Place, other: Place) -> float:
        """How alike two steps are, 0 to 1; the same both ways."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._known:
            self._known[pair] = similarity(*(self._traits[place] for place in pair))
        return self._known[pair]

    def alike(self, cell: Cell, unit: Unit) -> float:
        """The best likeness between steps of different journeys."""
        found = (self.likeness(a, b) for a in cell for b in unit if a[0] != b[0])
        return max(found, default=0.0)

    def _joined(self, place: int, own: Sequence[Traits]) -> list[Unit]:
        """The steps of a journey; those that answer one and the same step elsewhere together."""
        units: dict[Place, Unit] = {}
        for one in own:
            here = (place, one.id)
            head = min(each for each in self._groups.of(here) if each[0] == place)
            units.setdefault(head, []).append(here)
        return list(units.values())

    def _from_the_middle(self) -> list[int]:
        """The journey most like all others, then the others, most like it first."""
        places = range(len(self._units))
        worth = {pair: self._whole(*pair) for pair in combinations(places, 2)}
        of = {one: sum(value for pair, value in worth.items() if one in pair) for one in places}
        first = max(places, key=lambda one: (of[one], -one))
        rest = [one for one in places if one != first]
        return [first, *sorted(rest, key=lambda one: -worth[min(first, one), max(first, one)])]

    def _whole(self, one: int, other: int) -> float:
        left, right = self._units[one], self._units[other]
        pairs = kept_in_order(
            range(len(left)), range(len(right)), lambda i, j: self._worth(left[i], right[j])
        )
        return sum(
            self._worth(left[i], right[j]) or 0.0
            for i, j in pairs
            if i is not None and j is not None
        )

    def _worth(self, cell: Cell, unit: Unit) -> float | None:
        """What a pair adds: its likeness beyond the least; a tie without a guess adds most."""
        if self._tied(cell, unit):
            return 1.0
        if any(self._found.part(a, b) for a in cell for b in unit):
            return None
        value = self.alike(cell, unit) - LEAST
        return value if value > 0 else None

    def _tied(self, cell: Cell, unit: Unit) -> bool:
        return any(each in cell for one in unit for each in self._groups.of(one))

    def _place(self, units: list[Unit]) -> None:
        """Put a journey on the spine: tied steps first, the rest between those in order."""
        tied = {
            at: column
            for at, unit in enumerate(units)
            for column, cell in enumerate(self.columns)
            if self._tied(cell, unit)
        }
        ats = sorted(tied)
        frame = [ats[index] for index in rising([tied[at] for at in ats])]
        taken = set(tied.values())
        placed: list[Cell] = []
        start_column, start_unit = 0, 0
        for at in (*frame, None):
            column = len(self.columns) if at is None else tied[at]
            until = len(units) if at is None else at
            free = [each for each in range(start_unit, until) if each not in tied]
            placed += self._between(range(start_column, column), free, taken, units)
            if at is not None:
                placed.append(self.columns[column])
                start_column, start_unit = column + 1, at + 1
        for at, column in tied.items():
            self.columns[column] += units[at]
        self.columns = placed

    def _between(
        self, columns: range, free: list[int], taken: set[int], units: list[Unit]
    ) -> list[Cell]:
        def worth(column: int, at: int) -> float | None:
            return None if column in taken else self._worth(self.columns[column], units[at])

        found: list[Cell] = []
        for column, at in kept_in_order(columns, free, worth):
            cell = self.columns[column] if column is not None else []
            found.append(cell)
            if at is not None:
                cell += units[at]
        return found
