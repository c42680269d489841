"""Chips: an icon and a word each, flowing through a cell like words in a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from journeys.draw.rows.row import Block
from journeys.draw.scene.icon import icon
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.theme import Theme
from journeys.draw.type_scale import META

_SIDE = 7.0
_ICON = 13.0
_BETWEEN = 4.0


@dataclass(frozen=True)
class Chip:
    """One contact.

    Attributes:
        icon: Of its channel.
        text: The channel's name, else what happens.
        title: What is read aloud.
        failed: Whether it did not work, or is missing where it was foreseen.
    """

    icon: str
    text: str
    title: str
    failed: bool = False


def flow(chips: Sequence[Chip], room: float, theme: Theme) -> list[Block]:
    """Lines of chips, each no wider than the cell."""
    lines: list[list[tuple[Chip, Paragraph]]] = []
    used = room + 1
    for chip in chips:
        inner = room - 2 * _SIDE - _ICON - _BETWEEN
        words = Paragraph.of(chip.text, inner, Style(META, theme["ink-2"]))
        if used + _width(words) > room:
            lines.append([])
            used = 0.0
        lines[-1].append((chip, words))
        used += _width(words) + _BETWEEN
    return [_line(line, theme) for line in lines]


def _width(words: Paragraph) -> float:
    gap = _BETWEEN if words.lines else 0.0
    return 2 * _SIDE + _ICON + gap + words.width


def _line(line: Sequence[tuple[Chip, Paragraph]], theme: Theme) -> Block:
    height = max(max(words.height, _ICON) for _, words in line) + 8

    def at(x: float, y: float) -> Mark:
        marks: list[Mark] = []
        for chip, words in line:
            marks.append(_painted(chip, words, (x, y, _width(words), height), theme))
            x += _width(words) + _BETWEEN
        return Group("", tuple(marks))

    return Block(height, at)


def _painted(
    chip: Chip, words: Paragraph, frame: tuple[float, float, float, float], theme: Theme
) -> Mark:
    x, y, width, height = frame
    edge = theme["bad"] if chip.failed else theme["line-strong"]
    ground = theme["bad-soft"] if chip.failed else theme["sunken"]
    dash = (3.0, 2.0) if chip.failed else ()
    drawing = icon(chip.icon, x + _SIDE, y + (height - _ICON) / 2, _ICON, theme["ink-2"])
    paint = Paint(fill=ground, stroke=edge, width=theme.edge, dash=dash)
    label = words.at(x + _SIDE + _ICON + _BETWEEN, y + (height - words.height) / 2)
    return Group(chip.title, (Rect(x, y, width, height, paint, 5), drawing, *label))
