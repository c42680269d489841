"""A survey read as SKM: which elements were asked, by whom, and the index of each group."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.survey.answers import Answers, answers
from journeys.measure.survey.groups import Group, groups
from journeys.measure.survey.papered import Asked
from journeys.measure.survey.skm_category import scheme_of
from journeys.measure.survey.skm_index import SkmIndex, skm_indices
from journeys.norms import Norm, norm

if TYPE_CHECKING:
    import pandas as pd

MOST_DECIMALS = 6


class SkmRead(NamedTuple):
    """What the table and the sentence are made of.

    Attributes:
        asked: The question.
        scheme: Bounds of the categories.
        decimals: Of the weight; None for exact.
        elements: Keys of the elements asked.
        missing: Keys of those not asked, or that nobody answered.
        groups: Of respondents.
        answers: Of all of them.
        indices: One a group.
    """

    asked: Asked
    scheme: Norm
    decimals: int | None
    elements: tuple[str, ...]
    missing: tuple[str, ...]
    groups: list[Group]
    answers: Answers
    indices: list[SkmIndex]

    def name(self, element: str) -> str:
        """What an element is called."""
        return norm("skm").entry(element).name.read(self.asked.language)


def skm_read(
    table: pd.DataFrame, by: str | None, asked: Asked, decimals: int | None, scheme: str
) -> SkmRead:
    """Read the elements of a table and compute the index of each group.

    Raises:
        NotMeasurable: As `journeys.measure.skm`.
        UnknownName: If there is no such scheme.
    """
    bounds = scheme_of(scheme, asked.language)
    _checked(decimals, asked.language)
    every = [entry.key for entry in norm("skm").entries]
    scale = norm("skm").scale or (1, 4)
    there = [name for name in every if name in table.columns]
    found = answers(table, there, scale, asked.language)
    heard = [name for name, column in zip(there, found.cells.T, strict=True)
             if (column == column).any()]  # noqa: PLR0124  NaN is blank  # fmt: skip
    if not heard:
        raise NotMeasurable("measure.skm.no-elements", asked.language, choices=", ".join(every))
    found = found._replace(
        names=tuple(heard), cells=found.cells[:, [there.index(name) for name in heard]]
    )
    parts = groups(table, by, asked.language)
    return SkmRead(
        asked=asked,
        scheme=bounds,
        decimals=decimals,
        elements=tuple(heard),
        missing=tuple(name for name in every if name not in heard),
        groups=parts,
        answers=found,
        indices=skm_indices([found.of(part.rows) for part in parts], decimals, asked.level),
    )


def weight_norms(decimals: int | None) -> list[str]:
    """The norm of a rounded weight, so that its mark is shown; none for the exact one."""
    if decimals is None:
        return []
    known = {entry.key for entry in norm("skm_weight").entries}
    return [f"skm_weight/{decimals}" if str(decimals) in known else "skm_weight"]


def _checked(decimals: object, language: str) -> None:
    whole = isinstance(decimals, int) and not isinstance(decimals, bool)
    if decimals is not None and not (whole and 1 <= decimals <= MOST_DECIMALS):  # type: ignore[operator]
        raise NotMeasurable("measure.skm.bad-decimals", language, most=MOST_DECIMALS)
