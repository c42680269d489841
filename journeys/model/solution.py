"""What will be done about an opportunity."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, StepRefs, refers
from journeys.model.text import Words


class Solution(Record):
    """An answer, with its cost and what it does to the steps.

    Attributes:
        text: What is done.
        opportunities: The questions it answers.
        steps: Where it works.
        effect: What changes for the person, in words.
        waiting_change: Minutes of waiting it adds at its steps; negative saves.
        touch_change: Minutes of work it adds at its steps; negative saves.
        visits_change: Visits it adds; negative saves.
        documents_change: Papers it adds; negative saves.
        cost: Of doing it, in the journey's currency.
        effort: 1 to 5.
        owner: Who does it.
        status: How far it is.
        ticket: Where the work is tracked.
        evidence: Why it should work.
    """

    kind: ClassVar[str] = "solutions"
    prefix: ClassVar[str] = "solution"

    text: Words = Words()
    opportunities: Annotated[
        frozenset[str], refers("opportunities", on_remove="unlink", many=True)
    ] = frozenset()
    steps: StepRefs = frozenset()
    effect: Words = Words()
    waiting_change: float | None = None
    touch_change: float | None = None
    visits_change: int | None = None
    documents_change: int | None = None
    cost: Annotated[float, Field(ge=0)] | None = None
    effort: Annotated[float, Field(ge=1, le=5)] | None = None
    owner: str = ""
    status: Literal["idea", "planned", "trial", "running", "dropped"] = "idea"
    ticket: str = ""
    evidence: EvidenceRefs = frozenset()
