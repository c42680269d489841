"""Several lines of words as marks, with the room they take."""

from __future__ import annotations

from dataclasses import dataclass, replace

from journeys.draw.scene.marks import Label
from journeys.draw.scene.widths import width
from journeys.draw.scene.wrap import wrap


@dataclass(frozen=True, slots=True)
class Style:
    """How words look.

    Attributes:
        size: Of the font, in px.
        color: A token's color.
        bold: Weight.
        italic: Slant.
    """

    size: float
    color: str
    bold: bool = False
    italic: bool = False

    @property
    def leading(self) -> float:
        """Height of a line in px."""
        return round(self.size * 1.3, 2)

    def in_color(self, color: str) -> Style:
        """The same in another color."""
        return replace(self, color=color)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that fit a width.

    Attributes:
        lines: Of words.
        style: Of all lines.
    """

    lines: tuple[str, ...]
    style: Style

    @classmethod
    def of(cls, text: str, room: float, style: Style) -> Paragraph:
        """A text broken to a width in px."""
        return cls(tuple(wrap(text, room, style.size, bold=style.bold)), style)

    @property
    def height(self) -> float:
        """Px from the top of the first line to the bottom of the last."""
        return len(self.lines) * self.style.leading

    @property
    def width(self) -> float:
        """Px of the widest line."""
        style = self.style
        return max((width(line, style.size, bold=style.bold) for line in self.lines), default=0)

    def at(self, x: float, y: float) -> tuple[Label, ...]:
        """The lines with their top left corner at a point."""
        return tuple(self._line(x, y, number) for number in range(len(self.lines)))

    def centered(self, x: float, y: float) -> tuple[Label, ...]:
        """The lines centered on x, from y downwards."""
        return tuple(replace(label, anchor="middle") for label in self.at(x, y))

    def _line(self, x: float, y: float, number: int) -> Label:
        style = self.style
        baseline = y + number * style.leading + style.leading * 0.5 + style.size * 0.36
        return Label(
            x, baseline, self.lines[number], style.size, style.color,
            bold=style.bold, italic=style.italic,
        )  # fmt: skip
