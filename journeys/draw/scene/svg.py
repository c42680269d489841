"""Paints a scene as SVG: the same scene, the same bytes; no date, no random id, no script."""

from __future__ import annotations

from collections.abc import Iterable

from journeys.draw.scene.arrow import arrow
from journeys.draw.scene.legal import heard, legal
from journeys.draw.scene.marks import Disc, Edge, Group, Label, Mark, Path, Rect
from journeys.draw.scene.page import page
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.scene import Scene
from journeys.draw.scene.xml import attributes, escape, number


def to_svg(scene: Scene) -> str:
    """The scene as a self-contained SVG document."""
    ground = Rect(0, 0, scene.width, scene.height, Paint(fill=scene.ground))
    return page(scene, "\n".join(_each((ground, *scene.marks))))


def _each(marks: Iterable[Mark]) -> list[str]:
    return [_mark(mark) for mark in marks]


def _mark(mark: Mark) -> str:
    if isinstance(mark, Group):
        title = f"<title>{escape(heard(mark.title))}</title>" if mark.title else ""
        return "<g>" + title + "\n".join(_each(mark.marks)) + "</g>"
    if isinstance(mark, Label):
        return _label(mark)
    if isinstance(mark, Edge):
        return _mark(Group(mark.title, arrow(mark)))
    return f"<{_name(mark)} {_shape(mark)}{_paint(mark.paint)}/>"


def _name(mark: Rect | Disc | Path) -> str:
    return {Rect: "rect", Disc: "circle", Path: "path"}[type(mark)]


def _shape(mark: Rect | Disc | Path) -> str:
    if isinstance(mark, Rect):
        radius = {"rx": mark.radius} if mark.radius else {}
        place = {"x": mark.x, "y": mark.y, "width": mark.width, "height": mark.height}
        return attributes(**place, **radius)
    if isinstance(mark, Disc):
        return attributes(cx=mark.x, cy=mark.y, r=mark.radius)
    parts = (name + " ".join(map(number, values)) for name, values in mark.commands)
    return attributes(d="".join(parts))


def _paint(paint: Paint) -> str:
    said: dict[str, str | float] = {"fill": paint.fill}
    if paint.opacity != 1:
        said["fill-opacity"] = number(paint.opacity, 3)
    if paint.stroke != "none":
        said["stroke"] = paint.stroke
        if paint.width != 1:
            said["stroke-width"] = paint.width
        if paint.dash:
            said["stroke-dasharray"] = " ".join(map(number, paint.dash))
        if paint.fill == "none":
            said["stroke-linecap"] = said["stroke-linejoin"] = "round"
    return " " + attributes(**said)


def _label(label: Label) -> str:
    said: dict[str, str | float] = {"x": label.x, "y": label.y, "font-size": label.size}
    if label.anchor != "start":
        said["text-anchor"] = label.anchor
    if label.bold:
        said["font-weight"] = "bold"
    if label.italic:
        said["font-style"] = "italic"
    said["fill"] = label.color
    words = escape(legal(label.text))
    ink = f"<text {attributes(**said)}>{words}</text>"
    if not label.halo:
        return ink
    around = {**said, "fill": label.halo, "stroke": label.halo, "stroke-width": 3}
    around["stroke-linejoin"] = "round"
    return f'<text aria-hidden="true" {attributes(**around)}>{words}</text>{ink}'
