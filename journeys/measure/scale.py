"""The scale of an answer: its lowest and its highest value."""

from __future__ import annotations

from journeys.errors import NotMeasurable
from journeys.measure.named import argument
from journeys.measure.numeric import MOST

Scale = tuple[float, float]


def checked_scale(scale: object, language: str) -> Scale:
    """A scale a person asked for.

    Raises:
        NotMeasurable: If it is no pair of finite numbers, the lower first.
    """
    low = high = 0.0
    try:
        if not isinstance(scale, str | bytes):
            low, high = (float(end) for end in scale)  # type: ignore[attr-defined]
    except (TypeError, ValueError, OverflowError):
        low = high = 0.0
    if low < high and abs(low) < MOST and abs(high) < MOST:
        return low, high
    raise NotMeasurable("measure.survey.bad-scale", language, scale=argument(scale))
