"""How we know: what was asked, counted, complained of or written."""

from __future__ import annotations

from typing import ClassVar, Literal

from journeys.model.record import Record
from journeys.model.text import Words


class Evidence(Record):
    """A source with its date and place.

    Attributes:
        label: What it says, with its figure.
        nature: What sort of source it is; ``simulation`` for made-up data.
        date: ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``.
        place: Where it was seen.
        source: Address, title or number of the document.
        quote: Its words.
        standing: Sourced, an example, or not verified.
        seed: Of the generator, if simulated.
        n: How many people, cases or places it counts.
        consent: Whether and how those asked agreed.
        retention: The date after which it is to be destroyed.
        privacy: Who may see it.
    """

    kind: ClassVar[str] = "evidence"
    prefix: ClassVar[str] = "evidence"

    label: Words = Words()
    nature: Literal[
        "interview", "survey", "observation", "log", "complaint",
        "photo", "regulation", "standard", "news", "report", "simulation",
    ] = "observation"  # fmt: skip
    date: str = ""
    place: str = ""
    source: str = ""
    quote: Words = Words()
    standing: Literal["sourced", "example", "unverified"] = "sourced"
    seed: int | None = None
    n: int | None = None
    consent: str = ""
    retention: str = ""
    privacy: Literal["public", "team", "restricted"] = "public"
