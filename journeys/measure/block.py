"""Rows of a table that are compared with each other."""

from __future__ import annotations

from typing import NamedTuple

from journeys.measure.contest import Contest
from journeys.measure.described import Columns


class Block(NamedTuple):
    """Rows that are compared with each other.

    Attributes:
        name: Of the journey, where each journey is a block of its own.
        rows: What they are, as columns.
        contest: How they compare.
        raters: How many people rated at all.
        example: Whether any rating is made up.
        pains: How many pain points there are.
        unknown: Of how many of them nobody knows the severity.
    """

    name: str
    rows: Columns
    contest: Contest
    raters: int
    example: bool
    pains: int
    unknown: int

    @property
    def names(self) -> list[str]:
        """What a sentence calls each row: "#6", or the label."""
        pairs = zip(self.rows["number"], self.rows["label"], strict=True)
        return [str(label) if number is None else f"#{number}" for number, label in pairs]
