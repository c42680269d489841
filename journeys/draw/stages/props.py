"""Physical evidence: what the customer sees or holds, from card lanes of that kind."""

from __future__ import annotations

from journeys.draw.contents import contents
from journeys.draw.reading import Reading
from journeys.draw.rows.blocks import block
from journeys.draw.rows.row import Block, Columns
from journeys.model import in_order


def props(reading: Reading, columns: Columns, room: float) -> list[tuple[int, Block]]:
    """The cards of physical evidence in one row of steps.

    Args:
        reading: Of the journey.
        columns: Which steps.
        room: Width of a card, in px.
    """
    lanes = [
        lane
        for lane in in_order(reading.journey.lanes.values())
        if lane.shows == "physical-evidence"
    ]
    return [
        (place, block(reading, lane, record, room))
        for lane in lanes
        for place in columns.span
        for record in contents(reading, lane, reading.steps[place])
    ]
