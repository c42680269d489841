"""An axis of values under which intervals stand, with zones and thresholds."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, log10

from journeys.draw.charts.cells import Span
from journeys.draw.scene.marks import Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.theme import Theme

_END = 9.0
"""Px kept free at each end, so that a mark at an end stays inside."""
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_EQUAL = 1e-9


@dataclass(frozen=True)
class Zone:
    """A part of an axis.

    Attributes:
        span: From where to where.
        name: What it is called; empty if the foot says it.
        role: Of its color; empty for none.
    """

    span: Span
    name: str = ""
    role: str = ""


@dataclass(frozen=True)
class Ground:
    """What an axis is made of, before it has a place.

    Attributes:
        ends: Lowest and highest value.
        ticks: Values with what is written at them.
        zones: Parts of it.
        thresholds: Values with a dashed line; among the ticks they are bold.
    """

    ends: Span
    ticks: tuple[tuple[float, str], ...]
    zones: tuple[Zone, ...] = ()
    thresholds: tuple[float, ...] = ()


@dataclass(frozen=True)
class ValueAxis:
    """A ground laid over a width.

    Attributes:
        ground: What is shown.
        left: px.
        width: px.
        theme: Of the colors.
    """

    ground: Ground
    left: float
    width: float
    theme: Theme

    def x(self, value: float) -> float:
        """Where a value lies; what is beyond an end lies on it."""
        low, high = self.ground.ends
        share = (max(low, min(high, value)) - low) / (high - low)
        return self.left + _END + share * (self.width - 2 * _END)

    def across(self, zone: Zone) -> Span:
        """Left and right of a zone in px; one that reaches an end takes the rim as well."""
        low, high = self.ground.ends
        left = self.left if zone.span[0] <= low else self.x(zone.span[0])
        right = self.left + self.width if zone.span[1] >= high else self.x(zone.span[1])
        return left, right

    def behind(self, y: float, height: float, *, zoned: bool = True) -> list[Mark]:
        """Zones, lines at the ticks and thresholds, behind a row.

        Args:
            y: Top of the row.
            height: Of the row.
            zoned: Whether what the row shows is measured by the zones.
        """
        theme = self.theme
        marks: list[Mark] = []
        for zone in self.ground.zones if zoned else ():
            left, right = self.across(zone)
            if zone.role:
                paint = Paint(fill=theme[zone.role])
                marks.append(Rect(left, y, right - left, height, paint))
        thin = Paint(stroke=theme["line"], width=theme.edge)
        dashed = Paint(stroke=theme["control"], width=1.25, dash=(5, 4))
        plain = [value for value, _ in self.ground.ticks if value not in self.ground.thresholds]
        for values, ink in ((plain, thin), (self.ground.thresholds, dashed)):
            places = [self.x(value) for value in values]
            marks += [polyline([(x, y), (x, y + height)], ink) for x in places]
        return marks


def spaced(low: float, high: float, most: int = 6) -> list[float]:
    """Round values from one end to the other, at most so many steps.

    >>> spaced(0, 1), spaced(-0.7, 0.4, 4)
    ([0.0, 0.2, 0.4, 0.6, 0.8, 1.0], [-0.5, 0.0])
    """
    step = _step(low, high, most)
    first, last = ceil(low / step - _EQUAL), floor(high / step + _EQUAL)
    return [round(place * step, 9) for place in range(first, last + 1)]


def around(low: float, high: float, most: int = 6) -> Span:
    """The round values just outside two values.

    >>> around(-0.31, 0.44)
    (-0.4, 0.6)
    """
    step = _step(low, high, most)
    first, last = floor(low / step + _EQUAL), ceil(high / step - _EQUAL)
    return round(first * step, 9), round(max(last, first + 1) * step, 9)


def _step(low: float, high: float, most: int) -> float:
    least = max(high - low, _EQUAL) / most
    whole = 10.0 ** floor(log10(least))
    return next(whole * step for step in _STEPS if whole * step >= least * (1 - _EQUAL))
