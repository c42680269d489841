"""The lowest and the highest of several groups, and whether they can be told apart, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import isnan
from typing import NamedTuple

from journeys.measure.survey.likelihood import FEWEST_UNITS
from journeys.words import say


class Placed(NamedTuple):
    """A group's number and its interval; NaN where the data cannot bear one."""

    label: str
    value: float
    low: float
    high: float


def extremes(placed: Sequence[Placed], write: Callable[[float], str], language: str) -> str:
    """Which group is lowest and which highest; empty if fewer than two have a number.

    Args:
        placed: The groups.
        write: How a number is written.
        language: Of the sentence.
    """
    known = [one for one in placed if not isnan(one.value)]
    if len(known) < 2:
        return ""
    worst, best = (pick(known, key=lambda one: one.value) for pick in (min, max))
    if isnan(worst.high) or isnan(best.low):
        key = "few"
    else:
        key = "apart" if worst.high < best.low else "overlap"
    return say(
        f"measure.survey.groups.{key}", language, fewest=FEWEST_UNITS,
        low=worst.label, low_value=write(worst.value),
        high=best.label, high_value=write(best.value),
    )  # fmt: skip
