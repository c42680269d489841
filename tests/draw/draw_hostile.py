"""Labels that try to be more than words, and a reader that lets nothing through."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

from journeys.draw.scene.legal import legal
from journeys.draw.scene.marks import Label, every
from journeys.draw.scene.scene import Scene

PAYLOADS: tuple[str, ...] = tuple(
    json.loads((Path(__file__).parent / "hostile.json").read_text("utf-8"))
)

_ELEMENTS = {
    "svg", "g", "path", "polygon", "polyline", "ellipse", "rect", "circle", "text", "title", "desc",
}  # fmt: skip
_ATTRIBUTES = {
    "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height", "d", "points", "fill", "stroke",
    "fill-opacity", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linecap",
    "stroke-linejoin", "text-anchor", "font-size", "font-weight", "font-style", "aria-hidden",
    "{http://www.w3.org/XML/1998/namespace}space", "transform",
}  # fmt: skip
_ROOT = {"viewBox", "style", "role", "lang", "aria-labelledby", "font-family"}
_NAMESPACE = "{http://www.w3.org/2000/svg}"


def read_safely(svg: str) -> ET.Element:
    """The picture as a tree; fails if anything stands in it that could act."""
    assert "<!" not in svg
    assert "<?" not in svg
    root = ET.fromstring(svg)  # noqa: S314  no declaration is in it
    for element in root.iter():
        name = element.tag.removeprefix(_NAMESPACE)
        assert name in _ELEMENTS, name
        own = _ROOT if element is root else {"id"} if name in ("title", "desc") else set()
        assert set(element.attrib) <= _ATTRIBUTES | own, element.attrib
        if name not in ("text", "title", "desc"):
            assert not (element.text or "").strip()
        assert not (element.tail or "").strip()
        for key in ("fill", "stroke"):
            assert re.fullmatch(r"#[0-9a-fA-F]{6}|none|transparent", element.get(key, "none"))
    return root


def words(root: ET.Element) -> Counter[str]:
    """Every visible line of words; the copies that are only a halo are left out."""
    return Counter(
        "".join((element.text or "").replace("\xa0", " ").split())
        for element in root.iter(f"{_NAMESPACE}text")
        if element.get("aria-hidden") is None
    )


def meant(scene: Scene) -> Counter[str]:
    """Every line of words the scene wants to be seen."""
    return Counter(
        "".join(legal(mark.text).split())
        for mark in every(scene.marks)
        if isinstance(mark, Label) and mark.text.strip()
    )


def titles(root: ET.Element) -> str:
    """All that is read aloud."""
    return "\n".join(element.text or "" for element in root.iter(f"{_NAMESPACE}title"))
