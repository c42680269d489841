"""One specific moment of the experience: a column of the map."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, refers
from journeys.model.text import Words

Minutes = Annotated[float, Field(ge=0)]
Money = Annotated[float, Field(ge=0)]
Count = Annotated[int, Field(ge=0)]


class Step(Record):
    """A moment in a phase. Times are minutes, cost is in the journey's currency.

    Attributes:
        phase: The phase that holds it.
        label: The name, verb first.
        description: What happens.
        waiting: Median minutes in which nothing happens for the person.
        waiting_p90: Minutes that nine in ten persons do not wait longer than.
        touch: Median minutes in which the person is served or works.
        touch_p90: The same bound for the work.
        time_basis: Measured, promised by the service standard, or estimated.
        cost: What the person pays at this step.
        visits: How often the person has to come.
        documents: How many papers are asked for.
        re_entries: How often the same data is given again.
        optional: Whether the step may be skipped.
        moment_of_truth: Whether it strongly forms the judgment.
        sub_journey: Path of the journey that unfolds this step.
        evidence: What the figures rest on.
    """

    kind: ClassVar[str] = "steps"
    prefix: ClassVar[str] = "step"

    phase: Annotated[str, refers("phases", on_remove="refuse")]
    label: Words = Words()
    description: Words = Words()
    waiting: Minutes | None = None
    waiting_p90: Minutes | None = None
    touch: Minutes | None = None
    touch_p90: Minutes | None = None
    time_basis: Literal["", "measured", "standard", "estimate"] = ""
    cost: Money | None = None
    visits: Count | None = None
    documents: Count | None = None
    re_entries: Count | None = None
    optional: bool = False
    moment_of_truth: bool = False
    sub_journey: str = ""
    evidence: EvidenceRefs = frozenset()
