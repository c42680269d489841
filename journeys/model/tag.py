"""A word to sort cards by."""

from __future__ import annotations

from typing import ClassVar

from journeys.model.record import Record
from journeys.model.text import Words


class Tag(Record):
    """A label that cards bear and lanes filter by.

    Attributes:
        label: The word.
        description: When to use it.
    """

    kind: ClassVar[str] = "tags"
    prefix: ClassVar[str] = "tag"

    label: Words = Words()
    description: Words = Words()
