"""Rebuilds what Graphviz painted from an allowed list: nothing else gets through.

The XML is read by expat with every declaration forbidden, so that no entity is
ever expanded. Names of Graphviz become what they stand for, as titles.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.parsers import expat

from journeys.draw.backend.allowed import ELEMENTS, kept
from journeys.draw.scene.legal import heard, legal
from journeys.draw.scene.xml import escape
from journeys.errors import NotDrawable


def clean(svg: str, titles: Mapping[str, str], language: str) -> str:
    """The inside of a Graphviz SVG, safe and told in a person's words.

    Args:
        svg: As the engine wrote it.
        titles: What each node and edge stands for.
        language: Of the error.

    Raises:
        NotDrawable: If it is no XML, or declares anything.
    """
    start = svg.find("<svg")
    reader = _Reader(titles)
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.say
    parser.StartDoctypeDeclHandler = _forbidden
    parser.EntityDeclHandler = _forbidden
    parser.buffer_text = True
    try:
        parser.Parse(svg[max(start, 0) :].encode(), True)  # noqa: FBT003  expat knows no names
    except (expat.ExpatError, ValueError) as problem:
        raise NotDrawable("draw.engine.unsafe", language, problem=str(problem)) from problem
    return "".join(reader.parts).strip()


def _forbidden(*_: object) -> None:
    message = "a declaration"
    raise ValueError(message)


def _felt(attributes: dict[str, str]) -> dict[str, str]:
    """A node's box without an edge is filled with nothing, so that a pointer finds its title."""
    if attributes.get("stroke-width") != "0":
        return attributes
    points = {key: value for key, value in attributes.items() if key == "points"}
    return {"fill": "#ffffff", "fill-opacity": "0", **points}


class _Reader:
    """Writes again what is allowed, in the order it is read."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self.parts: list[str] = []
        self._titles = titles
        self._open: list[str] = []
        self._dropped = 0
        self._title: list[str] = []

    def begin(self, name: str, attributes: dict[str, Any]) -> None:
        """An element starts; a link is unwrapped, what is not allowed goes with all it holds."""
        self._open.append(name)
        if self._dropped or name not in ELEMENTS | {"a"}:
            self._dropped += 1
        elif name == "title":
            self._title = []
        elif name not in ("a", "svg"):
            told = _felt(kept(attributes))
            said = "".join(f' {key}="{escape(value)}"' for key, value in told.items())
            self.parts.append(f"<{name}{said}>")

    def say(self, text: str) -> None:
        """Words of a text or a title; all other text is layout."""
        if self._dropped:
            return
        if self._open[-1] == "title":
            self._title.append(text)
        elif self._open[-1] == "text":
            self.parts.append(escape(legal(text)))

    def end(self, name: str) -> None:
        """An element ends."""
        self._open.pop()
        if self._dropped:
            self._dropped -= 1
        elif name == "title":
            told = self._titles.get("".join(self._title), "")
            if told:
                self.parts.append(f"<title>{escape(heard(told))}</title>")
        elif name not in ("a", "svg"):
            self.parts.append(f"</{name}>\n")
