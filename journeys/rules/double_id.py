"""Two records of different kinds under one id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import KINDS
from journeys.rules.finding import Finding, Named

ID = "double-id"


def find(journey: Journey) -> Iterator[Finding]:
    """Ids that several kinds use; a finding for every kind after the first.

    No fix: which of the two a link means, only a person knows.
    """
    homes: dict[str, list[str]] = defaultdict(list)
    for kind in KINDS:
        for id_ in journey.records(kind):
            homes[id_].append(kind)
    for id_ in sorted(homes):
        for kind in homes[id_][1:]:
            kinds = {"first": Named("kind", (homes[id_][0],)), "second": Named("kind", (kind,))}
            yield Finding(ID, kind, id_, {"id": id_, **kinds})
