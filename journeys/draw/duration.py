"""Minutes as a person says them: 25 mnt, 2 jam, 14 hari; alike on the board."""

from __future__ import annotations

from journeys.words import figure, say

_HOURS_FROM = 120
_DAY = 24 * 60


def duration(minutes: float, language: str, *, promised: bool = False) -> str:
    """A length of time in the largest unit that fits; a day has 24 hours.

    Args:
        minutes: How long.
        language: A language tag.
        promised: Whether a service standard promises it; its days are working days.

    >>> duration(95, "id"), duration(150, "en"), duration(20160, "id", promised=True)
    ('95 mnt', '2.5 hr', '14 hari kerja')
    """
    days = _short(minutes / _DAY, language)
    if minutes >= _DAY and promised:
        return say("draw.time.working-days", language, n=days)
    if minutes >= _DAY:
        return say("draw.time.days", language, n=days)
    if minutes >= _HOURS_FROM:
        return say("draw.time.hours", language, n=_short(minutes / 60, language))
    return say("draw.time.minutes", language, n=figure(minutes, language))


def _short(value: float, language: str) -> str:
    rounded = round(value, 1)
    return figure(rounded, language, 0 if rounded == int(rounded) else 1)
