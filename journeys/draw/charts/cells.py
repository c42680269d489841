"""Cells of a measure's table as plain values: empty ones are None or no text."""

from __future__ import annotations

from numbers import Real
from typing import Any

Span = tuple[float, float]


def number(cell: Any) -> float | None:  # noqa: ANN401  a cell of any type
    """A number; None where the cell is empty.

    >>> number(3), number(float("nan")), number(None)
    (3.0, None, None)
    """
    if not isinstance(cell, Real):
        return None
    value = float(cell)
    return value if value == value else None  # noqa: PLR0124  NaN


def text(cell: object) -> str:
    """A text; empty where the cell is."""
    return cell if isinstance(cell, str) else ""


def span(low: Any, high: Any) -> Span | None:  # noqa: ANN401  cells of any type
    """Both ends of an interval; None where one is empty."""
    ends = number(low), number(high)
    return None if ends[0] is None or ends[1] is None else (ends[0], ends[1])
