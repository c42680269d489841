"""Who does what at each step: one deed for each actor that acts, begins or is addressed."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.reading import Reading
from journeys.model import Touchpoint, in_order

STAGES = ("customer", "frontstage", "backstage", "support")
"""From what the customer does down to what enables it all."""


@dataclass(frozen=True)
class Deed:
    """What one actor does at one step.

    Attributes:
        key: ``step/actor``, the node's name.
        place: Of the step, from 0.
        stage: Of the actor.
        actor: Its id; empty if nobody is named.
        acts: Its actions and the communications it begins; empty if it is only addressed.
    """

    key: str
    place: int
    stage: str
    actor: str
    acts: tuple[Touchpoint, ...]


def key_of(step: str, actor: str) -> str:
    """The key of an actor's deed at a step."""
    return f"{step}/{actor}"


def deeds(reading: Reading) -> list[Deed]:
    """All deeds, by step, then by stage, then in the order of first appearance."""
    found = []
    by_step: dict[str, list[Touchpoint]] = {}
    for touch in in_order(reading.journey.touchpoints.values()):
        by_step.setdefault(touch.step, []).append(touch)
    for place, step in enumerate(reading.steps):
        acts: dict[str, list[Touchpoint]] = {}
        for touch in by_step.get(step.id, ()):
            acts.setdefault(_known(reading, touch.initiator), []).append(touch)
            if touch.nature == "communication" and touch.receiver in reading.journey.actors:
                acts.setdefault(touch.receiver, [])
        here = [
            Deed(key_of(step.id, actor), place, reading.stage(actor), actor, tuple(done))
            for actor, done in acts.items()
        ]
        found += sorted(here, key=lambda deed: STAGES.index(deed.stage))
    return found


def _known(reading: Reading, actor: str) -> str:
    return actor if actor in reading.journey.actors else ""
