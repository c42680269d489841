"""A picture whose lines Graphviz bends and paints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from journeys.draw.backend.engine import Engine, engine
from journeys.draw.backend.paint import paint
from journeys.draw.backend.route import Frame, route
from journeys.draw.narrative import Narrative
from journeys.draw.picture import Picture
from journeys.draw.scene.dot import to_dot
from journeys.draw.scene.marks import Edge, Group, every
from journeys.draw.scene.scene import Scene
from journeys.errors import NotDrawable


class RoutedPicture(Picture):
    """Boxes placed by us, lines between them by Graphviz.

    Args:
        scene: The boxes.
        narrative: What the picture says.
        bundles: Lines, in bundles that are bent together.
    """

    def __init__(
        self, scene: Scene, narrative: Narrative, bundles: Sequence[Sequence[Edge]]
    ) -> None:
        super().__init__(scene, narrative)
        self._bundles = bundles
        self._unbent = replace(scene, marks=(*scene.marks, *(e for b in bundles for e in b)))

    def _painted(self) -> str:
        found = engine(self.scene.language)
        return paint(found, self._bent(found))

    def dot(self) -> str:
        """The picture as a Graphviz text; ``neato -n2 -Tsvg`` paints it.

        Where there is no engine to bend the lines, they are left for the one that will paint.
        """
        try:
            return to_dot(self._bent(engine(self.scene.language)))
        except NotDrawable:
            return to_dot(self._unbent)

    def _bent(self, found: Engine) -> Scene:
        """The scene with its lines around the boxes."""
        frames: dict[str, Frame] = {
            mark.key: mark.frame
            for mark in every(self.scene.marks)
            if isinstance(mark, Group) and mark.frame is not None
        }
        edges: list[Edge] = []
        for bundle in self._bundles:
            near = _near(frames, bundle)
            edges += route(found, near, bundle, self.scene.language)
        return replace(self.scene, marks=(*self.scene.marks, *edges))


def _near(frames: dict[str, Frame], bundle: Sequence[Edge]) -> dict[str, Frame]:
    """The boxes at the height of a bundle: those below and above it are in no one's way."""
    ends = [frames[key] for edge in bundle for key in (edge.tail, edge.head)]
    if not ends:
        return {}
    top = min(frame[1] for frame in ends)
    bottom = max(frame[1] + frame[3] for frame in ends)
    return {
        key: frame
        for key, frame in frames.items()
        if frame[1] < bottom and frame[1] + frame[3] > top
    }
