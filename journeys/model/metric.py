"""A number that is followed, with what it counts."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, StepRefs
from journeys.model.text import Words


class Metric(Record):
    """One observed value of one measure in one period.

    Attributes:
        label: What is measured.
        steps: Where it belongs; empty for the whole journey.
        value: The value, in the unit.
        unit: Such as ``minutes``, ``share`` or ``Rp``.
        aggregation: How the value sums up its cases.
        numerator: Of a share, the cases counted.
        denominator: Of a share, the cases looked at.
        n: How many cases the value rests on.
        low: Low end of the value's 95 % interval, in the unit.
        high: High end of that interval.
        target: The value wished for, in the unit.
        period: ``YYYY``, ``YYYY-MM``, or two of them with a slash between.
        evidence: Where it was counted.
    """

    kind: ClassVar[str] = "metrics"
    prefix: ClassVar[str] = "metric"

    label: Words = Words()
    steps: StepRefs = frozenset()
    value: float | None = None
    unit: str = ""
    aggregation: Literal["", "mean", "median", "p90", "share", "sum", "count"] = ""
    numerator: float | None = None
    denominator: float | None = None
    n: Annotated[int, Field(ge=0)] | None = None
    low: float | None = None
    high: float | None = None
    target: float | None = None
    period: str = ""
    evidence: EvidenceRefs = frozenset()
