"""A whole picture, laid out and not yet painted."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.scene.marks import Mark


@dataclass(frozen=True, slots=True)
class Scene:
    """Marks on a ground of a size.

    Attributes:
        width: px.
        height: px.
        ground: Color behind all marks.
        marks: From back to front.
        title: What the picture is.
        description: What it says, in a sentence or two.
        language: Of its words.
    """

    width: float
    height: float
    ground: str
    marks: tuple[Mark, ...]
    title: str
    description: str
    language: str
