"""A touchpoint in one sentence and as a chip."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.reading import Reading
from journeys.draw.rows.chip import Chip
from journeys.model import Touchpoint

UNDONE = frozenset({"failed", "missing"})
"""Contacts that did not happen as foreseen."""


def actor_name(reading: Reading, id_: str) -> str:
    """The name of an actor, or nothing."""
    actor = reading.journey.actors.get(id_)
    return reading.words(actor.label) if actor else ""


def channel_name(reading: Reading, contact: Touchpoint) -> str:
    """The name of the channel, or nothing."""
    channel = reading.journey.channels.get(contact.channel)
    return reading.words(channel.label) if channel else ""


def contact_title(reading: Reading, contact: Touchpoint) -> str:
    """Channel, label, who to whom, and how it went if it did not go as foreseen."""
    ends = (contact.initiator, contact.receiver)
    who = " → ".join(name for name in (actor_name(reading, end) for end in ends) if name)
    went = (
        reading.say(f"status.{contact.status}")
        if contact.status in UNDONE or contact.status == "ad-hoc"
        else ""
    )
    parts = (channel_name(reading, contact), reading.words(contact.label), who, went)
    return " · ".join(part for part in parts if part)


def contact_chips(reading: Reading, contacts: Sequence[Touchpoint]) -> list[Chip]:
    """A chip a channel, in order of first use; how often it is used behind a multiplication sign.

    A contact without a channel is a chip of its own, with what happens.
    """
    by_channel: dict[str, list[Touchpoint]] = {}
    for contact in contacts:
        key = contact.channel if contact.channel in reading.journey.channels else contact.id
        by_channel.setdefault(key, []).append(contact)
    return [_chip(reading, same) for same in by_channel.values()]


def _chip(reading: Reading, same: Sequence[Touchpoint]) -> Chip:
    channel = reading.journey.channels.get(same[0].channel)
    times = f" ×{len(same)}" if len(same) > 1 else ""
    return Chip(
        icon=channel.icon if channel else "place",
        text=(channel_name(reading, same[0]) or reading.words(same[0].label)) + times,
        title="\n".join(contact_title(reading, contact) for contact in same),
        failed=any(contact.status in UNDONE for contact in same),
    )
