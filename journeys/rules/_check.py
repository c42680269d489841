"""Holds a journey to all rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from journeys.edit import HasJourney, Journey
from journeys.rules import (
    double_id,
    empty_phase,
    hypothesis_curve,
    lost_source,
    measured_plan,
    missing_translation,
    orphan_persona,
    pain_without_evidence,
    pain_without_step,
    score_outside_scale,
    step_without_name,
    target_without_origin,
    touchpoint_without_actor,
)
from journeys.rules.finding import Finding

RULES: dict[str, Callable[[Journey], Iterator[Finding]]] = {
    rule.ID: rule.find
    for rule in (
        double_id,
        lost_source,
        score_outside_scale,
        measured_plan,
        step_without_name,
        empty_phase,
        touchpoint_without_actor,
        pain_without_step,
        pain_without_evidence,
        hypothesis_curve,
        orphan_persona,
        target_without_origin,
        missing_translation,
    )
}
"""Every rule by its id, the gravest first: broken, then incomplete, then unpolished."""


def check(journey: HasJourney) -> tuple[Finding, ...]:
    """What the rules find, the gravest first, within a rule in the order of the map.

    Args:
        journey: A journey, or anything that has one.

    >>> from journeys.edit import Journey
    >>> from journeys.model import Phase
    >>> for finding in check(Journey().add(Phase(id="loket", label="Loket"))):
    ...     print(finding.rule, "-", finding.say("en"))
    empty-phase - Phase "Loket" holds no step. Add a step or remove the phase.
    missing-translation - phase "Loket" is not translated into English: name.
    """
    now = journey.journey
    return tuple(
        replace(found, language=now.meta.language) for find in RULES.values() for found in find(now)
    )
