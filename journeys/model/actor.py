"""Who acts in the service, and on which side of the lines."""

from __future__ import annotations

from typing import ClassVar, Literal

from journeys.model.record import Record
from journeys.model.text import Words

Stage = Literal["customer", "frontstage", "backstage", "support"]


class Actor(Record):
    """A person, unit or system; its stage places it between the blueprint's lines.

    Attributes:
        label: The name, such as "Front Office".
        nature: What it is.
        stage: Customer; seen by the customer; unseen; or enabling from within.
    """

    kind: ClassVar[str] = "actors"
    prefix: ClassVar[str] = "actor"

    label: Words = Words()
    nature: Literal["end-user", "staff", "organization", "system"] = "staff"
    stage: Stage = "frontstage"
