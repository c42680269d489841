"""Line icons on a 24 grid (Lucide, ISC and MIT; see icons-license.txt), as paths."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files

from journeys.draw.scene.marks import Command, Path
from journeys.draw.scene.paint import Paint

_TAKES = {"M": 2, "L": 2, "C": 6, "Z": 0}


@lru_cache
def _drawings() -> dict[str, tuple[Command, ...]]:
    source = files("journeys.draw.scene") / "icons.json"
    return {name: _parsed(text) for name, text in json.loads(source.read_text("utf-8")).items()}


def _parsed(text: str) -> tuple[Command, ...]:
    words = iter(text.split())
    return tuple((name, tuple(float(next(words)) for _ in range(_TAKES[name]))) for name in words)


def icon(name: str, x: float, y: float, size: float, color: str) -> Path:
    """An icon with its top left corner at a point.

    Args:
        name: Of the channel, lane or mark; an unknown one gives a pin on a map.
        x: px.
        y: px.
        size: Of its side, in px.
        color: Of its lines.
    """
    drawings = _drawings()
    scale = size / 24
    moved = tuple(
        (
            command,
            tuple(value * scale + (y if place % 2 else x) for place, value in enumerate(values)),
        )
        for command, values in drawings.get(name, drawings["place"])
    )
    return Path(moved, Paint(stroke=color, width=round(1.75 * scale, 2)))
