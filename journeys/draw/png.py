"""Turns an SVG of ours into a PNG, with the font it was measured by."""

from __future__ import annotations

import re
from importlib.resources import as_file, files

from journeys.draw.scene.widths import is_covered
from journeys.errors import NotDrawable

ZOOM = 2
"""Pixels of the PNG for a px of the picture: sharp on paper and on dense screens."""
MOST_PIXELS = 50_000_000
_STYLES = ("Regular", "Bold", "Italic")
_SIZE = re.compile(r'<svg[^>]*? width="([0-9.]+)" height="([0-9.]+)"')


def to_png(svg: str, language: str) -> bytes:
    """The picture as PNG bytes.

    Only where the words need letters our font lacks are the machine's fonts asked too.

    Args:
        svg: A picture of ours.
        language: Of the error.

    Raises:
        NotDrawable: If it would have more than 50 million pixels.
    """
    from resvg_py import svg_to_bytes

    size = _SIZE.search(svg)
    pixels = float(size[1]) * float(size[2]) if size else 0.0
    zoom = ZOOM if pixels * ZOOM * ZOOM <= MOST_PIXELS else 1
    if pixels > MOST_PIXELS:
        raise NotDrawable("draw.budget.pixels", language, n=round(pixels), most=MOST_PIXELS)
    with as_file(files("journeys.draw") / "fonts") as folder:
        fonts = [str(folder / f"Arimo-{style}.ttf") for style in _STYLES]
        painted = svg_to_bytes(
            svg_string=svg,
            skip_system_fonts=is_covered(svg),
            font_files=fonts,
            font_family="Arimo",
            sans_serif_family="Arimo",
            zoom=zoom,
            dpi=96,
        )
    return bytes(painted)
