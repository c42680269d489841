"""A pain point turned into a question: what if …?"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import StepRefs, refers
from journeys.model.text import Words

Grade = Annotated[float, Field(ge=1, le=5)]


class Opportunity(Record):
    """A chance to do better at some steps.

    Attributes:
        text: "What if …?"
        steps: Where it would be felt.
        insights: The pain points it answers.
        value_citizen: 1 to 5.
        value_unit: 1 to 5.
        effort: 1 to 5.
        owner: Who would do it.
        status: How far it is.
    """

    kind: ClassVar[str] = "opportunities"
    prefix: ClassVar[str] = "opportunity"

    text: Words = Words()
    steps: StepRefs = frozenset()
    insights: Annotated[frozenset[str], refers("insights", on_remove="unlink", many=True)] = (
        frozenset()
    )
    value_citizen: Grade | None = None
    value_unit: Grade | None = None
    effort: Grade | None = None
    owner: str = ""
    status: Literal["open", "chosen", "done", "dropped"] = "open"
