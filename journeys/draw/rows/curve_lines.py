"""The curve of a persona: solid where known, dotted beside a hypothesis, a band where n ≥ 3."""

from __future__ import annotations

from itertools import pairwise

from journeys.draw.feelings import Curve, Feeling
from journeys.draw.rows.plot import Plot
from journeys.draw.rows.row import Columns
from journeys.draw.scene.curve import Piece, monotone
from journeys.draw.scene.marks import Command, Mark, Path
from journeys.draw.scene.paint import Paint

_SOLID = Paint(width=2.25)
_BAND = 0.14


def runs(curve: Curve, columns: Columns) -> list[list[int]]:
    """The places of a curve in this row and one beyond each end, in runs without a gap.

    A step nobody rated is a gap; the curve is not drawn across it.
    """
    places = sorted(
        place for place in curve.points if columns.span.start - 1 <= place <= columns.span.stop
    )
    found: list[list[int]] = []
    for place in places:
        if found and place == found[-1][-1] + 1:
            found[-1].append(place)
        else:
            found.append([place])
    return [run for run in found if any(place in columns.span for place in run)]


def x_of(place: int, columns: Columns) -> float:
    """Middle of a column; for a neighbor in another row, the edge of this one."""
    return min(columns.right, max(columns.left, columns.middle(place)))


def lines(curve: Curve, columns: Columns, plot: Plot, y: float, color: str) -> list[Mark]:
    """The pieces of the curve, each in the line its two ends allow."""
    marks: list[Mark] = []
    for run in runs(curve, columns):
        values = [_at_edge(curve, place, run, columns) for place in run]
        points = [
            (x_of(place, columns), y + plot.y(value))
            for place, value in zip(run, values, strict=True)
        ]
        for (start, end), piece in zip(pairwise(run), monotone(points), strict=True):
            doubt = curve.points[start].hypothesis or curve.points[end].hypothesis
            dash = (0.1, 5.0) if doubt else ()
            marks.append(_stroke(piece, Paint(stroke=color, width=_SOLID.width, dash=dash)))
    return marks


def _at_edge(curve: Curve, place: int, run: list[int], columns: Columns) -> float:
    """The value to draw: of a neighbor in another row, halfway to it, at the edge."""
    value = curve.points[place].value
    if place in columns.span:
        return value
    inner = place + 1 if place < columns.span.start else place - 1
    return (value + curve.points[inner].value) / 2 if inner in run else value


def _stroke(piece: Piece, paint: Paint) -> Path:
    start, first, second, end = piece
    return Path((("M", start), ("C", (*first, *second, *end))), paint)


def band(curve: Curve, columns: Columns, plot: Plot, y: float, color: str) -> list[Mark]:
    """The interquartile range between neighboring steps that both have three raters."""
    marks: list[Mark] = []
    paint = Paint(fill=color, opacity=_BAND)
    for run in _ranged(curve, columns):
        if len(run) < 2:
            continue
        spread = [_quartiles(curve.points[place]) for place in run]
        low = [(columns.middle(p), y + plot.y(s[0])) for p, s in zip(run, spread, strict=True)]
        high = [(columns.middle(p), y + plot.y(s[1])) for p, s in zip(run, spread, strict=True)]
        marks.append(Path(_area(monotone(high), monotone(low)), paint))
    return marks


def _ranged(curve: Curve, columns: Columns) -> list[list[int]]:
    found: list[list[int]] = []
    for run in runs(curve, columns):
        current: list[int] = []
        for place in run:
            if place in columns.span and curve.points[place].low is not None:
                current.append(place)
            else:
                found.append(current)
                current = []
        found.append(current)
    return [run for run in found if run]


def _quartiles(feeling: Feeling) -> tuple[float, float]:
    low = feeling.value if feeling.low is None else feeling.low
    high = feeling.value if feeling.high is None else feeling.high
    return low, high


def _area(above: list[Piece], below: list[Piece]) -> tuple[Command, ...]:
    commands: list[Command] = [("M", above[0][0])]
    commands += [("C", (*first, *second, *end)) for _, first, second, end in above]
    commands.append(("L", below[-1][3]))
    commands += [("C", (*second, *first, *start)) for start, first, second, _ in reversed(below)]
    return (*commands, ("Z", ()))
