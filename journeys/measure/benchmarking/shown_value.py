"""A value with its unit, as a person reads it."""

from __future__ import annotations

from journeys.measure.benchmarking.criterion import Criterion
from journeys.measure.benchmarking.setting import Setting
from journeys.words import figure, percent, say

_DIGITS = {"count": 0, "rating": 2, "weight": 2}


def value_text(criterion: Criterion, value: float, setting: Setting) -> str:
    """The bare number: counts whole, ratings with two decimals."""
    if criterion.unit == "share":
        return percent(value, setting.language, 1)
    return figure(value, setting.language, _digits(criterion, value))


def amount_text(criterion: Criterion, value: float, setting: Setting) -> str:
    """The number with its unit, such as ``10,2 menit``."""
    number = value_text(criterion, value, setting)
    if criterion.unit == "minutes":
        return say("measure.unit.minutes", setting.language, n=number)
    if criterion.unit == "currency":
        currency = setting.given.journeys[setting.baseline].meta.currency
        return f"Rp{number}" if currency == "IDR" else f"{number} {currency}"
    if criterion.sort == "metric" and criterion.unit not in ("", "share"):
        return f"{number} {criterion.unit}"
    return number


def _digits(criterion: Criterion, value: float) -> int:
    if criterion.sort in _DIGITS:
        return _DIGITS[criterion.sort]
    return 0 if value == int(value) else 1 if criterion.sort == "amount" else 2
