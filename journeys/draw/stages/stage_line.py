"""The three lines of a blueprint, between the stages that have actors."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.row import Columns, Row
from journeys.draw.scene.marks import Group, Label, Mark
from journeys.draw.scene.outline import polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.widths import width
from journeys.draw.stages.deeds import STAGES
from journeys.draw.stages.links import LINES
from journeys.draw.type_scale import META

_HEIGHT = 34.0
_LOOKS: dict[str, tuple[str, tuple[float, ...]]] = {
    "interaction": ("accent", (8, 4)),
    "visibility": ("visibility", ()),
    "internal": ("control", (2, 4)),
}


def lines_below(present: Sequence[str]) -> dict[str, list[str]]:
    """Which lines are drawn below each stage that has actors.

    A line lies between two stages if somebody stands above and below it; where
    a stage between is empty, two lines lie together.

    >>> lines_below(["customer", "backstage"])
    {'customer': ['interaction', 'visibility'], 'backstage': []}
    """
    ranks = [STAGES.index(stage) for stage in present]
    below = [*ranks[1:], ranks[-1] if ranks else 0]
    return {
        stage: [LINES[place] for place in range(rank, next_rank)]
        for stage, rank, next_rank in zip(present, ranks, below, strict=True)
    }


def stage_line(reading: Reading, columns: Columns, name: str, crossed: int) -> Row:
    """A line over the whole width, named at its left.

    Args:
        reading: For language and theme.
        columns: Where the steps lie.
        name: interaction, visibility or internal.
        crossed: How many communications cross it in the whole journey.
    """
    theme = reading.theme
    role, dash = _LOOKS[name]
    text = reading.say(f"line.{name}")
    paint = Paint(stroke=theme[role], width=2, dash=dash)
    title = reading.say("blueprint.crossings", line=text, n=crossed)

    def at(y: float) -> list[Mark]:
        middle = y + _HEIGHT / 2
        end = columns.margin + 8 + width(text, META, bold=True)
        words = Label(columns.margin + 8, middle + 4.2, text, META, theme["ink-2"], bold=True)
        line = polyline([(end + 8, middle), (columns.right, middle)], paint)
        return [Group(title, (words, line))]

    return Row(_HEIGHT, at)
