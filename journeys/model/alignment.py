"""Which step here answers which step of another journey."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import refers


class Alignment(Record):
    """One pair of steps, or a step that the other journey lacks.

    Attributes:
        journey: Path of the other journey.
        step: The step here; empty where this journey has none.
        other: Id of the step there; empty where that journey has none.
        similarity: Of the two, 0 to 1, as computed.
        confirmed_by: Pseudonym of who checked the pair; empty for a guess.
    """

    kind: ClassVar[str] = "alignments"
    prefix: ClassVar[str] = "alignment"

    journey: str = ""
    step: Annotated[str, refers("steps", on_remove="unlink")] = ""
    other: str = ""
    similarity: Annotated[float, Field(ge=0, le=1)] | None = None
    confirmed_by: str = ""
