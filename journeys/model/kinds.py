"""The kinds of record a journey has, in the order of the file."""

from __future__ import annotations

from journeys.model.actor import Actor
from journeys.model.card import Card
from journeys.model.channel import Channel
from journeys.model.evidence import Evidence
from journeys.model.insight import Insight
from journeys.model.lane import Lane
from journeys.model.opportunity import Opportunity
from journeys.model.persona import Persona
from journeys.model.phase import Phase
from journeys.model.record import Frozen
from journeys.model.score import Score
from journeys.model.step import Step
from journeys.model.touchpoint import Touchpoint

AnyRecord = (
    Persona | Actor | Channel | Phase | Step | Touchpoint
    | Lane | Card | Score | Insight | Evidence | Opportunity
)  # fmt: skip

KINDS: dict[str, type[Frozen]] = {
    record.kind: record
    for record in (
        Persona, Actor, Channel, Phase, Step, Touchpoint,
        Lane, Card, Score, Insight, Evidence, Opportunity,
    )
}  # fmt: skip
