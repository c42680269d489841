"""How a mark is filled and edged."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paint:
    """Fill and edge of a mark; colors are tokens' ``#RRGGBB`` or ``"none"``, never user text.

    Attributes:
        fill: Color of the inside.
        stroke: Color of the edge.
        width: Of the edge, in px.
        dash: Lengths of stroke and gap, in px; empty for a solid edge.
        opacity: Of the fill, 0 to 1.
    """

    fill: str = "none"
    stroke: str = "none"
    width: float = 1.0
    dash: tuple[float, ...] = ()
    opacity: float = 1.0
