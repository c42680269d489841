"""What sits in a cell of a card lane."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from journeys.model.record import Record
from journeys.model.references import StepRef, refers
from journeys.model.text import Words


class Card(Record):
    """A thought, a note, a thing seen, or an image.

    Attributes:
        lane: The card lane it lies in.
        step: The column, or the first of several.
        span: Over how many steps it reaches.
        text: What it says; a thought without its quotation marks.
        persona: Whose it is; empty for all.
        image: Path of an image beside the file.
        tags: Words to filter by.
    """

    kind: ClassVar[str] = "cards"
    prefix: ClassVar[str] = "card"

    lane: Annotated[str, refers("lanes", on_remove="refuse")]
    step: StepRef
    span: Annotated[int, Field(ge=1)] = 1
    text: Words = Words()
    persona: Annotated[str, refers("personas", on_remove="unlink")] = ""
    image: str = ""
    tags: Annotated[frozenset[str], refers("tags", on_remove="unlink", many=True)] = frozenset()
