"""Writes a picture to a file, in the form its ending names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from journeys.draw.html_page import to_html
from journeys.draw.png import to_png
from journeys.errors import NotDrawable

if TYPE_CHECKING:
    from journeys.draw.picture import Picture

_FORMS: dict[str, Callable[[Picture], str | bytes]] = {
    ".svg": lambda picture: picture.svg,
    ".png": lambda picture: to_png(picture.svg, picture.scene.language),
    ".html": lambda picture: to_html(picture.svg, picture.narrative, picture.scene.language),
    ".dot": lambda picture: picture.dot(),
}


def save(picture: Picture, path: Path) -> Path:
    """Write a picture; nothing is written if it cannot be painted.

    Raises:
        NotDrawable: If no picture can be written with that ending.
    """
    form = _FORMS.get(path.suffix.lower())
    if form is None:
        known = ", ".join(ending.removeprefix(".") for ending in _FORMS)
        ending = path.suffix.removeprefix(".") or path.name
        raise NotDrawable("draw.save.unknown", picture.scene.language, ending=ending, known=known)
    made = form(picture)
    path.write_bytes(made.encode() if isinstance(made, str) else made)
    return path
