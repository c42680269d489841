"""A number with its interval, as a sentence writes it."""

from __future__ import annotations

from math import isfinite

from journeys.words import figure, say


def ended(
    value: tuple[float, float, float], language: str, *, signed: bool = False, digits: int = 2
) -> str:
    """A number with the ends of its interval, if it has one.

    Args:
        value: The number, its low and its high end; NaN where there is none.
        language: Of the answer.
        signed: Whether a positive number bears its sign.
        digits: Decimals to show.

    >>> ended((0.5, 0.45, 0.62), "id"), ended((0.2, float("nan"), float("nan")), "en", signed=True)
    ('0,50 [0,45; 0,62]', '+0.20')
    """
    text, low, high = (figure(one, language, digits) if isfinite(one) else "" for one in value)
    sign = "+" if signed and value[0] > 0 and any(digit not in "0,." for digit in text) else ""
    if not low:
        return sign + text
    return f"{sign}{text} " + say("measure.interval", language, low=low, high=high)
