"""One asking of the room: each answers alone, then all answers are shown at once."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import refers

Raters = Annotated[frozenset[str], Field(json_schema_extra={"x-type": "refs"})]


class Round(Record):
    """A scoring round; the answers are scores that bear its measure, persona and number.

    Attributes:
        measure: What is asked, such as ``emotion`` of steps or ``severity`` of pain points.
        persona: Whose experience is judged; empty where it makes no difference.
        number: The round of the scores that answer it, from 1.
        state: Private (no answer is shown), revealed (all are), or closed (they stay as they are).
        expected: How many people are to answer, if somebody said so.
        facilitator: Pseudonym of whoever leads it from a board; empty if code opened it.
        finished: Pseudonyms of those who said that they are done.
    """

    kind: ClassVar[str] = "rounds"
    prefix: ClassVar[str] = "round"

    measure: str = "emotion"
    persona: Annotated[str, refers("personas", on_remove="cascade")] = ""
    number: Annotated[int, Field(ge=1)] = 1
    state: Literal["private", "revealed", "closed"] = "private"
    expected: Annotated[int, Field(ge=1)] | None = None
    facilitator: str = ""
    finished: Raters = frozenset()
