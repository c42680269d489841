"""What of a step is looked at when it is paired with another."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from journeys.edit import Journey
from journeys.measure.aligning.likeness import alike, sharing, words_of
from journeys.model import Step, Touchpoint, Words, steps_in_order

WEIGHTS = {"name": 0.6, "texts": 0.1, "kind": 0.15, "phase": 0.15}
"""How much each part counts; parts one of the two steps lacks are left out of both sums."""


class Traits(NamedTuple):
    """A step, as it is compared.

    Attributes:
        id: Of the step.
        name: Its label.
        texts: Words of its description and of what happens there.
        kind: Who acts, to whom and through what sort of channel.
        phase: The label of its phase.
    """

    id: str
    name: Words
    texts: frozenset[str]
    kind: frozenset[str]
    phase: Words


def traits(journey: Journey) -> list[Traits]:
    """The steps of a journey in order."""
    touches: dict[str, list[Touchpoint]] = defaultdict(list)
    for touch in journey.touchpoints.values():
        touches[touch.step].append(touch)
    return [_of(journey, step, touches[step.id]) for step in steps_in_order(journey)]


def similarity(first: Traits, second: Traits) -> float:
    """Weighted mean of the likeness of name, texts, kind and phase, 0 to 1."""
    parts = {
        "name": alike(first.name, second.name),
        "texts": sharing(first.texts, second.texts),
        "kind": sharing(first.kind, second.kind),
        "phase": alike(first.phase, second.phase),
    }
    known = {name: value for name, value in parts.items() if value is not None}
    if "name" not in known:
        return 0.0
    weight = sum(WEIGHTS[name] for name in known)
    return sum(WEIGHTS[name] * value for name, value in known.items()) / weight


def _of(journey: Journey, step: Step, touches: list[Touchpoint]) -> Traits:
    told = [step.description, *(touch.label for touch in touches)]
    phase = journey.phases.get(step.phase)
    return Traits(
        step.id,
        step.label,
        frozenset().union(*(words_of(text) for words in told for text in words.values())),
        frozenset(sort for touch in touches for sort in _sorts(journey, touch)),
        phase.label if phase else Words(),
    )


def _sorts(journey: Journey, touch: Touchpoint) -> list[str]:
    """The type of a touchpoint: its nature, the stages of who takes part, the channel's sort."""
    ends = [journey.actors.get(end) for end in (touch.initiator, touch.receiver)]
    stages = ">".join(actor.stage for actor in ends if actor)
    channel = journey.channels.get(touch.channel)
    found = [f"{touch.nature}:{stages}"] if stages else []
    return [*found, f"channel:{channel.icon}"] if channel else found
