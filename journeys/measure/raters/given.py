"""What was given to a measure of agreement: journeys, or a table."""

from __future__ import annotations

from typing import Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.raters.answers import Answers, Wanted
from journeys.measure.raters.from_scores import answers as of_journey
from journeys.measure.raters.from_table import answers as of_table
from journeys.measure.subject import subject


class Given(NamedTuple):
    """Ratings to be compared.

    Attributes:
        names: Of the journeys; empty for a table.
        answers: Of each, all rounds.
        language: Of the answer.
        several: Whether a list was given, so that a table needs a column for them.
        is_table: Whether it was a table.
    """

    names: list[str]
    answers: list[Answers]
    language: str
    several: bool
    is_table: bool


def given(source: Any, wanted: Wanted) -> Given:  # noqa: ANN401  a journey, several, or a table
    """The ratings of a journey, of several, or of a table.

    Raises:
        NotMeasurable: If it is neither, or nobody rated the measure.
        UnknownName: If a table has no column to compare by.
    """
    if _is_table(source):
        spoken = wanted.language or "id"
        found = of_table(source, wanted, spoken)
        return Given([""], [found], spoken, several=False, is_table=True)
    journeys = subject(source, wanted.language)
    answers = [of_journey(one, wanted.measure, journeys.language) for one in journeys.journeys]
    if not any(len(one.unit) for one in answers):
        others = {score.measure for one in journeys.journeys for score in one.scores.values()}
        raise NotMeasurable("measure.agreement.nobody", journeys.language, measure=wanted.measure,
                            found=", ".join(sorted(others)) or "–")  # fmt: skip
    return Given(journeys.names, answers, journeys.language, journeys.several, is_table=False)


def _is_table(source: object) -> bool:
    return hasattr(source, "columns") and hasattr(source, "iloc")
