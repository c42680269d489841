"""What part of a pain point falls into which row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from journeys.edit import Journey
from journeys.measure.facets import Facet
from journeys.measure.rows import NORMS, By
from journeys.model import Touchpoint

Parts = dict[str, float]
"""Row key to part; the empty key for what belongs to no row. The parts sum to the facet's."""

NOWHERE = ""


def parts(journey: Journey, facets: list[Facet], by: By | None) -> list[Parts]:
    """For each facet its parts.

    A pain point felt at several steps is divided evenly among them, and within
    a step evenly among the channels or actors met there: the whole counts once.
    """
    if by is None:
        return [{facet.pain.id: facet.part} for facet in facets]
    if by in NORMS:
        return [{getattr(facet.pain, by): facet.part} for facet in facets]
    match by:
        case "journey" | "provider":
            return [{NOWHERE: facet.part} for facet in facets]
        case "persona":
            return [{facet.persona: facet.part} for facet in facets]
        case "phase":
            return _by_step(journey, facets, _phase(journey))
        case "step":
            return _by_step(journey, facets, lambda step: {step})
        case "channel":
            return _by_step(journey, facets, _met(journey, lambda touch: {touch.channel}))
        case _:
            serving = {key for key, actor in journey.actors.items() if actor.stage != "customer"}
            both = _met(journey, lambda touch: {touch.initiator, touch.receiver} & serving)
            return _by_step(journey, facets, both)


def _by_step(
    journey: Journey, facets: Iterable[Facet], keys: Callable[[str], set[str]]
) -> list[Parts]:
    return [_divided(journey, facet, keys) for facet in facets]


def _divided(journey: Journey, facet: Facet, keys: Callable[[str], set[str]]) -> Parts:
    steps = sorted(step for step in facet.pain.steps if step in journey.steps)
    found: Parts = defaultdict(float)
    for step in steps or [NOWHERE]:
        met = sorted(keys(step) - {NOWHERE}) or [NOWHERE] if step else [NOWHERE]
        for key in met:
            found[key] += facet.part / max(len(steps), 1) / len(met)
    return dict(found)


def _phase(journey: Journey) -> Callable[[str], set[str]]:
    return lambda step: {journey.steps[step].phase} & set(journey.phases)


def _met(journey: Journey, of: Callable[[Touchpoint], set[str]]) -> Callable[[str], set[str]]:
    """What the touchpoints of a step name; made once for all steps."""
    known = {*journey.channels, *journey.actors}
    met: dict[str, set[str]] = defaultdict(set)
    for touch in journey.touchpoints.values():
        met[touch.step] |= of(touch) & known
    return lambda step: met[step]
