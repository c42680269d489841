"""What passes between deeds: communications, hand-offs, and the way to the next step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from journeys.draw.reading import Reading
from journeys.draw.rows.contact import actor_name, channel_name
from journeys.draw.stages.deeds import STAGES, Deed, key_of
from journeys.model import Touchpoint, in_order

LINES = ("interaction", "visibility", "internal")
"""The lines below the first, second and third stage."""


@dataclass(frozen=True)
class Link:
    """A line of the blueprint.

    Attributes:
        tail: Key of the deed it leaves.
        head: Key of the deed it reaches.
        kind: contact, hand-off or next.
        place: Of the step it leaves, from 0.
        contacts: What is said; several of the same two share a line.
    """

    tail: str
    head: str
    kind: str
    place: int
    contacts: tuple[Touchpoint, ...] = ()


def communications(reading: Reading) -> list[Link]:
    """One link for each two actors and direction at a step, in the order of steps."""
    pairs: dict[tuple[str, str], list[Touchpoint]] = {}
    actors = reading.journey.actors
    for touch in in_order(reading.journey.touchpoints.values()):
        apart = touch.initiator != touch.receiver
        if touch.nature == "communication" and touch.receiver in actors and apart:
            begins = touch.initiator if touch.initiator in actors else ""
            ends = key_of(touch.step, begins), key_of(touch.step, touch.receiver)
            pairs.setdefault(ends, []).append(touch)
    links = [
        Link(
            tail,
            head,
            "hand-off" if reading.is_hand_off(contacts[0]) else "contact",
            reading.places[contacts[0].step] - 1,
            tuple(contacts),
        )
        for (tail, head), contacts in pairs.items()
        if contacts[0].step in reading.places
    ]
    return sorted(links, key=lambda link: link.place)


def next_steps(found: Sequence[Deed], span: range) -> list[Link]:
    """The customer's way through one row of steps."""
    first: dict[int, Deed] = {}
    for deed in found:
        if deed.stage == "customer" and deed.place in span:
            first.setdefault(deed.place, deed)
    return [
        Link(first[here].key, first[there].key, "next", here)
        for here, there in pairwise(sorted(first))
    ]


def crossings(reading: Reading, links: Sequence[Link]) -> dict[str, int]:
    """How many communications cross each of the three lines."""
    crossed = dict.fromkeys(LINES, 0)
    for link in links:
        for contact in link.contacts:
            ends = [STAGES.index(reading.stage(end)) for end in (contact.initiator,
                                                                contact.receiver)]  # fmt: skip
            for place in range(min(ends), max(ends)):
                crossed[LINES[place]] += 1
    return crossed


def hand_offs(links: Sequence[Link]) -> int:
    """How many communications two actors who are no customers have."""
    return sum(len(link.contacts) for link in links if link.kind == "hand-off")


def link_title(reading: Reading, link: Link) -> str:
    """Who says what to whom, through what; one sentence a communication."""
    if link.kind == "next":
        return reading.say("blueprint.next.title", number=link.place + 2)
    key = "handoff" if link.kind == "hand-off" else "contact"
    told = []
    for contact in link.contacts:
        parts = (reading.words(contact.label), channel_name(reading, contact))
        told.append(
            reading.say(
                f"blueprint.{key}.title",
                number=link.place + 1,
                tail=_name(reading, contact.initiator),
                head=_name(reading, contact.receiver),
                text=" · ".join(part for part in parts if part),
            )
        )
    return "\n".join(told)


def _name(reading: Reading, actor: str) -> str:
    return actor_name(reading, actor) or reading.say("blueprint.someone")
