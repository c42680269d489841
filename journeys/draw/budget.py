"""How much a picture may hold; beyond it, a sentence says what to do instead."""

from __future__ import annotations

from journeys.errors import NotDrawable

CELLS = 2_000
"""Lanes times steps of one picture."""
NODES = 2_000
"""Nodes a Graphviz engine is given."""
EDGES = 4_000
"""Edges a Graphviz engine is given."""
ORTHO_EDGES = 150
"""Edges it routes around corners; beyond, as straight lines."""
MARKS = 60_000
"""Rectangles, lines and words of one picture."""
DOT_BYTES = 8_000_000
"""Length of a DOT text."""
WIDEST = 4_000
NARROWEST = 480


def refuse_beyond(key: str, count: int, most: int, language: str) -> None:
    """Refuse a picture over its budget.

    Args:
        key: Of the sentence, with ``{n}`` and ``{most}``.
        count: What the picture would hold.
        most: What it may hold.
        language: Of the sentence.

    Raises:
        NotDrawable: If it is too much.
    """
    if count > most:
        raise NotDrawable(f"draw.budget.{key}", language, n=count, most=most)


def refuse_width(width: float, language: str) -> None:
    """Refuse a width no map can be read at.

    Raises:
        NotDrawable: If it is not from 480 to 4000 px.
    """
    known = isinstance(width, int | float) and not isinstance(width, bool)
    if not (known and NARROWEST <= width <= WIDEST):
        raise NotDrawable("draw.budget.width", language, n=width, least=NARROWEST, most=WIDEST)
