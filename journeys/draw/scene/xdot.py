"""Marks as drawing instructions of Graphviz (xdot), for the ground of a graph.

A text bears its own length in bytes, which is counted here: a wrong count
silences the whole ground, or ends an old Graphviz. Backslashes cannot be said in
these instructions at all; a label with one is drawn as a node (see `dot`).
"""

from __future__ import annotations

from collections.abc import Iterator

from journeys.draw.scene.marks import Command, Disc, Label, Mark, Path, Rect
from journeys.draw.scene.outline import round_rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.widths import width
from journeys.draw.scene.xml import number

_ANCHORS = {"start": -1, "middle": 0, "end": 1}
_BOLD, _ITALIC = 1, 2
_LIFT = 0.1
"""Part of the size by which Graphviz raises a line of words."""


def instructions(mark: Mark, height: float) -> Iterator[str]:
    """The instructions of one mark; y is turned, since Graphviz counts upwards.

    Args:
        mark: No group and no edge.
        height: Of the picture, in px.
    """
    if isinstance(mark, Label):
        yield from _text(mark, height)
    elif isinstance(mark, Disc):
        place = f"{number(mark.x)} {number(height - mark.y)} {number(mark.radius)}"
        yield _pens(mark.paint)
        shape = _op("e", "E", mark.paint)
        yield f"{shape} {place} {number(mark.radius)}"
    elif isinstance(mark, Rect):
        outline = round_rect(mark.x, mark.y, mark.width, mark.height, mark.radius)
        yield from _path(Path(tuple(outline), mark.paint), height)
    elif isinstance(mark, Path):
        yield from _path(mark, height)


def _text(label: Label, height: float) -> Iterator[str]:
    if not label.text:
        return
    size = len(label.text.encode())
    wide = width(label.text, label.size, bold=label.bold)
    flags = _BOLD * label.bold + _ITALIC * label.italic
    yield f"F {number(label.size)} 5 -Arial t {flags} c 7 -{label.color}"
    place = f"{number(label.x)} {number(height - label.y - _LIFT * label.size)}"
    yield f"T {place} {_ANCHORS[label.anchor]} {number(wide)} {size} -{label.text}"


def _path(path: Path, height: float) -> Iterator[str]:
    """Each unbroken part; with a curve in it all its parts become curves."""
    yield _pens(path.paint)
    for part in _parts(path.commands):
        closed = part[-1][0] == "Z"
        curved = any(name == "C" for name, _ in part)
        if curved:
            points = _cubic(part)
            shape = _op("B", "b", path.paint)
            yield f"{shape} {_listed(points, height)}"
        else:
            points = [values for name, values in part if name != "Z"]
            shape = _op("p", "P", path.paint) if closed else "L"
            yield f"{shape} {_listed(points, height)}"


def _parts(commands: tuple[Command, ...]) -> Iterator[list[Command]]:
    part: list[Command] = []
    for command in commands:
        if command[0] == "M" and part:
            yield part
            part = []
        part.append(command)
    if part:
        yield part


def _cubic(part: list[Command]) -> list[tuple[float, ...]]:
    """The points of one Bézier line: straight parts become flat curves."""
    points: list[tuple[float, ...]] = [part[0][1]]
    for name, values in part[1:]:
        if name == "C":
            points += [values[0:2], values[2:4], values[4:6]]
        else:
            end = values if name == "L" else points[0]
            points += [points[-1], end, end]
    return points


def _listed(points: list[tuple[float, ...]], height: float) -> str:
    places = (f"{number(x)} {number(height - y)}" for x, y in points)
    return f"{len(points)} " + " ".join(places)


def _op(hollow: str, filled: str, paint: Paint) -> str:
    """The open or the filled form of a shape."""
    return hollow if paint.fill == "none" else filled


def _pens(paint: Paint) -> str:
    style = "solid"
    if paint.dash:
        style = "dotted" if paint.dash[0] < 1 else "dashed"
    thick = f"setlinewidth({number(paint.width)})"
    return " ".join(
        (
            _color("c", paint.stroke),
            _color("C", paint.fill, paint.opacity),
            f"S {len(thick)} -{thick}",
            f"S {len(style)} -{style}",
        )
    )


def _color(op: str, color: str, opacity: float = 1.0) -> str:
    if color == "none":
        color = "#FFFFFF00"
    elif opacity != 1:
        color += f"{round(opacity * 255):02X}"
    return f"{op} {len(color)} -{color}"
