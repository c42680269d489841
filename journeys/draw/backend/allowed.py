"""What may stand in a picture that Graphviz made: elements, attributes, and the form of values."""

from __future__ import annotations

import re

_NUMBER = r"-?[0-9]+(?:\.[0-9]+)?(?:e-?[0-9]+)?"
_COLOR = r"#[0-9a-fA-F]{6}|none|transparent|black|white"
_FORMS = {
    "number": re.compile(rf"{_NUMBER}(?:pt|px)?"),
    "color": re.compile(_COLOR),
    "path": re.compile(r"[-0-9.eMLCZHVmlczhv ,]+"),
    "points": re.compile(r"[-0-9.e ,]+"),
    "dashes": re.compile(rf"{_NUMBER}(?:[ ,]{_NUMBER})*"),
    "anchor": re.compile(r"start|middle|end"),
    "word": re.compile(r"normal|bold|italic|preserve"),
}
ELEMENTS = frozenset(
    {"svg", "g", "path", "polygon", "polyline", "ellipse", "rect", "circle", "text", "title"}
)
_ATTRIBUTES = {
    "x": "number", "y": "number", "cx": "number", "cy": "number", "rx": "number",
    "ry": "number", "r": "number", "width": "number", "height": "number",
    "d": "path", "points": "points", "fill": "color", "stroke": "color",
    "fill-opacity": "number", "stroke-opacity": "number", "stroke-width": "number",
    "stroke-dasharray": "dashes", "text-anchor": "anchor", "font-size": "number",
    "font-weight": "word", "font-style": "word", "xml:space": "word",
}  # fmt: skip


def kept(attributes: dict[str, str]) -> dict[str, str]:
    """The attributes that are allowed and whose values have the form they must have.

    >>> kept({"fill": "#FFFFFF", "onload": "x", "stroke": "url(#a)", "font-family": "Arial"})
    {'fill': '#FFFFFF'}
    """
    return {
        name: value
        for name, value in attributes.items()
        if name in _ATTRIBUTES and _FORMS[_ATTRIBUTES[name]].fullmatch(value)
    }
