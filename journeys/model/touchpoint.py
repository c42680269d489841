"""One contact through one channel, or one act of one actor."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from journeys.model.record import Record
from journeys.model.references import EvidenceRefs, StepRef, refers
from journeys.model.text import Words

ActorRef = Annotated[str, refers("actors", on_remove="unlink")]


class Touchpoint(Record):
    """What happens between people, or what one of them does.

    A communication has an initiator, a receiver and a channel; an action has
    the initiator alone. A hand-off is a communication between two actors who
    are not customers. The blueprint reads only these.

    Attributes:
        step: The step at which it happens.
        nature: Communication or action.
        label: What happens, verb first.
        initiator: The actor who begins or acts.
        receiver: The actor who is addressed.
        channel: Through what.
        status: Planned, done, failed, missing, or not foreseen.
        evidence: How we know.
    """

    kind: ClassVar[str] = "touchpoints"
    prefix: ClassVar[str] = "touch"

    step: StepRef
    nature: Literal["communication", "action"] = "communication"
    label: Words = Words()
    initiator: ActorRef = ""
    receiver: ActorRef = ""
    channel: Annotated[str, refers("channels", on_remove="unlink")] = ""
    status: Literal["planned", "completed", "failed", "missing", "ad-hoc"] = "planned"
    evidence: EvidenceRefs = frozenset()
