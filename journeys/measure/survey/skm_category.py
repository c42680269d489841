"""The quality category of an index, by the bounds of a regulation."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from math import isnan
from typing import Literal, NamedTuple, get_args

from journeys.errors import UnknownName
from journeys.norms import Norm, norm

Scheme = Literal["2017", "2004"]
"""The year of the regulation whose bounds are used."""


class Category(NamedTuple):
    """A letter and its words.

    Attributes:
        letter: A, B, C or D; empty where there is no index.
        words: Such as "Sangat Baik".
    """

    letter: str
    words: str


def scheme_of(scheme: str, language: str) -> Norm:
    """The norm that holds a scheme's bounds.

    Raises:
        UnknownName: If there is no such scheme.
    """
    if scheme not in get_args(Scheme):
        raise UnknownName("measure.skm.no-scheme", language, scheme=scheme,
                          choices=", ".join(get_args(Scheme)))  # fmt: skip
    return norm(f"skm_{scheme}")


def category(converted: float, scheme: Norm, language: str) -> Category:
    """The category of a converted value, 25 to 100.

    The value is rounded half up to two decimals, then the lower bounds decide:
    the printed bands leave gaps between them.

    >>> [category(value, norm("skm_2017"), "id").letter for value in (88.31, 88.30, 64.99)]
    ['A', 'B', 'D']
    """
    if isnan(converted):
        return Category("", "")
    rounded = rounded_index(converted)
    for entry in scheme.entries:
        if rounded >= (entry.value or 0):
            return Category(entry.key, entry.name.read(language))
    last = scheme.entries[-1]
    return Category(last.key, last.name.read(language))


def possible(low: float, high: float, scheme: Norm) -> str:
    """The letters an interval touches, worst first: "B–A", or "A" where it is sure."""
    if isnan(low) or isnan(high):
        return ""
    worst, best = (category(end, scheme, "id").letter for end in (low, high))
    return best if worst == best else f"{worst}–{best}"


def rounded_index(converted: float) -> float:
    """Two decimals, half up; noise of the ninth decimal is no reason to fall a category."""
    exact = Decimal(f"{converted:.9f}")
    return float(exact.quantize(Decimal("0.01"), ROUND_HALF_UP))
