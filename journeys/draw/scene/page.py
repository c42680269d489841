"""The frame every SVG of ours has: size, language, title and description for those who listen."""

from __future__ import annotations

from hashlib import sha256

from journeys.draw.scene.legal import heard
from journeys.draw.scene.scene import Scene
from journeys.draw.scene.xml import escape, number

FONTS = "Arial, Liberation Sans, Arimo, Helvetica, Noto Sans, sans-serif"
"""Families with the widths we measured by, then what is there."""


def page(scene: Scene, body: str) -> str:
    """An SVG document around a body that is already safe."""
    mark = sha256(f"{scene.title}\n{scene.description}\n{body}".encode()).hexdigest()[:8]
    width, height = number(scene.width), number(scene.height)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" style="max-width:100%;height:auto" role="img" '
        f'lang="{_tag(scene.language)}" aria-labelledby="t{mark} d{mark}" '
        f'font-family="{FONTS}">\n'
        f'<title id="t{mark}">{escape(heard(scene.title))}</title>\n'
        f'<desc id="d{mark}">{escape(heard(scene.description))}</desc>\n'
        f"{body}\n</svg>\n"
    )


def _tag(language: str) -> str:
    """A language tag of letters, digits and hyphens only."""
    kept = "".join(part for part in language if part.isascii() and (part.isalnum() or part == "-"))
    return kept[:35] or "und"
