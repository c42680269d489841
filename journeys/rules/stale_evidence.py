"""A pain point that only old evidence supports."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Insight
from journeys.model.reading import pains_in_order
from journeys.rules.age import months, newest
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "stale-evidence"
MOST_YEARS = 5
"""A regional medium-term plan in Indonesia runs five years (Law 25/2004, article 1): evidence from
before the last one describes a service that has been planned anew since."""
LASTING = frozenset({"regulation", "standard"})
"""What is in force until it is revoked does not grow old."""


def find(journey: Journey) -> Iterator[Finding]:
    """Unresolved pain points whose newest evidence is more than five years older than the map's.

    Held against the newest evidence of the journey, never against today: the
    same file must say the same tomorrow, in a test and in a report printed last
    year. A bare year gets the benefit of the doubt at both ends.
    """
    last = newest(journey)
    if last is None:
        return
    for number, pain in enumerate(pains_in_order(journey), 1):
        date = "" if pain.status == "resolved" else _newest_of(journey, pain)
        when = months(date)
        if when and last[0].earliest - when.latest > 12 * MOST_YEARS:
            values = {
                "number": number,
                "name": name_of(pain, pain.id),
                "date": date,
                "newest": last[1],
            }
            yield Finding(ID, pain.kind, pain.id, values, place="evidence")


def _newest_of(journey: Journey, pain: Insight) -> str:
    """The newest date of what supports a pain point; empty where that cannot be told."""
    support = [journey.evidence[id_] for id_ in pain.evidence if id_ in journey.evidence]
    dates = [evidence.date for evidence in support if months(evidence.date)]
    if len(dates) < len(support) or any(evidence.nature in LASTING for evidence in support):
        return ""
    return max(dates, key=lambda date: months(date) or (0, 0), default="")
