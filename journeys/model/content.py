"""All that a journey holds, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, BeforeValidator

from journeys.model.actor import Actor
from journeys.model.alignment import Alignment
from journeys.model.card import Card
from journeys.model.channel import Channel
from journeys.model.comment import Comment
from journeys.model.evidence import Evidence
from journeys.model.frozen import FrozenMap
from journeys.model.innovation import Innovation
from journeys.model.insight import Insight
from journeys.model.kinds import KINDS, AnyRecord
from journeys.model.lane import Lane
from journeys.model.meta import Meta
from journeys.model.metric import Metric
from journeys.model.opportunity import Opportunity
from journeys.model.persona import Persona
from journeys.model.phase import Phase
from journeys.model.record import Frozen
from journeys.model.relation import Relation
from journeys.model.requirement import Requirement
from journeys.model.round import Round
from journeys.model.score import Score, parts_of
from journeys.model.solution import Solution
from journeys.model.step import Step
from journeys.model.tag import Tag
from journeys.model.touchpoint import Touchpoint
from journeys.model.transition import Transition
from journeys.model.view import View

FORMAT = "journey"
VERSION = 1

R = TypeVar("R")


def _named(records: object) -> object:
    """Each record of a plain map told its own id."""
    if not isinstance(records, Mapping):
        return records
    return {
        key: {**value, "id": key} if isinstance(value, dict) else value
        for key, value in records.items()
    }


def _scored(scores: object) -> object:
    """Each score of a plain map taken from its key and its number."""
    if not isinstance(scores, Mapping):
        return scores
    return {key: _score(key, value) for key, value in scores.items()}


def _score(key: str, value: Any) -> object:  # noqa: ANN401  whatever JSON holds
    if isinstance(value, Score):
        return value
    rest = dict(value) if isinstance(value, Mapping) else {"value": value}
    return {**rest, **(parts_of(key) or {})}


Records = Annotated[
    Mapping[str, R],
    BeforeValidator(_named),
    AfterValidator(FrozenMap),
]
Scores = Annotated[
    Mapping[str, Score],
    BeforeValidator(_scored),
    AfterValidator(FrozenMap),
]


class Content(Frozen):
    """A journey's head and its records, one map a kind, keyed by id.

    Attributes:
        meta: What the journey is about.
        personas: Who lives it.
        actors: Who acts in it.
        channels: Through what people meet.
        phases: Its big blocks of time.
        steps: Its moments, each in a phase.
        transitions: Branches, loops and exits between steps.
        touchpoints: Contacts and acts, each at a step.
        relations: What passes between actors.
        lanes: The rows that show it.
        cards: What card lanes hold.
        scores: Judgments, one a rater.
        rounds: Askings of the room that the scores answer.
        insights: Pain points, gains, quotes, needs.
        evidence: How we know.
        requirements: Documents and conditions asked for.
        metrics: Numbers that are followed.
        opportunities: What could be better.
        solutions: What will be done.
        innovations: Solutions as innovation proposals.
        alignments: Steps paired with those of other journeys.
        views: Saved ways of showing the map.
        tags: Words to sort cards by.
        comments: Remarks on records.
    """

    meta: Meta = Meta()
    personas: Records[Persona] = FrozenMap()
    actors: Records[Actor] = FrozenMap()
    channels: Records[Channel] = FrozenMap()
    phases: Records[Phase] = FrozenMap()
    steps: Records[Step] = FrozenMap()
    transitions: Records[Transition] = FrozenMap()
    touchpoints: Records[Touchpoint] = FrozenMap()
    relations: Records[Relation] = FrozenMap()
    lanes: Records[Lane] = FrozenMap()
    cards: Records[Card] = FrozenMap()
    scores: Scores = FrozenMap()
    rounds: Records[Round] = FrozenMap()
    insights: Records[Insight] = FrozenMap()
    evidence: Records[Evidence] = FrozenMap()
    requirements: Records[Requirement] = FrozenMap()
    metrics: Records[Metric] = FrozenMap()
    opportunities: Records[Opportunity] = FrozenMap()
    solutions: Records[Solution] = FrozenMap()
    innovations: Records[Innovation] = FrozenMap()
    alignments: Records[Alignment] = FrozenMap()
    views: Records[View] = FrozenMap()
    tags: Records[Tag] = FrozenMap()
    comments: Records[Comment] = FrozenMap()

    def records(self, kind: str) -> Mapping[str, AnyRecord]:
        """The map of one kind."""
        found: Mapping[str, AnyRecord] = getattr(self, kind)
        return found

    def find(self, id: str) -> tuple[str, AnyRecord] | None:  # noqa: A002  the field's own word
        """The kind and the record of an id, or None."""
        for kind in KINDS:
            records = self.records(kind)
            if id in records:
                return kind, records[id]
        return None
