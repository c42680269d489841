"""Five faces; the mouth alone tells them apart. Vectors, never emoji."""

from __future__ import annotations

from journeys.draw.scene.marks import Command, Disc, Mark, Path
from journeys.draw.scene.paint import Paint
from journeys.draw.theme import Theme

_MOUTHS: tuple[tuple[Command, ...], ...] = (
    (("M", (-5, 5.6)), ("C", (-1.67, 1.47, 1.67, 1.47, 5, 5.6))),
    (("M", (-4.4, 4.9)), ("C", (-1.47, 2.7, 1.47, 2.7, 4.4, 4.9))),
    (("M", (-4.4, 3.8)), ("L", (4.4, 3.8))),
    (("M", (-4.4, 3)), ("C", (-1.47, 5.13, 1.47, 5.13, 4.4, 3))),
    (("M", (-5.4, 1.6)), ("C", (-1.8, 6.53, 1.8, 6.53, 5.4, 1.6)), ("Z", ())),
)


def face(level: int, at: tuple[float, float], size: float, theme: Theme) -> list[Mark]:
    """The marks of a face around a point.

    Args:
        level: -2 sad to 2 glad.
        at: Its middle.
        size: px across.
        theme: Of the colors.
    """
    place = max(0, min(4, level + 2))
    ink = theme[f"on-emotion-{place + 1}"]
    ground = theme[f"emotion-{place + 1}"]
    edge = theme[f"emotion-edge-{place + 1}"]
    x, y = at
    scale = size / 24
    mouth = tuple(
        (
            name,
            tuple(value * scale + (y if odd % 2 else x) for odd, value in enumerate(values)),
        )
        for name, values in _MOUTHS[place]
    )
    line = Paint(fill=ink if place == 4 else "none", stroke=ink, width=round(2 * scale, 2))
    return [
        Disc(x, y, 11 * scale, Paint(fill=ground, stroke=edge, width=theme.edge)),
        Disc(x - 3.8 * scale, y - 2.8 * scale, 1.7 * scale, Paint(fill=ink)),
        Disc(x + 3.8 * scale, y - 2.8 * scale, 1.7 * scale, Paint(fill=ink)),
        Path(mouth, line),
    ]
