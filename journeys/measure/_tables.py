"""A journey as tidy tables."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING

from journeys.edit import HasJourney
from journeys.measure._register_pandas import register_pandas
from journeys.measure.subject import Subject, subject
from journeys.measure.tabled import columns, frame

if TYPE_CHECKING:
    import pandas as pd

TABLES = (
    "phases", "steps", "touchpoints", "lanes", "cards", "personas", "actors", "channels",
    "scores", "rounds", "pain_points", "insights", "evidence", "opportunities", "transitions",
    "relations", "requirements", "metrics", "solutions", "innovations", "alignments", "views",
    "tags", "comments",
)  # fmt: skip


class Tables:
    """The tables of one or several journeys: one row a record, one column a field.

    Every table has ``id`` and the fields of its kind (`Step`, `Score` and so on
    say what they mean). Texts are in one language, and ``string``; numbers are
    ``float64`` (NaN where unknown), whole numbers ``Int64``, flags ``bool``,
    several values a tuple (``object``; `DataFrame.explode` makes rows of them).
    Beside a field that points at a record stands its name, ``…_label``. A list
    of journeys adds the column ``journey``. Rows stand in the order of the map.
    The types are those of pandas 2.2 and 3 alike, also for empty tables.
    """

    def __init__(self, subject: Subject) -> None:
        self._subject = subject

    @cached_property
    def phases(self) -> pd.DataFrame:
        """Phases; ``number`` (Int64) is their place on the map, from 1."""
        return self._frame("phases")

    @cached_property
    def steps(self) -> pd.DataFrame:
        """Steps; ``number`` (Int64) is the column on the map, from 1. Times are minutes."""
        return self._frame("steps")

    @cached_property
    def touchpoints(self) -> pd.DataFrame:
        """Contacts and acts, by step."""
        return self._frame("touchpoints")

    @cached_property
    def lanes(self) -> pd.DataFrame:
        """The rows of the map, from top to bottom."""
        return self._frame("lanes")

    @cached_property
    def cards(self) -> pd.DataFrame:
        """What card lanes hold."""
        return self._frame("cards")

    @cached_property
    def personas(self) -> pd.DataFrame:
        """Who lives the journey."""
        return self._frame("personas")

    @cached_property
    def actors(self) -> pd.DataFrame:
        """Who acts in it."""
        return self._frame("actors")

    @cached_property
    def channels(self) -> pd.DataFrame:
        """Through what people meet."""
        return self._frame("channels")

    @cached_property
    def scores(self) -> pd.DataFrame:
        """One row a rating; ``hypothesis`` (bool) where no evidence stands behind it."""
        return self._frame("scores")

    @cached_property
    def rounds(self) -> pd.DataFrame:
        """Scoring rounds; the answers of a private one are not in ``scores``."""
        return self._frame("rounds")

    @cached_property
    def pain_points(self) -> pd.DataFrame:
        """Insights that are pain points, as declared; ``number`` (Int64) is that on the pin."""
        return self._frame("pain_points")

    @cached_property
    def insights(self) -> pd.DataFrame:
        """All that is believed, pain points among it."""
        return self._frame("insights")

    @cached_property
    def evidence(self) -> pd.DataFrame:
        """How we know."""
        return self._frame("evidence")

    @cached_property
    def opportunities(self) -> pd.DataFrame:
        """What could be better."""
        return self._frame("opportunities")

    @cached_property
    def transitions(self) -> pd.DataFrame:
        """Branches, loops and early ends; ``share`` (0 to 1) of the cases at the start."""
        return self._frame("transitions")

    @cached_property
    def relations(self) -> pd.DataFrame:
        """What passes between actors; ``strength`` 1 to 5."""
        return self._frame("relations")

    @cached_property
    def requirements(self) -> pd.DataFrame:
        """Documents and conditions asked for."""
        return self._frame("requirements")

    @cached_property
    def metrics(self) -> pd.DataFrame:
        """Observed values, each in its ``unit``, with n and period."""
        return self._frame("metrics")

    @cached_property
    def solutions(self) -> pd.DataFrame:
        """What will be done; changes in minutes, visits and papers, negative where they save."""
        return self._frame("solutions")

    @cached_property
    def innovations(self) -> pd.DataFrame:
        """Solutions as innovation proposals."""
        return self._frame("innovations")

    @cached_property
    def alignments(self) -> pd.DataFrame:
        """Steps paired with those of other journeys; ``similarity`` 0 to 1."""
        return self._frame("alignments")

    @cached_property
    def views(self) -> pd.DataFrame:
        """Saved ways of showing the map."""
        return self._frame("views")

    @cached_property
    def tags(self) -> pd.DataFrame:
        """Words to sort cards by."""
        return self._frame("tags")

    @cached_property
    def comments(self) -> pd.DataFrame:
        """Remarks on records."""
        return self._frame("comments")

    def __repr__(self) -> str:
        counts = ", ".join(f".{name} {len(getattr(self, name))}" for name in TABLES)
        return f"<Tables of {', '.join(self._subject.names)}: {counts}>"

    def _frame(self, table: str) -> pd.DataFrame:
        given = self._subject
        named = dict(zip(given.names, given.journeys, strict=True))
        made = frame(named, table, given.language)
        return (
            made if given.several else made[[name for name in columns(table) if name != "journey"]]
        )


def tables(journey: HasJourney | Iterable[HasJourney], *, language: str | None = None) -> Tables:
    """A journey, or several, as tidy pandas tables.

    Args:
        journey: A journey, anything that has one, or several of them.
        language: Of every text; None for the (first) journey's own.

    Raises:
        NotMeasurable: If it is no journey, or a list without one.

    >>> from journeys.edit import Journey
    >>> from journeys.model import Phase, Step
    >>> journey = Journey().add(Phase(id="loket", label="Loket"))
    >>> journey = journey.add(Step(id="antre", phase="loket", label="Antre", waiting=35))
    >>> tables(journey).steps[["number", "label", "phase_label", "waiting"]]
       number  label phase_label  waiting
    0       1  Antre       Loket     35.0
    """
    register_pandas()
    return Tables(subject(journey, language))
