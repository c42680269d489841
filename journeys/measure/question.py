"""What was asked of a measure of pain points, checked before anything is computed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, get_args

from journeys.edit import HasJourney
from journeys.errors import UnknownName
from journeys.measure.resampling import Resampling
from journeys.measure.rows import By
from journeys.measure.subject import Subject, subject


class Question(NamedTuple):
    """Which journeys, compared by what, resampled how.

    Attributes:
        subject: The journeys and the language of the answer.
        by: What is compared; None for each pain point alone.
        resampling: How often, how sure, from which seed.
    """

    subject: Subject
    by: By | None
    resampling: Resampling


def question(
    journey: HasJourney | Iterable[HasJourney],
    by: str | None,
    language: str | None,
    resampling: Resampling,
) -> Question:
    """The question, or the reason why it cannot be answered.

    Raises:
        NotMeasurable: If there is no journey, or the resampling cannot be.
        UnknownName: If nothing can be compared by ``by``.
    """
    given = subject(journey, language)
    return Question(given, _known(by, given.language), resampling.checked(given.language))


def _known(by: str | None, language: str) -> By | None:
    if by is None:
        return None
    for known in get_args(By):
        if by == known:
            found: By = known
            return found
    choices = ", ".join(get_args(By))
    raise UnknownName("measure.unknown-by", language, by=by, choices=choices)
