"""The way from one step to another, where it is not simply the next one."""

from __future__ import annotations

from typing import ClassVar, Literal

from journeys.model.insight import Share
from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, StepRef
from journeys.model.text import Words


class Transition(Record):
    """A branch, a loop back, or an early end; steps in a row need none.

    Attributes:
        start: The step it leaves.
        end: The step it reaches; the same as start for an exit.
        nature: Next, branch, loop or exit.
        condition: When it is taken.
        share: Of the cases at the start, how many take it, 0 to 1.
        evidence: How we know.
    """

    kind: ClassVar[str] = "transitions"
    prefix: ClassVar[str] = "transition"

    start: StepRef
    end: StepRef
    nature: Literal["next", "branch", "loop", "exit"] = "next"
    condition: Words = Words()
    share: Share | None = None
    evidence: EvidenceRefs = frozenset()
