"""Points of two numbers, and what the four quarters between them are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil, floor, isnan
from typing import TYPE_CHECKING, Any

from journeys.measure.priority.quadrant import MIDDLE_EFFORT, MIDDLE_SEVERITY
from journeys.norms import norm
from journeys.words import say

if TYPE_CHECKING:
    import pandas as pd

Span = tuple[float, float]
CORNERS = ("top-left", "top-right", "bottom-left", "bottom-right")


@dataclass(frozen=True)
class Spot:
    """A point.

    Attributes:
        number: On its mark.
        label: Its name.
        x: Across.
        y: Upwards.
        around: Intervals of x and of y; None where there is none.
        level: Severity of a pain point, for its shape; None for a plain mark.
        quadrant: The name of its quarter.
    """

    number: int
    label: str
    x: float
    y: float
    around: tuple[Span | None, Span | None]
    level: float | None
    quadrant: str


@dataclass(frozen=True)
class Matrix:
    """A plane of points.

    Attributes:
        title: Of the picture.
        spots: The points.
        unplaced: How many had no place, and why; empty where all have one.
        across: Name of the horizontal axis, its ends, and where it is cut.
        upward: The same of the vertical one.
        corners: Names of the quarters, in the order of `CORNERS`.
        summary: A sentence.
        language: Of every word.
    """

    title: str
    spots: tuple[Spot, ...]
    unplaced: str
    across: tuple[str, Span, float]
    upward: tuple[str, Span, float]
    corners: tuple[str, str, str, str]
    summary: str
    language: str


def of_pains(table: pd.DataFrame, language: str) -> Matrix:
    """Pain points by effort and severity; few efforts stand left."""
    rows = table.to_dict("records")
    spots = [
        Spot(int(row["number"]), str(row["label"]), float(row["effort"]), float(row["severity"]),
             (None, None), float(row["severity"]), str(row["word"]))
        for row in rows
        if not (isnan(float(row["effort"])) or isnan(float(row["severity"])))
    ]  # fmt: skip
    names = ("quick-win", "major-project", "fill-in", "thankless")
    quick, major, fill, thankless = (say(f"measure.quadrant.{name}", language) for name in names)
    return Matrix(
        say("draw.matrix.title", language),
        tuple(sorted(spots, key=lambda spot: spot.number)),
        _unplaced("unplaced", len(rows) - len(spots), language),
        (say("draw.matrix.effort", language), (0.75, 5.25), MIDDLE_EFFORT),
        (say("draw.matrix.severity", language), (-0.25, 4.25), MIDDLE_SEVERITY),
        (quick, major, fill, thankless),
        str(table.attrs.get("sentence", "")),
        language,
    )


def of_items(table: pd.DataFrame, language: str) -> Matrix:
    """Items of a survey by performance and importance, cut where the table says."""
    attrs: Mapping[Any, Any] = table.attrs
    names = norm("importance_performance").names(language)
    rows = table.to_dict("records")
    spots = [
        Spot(number, str(row["label"]), float(row["performance"]), float(row["importance"]),
             (_span(row, "performance"), _span(row, "importance")), None,
             names[str(row["quadrant"])])
        for number, row in enumerate(rows, 1)
        if not (isnan(float(row["performance"])) or isnan(float(row["importance"])))
    ]  # fmt: skip
    cuts = float(attrs["performance_cut"]), float(attrs["importance_cut"])
    return Matrix(
        say("draw.matrix.title.ipa", language),
        tuple(spots),
        _unplaced("unanswered", len(rows) - len(spots), language),
        (say("draw.matrix.performance", language), _reach(spots, 0, cuts[0]), cuts[0]),
        (say("draw.matrix.importance", language), _reach(spots, 1, cuts[1]), cuts[1]),
        (names["I"], names["II"], names["III"], names["IV"]),
        str(attrs.get("sentence", "")),
        language,
    )


def _unplaced(why: str, n: int, language: str) -> str:
    return say(f"draw.matrix.{why}", language, n=n) if n else ""


def _span(row: Mapping[Any, Any], name: str) -> Span | None:
    low, high = float(row[f"{name}_low"]), float(row[f"{name}_high"])
    return None if isnan(low) or isnan(high) else (low, high)


def _reach(spots: list[Spot], axis: int, cut: float) -> Span:
    """Halves around all points, their intervals and the cut."""
    values = [cut]
    for spot in spots:
        values.append((spot.x, spot.y)[axis])
        values += spot.around[axis] or ()
    low, high = floor(2 * min(values)) / 2, ceil(2 * max(values)) / 2
    return (low, high) if high > low else (low - 0.5, high + 0.5)
