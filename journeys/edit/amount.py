"""Numbers of a journey with their units: minutes, money, shares."""

from __future__ import annotations

from journeys.words import figure, percent, say
from journeys.words.figures import MINUS

MINUTES = frozenset(
    {"waiting", "waiting_p90", "touch", "touch_p90", "waiting_change", "touch_change"}
)
MONEY = frozenset({"cost"})
SHARES = frozenset({"frequency", "reach", "share", "similarity"})
NUMERALS = frozenset({"year", "seed"})
"""Numbers that are names: written without separators."""
_FINEST = 6
_HOURS_FROM = 120
_UNITS = (("days", 24 * 60), ("hours", 60))


def amount(field: str, value: float, language: str, currency: str = "IDR") -> str:
    r"""A number as a person says it, exact to what the file keeps.

    Args:
        field: What it counts; decides the unit.
        value: Minutes, money, a share from 0 to 1, or a bare number.
        language: A language tag.
        currency: Of money; whole rupiah are written ``Rp50.000``.

    >>> amount("waiting", 150, "id"), amount("cost", 50000, "en"), amount("reach", 0.384, "id")
    ('2 jam 30 menit', 'Rp50,000', '38,4\xa0%')
    """
    if field in MINUTES:
        return minutes(value, language)
    if field in SHARES:
        return percent(value, language, _digits(100 * value))
    if field in NUMERALS:
        return f"{value:.0f}"
    plain = figure(value, language, _digits(value))
    if field in MONEY:
        return f"Rp{plain}" if currency == "IDR" else f"{currency} {plain}"
    return plain


def minutes(value: float, language: str) -> str:
    """A length of time in days of 24 hours, hours and minutes; hours from two on.

    >>> minutes(1, "en"), minutes(95, "id"), minutes(1441, "en")
    ('1 minute', '95 menit', '1 day 1 minute')
    """
    parts: list[str] = []
    rest = abs(value)
    for unit, size in _UNITS if rest >= _HOURS_FROM else ():
        whole, rest = divmod(rest, size)
        if whole:
            parts.append(_counted(unit, whole, language))
    if rest or not parts:
        parts.append(_counted("minutes", rest, language))
    return (MINUS if value < 0 else "") + " ".join(parts)


def _counted(unit: str, value: float, language: str) -> str:
    form = "" if value == 1 else ".many"
    return say(f"edit.{unit}{form}", language, n=figure(value, language, _digits(value)))


def _digits(value: float) -> int:
    """The decimals a number really has, up to those a file keeps."""
    text = f"{value:.{_FINEST}f}".rstrip("0")
    return len(text.partition(".")[2])
