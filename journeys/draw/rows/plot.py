"""Where a value of a scale lies on a plot."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.model import Scale


@dataclass(frozen=True)
class Plot:
    """A scale laid over a height.

    Attributes:
        scale: Lowest and highest value.
        height: Of the lane, in px.
        pad: Free room above the highest and below the lowest value, in px.
    """

    scale: Scale
    height: float = 168.0
    pad: float = 26.0

    def y(self, value: float) -> float:
        """Px from the top of the lane; a value off the scale is drawn at its end."""
        held = min(self.scale.high, max(self.scale.low, value))
        share = (self.scale.high - held) / ((self.scale.high - self.scale.low) or 1)
        return self.pad + share * (self.height - 2 * self.pad)

    @property
    def middle(self) -> float:
        """The value in the middle of the scale."""
        return (self.scale.low + self.scale.high) / 2
