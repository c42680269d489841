"""First pass: boxes that are in the way and the lines between them; the engine bends the lines."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

from journeys.draw.backend.engine import Engine
from journeys.draw.backend.run import run
from journeys.draw.budget import ORTHO_EDGES
from journeys.draw.scene.marks import Edge, Point
from journeys.draw.scene.xml import number
from journeys.errors import NotDrawable

Frame = tuple[float, float, float, float]
_ARGUMENTS = ("-Kneato", "-n2", "-Tjson")
_INCH = 72
_FLIP = 100_000.0
"""y of a point is this minus its y in the graph, so that all is positive there."""


def route(
    engine: Engine, frames: Mapping[str, Frame], edges: Sequence[Edge], language: str
) -> list[Edge]:
    """The edges with their routes around all frames.

    Args:
        engine: To ask.
        frames: x, y, width, height of each node, by key.
        edges: Between them.
        language: Of errors.

    Raises:
        NotDrawable: If the engine fails.
    """
    if not edges:
        return []
    names = {key: f"n{place}" for place, key in enumerate(frames, 1)}
    made = _asked(engine, list(_graph(names, frames, edges)), len(edges), language)
    shift = _shift(made, names, frames)
    ways: dict[tuple[str, str], list[str]] = defaultdict(list)
    called = {node["_gvid"]: node["name"] for node in made.get("objects", [])}
    for line in made.get("edges", []):
        ways[called[line["tail"]], called[line["head"]]].append(line.get("pos", ""))
    routed = []
    for edge in edges:
        found = ways[names[edge.tail], names[edge.head]]
        routed.append(_bent(edge, found.pop(0) if found else "", shift))
    return routed


def _asked(engine: Engine, lines: Sequence[str], count: int, language: str) -> dict[str, Any]:
    """Around corners if they are few; straight if they are many, or an old Graphviz fails."""
    ways = ("ortho", "polyline") if count <= ORTHO_EDGES else ("polyline",)
    for way in ways[:-1]:
        with suppress(NotDrawable):
            return _made(engine, way, lines, language)
    return _made(engine, ways[-1], lines, language)


def _made(engine: Engine, way: str, lines: Sequence[str], language: str) -> dict[str, Any]:
    text = "\n".join((f"digraph {{ graph [splines={way}]", *lines))
    made: dict[str, Any] = json.loads(run(engine, _ARGUMENTS, text, language))
    return made


def _graph(
    names: Mapping[str, str], frames: Mapping[str, Frame], edges: Sequence[Edge]
) -> Iterator[str]:
    yield 'node [shape=box fixedsize=true label=""]'
    yield "edge [arrowsize=0.7]"
    for key, (x, y, wide, high) in frames.items():
        place = f"{number(x + wide / 2)},{number(_FLIP - y - high / 2)}"
        size = f"width={number(wide / _INCH, 4)} height={number(high / _INCH, 4)}"
        yield f'{names[key]} [pos="{place}" {size}]'
    for edge in edges:
        yield f"{names[edge.tail]} -> {names[edge.head]}"
    yield "}"


def _shift(made: Mapping[str, Any], names: Mapping[str, str], frames: Mapping[str, Frame]) -> Point:
    """How far the engine moved the drawing: seen at its first node."""
    back = {name: key for key, name in names.items()}
    for node in made.get("objects", []):
        if node.get("name") in back and "pos" in node:
            x, y, wide, high = frames[back[node["name"]]]
            seen = [float(part) for part in node["pos"].split(",")]
            return seen[0] - (x + wide / 2), seen[1] - (_FLIP - y - high / 2)
    return 0.0, 0.0


def _bent(edge: Edge, pos: str, shift: Point) -> Edge:
    tip: Point | None = None
    points: list[Point] = []
    for part in pos.replace("\\\n", "").split():
        at = part.removeprefix("e,").removeprefix("s,").split(",")
        point = (float(at[0]) - shift[0], _FLIP - float(at[1]) + shift[1])
        if part.startswith("e,"):
            tip = point
        elif not part.startswith("s,"):
            points.append(point)
    return replace(edge, route=tuple(points), tip=tip)
