"""A document or condition that a person must bring."""

from __future__ import annotations

from typing import ClassVar, Literal

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, StepRefs
from journeys.model.text import Words


class Requirement(Record):
    """What is asked for, and whether the state already has it.

    Attributes:
        label: Its name, as the service standard has it.
        steps: Where it is asked for.
        nature: A document, or a condition to fulfill.
        issuer: Who issues the document.
        form: Original, copy, either, or a record looked up by the office itself.
        obtained_before: Whether the person gave it to the state before (once-only).
        evidence: The rule that asks for it.
    """

    kind: ClassVar[str] = "requirements"
    prefix: ClassVar[str] = "requirement"

    label: Words = Words()
    steps: StepRefs = frozenset()
    nature: Literal["document", "condition"] = "document"
    issuer: Words = Words()
    form: Literal["", "original", "copy", "either", "lookup"] = ""
    obtained_before: bool = False
    evidence: EvidenceRefs = frozenset()
