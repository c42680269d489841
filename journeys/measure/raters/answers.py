"""Who judged what how: ratings of one measure, whether from a journey or from a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from journeys.errors import NotMeasurable

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Measurement = Literal["nominal", "ordinal", "interval", "ratio"]
"""Levels of measurement: what about two values may be compared."""


class Wanted(NamedTuple):
    """Which ratings.

    Attributes:
        measure: What is judged.
        measurement: What the values bear; None for the usual.
        by: What is compared.
        language: Of the answer; None for the journey's own, of a table Indonesian.
    """

    measure: str
    measurement: Measurement | None = None
    by: str | None = None
    language: str | None = None


class Unit(NamedTuple):
    """Something that is judged: a step, a pain point, a row of a table.

    Attributes:
        key: Id of what is judged.
        label: Its name.
        number: Its place on the map, if it has one.
        persona: Name of the persona it is judged for; empty where it makes no difference.
        groups: What it belongs to: kind of group, its key and its name; the key is empty
            where it belongs to none.
    """

    key: str
    label: str
    number: int | None = None
    persona: str = ""
    groups: tuple[tuple[str, str, str], ...] = ()

    @property
    def name(self) -> str:
        """What a sentence calls it."""
        named = self.label if self.number is None else f"{self.number} {self.label}"
        return f"{named} · {self.persona}" if self.persona else named


class Answers(NamedTuple):
    """Ratings, one an entry: the arrays have shape (ratings,).

    Attributes:
        measure: What is judged, such as ``emotion``.
        noun: What the units are: ``step``, ``pain`` or ``unit``.
        measurement: What the values bear unless somebody says otherwise.
        unit: Index into ``units``.
        rater: Whole number of the person.
        round: Of the rating, from 1.
        value: The rating; the place in ``texts`` where values are words.
        units: What is judged, in the order of the map or the table.
        bounds: Lowest and highest value that could be given; None if nobody said.
        texts: The words, where values are words.
        example: Whether any rating is made up.
        made_up: The rounds whose ratings with a source are all made up.
    """

    measure: str
    noun: str
    measurement: Measurement
    unit: npt.NDArray[np.int64]
    rater: npt.NDArray[np.int64]
    round: npt.NDArray[np.int64]
    value: npt.NDArray[np.float64]
    units: tuple[Unit, ...]
    bounds: tuple[float, float] | None = None
    texts: tuple[str, ...] = ()
    example: bool = False
    made_up: frozenset[int] = frozenset()

    def taken(self, which: npt.NDArray[np.bool_]) -> Answers:
        """Some of the ratings; the units stay numbered as they are."""
        return self._replace(
            unit=self.unit[which],
            rater=self.rater[which],
            round=self.round[which],
            value=self.value[which],
        )

    @property
    def rounds(self) -> list[int]:
        """The rounds there are, ascending."""
        import numpy as np

        found: list[int] = np.unique(self.round).tolist()
        return found

    def of_round(self, number: int) -> Answers:
        """The ratings of one round."""
        return self.taken(self.round == number)

    @property
    def current(self) -> Answers:
        """Of each unit the ratings of its latest round: what was not asked again stays."""
        return self.taken(self.round == self._latest[self.unit])

    @property
    def before(self) -> Answers:
        """Of each unit the ratings of the round before its latest; none where there was one."""
        earlier = self.taken(self.round < self._latest[self.unit])
        return earlier.current if len(earlier.unit) else earlier

    @property
    def _latest(self) -> npt.NDArray[np.int64]:
        import numpy as np

        latest = np.zeros(len(self.units), dtype=np.int64)
        np.maximum.at(latest, self.unit, self.round)
        return latest

    def of_units(self, units: npt.NDArray[np.bool_]) -> Answers:
        """The ratings of some units.

        Args:
            units: Shape (units,).
        """
        return self.taken(units[self.unit])

    @property
    def votes(self) -> npt.NDArray[np.int64]:
        """Shape (units,): how many ratings each has."""
        import numpy as np

        return np.bincount(self.unit, minlength=len(self.units))


MOST_CELLS = 20_000_000
"""Units times different values, beyond which values are not counted one by one."""


def countable(answers: Answers, language: str, key: str) -> None:
    """Refuse ratings of too many different values to be counted thing by thing.

    Args:
        answers: All rounds.
        language: Of the refusal.
        key: Of its sentence.

    Raises:
        NotMeasurable: If there are too many.
    """
    import numpy as np

    values, units = len(np.unique(answers.value)), len(answers.units)
    if values * units > MOST_CELLS:
        raise NotMeasurable(key, language, values=values, units=units)


def simulated_beside(now: Answers, before: Answers) -> list[int]:
    """The made-up rounds, where one of two that stand side by side is and the other is not.

    What was made up says nothing of how far the people who answered have come.
    """
    sides = [set(one.rounds) for one in (now, before)]
    found = [side & now.made_up for side in sides]
    if not (sides[0] and sides[1]) or (found[0] == sides[0]) == (found[1] == sides[1]):
        return []
    return sorted(found[0] | found[1])


def side_by_side(now: Answers, before: Answers) -> Answers:
    """Ratings of two rounds as of twice as many units: first those of now, then the others."""
    import numpy as np

    pairs = zip(now[3:7], before[3:7], strict=True)
    unit, rater, number, value = (np.concatenate(both) for both in pairs)
    unit[len(now.unit) :] += len(now.units)
    return now._replace(
        unit=unit, rater=rater, round=number, value=value, units=now.units + before.units
    )


def changed(now: Answers, before: Answers) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """The ratings that the same person gave to the same unit in both rounds.

    Returns:
        Places in ``now``, and whether each of these differs from before.
    """
    import numpy as np

    width = 1 + max(now.rater.max(initial=0), before.rater.max(initial=0))
    first, second = (one.unit * width + one.rater for one in (now, before))
    _, here, there = np.intersect1d(first, second, assume_unique=True, return_indices=True)
    return here, now.value[here] != before.value[there]
