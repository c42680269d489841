"""What each lane shows at each step: a lane holds nothing, it selects."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from journeys.draw.reading import Reading
from journeys.model import (
    Card,
    Evidence,
    Insight,
    Lane,
    Metric,
    Opportunity,
    Step,
    Touchpoint,
    in_order,
)

Shown = Touchpoint | Card | Insight | Opportunity | Evidence | Metric

HIDDEN = frozenset({"backstage", "support"})
"""Stages below the line of visibility."""


def contents(reading: Reading, lane: Lane, step: Step) -> Sequence[Shown]:
    """The records of a lane at a step, in order.

    Lanes of scores (emotion, engagement) and of kinds this version does not
    paint (solutions, requirements) have none.
    """
    choose = _CHOICES.get(lane.shows)
    return choose(reading, lane, step) if choose else ()


def _actions(reading: Reading, lane: Lane, step: Step) -> list[Touchpoint]:
    return [
        act
        for act in _at(reading, step)
        if act.nature == "action"
        and (act.initiator == lane.actor if lane.actor else _is_customer(reading, act))
    ]


def _touchpoints(reading: Reading, lane: Lane, step: Step) -> list[Touchpoint]:
    return [
        contact
        for contact in _at(reading, step)
        if contact.nature == "communication"
        and (
            lane.actor in (contact.initiator, contact.receiver)
            if lane.actor
            else not reading.is_hand_off(contact)
        )
    ]


def _backstage(reading: Reading, lane: Lane, step: Step) -> list[Touchpoint]:
    return [
        work
        for work in _at(reading, step)
        if (
            lane.actor in (work.initiator, work.receiver)
            if lane.actor
            else reading.stage(work.initiator) in HIDDEN or reading.is_hand_off(work)
        )
    ]


def _at(reading: Reading, step: Step) -> list[Touchpoint]:
    found = (touch for touch in reading.journey.touchpoints.values() if touch.step == step.id)
    return in_order(found)


def _is_customer(reading: Reading, act: Touchpoint) -> bool:
    return reading.stage(act.initiator) == "customer"


def _cards(reading: Reading, lane: Lane, step: Step) -> list[Card]:
    return in_order(
        card
        for card in reading.journey.cards.values()
        if card.lane == lane.id
        and card.step == step.id
        and (not lane.persona or card.persona in ("", lane.persona))
        and (not lane.tag or lane.tag in card.tags)
    )


def _insights(kind: str) -> Callable[[Reading, Lane, Step], list[Insight]]:
    def choose(reading: Reading, lane: Lane, step: Step) -> list[Insight]:
        found = [
            insight
            for insight in reading.journey.insights.values()
            if insight.type == kind
            and step.id in insight.steps
            and (not lane.persona or not insight.personas or lane.persona in insight.personas)
        ]
        return sorted(found, key=lambda one: (-(reading.severity(one) or 0), one.order, one.id))

    return choose


def _opportunities(reading: Reading, lane: Lane, step: Step) -> list[Opportunity]:
    del lane
    chances = reading.journey.opportunities.values()
    return in_order(chance for chance in chances if step.id in chance.steps)


def _evidence(reading: Reading, lane: Lane, step: Step) -> list[Evidence]:
    del lane
    ids = set(step.evidence)
    for touch in _at(reading, step):
        ids |= touch.evidence
    for insight in reading.journey.insights.values():
        if step.id in insight.steps:
            ids |= insight.evidence | insight.contradicted_by
    known = reading.journey.evidence
    return in_order(known[id_] for id_ in ids if id_ in known)


def _metrics(reading: Reading, lane: Lane, step: Step) -> list[Metric]:
    del lane
    metrics = reading.journey.metrics.values()
    return in_order(metric for metric in metrics if step.id in metric.steps)


_CHOICES: dict[str, Callable[[Reading, Lane, Step], Sequence[Shown]]] = {
    "actions": _actions,
    "touchpoints": _touchpoints,
    "backstage": _backstage,
    "thoughts": _cards,
    "text": _cards,
    "physical-evidence": _cards,
    "image": _cards,
    "pains": _insights("pain"),
    "gains": _insights("gain"),
    "opportunities": _opportunities,
    "evidence": _evidence,
    "metrics": _metrics,
}
