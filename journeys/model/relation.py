"""What passes between two actors, apart from any step: an edge of the ecosystem map."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, refers
from journeys.model.text import Words

ActorEnd = Annotated[str, refers("actors", on_remove="cascade")]


class Relation(Record):
    """A lasting tie between stakeholders.

    Attributes:
        start: Who gives.
        end: Who receives.
        nature: Value, information, money or control.
        label: What passes.
        strength: 1 to 5.
        evidence: How we know.
    """

    kind: ClassVar[str] = "relations"
    prefix: ClassVar[str] = "relation"

    start: ActorEnd
    end: ActorEnd
    nature: Literal["value", "information", "money", "control"] = "value"
    label: Words = Words()
    strength: Annotated[float, Field(ge=1, le=5)] | None = None
    evidence: EvidenceRefs = frozenset()
