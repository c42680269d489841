"""Several journeys on one spine of steps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from journeys.measure.aligning.groups import Basis
from journeys.measure.explanation import Explanation
from journeys.words import say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured


@dataclass(frozen=True, slots=True)
class Met:
    """What one journey has in a column.

    Attributes:
        steps: Ids, in order; empty where it has none; rarely more than one.
        label: Their names.
        similarity: To the most alike step of another journey there, 0 to 1; None
            where it is alone.
        confidence: Of the pair, 0 to 1: 1 where no guess was made.
        basis: Why it stands there; None where it is alone.
    """

    steps: tuple[str, ...] = ()
    label: str = ""
    similarity: float | None = None
    confidence: float | None = None
    basis: Basis | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """One place of the spine.

    Attributes:
        number: From 1.
        label: The step's name in the first journey that has it.
        phase: The name of that step's phase.
        met: One a journey, in their order.
    """

    number: int
    label: str
    phase: str
    met: tuple[Met, ...]

    @property
    def only_here(self) -> int | None:
        """The place of the one journey that has it; None if several do."""
        there = [place for place, met in enumerate(self.met) if met.steps]
        return there[0] if len(there) == 1 else None

    def status(self, place: int) -> str:
        """``shared``, ``only here`` or ``missing``."""
        if not self.met[place].steps:
            return "missing"
        return "only here" if self.only_here is not None else "shared"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A pair a person should look at.

    Attributes:
        here: Place of the first journey and id of its step.
        there: Place of the other journey and id of its step.
        labels: Of both steps.
        similarity: 0 to 1.
        confidence: 0 to 1.
        paired: Whether the two stand in one column now.
    """

    here: tuple[int, str]
    there: tuple[int, str]
    labels: tuple[str, str]
    similarity: float
    confidence: float
    paired: bool


@dataclass(frozen=True)
class Spine:
    """Several journeys on one spine, one column for steps that answer each other.

    Attributes:
        providers: Names of the journeys.
        columns: In order.
        doubts: Pairs that wait for a person, least sure first.
        language: Of labels and sentences.
    """

    providers: tuple[str, ...]
    columns: tuple[Column, ...]
    doubts: tuple[Doubt, ...]
    language: str

    def alone(self, place: int) -> int:
        """How many columns only this journey has."""
        return sum(column.only_here == place for column in self.columns)

    def missing(self, place: int) -> int:
        """How many columns this journey lacks."""
        return sum(not column.met[place].steps for column in self.columns)

    def column_of(self, place: int, step: str) -> Column | None:
        """The column of a journey's step."""
        return next((one for one in self.columns if step in one.met[place].steps), None)

    @property
    def sentence(self) -> str:
        """How much is shared, who lacks what, and what waits for a person."""
        shared = sum(all(met.steps for met in column.met) for column in self.columns)
        lines = [say("measure.align.shared", self.language, k=shared, n=len(self.columns))]
        for place, name in enumerate(self.providers):
            extra, missing = self.alone(place), self.missing(place)
            if extra or missing:
                lines.append(say("measure.align.provider", self.language, name=name, extra=extra,
                                 missing=missing))  # fmt: skip
        if self.doubts:
            lines.append(say("measure.align.doubts", self.language, n=len(self.doubts)))
        return " ".join(lines)

    @property
    def table(self) -> Measured:
        """Tidy: one row a column and journey. A DataFrame; see `align` for its columns."""
        from journeys.measure.aligning.spine_table import table

        return table(self)

    def explain(self, language: str | None = None) -> Explanation:
        """Formula, reading, uncertainty, example, limits and source."""
        return Explanation("align", language or self.language)

    def __repr__(self) -> str:
        from journeys.measure.aligning.spine_table import wide

        return f"{wide(self).to_string()}\n{self.sentence}"

    def _repr_html_(self) -> str:
        from journeys.measure.aligning.spine_table import wide
        from journeys.measure.shown import as_html

        return as_html(wide(self))
