"""How many people a comparison needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil, inf

from journeys.errors import NotMeasurable
from journeys.measure.comparing.needed import (
    needed,
    needed_for_shares,
    power_for_shares,
    power_with,
)
from journeys.measure.explanation import Explanation
from journeys.measure.level import is_number, is_whole
from journeys.words import figure, percent, say

MOST_PEOPLE = 10**12


@dataclass(frozen=True, slots=True)
class ComparisonSize:
    """People needed, or the chance with those there are.

    Attributes:
        first: People in the first group, rounded up.
        second: In the second.
        exact: Both together, before rounding.
        power: Chance to find the difference.
        language: Of the sentence.
        sentence: All of it in words.
    """

    first: int
    second: int
    exact: float
    power: float
    language: str
    sentence: str

    def explain(self, language: str | None = None) -> Explanation:
        """Formula, reading, uncertainty, example, limits and source."""
        return Explanation("comparison_size", language or self.language)

    def __str__(self) -> str:
        return self.sentence


def comparison_size(  # noqa: PLR0913  what should be found, and how surely
    *,
    delta: float | None = None,
    shares: tuple[float, float] | None = None,
    power: float = 0.8,
    level: float = 0.95,
    share: float = 0.5,
    inflation: float = 1.0,
    language: str | None = None,
) -> ComparisonSize:
    """People two groups need so that a difference is found.

    For ranks Noether's formula, (z + z)^2 / (12 c (1 - c) (p - 1/2)^2) with p = (1 +
    delta)/2 and c the first group's share; for two shares the difference of
    arcsines. Where people answer several times, multiply by the design effect.

    Args:
        delta: Cliff's delta that should be found, -1 to 1, not 0; or give ``shares``.
        shares: Two shares that should be told apart, each 0 to 1; or give ``delta``.
        power: Chance to find it.
        level: One less the chance of a false alarm.
        share: Of all people that are in the first group.
        inflation: Design effect, 1 or more.
        language: Of the sentence; None for Indonesian.

    Raises:
        NotMeasurable: If not exactly one difference is given, or a number cannot be.

    Source:
        Noether (1987), JASA 82(398), 645-647. Cohen (1988), Statistical Power
        Analysis for the Behavioral Sciences, 6.4.

    >>> round(comparison_size(delta=0.2).exact, 2), comparison_size(delta=0.4).first
    (261.63, 33)
    """
    spoken = language or "id"
    _checked(delta, shares, (power, level, share), inflation, spoken)
    if delta is not None:
        exact = needed((1 + delta) / 2, power, level, share)
    else:
        exact = needed_for_shares(shares or (0.0, 0.0), power, level, share)
    exact *= inflation
    if exact > MOST_PEOPLE:
        raise NotMeasurable("measure.size.too-small", spoken, most=figure(MOST_PEOPLE, spoken))
    first, second = ceil(exact * share - 1e-9), ceil(exact * (1 - share) - 1e-9)
    said = say("measure.size.needed", spoken, first=figure(first, spoken),
               second=figure(second, spoken), difference=_said(delta, shares, spoken),
               power=percent(power, spoken))  # fmt: skip
    return ComparisonSize(first, second, exact, power, spoken, said)


def comparison_power(  # noqa: PLR0913  as comparison_size
    first: int,
    second: int,
    *,
    delta: float | None = None,
    shares: tuple[float, float] | None = None,
    level: float = 0.95,
    inflation: float = 1.0,
    language: str | None = None,
) -> ComparisonSize:
    """The chance that groups of these sizes show a difference: `comparison_size`, turned around.

    Args:
        first: People in the first group.
        second: In the second.
        delta: Cliff's delta, or give ``shares``.
        shares: Two shares, or give ``delta``.
        level: One less the chance of a false alarm.
        inflation: Design effect, 1 or more.
        language: Of the sentence; None for Indonesian.

    Raises:
        NotMeasurable: As `comparison_size`, or if a group is empty.

    >>> round(comparison_power(33, 33, delta=0.4).power, 3)
    0.804
    """
    spoken = language or "id"
    if not all(is_whole(one) and 1 <= one <= MOST_PEOPLE for one in (first, second)):
        raise NotMeasurable("measure.size.no-people", spoken, first=first, second=second)
    share = first / (first + second)
    _checked(delta, shares, (0.5, level, share), inflation, spoken)
    n = (first + second) / inflation
    if delta is not None:
        chance = power_with(n, (1 + delta) / 2, level, share)
    else:
        chance = power_for_shares(n, shares or (0.0, 0.0), level, share)
    said = say("measure.size.power", spoken, first=figure(first, spoken),
               second=figure(second, spoken), difference=_said(delta, shares, spoken),
               power=percent(chance, spoken))  # fmt: skip
    return ComparisonSize(first, second, float(first + second), chance, spoken, said)


def _checked(
    delta: float | None,
    shares: tuple[float, float] | None,
    chances: tuple[float, float, float],
    inflation: float,
    language: str,
) -> None:
    if (delta is None) == (shares is None):
        raise NotMeasurable("measure.size.one-difference", language)
    if delta is not None and not (is_number(delta) and 0 < abs(delta) <= 1):
        raise NotMeasurable("measure.size.bad-delta", language, delta=delta)
    if shares is not None and not _are_shares(shares):
        raise NotMeasurable("measure.size.bad-shares", language, shares=shares)
    known = all(is_number(one) for one in (*chances, inflation))
    if not (known and all(0 < one < 1 for one in chances) and 1 <= inflation < inf):
        raise NotMeasurable("measure.size.bad-chance", language)
    by_chance = (1 - chances[1]) / 2
    if chances[0] <= by_chance:
        raise NotMeasurable("measure.size.bad-power", language,
                            least=percent(by_chance, language, 1))  # fmt: skip


def _are_shares(given: object) -> bool:
    """Whether these are two different shares."""
    if isinstance(given, str | bytes) or not isinstance(given, Iterable):
        return False
    found = list(given)
    known = len(found) == 2 and all(is_number(one) and 0 <= one <= 1 for one in found)
    return known and found[0] != found[1]


def _said(delta: float | None, shares: tuple[float, float] | None, language: str) -> str:
    if delta is not None:
        return f"δ {figure(abs(delta), language, 2)}"
    first, second = (percent(one, language) for one in shares or (0.0, 0.0))
    return say("measure.size.shares", language, first=first, second=second)
