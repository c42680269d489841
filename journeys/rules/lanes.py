"""What rules call a lane, and what makes two of them the same."""

from __future__ import annotations

from journeys.model import Lane, Words
from journeys.rules.finding import Named
from journeys.rules.reading import is_said


def name_of_lane(lane: Lane) -> Words | Named:
    """Its name, or that of what it shows."""
    return lane.label if is_said(lane.label) else Named("shows", (lane.shows,))


def sight(lane: Lane) -> tuple[str, str, str, str]:
    """What it lets through: two lanes alike in this show the same."""
    return lane.shows, lane.persona, lane.actor, lane.tag
