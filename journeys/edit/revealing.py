"""Shows the answers of the running round to all."""

from __future__ import annotations

from journeys.edit import adding
from journeys.edit.change import Edit, Plan, Refusal, refuse
from journeys.model import Content, Lane, Round, answers, lanes_in_order, new_id, running_round
from journeys.model.lane import Shows

DISAGREEMENT: Shows = "disagreement"


def plan(content: Content) -> Plan:
    """What revealing the running round would change, or why it may not.

    A map that has no lane of disagreement gets one, below its lane of emotion.
    """
    running = running_round(content)
    if running is None:
        return refuse("edit.round.none")
    if not any(answers(content, running)):
        return refuse("edit.round.empty", n=running.number)
    revealed = Edit(Round.kind, running.id, running, running.with_fields(state="revealed"))
    lane = _lane(content)
    return lane if isinstance(lane, Refusal) else (revealed, *lane)


def _lane(content: Content) -> Plan:
    lanes = lanes_in_order(content)
    if not lanes or any(lane.shows == DISAGREEMENT for lane in lanes):
        return ()
    above = next((lane.id for lane in lanes if lane.shows == "emotion"), None)
    name = f"{Lane.prefix}-{DISAGREEMENT}"
    id_ = new_id(Lane.prefix) if content.find(name) else name
    return adding.plan(content, Lane(id=id_, shows=DISAGREEMENT), after=above)
