"""A lane of a map: its head and what it shows at the steps of one row."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.apart import apart_at
from journeys.draw.contents import contents
from journeys.draw.reading import Reading
from journeys.draw.rows.blocks import block
from journeys.draw.rows.cell_row import Item, cell_row
from journeys.draw.rows.chip import flow
from journeys.draw.rows.contact import contact_chips
from journeys.draw.rows.dumbbell import dumbbell
from journeys.draw.rows.lane_head import lane_head
from journeys.draw.rows.row import PAD, Columns, Row
from journeys.draw.rows.work_card import work_card
from journeys.model import Card, Insight, Lane, Touchpoint


def lane_row(reading: Reading, columns: Columns, lane: Lane) -> Row:
    """A lane that holds records; lanes of scores are curves and painted elsewhere."""
    head = lane_head(reading, columns, lane, _below(reading, lane))
    fills = {"touchpoints": _chips, "backstage": _work, "disagreement": _apart}
    fill = fills.get(lane.shows, _blocks)
    ground = "backstage" if lane.shows == "backstage" else ""
    return cell_row(reading, columns, head, fill(reading, columns, lane), ground)


def _chips(reading: Reading, columns: Columns, lane: Lane) -> list[Item]:
    items = []
    for place in columns.span:
        found = contents(reading, lane, reading.steps[place])
        chips = contact_chips(reading, [one for one in found if isinstance(one, Touchpoint)])
        items += [Item(place, place, line) for line in flow(chips, columns.room, reading.theme)]
    return items


def _work(reading: Reading, columns: Columns, lane: Lane) -> list[Item]:
    """One card an actor and step, with all that it does there."""
    items = []
    for place in columns.span:
        acts: dict[str, list[Touchpoint]] = {}
        for one in contents(reading, lane, reading.steps[place]):
            if isinstance(one, Touchpoint):
                acts.setdefault(one.initiator, []).append(one)
        items += [Item(place, place, work_card(reading, done, columns.room))
                  for done in acts.values()]  # fmt: skip
    return items


def _apart(reading: Reading, columns: Columns, lane: Lane) -> list[Item]:
    """One dumbbell a question that was asked about a step or what hurts there."""
    return [
        Item(place, place, dumbbell(reading, one, columns.room))
        for place in columns.span
        for one in apart_at(reading, lane.persona, reading.steps[place].id)
    ]


def _blocks(reading: Reading, columns: Columns, lane: Lane) -> list[Item]:
    """One block a record; a card over several steps is clipped to this row of steps."""
    items = []
    for place, step in enumerate(reading.steps):
        for record in contents(reading, lane, step):
            span = record.span if isinstance(record, Card) else 1
            first = max(place, columns.span.start)
            last = min(place + span, columns.span.stop) - 1
            if first <= last:
                room = (last - first + 1) * columns.width - 2 * PAD
                items.append(Item(first, last, block(reading, lane, record, room)))
    return items


def _below(reading: Reading, lane: Lane) -> Sequence[str]:
    """Small lines under the name: whose it is, how many, how many without evidence."""
    lines = []
    for kind, id_ in (("personas", lane.persona), ("actors", lane.actor)):
        record = reading.journey.records(kind).get(id_)
        label = getattr(record, "label", None)
        if label is not None:
            lines.append(reading.words(label))
    if lane.shows == "disagreement":
        lines.append(reading.say("apart.scale"))
    if lane.shows == "pains":
        pains = [one for one in reading.journey.insights.values() if one.type == "pain"]
        lines.append(_counted(reading, pains))
    return lines


def _counted(reading: Reading, pains: Sequence[Insight]) -> str:
    guesses = sum(pain.is_hypothesis for pain in pains)
    text = str(len(pains))
    return f"{text} · {reading.say('hypotheses', n=guesses)}" if guesses else text
