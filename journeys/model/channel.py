"""Where or through what a contact happens."""

from __future__ import annotations

from typing import ClassVar, Literal

from journeys.model.record import Record
from journeys.model.text import Words

Icon = Literal[
    "web", "chat", "counter", "phone", "paper", "app", "device",
    "neighborhood", "queue", "letter", "email", "kiosk", "payment", "place",
]  # fmt: skip


class Channel(Record):
    """A medium of contact.

    Attributes:
        label: The name, such as "Loket".
        icon: Which line icon shows it.
        digital: Whether no one has to go anywhere for it.
    """

    kind: ClassVar[str] = "channels"
    prefix: ClassVar[str] = "channel"

    label: Words = Words()
    icon: Icon = "place"
    digital: bool = False
