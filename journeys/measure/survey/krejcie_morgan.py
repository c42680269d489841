"""How many answers a population needs, by Krejcie and Morgan."""

from __future__ import annotations

from math import floor
from statistics import NormalDist
from typing import NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.level import is_number, is_whole
from journeys.measure.named import argument
from journeys.norms import norm
from journeys.words import figure

_LEVEL = 0.95
_LARGEST = 10**12


class Needed(NamedTuple):
    """What one population needs.

    Attributes:
        population: People served.
        exact: By the formula, not rounded.
        n: The nearest whole number, as the table prints it.
        printed: What the table is said to print, where we know it.
    """

    population: int
    exact: float
    n: int
    printed: int | None


def needed_of(
    population: object,
    language: str,
    level: float = _LEVEL,
    margin: float | None = None,
    share: float | None = None,
) -> Needed:
    """The sample a population needs so that a share is known within a margin.

    s = X2 N P(1-P) / (d2 (N-1) + X2 P(1-P)); at 95 % with the constants as printed.

    Raises:
        NotMeasurable: If the population is no whole number of at least 1, or the
            margin or the share cannot be.

    >>> [needed_of(n, "en").n for n in (10, 300, 1000, 10000)]
    [10, 169, 278, 370]
    """
    table = norm("krejcie_morgan")
    people = int(population) if is_whole(population) else 0  # type: ignore[call-overload]
    if not 1 <= people <= _LARGEST:
        raise NotMeasurable("measure.sample.bad-population", language,
                            value=argument(population),
                            most=figure(_LARGEST, language))  # fmt: skip
    fixed = {entry.key: entry.value or 0 for entry in table.entries}
    error = fixed["margin"] if margin is None else margin
    part = fixed["share"] if share is None else share
    if not all(is_number(one) and 0 < one < 1 for one in (error, part)):
        raise NotMeasurable("measure.sample.bad-share", language)
    square = NormalDist().inv_cdf((1 + level) / 2) ** 2
    spread = (fixed["chi-square"] if level == _LEVEL else square) * part * (1 - part)
    exact = spread * people / (error**2 * (people - 1) + spread)
    printed = fixed.get(f"n-{people}")
    return Needed(people, exact, floor(exact + 0.5), None if printed is None else int(printed))
