"""Sizes of words in px. A notebook shows the picture at its own size, so 11 pt stays 11 pt."""

from __future__ import annotations

_POINT = 96 / 72

BODY = 11 * _POINT
"""What people wrote."""
META = 9 * _POINT
"""Times, legends, sub-lines: the smallest there is."""
LANE = 10 * _POINT
"""Names of lanes."""
TITLE = 18 * _POINT
"""The picture's title."""
