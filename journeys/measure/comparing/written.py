"""Numbers and tests as a sentence writes them, in the manner of APA 7."""

from __future__ import annotations

from math import isfinite, isnan

from journeys.measure.comparing.outcome import Outcome
from journeys.measure.comparing.tested import Tested
from journeys.words import confidence, figure, known, say

SMALLEST = 0.001


def bounded(value: float, language: str, digits: int = 2) -> str:
    """A number between -1 and 1: in English without the zero before the point.

    >>> bounded(-0.578, "en"), bounded(-0.578, "id"), bounded(1, "en")
    ('−.58', '−0,58', '1.00')
    """
    text = figure(value, language, digits)
    return text.replace("0.", ".", 1) if known(language) == "en" and abs(value) < 1 else text


def probability(p: float, language: str) -> str:
    """``p = .006``, or ``p < .001`` below that.

    >>> probability(0.0058, "en"), probability(0.00001, "id")
    ('p = .006', 'p < 0,001')
    """
    if p < SMALLEST:
        return f"p < {bounded(SMALLEST, language, 3)}"
    return f"p = {bounded(min(p, 1.0), language, 3)}"


def statistic(tested: Tested, language: str) -> str:
    """The name of a test with its statistic: ``Brunner–Munzel W(17.68) = 3.14``.

    A statistic that is infinite, or that the test lacks, is left out.
    """
    name = say(f"measure.test.{tested.test}", language)
    value = tested.statistic
    if not isfinite(value):
        return name
    sign = say(f"measure.statistic.{tested.test}", language)
    digits = 0 if isfinite(tested.df) and tested.df == int(tested.df) else 2
    df = f"({figure(tested.df, language, digits)})" if isfinite(tested.df) else ""
    return f"{name} {sign}{df} = {figure(value, language, 2)}"


def effect(row: Outcome, level: float, language: str) -> str:
    """``δ = −.58, 95% CI [−.85, −.08]``; without an interval the effect alone."""
    name = say(f"measure.effect.{row.kind}", language)
    found = f"{name} = {bounded(row.effect.value, language)}"
    ends = interval(row, language)
    if not ends:
        return found
    cover = say(
        "measure.apa.interval", language, level=confidence(level, language, sign=False), ends=ends
    )
    return say("measure.apa.join", language, first=found, second=cover)


def interval(row: Outcome, language: str) -> str:
    """``[−.85, −.08]``, or nothing."""
    low, high = row.effect.low, row.effect.high
    if isnan(low):
        return ""
    ends = {"low": bounded(low, language), "high": bounded(high, language)}
    return say("measure.interval", language, **ends)
