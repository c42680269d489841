"""The head of a picture: its title, whom and what it shows, and how far it can be trusted."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Row
from journeys.draw.scene.marks import Group, Mark, Rect
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.type_scale import META, TITLE

_CHIP_PAD = 8.0


def title_row(
    reading: Reading, margin: float, width: float, title: str, lines: Sequence[str]
) -> Row:
    """Title and lines below it; at the right the chip *contoh* where scores are examples.

    Args:
        reading: For language and theme.
        margin: x of the words.
        width: Of the words and the chip together, in px.
        title: Of the picture.
        lines: Below it.
    """
    return headed(reading, (margin, width), (title, *lines), _standing(reading))


def headed(
    reading: Reading, across: tuple[float, float], lines: Sequence[str], standing: str
) -> Row:
    """Title and lines below it; at the right a chip with how far the figures can be trusted.

    Args:
        reading: For language and theme.
        across: x of the words, and the width of the words and the chip together, in px.
        lines: The title, then those below it.
        standing: On the chip; empty for none.
    """
    theme, (margin, width) = reading.theme, across
    title, *rest = lines
    chip = Paragraph.of(standing, width, Style(META, theme["warn"], bold=True))
    taken = chip.width + 2 * _CHIP_PAD + 16 if chip.lines else 0
    parts = [Paragraph.of(title, width - taken, Style(TITLE, theme["ink"], bold=True))]
    parts += [Paragraph.of(line, width, Style(META, theme["ink-3"])) for line in rest if line]
    height = sum(part.height + 3 for part in parts)

    def at(y: float) -> list[Mark]:
        marks: list[Mark] = []
        below = y
        for part in parts:
            marks += part.at(margin, below)
            below += part.height + 3
        if chip.lines:
            wide = chip.width + 2 * _CHIP_PAD
            left = margin + width - wide
            ground = Rect(
                left,
                y + 4,
                wide,
                22,
                Paint(fill=theme["warn-soft"], stroke=theme["warn"], width=theme.edge),
                5,
            )
            words = chip.at(left + _CHIP_PAD, y + 4 + (22 - chip.height) / 2)
            marks.append(Group(reading.say("standing.title"), (ground, *words)))
        return marks

    return Row(height, at)


def _standing(reading: Reading) -> str:
    """What the figures shown rest on, if it is not all sourced."""
    known = reading.journey.evidence
    used = {score.source for score in reading.journey.scores.values()}
    shown = [known[id_] for id_ in used if id_ in known]
    if any(one.nature == "simulation" or one.standing == "example" for one in shown):
        return reading.say("standing.example")
    if any(one.standing == "unverified" for one in shown):
        return reading.say("standing.unverified")
    return ""


def people(reading: Reading) -> str:
    """The personas by name and age."""
    told = []
    for persona in reading.personas:
        name = reading.words(persona.label)
        told.append(
            name if persona.age is None else reading.say("persona.aged", name=name, n=persona.age)
        )
    return ", ".join(told)
