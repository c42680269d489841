"""Colors by their role, from the one token file the board reads too."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from journeys.draw.scene.paint import Paint
from journeys.errors import UnknownName

_HEX = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_RGBA = re.compile(r"rgba\((\d+), ?(\d+), ?(\d+), ?([0-9.]+)\)\Z")
_ALIASES = {"high-contrast": "high-contrast-light"}


@dataclass(frozen=True)
class Theme:
    """A named set of colors.

    Attributes:
        name: light, dark, high-contrast-light or high-contrast-dark.
        tokens: Color by role.
    """

    name: str
    tokens: dict[str, str]

    def __getitem__(self, role: str) -> str:
        """The color of a role as ``#RRGGBB``, or ``"none"``."""
        return self.tint(role).fill

    def tint(self, role: str) -> Paint:
        """The fill of a role, with its opacity."""
        value = self.tokens[role]
        if _HEX.match(value):
            return Paint(fill=value)
        parts = _RGBA.match(value)
        if parts is None:
            return Paint()
        red, green, blue = (int(part) for part in parts.groups()[:3])
        return Paint(fill=f"#{red:02X}{green:02X}{blue:02X}", opacity=float(parts[4]))

    @property
    def edge(self) -> float:
        """Width of edges in px: 2 in high contrast, else 1."""
        return 2.0 if self.name.startswith("high-contrast") else 1.0

    def severity(self, level: int) -> tuple[str, str]:
        """Ground and edge of a pain card of a level 0 to 4."""
        if level == 0:
            return self["surface"], self["line-strong"]
        return self[f"pain-{level}"], self[f"pain-edge-{level}"]

    def persona(self, place: int) -> str:
        """The color of a persona by its place in the order, from 0."""
        return self[f"persona-{place % 5 + 1}"]

    def provider(self, place: int) -> str:
        """The color of a provider by its place in the list, from 0."""
        return self[f"provider-{place % 5 + 1}"]

    def provider_text(self, place: int) -> str:
        """The same, dark enough for words."""
        return self[f"provider-text-{place % 5 + 1}"]


@lru_cache
def _tokens() -> dict[str, dict[str, str]]:
    source = files("journeys.draw") / "tokens.json"
    tokens: dict[str, dict[str, str]] = json.loads(source.read_text("utf-8"))
    return tokens


def theme_named(name: str, language: str | None = "id") -> Theme:
    """A theme by its name.

    Args:
        name: light, dark, high-contrast (the light one), high-contrast-light or -dark.
        language: Of the error, if there is none of that name.

    Raises:
        UnknownName: If there is no such theme.

    >>> theme_named("dark")["surface"]
    '#171C25'
    """
    tokens = _tokens()
    found = _ALIASES.get(name, name)
    if found not in tokens:
        raise UnknownName("draw.theme.unknown", language, name=name, known=", ".join(tokens))
    return Theme(found, tokens[found])
