"""A row of the map: it shows one kind of information, it does not hold it."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from journeys.model.record import Record
from journeys.model.references import refers
from journeys.model.text import Words

Shows = Literal[
    "actions", "touchpoints", "thoughts", "emotion", "engagement", "pains", "gains",
    "opportunities", "solutions", "backstage", "evidence", "requirements", "metrics",
    "disagreement", "physical-evidence", "image", "text",
]  # fmt: skip

CARD_LANES = frozenset({"thoughts", "text", "physical-evidence", "image"})
"""What lanes of these kinds show are cards; all other lanes show records that live elsewhere."""


class Lane(Record):
    """A band across all steps.

    Attributes:
        shows: What its cells show.
        label: Its name; empty for the kind's own name.
        prompt: What an empty cell asks.
        persona: Only what concerns this persona.
        actor: Only what this actor does.
        tag: Only cards that bear this tag.
    """

    kind: ClassVar[str] = "lanes"
    prefix: ClassVar[str] = "lane"

    shows: Shows = "text"
    label: Words = Words()
    prompt: Words = Words()
    persona: Annotated[str, refers("personas", on_remove="unlink")] = ""
    actor: Annotated[str, refers("actors", on_remove="unlink")] = ""
    tag: Annotated[str, refers("tags", on_remove="unlink")] = ""

    @property
    def holds_cards(self) -> bool:
        """Whether its cells hold cards."""
        return self.shows in CARD_LANES
