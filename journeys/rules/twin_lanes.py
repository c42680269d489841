"""Two lanes that show the same."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Lane, Words, lanes_in_order
from journeys.rules.finding import Finding, Fix
from journeys.rules.lanes import name_of_lane, sight
from journeys.rules.removal import named, removing

ID = "twin-lanes"


def find(journey: Journey) -> Iterator[Finding]:
    """Lanes with the content and the filter of one above; a finding for each after the first.

    Lanes of cards hold their own, so several of a kind are no finding. The fix
    removes the lower one where its name and prompt say nothing of their own.
    """
    first: dict[tuple[str, str, str, str], Lane] = {}
    held = named(journey, Lane.kind)
    for lane in lanes_in_order(journey):
        if lane.holds_cards:
            continue
        above = first.setdefault(sight(lane), lane)
        if above is not lane:
            values = {"name": name_of_lane(lane), "other": name_of_lane(above)}
            fix = _removing(lane, above) if _adds_nothing(lane, above, held) else None
            yield Finding(ID, lane.kind, lane.id, values, fix=fix)


def _adds_nothing(lane: Lane, above: Lane, held: set[str]) -> bool:
    return (
        lane.id not in held
        and not lane.__pydantic_extra__
        and _is_within(lane.label, above.label)
        and _is_within(lane.prompt, above.prompt)
    )


def _is_within(words: Words, others: Words) -> bool:
    return all(not text.strip() or others.get(language) == text for language, text in words.items())


def _removing(lane: Lane, above: Lane) -> Fix:
    remove = removing(lane)
    return lambda journey: remove(journey) if journey.lanes.get(above.id) == above else journey
