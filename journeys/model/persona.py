"""A typical person who lives the journey."""

from __future__ import annotations

from typing import ClassVar

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs
from journeys.model.text import Words


class Persona(Record):
    """An archetype grounded in data; its place in the order gives its marker and color.

    Attributes:
        label: The name, such as "Sari".
        age: In years.
        segment: The group it stands for.
        context: Circumstances and vulnerabilities.
        goals: What it wants to reach.
        needs: What it needs on the way.
        quote: A sentence it would say.
        evidence: What it rests on.
    """

    kind: ClassVar[str] = "personas"
    prefix: ClassVar[str] = "persona"

    label: Words = Words()
    age: int | None = None
    segment: Words = Words()
    context: Words = Words()
    goals: Words = Words()
    needs: Words = Words()
    quote: Words = Words()
    evidence: EvidenceRefs = frozenset()
