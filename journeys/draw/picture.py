"""What every picture can do, wherever it is shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from journeys.draw.narrative import Narrative
from journeys.draw.scene.dot import to_dot
from journeys.draw.scene.scene import Scene
from journeys.draw.scene.svg import to_svg


class Picture:
    """A drawn journey: SVG, DOT and words, of the same scene.

    Args:
        scene: What is painted.
        narrative: What it says.
    """

    def __init__(self, scene: Scene, narrative: Narrative) -> None:
        self.scene: Scene = scene
        self.narrative: Narrative = narrative
        self._svg: str | None = None

    @property
    def svg(self) -> str:
        """The picture as a self-contained SVG document; the same bytes every time.

        Raises:
            NotDrawable: If it needs an engine and there is none, or the engine failed.
        """
        if self._svg is None:
            self._svg = self._painted()
        return self._svg

    def _painted(self) -> str:
        return to_svg(self.scene)

    def dot(self) -> str:
        """The picture as a Graphviz text; ``neato -n2 -Tsvg`` paints it."""
        return to_dot(self.scene)

    @property
    def text(self) -> str:
        """The picture in words: a summary, then a paragraph a step, in its own language."""
        return self.narrative.text

    def save(self, path: str | Path) -> Path:
        """Write the picture to a file; the ending says how: svg, png, html or dot.

        Args:
            path: Of the file; what is there is replaced.

        Returns:
            The path written.

        Raises:
            NotDrawable: If no picture can be written with that ending.
        """
        from journeys.draw.saving import save

        return save(self, Path(path))

    def _repr_mimebundle_(self, **_: object) -> dict[str, Any]:
        return {"image/svg+xml": self.svg, "text/plain": self.text}

    def __repr__(self) -> str:
        size = f"{self.scene.width:g} × {self.scene.height:g} px"
        return f"<{type(self).__name__} {self.scene.title!r}, {size}>"
