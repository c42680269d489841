"""The marks a scene is made of. Lengths are px; y grows downwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from journeys.draw.scene.paint import Paint

Point = tuple[float, float]
Command = tuple[str, tuple[float, ...]]
"""``M`` and ``L`` take x, y; ``C`` takes two handles and an end; ``Z`` takes nothing."""


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle, with round corners if a radius is given."""

    x: float
    y: float
    width: float
    height: float
    paint: Paint
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle around a point."""

    x: float
    y: float
    radius: float
    paint: Paint


@dataclass(frozen=True, slots=True)
class Path:
    """A line or an area of straight and curved parts."""

    commands: tuple[Command, ...]
    paint: Paint


@dataclass(frozen=True, slots=True)
class Label:
    """One line of words; x is where `anchor` says, y is the baseline.

    Attributes:
        halo: Color drawn around the letters so that they stand off lines; empty for none.
    """

    x: float
    y: float
    text: str
    size: float
    color: str
    anchor: Literal["start", "middle", "end"] = "start"
    bold: bool = False
    italic: bool = False
    halo: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Marks that are one item for a reader: its title is what is read aloud.

    Attributes:
        key: Name of the item as a node of the graph; empty if nothing points at it.
        frame: x, y, width, height of that node.
    """

    title: str
    marks: tuple[Mark, ...]
    key: str = ""
    frame: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from one node to another, along cubic pieces, with an arrow at its end.

    Attributes:
        route: Start point, then two handles and an end for each piece; empty
            until an engine has routed it.
        tip: Where the arrow points; it begins at the end of the route.
        origin: Whether a dot marks where it starts.
    """

    tail: str
    head: str
    title: str
    paint: Paint
    route: tuple[Point, ...] = ()
    tip: Point | None = None
    origin: bool = False


Mark = Rect | Disc | Path | Label | Group | Edge


def every(marks: Iterable[Mark]) -> Iterator[Mark]:
    """All marks, groups before what they hold."""
    for mark in marks:
        yield mark
        if isinstance(mark, Group):
            yield from every(mark.marks)
