"""Steps that are one without any guess: paired by hand, or bearing the same id."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import Literal

from journeys.measure.aligning.corrections import Corrections, Place
from journeys.measure.aligning.likeness import alike
from journeys.measure.aligning.traits import Traits

Basis = Literal["confirmed", "same id", "text"]
"""Why a step stands in its column."""
STRANGE = 0.2
"""Names less alike than this, under one id, are left to the text: the id may be by chance."""


class Groups:
    """Which steps are one, and why.

    Args:
        steps: Of each journey, in order.
        found: What people decided.
        related: Of each journey, whether it says that it shares step ids with another.
    """

    def __init__(
        self, steps: Sequence[Sequence[Traits]], found: Corrections, related: Sequence[bool]
    ) -> None:
        self._found = found
        self._members: dict[Place, list[Place]] = {}
        self.basis: dict[Place, Basis] = {}
        for pair in found.pairs:
            self._join(*pair, "confirmed")
        for here, there in combinations(range(len(steps)), 2):
            known = {one.id: one for one in steps[there]}
            sure = related[here] or related[there]
            for one in steps[here]:
                other = known.get(one.id)
                if other is not None and (sure or not _strange(one, other)):
                    self._join((here, one.id), (there, one.id), "same id")

    def of(self, place: Place) -> list[Place]:
        """The steps that are one with this, itself among them."""
        return self._members.get(place, [place])

    def _join(self, one: Place, other: Place, why: Basis) -> None:
        """Make two groups one, unless a person parted some of their members."""
        ours, theirs = self.of(one), self.of(other)
        if why != "confirmed" and any(self._found.part(a, b) for a in ours for b in theirs):
            return
        together = ours if ours is theirs or one in theirs else [*ours, *theirs]
        for place in together:
            self._members[place] = together
        for place in (one, other):
            if self.basis.get(place) != "confirmed":
                self.basis[place] = why


def _strange(one: Traits, other: Traits) -> bool:
    likeness = alike(one.name, other.name)
    return likeness is not None and likeness < STRANGE
