"""My pseudonym as a rater: random, kept on this machine, never the login."""

from __future__ import annotations

import re
from pathlib import Path

from jupyter_core.paths import jupyter_data_dir

from journeys.model import new_id

_SHAPE = re.compile(r"[a-z0-9-]{4,40}\Z")


def my_rater() -> str:
    """The pseudonym kept in the user's Jupyter folder; a passing one where none can be kept."""
    place = Path(jupyter_data_dir()) / "journeys" / "rater"
    try:
        kept = place.read_text("utf-8").strip() if place.exists() else ""
        if _SHAPE.match(kept):
            return kept
        made = new_id("r")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(made + "\n", "utf-8")
    except (OSError, UnicodeDecodeError):
        return new_id("r")
    return made
