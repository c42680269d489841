"""How sure an interval is to be."""

from __future__ import annotations

from numbers import Integral, Real

from journeys.errors import NotMeasurable
from journeys.measure.named import argument


def checked_level(level: object, language: str | None) -> float:
    """The level.

    Raises:
        NotMeasurable: If it is no number between 0 and 1.
    """
    found = float(level) if is_number(level) else 0.0  # type: ignore[arg-type]
    if 0 < found < 1:
        return found
    raise NotMeasurable("measure.bad-level", language, level=argument(level))


def is_number(given: object) -> bool:
    """Whether it is a real number, and no flag."""
    return isinstance(given, Real) and not isinstance(given, bool)


def is_whole(given: object) -> bool:
    """Whether it is a whole number, of whatever library, and no flag."""
    return isinstance(given, Integral) and not isinstance(given, bool)
