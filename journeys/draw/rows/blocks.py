"""What stands in a cell for each kind of record."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.rows.card import Look, card
from journeys.draw.rows.contact import UNDONE, contact_title
from journeys.draw.rows.metric_card import metric_card
from journeys.draw.rows.opportunity_card import opportunity_card
from journeys.draw.rows.pain_card import pain_card
from journeys.draw.rows.row import Block
from journeys.draw.rows.thought import thought
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Style
from journeys.draw.type_scale import BODY, META
from journeys.model import Card, Evidence, Insight, Lane, Metric, Opportunity, Touchpoint


def block(
    reading: Reading,
    lane: Lane,
    record: Touchpoint | Card | Insight | Opportunity | Evidence | Metric,
    room: float,
) -> Block:
    """A record of a lane as a block of a width in px."""
    if isinstance(record, Touchpoint):
        return _act(reading, record, room)
    if isinstance(record, Card):
        return _card(reading, lane, record, room)
    if isinstance(record, Opportunity):
        return opportunity_card(reading, record, room)
    if isinstance(record, Evidence):
        return _evidence(reading, record, room)
    if isinstance(record, Metric):
        return metric_card(reading, record, room)
    return (pain_card if record.type == "pain" else _gain)(reading, record, room)


def _act(reading: Reading, act: Touchpoint, room: float) -> Block:
    theme = reading.theme
    edge = theme["bad"] if act.status in UNDONE else theme["line-strong"]
    paint = Paint(fill=theme["surface"], stroke=edge, width=theme.edge)
    look = Look(paint, Style(BODY, theme["ink"]))
    if act.status in UNDONE:
        look = look.dashed(edge)
    return card(reading.words(act.label), room, look, contact_title(reading, act))


def _card(reading: Reading, lane: Lane, record: Card, room: float) -> Block:
    if lane.shows == "thoughts":
        return thought(reading, record, room)
    theme = reading.theme
    text = reading.words(record.text)
    paint = Paint(fill=theme["surface"], stroke=theme["line-strong"], width=theme.edge)
    lead = reading.say("image", name=record.image) if record.image else ""
    return card(text, room, Look(paint, Style(BODY, theme["ink"])), text or lead, lead)


def _evidence(reading: Reading, evidence: Evidence, room: float) -> Block:
    theme = reading.theme
    text = reading.words(evidence.label)
    where = " · ".join(part for part in (evidence.date, evidence.place) if part)
    paint = Paint(fill=theme["surface"], stroke=theme["line-strong"], width=theme.edge)
    title = f"{text} · {where} · {reading.say(f'standing.{evidence.standing}')}"
    return card(text, room, Look(paint, Style(META, theme["ink-2"])), title, where)


def _gain(reading: Reading, gain: Insight, room: float) -> Block:
    theme = reading.theme
    paint = Paint(fill=theme["surface"], stroke=theme["gain-edge"], width=theme.edge)
    look = Look(paint, Style(BODY, theme["ink"]))
    text = reading.words(gain.text)
    if gain.is_hypothesis:
        look = look.dashed(theme["control"])
    return card("+ " + text, room, look, reading.say("gain.title", text=text, n=len(gain.evidence)))
