"""Paints a scene as DOT: all marks are the ground of a graph, items one can name are its nodes.

Positions are ours: ``neato -n2`` (``nop2`` in a browser) paints without laying out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from journeys.draw.budget import DOT_BYTES, refuse_beyond
from journeys.draw.scene.arrow import ORIGIN
from journeys.draw.scene.bounds import frame_of
from journeys.draw.scene.legal import legal
from journeys.draw.scene.marks import Disc, Edge, Group, Label, Mark
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.quote import label, pieces
from journeys.draw.scene.scene import Scene
from journeys.draw.scene.widths import width
from journeys.draw.scene.xdot import instructions
from journeys.draw.scene.xml import number

_INCH = 72


@dataclass
class Names:
    """The graph's names for what the scene names: ``n1``, ``n2`` …, never a person's words.

    Attributes:
        titles: What is read aloud, by the graph's name.
        nodes: The graph's name, by the scene's key.
    """

    titles: dict[str, str] = field(default_factory=dict)
    nodes: dict[str, str] = field(default_factory=dict)

    def new(self, title: str, key: str = "") -> str:
        """A fresh name."""
        name = f"n{len(self.titles) + 1}"
        self.titles[name] = title
        if key:
            self.nodes[key] = name
        return name


def to_dot(scene: Scene, names: Names | None = None) -> str:
    """The scene as a graph with fixed positions.

    Args:
        scene: Edges without a route are left to the engine.
        names: Collects what each node and edge stands for.

    Raises:
        NotDrawable: If the text would be over 8 million bytes.
    """
    names = names or Names()
    ground: list[str] = []
    statements: list[str] = []
    for mark in _flat(scene.marks):
        if isinstance(mark, Group):
            statements.append(_node(mark, scene, names))
        elif isinstance(mark, Label) and "\\" in mark.text:
            statements.append(_words(mark, scene, names))
        elif isinstance(mark, Edge):
            ground += _origin(mark, scene.height)
        else:
            ground += instructions(mark, scene.height)
    statements += [_edge(mark, scene, names) for mark in _flat(scene.marks)
                   if isinstance(mark, Edge)]  # fmt: skip
    text = "\n".join((*_head(scene, ground), *statements, "}", ""))
    refuse_beyond("bytes", len(text.encode()), DOT_BYTES, scene.language)
    return text


def _flat(marks: Iterable[Mark]) -> Iterator[Mark]:
    """All marks; of the groups only those with a title, each before what lies on it."""
    for mark in marks:
        if isinstance(mark, Group):
            if mark.title or mark.key:
                yield mark
            yield from _flat(mark.marks)
        else:
            yield mark


def _head(scene: Scene, ground: list[str]) -> Iterator[str]:
    yield "digraph journey {"
    yield f'graph [margin=0 pad=0 splines=ortho bgcolor="{scene.ground}" outputorder=nodesfirst'
    yield f" _background={pieces(' '.join(map(legal, ground)))}]"
    yield 'node [shape=box fixedsize=true label="" penwidth=0 fontname="Arial"]'
    for name, x, y in (("c1", 0.0, 0.0), ("c2", scene.width, scene.height)):
        yield f'{name} [shape=point width=0.001 height=0.001 style=invis pos="{_pos(x, y)}"]'


def _pos(x: float, y: float) -> str:
    return f"{number(x)},{number(y)}"


def _node(group: Group, scene: Scene, names: Names) -> str:
    """An item as a transparent box that knows its words."""
    x, y, wide, high = frame_of(group) or (0.0, 0.0, 1.0, 1.0)
    name = names.new(group.title, group.key)
    place = _pos(x + wide / 2, scene.height - y - high / 2)
    size = f"width={number(wide / _INCH, 4)} height={number(high / _INCH, 4)}"
    return f'{name} [pos="{place}" {size} tooltip={label(group.title)}]'


def _words(mark: Label, scene: Scene, names: Names) -> str:
    """A line of words as a node, for what the ground cannot say."""
    wide = width(mark.text, mark.size, bold=mark.bold) + 2
    shift = {"start": wide / 2, "middle": 0.0, "end": -wide / 2}[mark.anchor]
    name = names.new("")
    place = _pos(mark.x + shift, scene.height - mark.y + mark.size * 0.3)
    size = f"width={number(wide / _INCH, 4)} height={number(mark.size * 1.3 / _INCH, 4)}"
    ink = f'fontsize={number(mark.size)} fontcolor="{mark.color}"'
    return f'{name} [shape=plaintext pos="{place}" {size} {ink} margin=0 label={label(mark.text)}]'


def _edge(edge: Edge, scene: Scene, names: Names) -> str:
    tail, head = names.nodes[edge.tail], names.nodes[edge.head]
    paint = edge.paint
    style = "dashed" if paint.dash else "solid"
    said = [
        f'color="{paint.stroke}" penwidth={number(paint.width)} style={style}',
        f"arrowsize=0.7 tooltip={label(edge.title)}",
    ]
    if edge.origin and not edge.route:
        said.append("dir=both arrowtail=dot")
    if edge.route:
        said.append(f'pos="{_route(edge, scene.height)}"')
    names.titles[f"{tail}->{head}"] = edge.title
    return f"{tail} -> {head} [{' '.join(said)}]"


def _origin(edge: Edge, height: float) -> Iterator[str]:
    """The dot where a routed hand-off starts: Graphviz draws none at a tail it did not route."""
    if edge.origin and edge.route:
        dot = Disc(*edge.route[0], ORIGIN, Paint(fill=edge.paint.stroke))
        yield from instructions(dot, height)


def _route(edge: Edge, height: float) -> str:
    ends = f"e,{_pos(edge.tip[0], height - edge.tip[1])} " if edge.tip else ""
    return ends + " ".join(_pos(x, height - y) for x, y in edge.route)
