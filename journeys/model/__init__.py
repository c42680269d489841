"""What a journey is: frozen records, one file a kind."""

from journeys.model.actor import Actor
from journeys.model.alignment import Alignment
from journeys.model.canonical import canonical
from journeys.model.card import Card
from journeys.model.channel import Channel
from journeys.model.comment import Comment
from journeys.model.content import FORMAT, VERSION, Content
from journeys.model.evidence import Evidence
from journeys.model.innovation import Innovation
from journeys.model.insight import Insight
from journeys.model.kinds import KINDS, AnyRecord
from journeys.model.lane import CARD_LANES, Lane
from journeys.model.meta import SCALES, Meta, Scale
from journeys.model.metric import Metric
from journeys.model.opportunity import Opportunity
from journeys.model.order import in_order, is_order_key, key_between
from journeys.model.persona import Persona
from journeys.model.phase import Phase
from journeys.model.plain import Plain, plain_record, to_plain, to_text
from journeys.model.reading import (
    lanes_in_order,
    pains_in_order,
    pains_numbered,
    phases_in_order,
    steps_in_order,
)
from journeys.model.record import Frozen, Record, new_id
from journeys.model.references import Reference, references
from journeys.model.relation import Relation
from journeys.model.repair import Repair, repair
from journeys.model.requirement import Requirement
from journeys.model.round import Round
from journeys.model.rounds import (
    Track,
    answered,
    answers,
    asked,
    last_round,
    rounds_of,
    running_round,
    track_of,
    without_private,
)
from journeys.model.score import Score, parts_of
from journeys.model.shape import Shape, schema, shapes
from journeys.model.solution import Solution
from journeys.model.step import Step
from journeys.model.tag import Tag
from journeys.model.text import Words
from journeys.model.touchpoint import Touchpoint
from journeys.model.transition import Transition
from journeys.model.view import View

__all__ = [
    "CARD_LANES", "FORMAT", "KINDS", "SCALES", "VERSION", "Actor", "Alignment", "AnyRecord",
    "Card", "Channel", "Comment", "Content", "Evidence", "Frozen", "Innovation", "Insight",
    "Lane", "Meta", "Metric", "Opportunity", "Persona", "Phase", "Plain", "Record", "Reference",
    "Relation", "Repair", "Requirement", "Round", "Scale", "Score", "Shape", "Solution", "Step",
    "Tag", "Touchpoint", "Track", "Transition", "View", "Words", "answered", "answers", "asked",
    "canonical", "in_order", "is_order_key", "key_between", "lanes_in_order", "last_round",
    "new_id", "pains_in_order", "pains_numbered", "parts_of", "phases_in_order",
    "plain_record", "references", "repair", "rounds_of", "running_round", "schema", "shapes",
    "steps_in_order", "to_plain", "to_text", "track_of", "without_private",
]  # fmt: skip
