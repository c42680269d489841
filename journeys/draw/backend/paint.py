"""Second pass: a scene with routed edges, painted by the engine and cleaned."""

from __future__ import annotations

from journeys.draw.backend.clean import clean
from journeys.draw.backend.engine import Engine
from journeys.draw.backend.run import run
from journeys.draw.scene.dot import Names, to_dot
from journeys.draw.scene.page import page
from journeys.draw.scene.scene import Scene
from journeys.draw.scene.xml import number

_ARGUMENTS = ("-Kneato", "-n2", "-Tsvg")


def paint(engine: Engine, scene: Scene) -> str:
    """The scene as SVG by Graphviz, framed and titled like all pictures of ours.

    Raises:
        NotDrawable: If the engine fails or makes something unsafe.
    """
    names = Names()
    text = to_dot(scene, names)
    made = run(engine, _ARGUMENTS, text, scene.language)
    body = clean(made, names.titles, scene.language)
    return page(scene, f'<g transform="translate(0 {number(scene.height)})">\n{body}\n</g>')
