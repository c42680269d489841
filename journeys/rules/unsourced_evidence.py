"""Evidence that nobody else can look up."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import in_order
from journeys.rules.age import is_made_up
from journeys.rules.finding import Finding
from journeys.rules.reading import name_of

ID = "unsourced-evidence"
SEEN = frozenset({"interview", "observation", "photo", "survey", "log"})
"""What somebody gathers in a place; other evidence is a document with a title or an address."""


def find(journey: Journey) -> Iterator[Finding]:
    """Documents without a source, and what was gathered without a source or a place."""
    for evidence in in_order(journey.evidence.values()):
        where = evidence.source or (evidence.place if evidence.nature in SEEN else "")
        if not where.strip() and not is_made_up(evidence):
            values = {"name": name_of(evidence, evidence.id)}
            yield Finding(ID, evidence.kind, evidence.id, values, place="source")
