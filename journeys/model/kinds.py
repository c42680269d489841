"""The kinds of record a journey has, in the order of the file."""

from __future__ import annotations

from journeys.model.actor import Actor
from journeys.model.alignment import Alignment
from journeys.model.card import Card
from journeys.model.channel import Channel
from journeys.model.comment import Comment
from journeys.model.evidence import Evidence
from journeys.model.innovation import Innovation
from journeys.model.insight import Insight
from journeys.model.lane import Lane
from journeys.model.metric import Metric
from journeys.model.opportunity import Opportunity
from journeys.model.persona import Persona
from journeys.model.phase import Phase
from journeys.model.record import Frozen
from journeys.model.relation import Relation
from journeys.model.requirement import Requirement
from journeys.model.round import Round
from journeys.model.score import Score
from journeys.model.solution import Solution
from journeys.model.step import Step
from journeys.model.tag import Tag
from journeys.model.touchpoint import Touchpoint
from journeys.model.transition import Transition
from journeys.model.view import View

AnyRecord = (
    Persona | Actor | Channel | Phase | Step | Transition | Touchpoint
    | Relation | Lane | Card | Score | Round | Insight | Evidence | Requirement
    | Metric | Opportunity | Solution | Innovation | Alignment | View | Tag
    | Comment
)  # fmt: skip

KINDS: dict[str, type[Frozen]] = {
    record.kind: record
    for record in (
        Persona, Actor, Channel, Phase, Step, Transition, Touchpoint,
        Relation, Lane, Card, Score, Round, Insight, Evidence, Requirement,
        Metric, Opportunity, Solution, Innovation, Alignment, View, Tag,
        Comment,
    )
}  # fmt: skip
