"""Answers that every reader of a journey needs: what stands where, in which order."""

from __future__ import annotations

from journeys.model.content import Content
from journeys.model.insight import Insight
from journeys.model.lane import Lane
from journeys.model.order import in_order
from journeys.model.phase import Phase
from journeys.model.step import Step


def phases_in_order(content: Content) -> list[Phase]:
    """The phases from first to last."""
    return in_order(content.phases.values())


def steps_in_order(content: Content) -> list[Step]:
    """The steps as columns: by phase, then within it."""
    place = {phase.id: index for index, phase in enumerate(phases_in_order(content))}
    return sorted(content.steps.values(), key=lambda s: (place.get(s.phase, -1), s.order, s.id))


def lanes_in_order(content: Content) -> list[Lane]:
    """The lanes from top to bottom."""
    return in_order(content.lanes.values())


def pains_in_order(content: Content) -> list[Insight]:
    """The pain points; the place in this list, from 1, is the number on the pin."""
    return in_order(insight for insight in content.insights.values() if insight.type == "pain")


def pains_numbered(content: Content) -> dict[str, int]:
    """The map-wide number of each pain point, by id."""
    return {pain.id: index for index, pain in enumerate(pains_in_order(content), 1)}
