"""What we believe: a quote, an observation, a need, a gain, a pain point."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, PersonaRefs, StepRefs
from journeys.model.text import Words

Share = Annotated[float, Field(ge=0, le=1)]
Severity = Annotated[float, Field(ge=0, le=4)]

Dimension = Literal["", "tangibles", "reliability", "responsiveness", "assurance", "empathy"]
Unsur = Literal[
    "", "requirements", "procedure", "time", "fee", "product",
    "competence", "conduct", "facilities", "complaints",
]  # fmt: skip


class Insight(Record):
    """A statement about the journey, factual or interpreted.

    A pain point is an insight of type ``pain``; its number on the map is its
    place among the pain points of the journey.

    Attributes:
        type: Factual (quote, observation, trend) or interpreted (need, job, pain, gain).
        text: The statement.
        steps: Where it is felt.
        personas: By whom; empty for all.
        severity: 0 to 4 (Nielsen), declared; ratings win over it.
        frequency: Share of cases in which it happens, 0 to 1.
        frequency_n: How many cases that share rests on.
        reach: Share of the people served whom it can meet, 0 to 1.
        causes: A chain of whys, one a line.
        dimension: SERVQUAL dimension it harms.
        unsur: SKM element it harms.
        burden: Kind of administrative cost it makes.
        status: Open, confirmed by evidence, or resolved.
        owner: Who has to answer it.
        evidence: What supports it.
        contradicted_by: What speaks against it.
    """

    kind: ClassVar[str] = "insights"
    prefix: ClassVar[str] = "insight"

    type: Literal["quote", "observation", "trend", "need", "job", "pain", "gain"] = "pain"
    text: Words = Words()
    steps: StepRefs = frozenset()
    personas: PersonaRefs = frozenset()
    severity: Severity | None = None
    frequency: Share | None = None
    frequency_n: Annotated[int, Field(ge=0)] | None = None
    reach: Share | None = None
    causes: Words = Words()
    dimension: Dimension = ""
    unsur: Unsur = ""
    burden: Literal["", "learning", "compliance", "psychological"] = ""
    status: Literal["open", "confirmed", "resolved"] = "open"
    owner: str = ""
    evidence: EvidenceRefs = frozenset()
    contradicted_by: EvidenceRefs = frozenset()

    @property
    def is_hypothesis(self) -> bool:
        """Whether no evidence supports it."""
        return not self.evidence
