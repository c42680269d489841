"""A big block of time."""

from __future__ import annotations

from typing import ClassVar

from journeys.model.record import Record
from journeys.model.text import Words


class Phase(Record):
    """A high-level part of the journey, holding steps.

    Attributes:
        label: The name, such as "Loket".
        goal: What the person wants to have done at its end.
    """

    kind: ClassVar[str] = "phases"
    prefix: ClassVar[str] = "phase"

    label: Words = Words()
    goal: Words = Words()
