"""How old evidence is: by its own dates, never by a clock."""

from __future__ import annotations

import re
from typing import NamedTuple

from journeys.edit import Journey
from journeys.model import Evidence

_DATE = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?\Z", re.ASCII)


class Months(NamedTuple):
    """Between which months something was, counted from the year 0; a bare year is all of it."""

    earliest: int
    latest: int


def months(date: str) -> Months | None:
    """The months of a date ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; None if it is none.

    >>> months("2016").latest - months("2016-01-31").latest
    11
    """
    found = _DATE.match(date)
    if found is None:
        return None
    first = 12 * int(found[1])
    if found[2]:
        month = first + int(found[2]) - 1
        return Months(month, month)
    return Months(first, first + 11)


def newest(journey: Journey) -> tuple[Months, str] | None:
    """When the newest evidence with a date is from, and that date; what is made up is left out."""
    dated = [
        (when, evidence.date)
        for evidence in journey.evidence.values()
        if not is_made_up(evidence) and (when := months(evidence.date))
    ]
    return max(dated) if dated else None


def is_made_up(evidence: Evidence) -> bool:
    """Whether it only shows what figures look like."""
    return evidence.nature == "simulation" or evidence.standing == "example"
