"""A comparison of providers in words."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.beside.beside import Beside
from journeys.draw.beside.gap_lines import GapLine
from journeys.draw.narrative import Narrative
from journeys.draw.rows.curve_points import signed
from journeys.draw.scene.legal import legal


def beside_narrative(
    beside: Beside, title: str, summary: str, lines: Sequence[GapLine] = ()
) -> Narrative:
    """One row a column of the spine, then one a criterion; one cell a provider.

    Args:
        beside: The journeys.
        title: Of the picture.
        summary: What it says, in a sentence or two.
        lines: Of the gap table, if it has one.
    """
    rows = [_step(beside, place) for place in range(len(beside.spine.columns))]
    rows += [
        (line.label, *line.values, " ".join(effect.told for effect in line.effects))
        for line in lines
    ]
    heads = (
        beside.say("benchmark.spine-or-criterion" if lines else "benchmark.spine"),
        *beside.spine.providers,
        beside.say("benchmark.words"),
    )
    return Narrative(
        title=legal(title),
        summary=legal(summary),
        heads=tuple(legal(head) for head in heads),
        rows=tuple(tuple(legal(cell) for cell in row) for row in rows),
    )


def _step(beside: Beside, place: int) -> tuple[str, ...]:
    column = beside.spine.columns[place]
    felt = {curve.place: curve.points.get(place) for curve in beside.curves}
    cells = []
    for at, met in enumerate(column.met):
        point = felt.get(at)
        value = signed(point.value, beside.language) if point else ""
        label = met.label or beside.say("benchmark.missing")
        cells.append(f"{label} {value}".rstrip())
    words = ""
    if beside.widest and beside.widest[0] == place:
        apart = signed(beside.widest[1], beside.language).removeprefix("+")
        words = beside.say("benchmark.widest", value=apart)
    return (f"{column.number} {column.label}", *cells, words)
