"""What somebody said about a part of the map."""

from __future__ import annotations

from typing import Annotated, ClassVar

from journeys.model.record import Record
from journeys.model.references import refers
from journeys.model.text import Words

Subject = Annotated[
    str,
    refers(
        "personas", "actors", "channels", "phases", "steps", "transitions", "touchpoints",
        "relations", "lanes", "cards", "insights", "evidence", "requirements", "metrics",
        "opportunities", "solutions", "innovations",
        on_remove="cascade",
    ),
]  # fmt: skip


class Comment(Record):
    """A remark on a record; it goes when the record goes.

    Attributes:
        subject: Of which it speaks.
        text: What it says.
        author: A pseudonym.
        date: ``YYYY-MM-DD``, given by its writer; nothing sets it by itself.
        resolved: Whether it is dealt with.
        reply_to: The comment it answers.
    """

    kind: ClassVar[str] = "comments"
    prefix: ClassVar[str] = "comment"

    subject: Subject
    text: Words = Words()
    author: str = ""
    date: str = ""
    resolved: bool = False
    reply_to: Annotated[str, refers("comments", on_remove="unlink")] = ""
