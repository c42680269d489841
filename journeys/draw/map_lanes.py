"""Which lanes a map shows, above and below the line of visibility."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from journeys.draw.reading import Reading
from journeys.errors import UnknownName
from journeys.model import Lane, in_order
from journeys.model.lane import Shows

CURVES = frozenset({"emotion", "engagement"})
"""Lanes that are plots."""

_USUAL: tuple[Shows, ...] = (
    "actions", "touchpoints", "emotion", "pains", "opportunities", "backstage",
)  # fmt: skip


def map_lanes(reading: Reading, wished: Sequence[str] | None) -> tuple[list[Lane], list[Lane]]:
    """The lanes in front and those below the line of visibility.

    A lane of disagreement is there only after a reveal, when there is something to show.

    Args:
        reading: Of the journey.
        wished: Ids or kinds of lanes, in the order to show; None for the journey's own.

    Raises:
        UnknownName: If there is no lane of that id or kind.
    """
    own = in_order(reading.journey.lanes.values())
    if wished is not None:
        chosen = [lane for wish in wished for lane in _named(reading, own, wish)]
    else:
        painted = [lane for lane in own if lane.shows != "disagreement" or reading.apart]
        usual = _USUAL + (("metrics",) if reading.journey.metrics else ())
        chosen = painted or [Lane(id=kind, shows=kind) for kind in usual]
    hidden = [lane for lane in chosen if _is_hidden(reading, lane)]
    return [lane for lane in chosen if lane not in hidden], hidden


def _named(reading: Reading, own: Sequence[Lane], wish: str) -> list[Lane]:
    found = [lane for lane in own if wish in (lane.id, lane.shows)]
    if found:
        return found
    kinds: tuple[Shows, ...] = get_args(Shows)
    for kind in kinds:
        if kind == wish:
            return [Lane(id=kind, shows=kind)]
    known = ", ".join([*(lane.id for lane in own), *kinds])
    raise UnknownName("draw.lane.unknown", reading.language, name=wish, known=known)


def _is_hidden(reading: Reading, lane: Lane) -> bool:
    if lane.shows != "backstage":
        return False
    actor = reading.journey.actors.get(lane.actor)
    return actor is None or actor.stage in ("backstage", "support")
