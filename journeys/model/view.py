"""A way of showing the map that people return to."""

from __future__ import annotations

from typing import Annotated, ClassVar

from journeys.model.record import Record
from journeys.model.references import PersonaRefs, refers
from journeys.model.text import Words


class View(Record):
    """Saved filters; what is selected, zoomed or folded is never stored.

    Attributes:
        label: Its name, such as "For the head of office".
        lanes: Those shown; empty for all.
        personas: Those shown; empty for all.
        tags: Only cards with one of these; empty for all.
    """

    kind: ClassVar[str] = "views"
    prefix: ClassVar[str] = "view"

    label: Words = Words()
    lanes: Annotated[frozenset[str], refers("lanes", on_remove="unlink", many=True)] = frozenset()
    personas: PersonaRefs = frozenset()
    tags: Annotated[frozenset[str], refers("tags", on_remove="unlink", many=True)] = frozenset()
