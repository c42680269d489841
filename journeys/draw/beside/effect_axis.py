"""Effects with their intervals on one axis, whose ends say who does better."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.beside.gap_lines import Effect
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Label, Mark, Rect
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.theme import Theme
from journeys.draw.type_scale import META
from journeys.measure.comparing.effect import NEGLIGIBLE

_END = 9.0
"""Px kept free at each end, so that a mark at -1 or 1 stays inside."""
LINE = 15.0
"""Px between the effects of two providers."""


@dataclass(frozen=True)
class Axis:
    """An axis from -1 to 1.

    Attributes:
        left: px.
        width: px.
        theme: Of the colors.
    """

    left: float
    width: float
    theme: Theme

    def x(self, value: float) -> float:
        """Where a value lies; what is beyond an end lies on it."""
        held = max(-1.0, min(1.0, value))
        return self.left + _END + (held + 1) / 2 * (self.width - 2 * _END)

    def ground(self, y: float, height: float, *, tested: bool) -> list[Mark]:
        """The zone of negligible effects, and where effects stand the line of no difference."""
        low, high = self.x(-NEGLIGIBLE), self.x(NEGLIGIBLE)
        zone = Rect(low, y, high - low, height, Paint(fill=self.theme["sunken"]))
        middle = [(self.x(0), y), (self.x(0), y + height)]
        line = Paint(stroke=self.theme["control"], width=1, dash=(2, 3))
        return [zone, polyline(middle, line)] if tested else [zone]

    def effect(self, effect: Effect, y: float) -> list[Mark]:
        """The mark of who does better on its interval; hollow where the interval meets 0."""
        if effect.value is None:
            return []
        theme = self.theme
        marks: list[Mark] = []
        if effect.low is not None and effect.high is not None:
            ends = [(self.x(effect.low), y), (self.x(effect.high), y)]
            marks.append(polyline(ends, Paint(stroke=theme["ink-3"], width=3)))
        color = theme.provider(effect.place)
        unsure = effect.low is None or effect.high is None or effect.low <= 0 <= effect.high
        spot = (self.x(effect.value), y)
        return [*marks, *marker(effect.place, spot, color, theme["surface"], hollow=unsure)]

    def untested(self, text: str, y: float) -> list[Mark]:
        """The words that stand where there is no effect."""
        ink = self.theme["ink-3"]
        return [Label(self.x(0), y + META * 0.36, text, META, ink, "middle")]
