"""One column of a survey, checked and sorted into groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.named import called
from journeys.measure.scale import Scale
from journeys.measure.survey.answers import Answers, answers
from journeys.measure.survey.groups import Group, groups
from journeys.measure.survey.papered import Asked
from journeys.measure.survey.sheet import sheet, spoken


class Column(NamedTuple):
    """What a measure of one question works on.

    Attributes:
        asked: The question.
        groups: Of respondents.
        answers: Of each group.
    """

    asked: Asked
    groups: list[Group]
    answers: list[Answers]

    def described(self, n: list[int]) -> dict[str, Sequence[Any]]:
        """The columns that say what a row is, how many answered and how many left it blank."""
        blank = [int((one.cells != one.cells).sum()) for one in self.answers]
        return {
            "key": [group.key for group in self.groups],
            "label": [group.label for group in self.groups],
            "n": n,
            "blank": blank,
        }


def column(
    survey: Any,  # noqa: ANN401  a table, anything that has one, or plain answers
    name: str,
    scale: Scale,
    by: str | None,
    asked: Asked,
) -> Column:
    """Read one question of a survey.

    Raises:
        NotMeasurable: If the column is missing or empty, or a cell cannot be an answer.
    """
    language = spoken(survey, asked.language)
    table = sheet(survey, language, name)
    found = answers(table, [name], scale, language)
    if not (found.cells == found.cells).any():
        raise NotMeasurable("measure.survey.unanswered", language, column=called(table, name))
    parts = groups(table, by, language)
    return Column(asked, parts, [found.of(part.rows) for part in parts])


def question(
    survey: Any,  # noqa: ANN401  as `column`
    measure: str,
    by: str | None,
    language: str | None,
    level: float,
) -> Asked:
    """What was asked, in the survey's own language unless another is wished."""
    return Asked(measure, by or "group", spoken(survey, language), level).checked()
