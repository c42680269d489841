"""The plane of a matrix: quarters, axes, points with their intervals."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, floor, pi, sin

from journeys.draw.charts.matrix import Matrix, Span, Spot
from journeys.draw.rows.free_places import Box, FreePlaces
from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Disc, Group, Label, Mark, Point, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.pin import level_of, pin
from journeys.draw.scene.shifted import shifted
from journeys.draw.theme import Theme
from journeys.draw.type_scale import LANE, META
from journeys.words import figure, say

PIN = 22.0
_LEFT = 46.0
_BELOW = 42.0
_ABOVE = 22.0


@dataclass(frozen=True)
class Plane:
    """A matrix laid over a square.

    Attributes:
        matrix: What is shown.
        left: px.
        side: Of the square, in px.
        theme: Of the colors.
    """

    matrix: Matrix
    left: float
    side: float
    theme: Theme

    def at(self, x: float, y: float) -> Point:
        """Where two values lie, from the top of the row."""
        (_, (low, high), _), (_, (bottom, top), _) = self.matrix.across, self.matrix.upward
        return (
            self.left + _LEFT + (x - low) / (high - low) * self.side,
            _ABOVE + (top - y) / (top - bottom) * self.side,
        )

    @property
    def row(self) -> Row:
        """The plane as a row."""

        def paint(y: float) -> list[Mark]:
            marks = [*self._ground(), *self._axes(), *self._spots()]
            return [shifted(mark, 0, y) for mark in marks]

        return Row(self.side + _ABOVE + _BELOW, paint)

    def _ground(self) -> list[Mark]:
        """The square, the urgent quarter tinted, the cuts and the names of the quarters."""
        theme = self.theme
        left, top = self.left + _LEFT, _ABOVE
        cut = self.at(self.matrix.across[2], self.matrix.upward[2])
        right, bottom = left + self.side, top + self.side
        dashed = Paint(stroke=theme["control"], width=1.25, dash=(5, 4))
        edge = Paint(fill=theme["surface"], stroke=theme["line-strong"], width=theme.edge)
        marks: list[Mark] = [
            Rect(left, top, self.side, self.side, edge),
            Rect(left, top, cut[0] - left, cut[1] - top, Paint(fill=theme["warn-soft"])),
            polyline([(cut[0], top), (cut[0], bottom)], dashed),
            polyline([(left, cut[1]), (right, cut[1])], dashed),
        ]
        for words, (x, y) in self.quarters():
            marks += words.at(x, y)
        return marks

    def quarters(self) -> list[tuple[Paragraph, Point]]:
        """The names of the four quarters and where they stand, in the outer corners."""
        left, top = self.left + _LEFT, _ABOVE
        cut = self.at(self.matrix.across[2], self.matrix.upward[2])
        ends = (left + self.side, top + self.side)
        style = Style(META, self.theme["ink-3"], bold=True)
        found = []
        for number, name in enumerate(self.matrix.corners):
            is_left, is_top = number % 2 == 0, number < 2
            room = (cut[0] - left if is_left else ends[0] - cut[0]) - 14
            words = Paragraph.of(name, max(40.0, room), style)
            x = left + 7 if is_left else ends[0] - 7 - words.width
            y = top + 5 if is_top else ends[1] - 5 - words.height
            found.append((words, (x, y)))
        return found

    def _axes(self) -> list[Mark]:
        theme = self.theme
        left, bottom = self.left + _LEFT, _ABOVE + self.side
        (across, (low, high), _), (upward, (least, most), _) = (
            self.matrix.across, self.matrix.upward,
        )  # fmt: skip
        ink = theme["ink-3"]
        language = self.matrix.language
        marks: list[Mark] = []
        for value in _ticks(low, high):
            x = self.at(value, least)[0]
            marks.append(Label(x, bottom + 15, _text(value, language), META, ink, "middle"))
        for value in _ticks(least, most):
            y = self.at(low, value)[1]
            marks.append(Label(left - 7, y + META * 0.36, _text(value, language), META, ink, "end"))
        bold = theme["ink"]
        name = Label(left + self.side / 2, bottom + 34, across, LANE, bold, "middle", bold=True)
        return [*marks, name, Label(self.left, 12, upward, LANE, bold, bold=True)]

    def _spots(self) -> list[Mark]:
        """Intervals, then marks; where two would overlap one is moved and led to its place."""
        left = self.left + _LEFT
        free = FreePlaces((left + 1, _ABOVE + 1, left + self.side - 1, _ABOVE + self.side - 1))
        for words, (x, y) in self.quarters():
            free.take((x - 2, y - 2, x + words.width + 2, y + words.height + 2))
        below: list[Mark] = []
        above: list[Mark] = []
        for spot in self.matrix.spots:
            true = self.at(spot.x, spot.y)
            below += self._whiskers(spot)
            box = free.first(_around(true)) or _box(true)
            place = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            if place != true:
                lead = polyline([true, place], Paint(stroke=self.theme["ink-3"], width=1))
                below += [lead, Disc(*true, 2.5, Paint(fill=self.theme["ink-2"]))]
            above.append(Group(self.said(spot), tuple(self.mark(spot, place))))
        return [*below, *above]

    def mark(self, spot: Spot, place: Point) -> list[Mark]:
        """The pin of a pain point, or a plain numbered disc."""
        if spot.level is not None:
            return pin(spot.number, level_of(spot.level), place, PIN, self.theme)
        theme = self.theme
        edge = Paint(fill=theme["accent"], stroke=theme["surface"], width=1.5)
        x, y = place
        ink = theme["on-accent"]
        return [
            Disc(x, y, PIN / 2 - 1, edge),
            Label(x, y + META * 0.36, str(spot.number), META, ink, "middle", bold=True),
        ]

    def said(self, spot: Spot) -> str:
        """A point in one sentence."""
        place = self.placed(spot)
        return say("draw.matrix.point", self.matrix.language, label=spot.label, place=place)

    def placed(self, spot: Spot) -> str:
        """Where a point stands: both values, their intervals where there are some, the quarter."""
        (across, _, _), (upward, _, _) = self.matrix.across, self.matrix.upward
        return say(
            "draw.matrix.stands", self.matrix.language, vertical=upward, horizontal=across,
            y=self._written(spot.y, spot.around[1]), x=self._written(spot.x, spot.around[0]),
            quadrant=spot.quadrant,
        )  # fmt: skip

    def _written(self, value: float, around: Span | None) -> str:
        language = self.matrix.language
        shown = figure(value, language, 2)
        if around is None:
            return shown
        low, high = (figure(end, language, 2) for end in around)
        brief = say("draw.metric.interval.brief", language, low=low, high=high)
        return f"{shown} {brief}"

    def _whiskers(self, spot: Spot) -> list[Mark]:
        ink = Paint(stroke=self.theme["ink-3"], width=1.5)
        marks: list[Mark] = []
        across, upward = spot.around
        if across:
            marks.append(polyline([self.at(end, spot.y) for end in across], ink))
        if upward:
            marks.append(polyline([self.at(spot.x, end) for end in upward], ink))
        return marks


def _around(place: Point) -> list[Box]:
    """A place, then rings of places around it."""
    turns = [(ring, turn) for ring in range(1, 12) for turn in range(12)]
    spots = [
        (place[0] + ring * 13 * cos(turn * pi / 6), place[1] - ring * 13 * sin(turn * pi / 6))
        for ring, turn in turns
    ]
    return [_box(spot) for spot in (place, *spots)]


def _box(place: Point) -> Box:
    half = PIN / 2 + 0.5
    return (place[0] - half, place[1] - half, place[0] + half, place[1] + half)


def _ticks(low: float, high: float) -> list[float]:
    """Whole numbers, or halves where the axis is short."""
    step = 1.0 if high - low >= 2 else 0.5
    first, last = ceil(low / step), floor(high / step)
    return [number * step for number in range(first, last + 1)]


def _text(value: float, language: str) -> str:
    return figure(value, language, 0 if value == int(value) else 1)
