"""A factor of a cost, as a person names it."""

from __future__ import annotations

from journeys.errors import NotMeasurable
from journeys.measure.level import is_number
from journeys.measure.named import argument
from journeys.words import figure

MOST = 10**15
"""Larger amounts of money or people are slips."""


def checked_factor(name: str, value: object, language: str) -> None:
    """Refuse what cannot be a factor.

    Raises:
        NotMeasurable: If it is no number, negative or absurdly large.
    """
    if not (is_number(value) and 0 <= value <= MOST):  # type: ignore[operator]
        raise NotMeasurable("measure.cost.bad-factor", language, name=name, value=argument(value),
                            most=figure(MOST, language))  # fmt: skip
