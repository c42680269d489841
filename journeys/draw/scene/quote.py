"""Text as DOT reads it back: no markup, no escape, no entity; long strings in pieces."""

from __future__ import annotations

from journeys.draw.scene.legal import legal, shortened

_PIECE = 8_000
"""Characters; engines refuse strings of 16,384."""


def label(text: str) -> str:
    r"""A quoted label or tooltip that shows any text as it is.

    >>> print(label('a "b" <c> & \\N'))
    "a \"b\" <c> &amp; \\N"
    """
    one_line = " ".join(shortened(legal(text)).split())
    escaped = one_line.replace("&", "&amp;").replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def pieces(text: str) -> str:
    """A long text without backslashes, quoted and joined from pieces.

    >>> pieces("a" * 9000).count('" + "')
    1
    """
    parts = [text[start : start + _PIECE] for start in range(0, len(text), _PIECE)] or [""]
    return " + ".join('"' + part.replace('"', '\\"') + '"' for part in parts)
