"""The curves of all providers over the spine: marks, values, the widest gap, names at the ends."""

from __future__ import annotations

from itertools import pairwise

from journeys.draw.beside.beside import Beside
from journeys.draw.beside.curve_names import names
from journeys.draw.beside.provider_lines import crossing, lines, places
from journeys.draw.beside.spine_heads import tinted
from journeys.draw.feelings import Curve
from journeys.draw.rows.curve_points import signed
from journeys.draw.rows.emotion_row import ground
from journeys.draw.rows.free_places import Box, FreePlaces
from journeys.draw.rows.page_rows import HEADER
from journeys.draw.rows.plot import Plot
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Group, Label, Mark, Point
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.shifted import shifted
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import LANE, META

_RADIUS = 8.0
_FACES = 26.0


def felt_row(beside: Beside, columns: Columns, right: float) -> Row:
    """A lane of curves.

    Args:
        beside: The journeys.
        columns: The row of columns.
        right: x up to which names may stand.
    """
    theme = beside.theme
    head = _head(beside)
    least = sum(part.height for part in head) + 20
    plot = Plot(beside.scale, height=max(196.0, least), pad=34)
    curves = beside.curves
    at = places(curves, columns, plot)

    def paint(y: float) -> list[Mark]:
        marks = tinted(beside, columns, y, plot.height)
        marks += ground(theme, columns, plot, y)
        below = y + 9
        for part in head:
            marks += part.at(columns.margin + 8, below)
            below += part.height + 2
        inner: list[Mark] = []
        for curve in curves:
            inner += lines(curve, columns, at, plot, theme.provider(curve.place))
        inner += _points(beside, columns, at, plot, right)
        return [*marks, *(shifted(mark, 0, y) for mark in inner)]

    return Row(plot.height, paint)


def _head(beside: Beside) -> list[Paragraph]:
    theme = beside.theme
    room = HEADER - 16 - _FACES
    lines = [beside.say("benchmark.median")]
    points = [point for curve in beside.curves for point in curve.points.values()]
    if not points:
        lines = [beside.say("legend.unscored")]
    elif any(_gaps(curve) for curve in beside.curves):
        lines.append(beside.say("benchmark.dotted"))
    if any(point.hypothesis for point in points):
        lines.append(beside.say("benchmark.hollow"))
    name = beside.say(f"lane.{beside.measure}") if _is_lane(beside) else beside.measure
    return [
        Paragraph.of(name, room, Style(LANE, theme["ink"], bold=True)),
        *(Paragraph.of(line, room, Style(META, theme["ink-3"])) for line in lines),
    ]


def _is_lane(beside: Beside) -> bool:
    return beside.measure in ("emotion", "engagement")


def _gaps(curve: Curve) -> bool:
    known = sorted(curve.points)
    return bool(known) and known[-1] - known[0] >= len(known)


def _points(
    beside: Beside,
    columns: Columns,
    at: dict[tuple[int, int], Point],
    plot: Plot,
    right: float,
) -> list[Mark]:
    """Marks with their values where there is room, the gap's words, and names at the ends."""
    theme = beside.theme
    free = FreePlaces((columns.left + 2, 2, right, plot.height - 2))
    for x, y in at.values():
        free.take((x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS))
    for box in _passing(beside, columns, plot):
        free.take(box)
    marks: list[Mark] = _gap(beside, columns, plot, free)
    marks += names(beside, columns, at, free)
    for curve in beside.curves:
        for place in columns.span:
            if place not in curve.points:
                continue
            point = curve.points[place]
            spot = at[curve.place, place]
            color = theme.provider(curve.place)
            own = marker(curve.place, spot, color, theme["surface"], hollow=point.hypothesis)
            value = signed(point.value, beside.language)
            own += _value(beside, curve.place, value, spot, free)
            title = beside.say(
                "benchmark.point", provider=curve.name, value=value, n=point.n,
                step=beside.spine.columns[place].label,
            )  # fmt: skip
            marks.append(Group(title, tuple(own)))
    return marks


def _passing(beside: Beside, columns: Columns, plot: Plot) -> list[Box]:
    """Where curves pass over columns that have no point of theirs."""
    boxes: list[Box] = []
    for curve in beside.curves:
        for start, end in pairwise(sorted(curve.points)):
            for place in range(start + 1, end):
                if place in columns.span:
                    x, y = columns.middle(place), crossing(curve, plot, (start, end), place)
                    boxes.append((x - 16, y - 4, x + 16, y + 4))
    return boxes


def _value(beside: Beside, place: int, text: str, at: Point, free: FreePlaces) -> list[Mark]:
    """The value above or below its mark; none where there is no room, it stays in the table."""
    x, y = at
    half = width(text, META, bold=True) / 2 + 1
    over: Box = (x - half, y - _RADIUS - 1 - META, x + half, y - _RADIUS - 1)
    under: Box = (x - half, y + _RADIUS + 1, x + half, y + _RADIUS + 1 + META)
    box = free.first((over, under))
    if box is None:
        return []
    theme = beside.theme
    ink = theme.provider_text(place)
    return [Label((box[0] + box[2]) / 2, box[3] - 1.6, text, META, ink, "middle", bold=True,
                  halo=theme["surface"])]  # fmt: skip


def _gap(beside: Beside, columns: Columns, plot: Plot, free: FreePlaces) -> list[Mark]:
    if beside.widest is None or beside.widest[0] not in columns.span:
        return []
    place, apart = beside.widest
    text = beside.say("benchmark.widest", value=signed(apart, beside.language).removeprefix("+"))
    style = Style(META, beside.theme["warn"], bold=True)
    words = Paragraph.of(text, columns.room, style)
    x, wide = columns.middle(place), words.width / 2
    for top in (plot.height - words.height - 4, 4.0):
        if free.first([(x - wide, top, x + wide, top + words.height)]):
            return [Group(text, words.centered(x, top))]
    return []
