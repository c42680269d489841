"""A picture in words: a summary and a table, for those who listen or cannot see pictures."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Narrative:
    """What a picture says.

    Attributes:
        title: Of the picture.
        summary: One or two sentences.
        heads: Names of the columns.
        rows: One a step; cells with nothing to say are empty.
    """

    title: str
    summary: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        """The narrated table: one paragraph a row, each cell behind its column's name."""
        told = (
            "\n   ".join(
                (cell if place == 0 else f"{head}: {cell}")
                for place, (head, cell) in enumerate(zip(self.heads, row, strict=True))
                if cell
            )
            for row in self.rows
        )
        return "\n\n".join((f"{self.title}\n{self.summary}".strip(), *told)) + "\n"
