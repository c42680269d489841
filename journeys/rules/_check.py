"""Holds a journey to the rules."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from journeys.edit import HasJourney
from journeys.errors import UnknownName
from journeys.model import without_private
from journeys.rules._rules import RULES
from journeys.rules.finding import Finding
from journeys.rules.rule import Rule


def check(
    journey: HasJourney, rules: Iterable[str] | None = None, language: str | None = None
) -> tuple[Finding, ...]:
    """What the rules find, the gravest first, within a rule in the order of the map.

    Args:
        journey: A journey, or anything that has one.
        rules: Ids of the rules to hold it to, in any order; None for all.
        language: Of the sentences; None for the journey's own.

    Raises:
        UnknownName: If there is no rule of an id.

    >>> from journeys.edit import Journey
    >>> from journeys.model import Phase
    >>> journey = Journey().add(Phase(id="loket", label="Loket"))
    >>> for finding in check(journey, language="en"):
    ...     print(finding.level, finding.rule, "-", finding)
    incomplete empty-phase - Phase "Loket" holds no step. Add a step or remove the phase.
    unpolished unused-language - English is listed, but no text is written in it. Translate, or take it off meta.languages.
    """  # noqa: E501  a sentence is not broken
    now = without_private(journey.journey)
    spoken = language or now.meta.language
    return tuple(
        replace(found, language=now.meta.language, level=rule.level, asked=language or "")
        for rule in _chosen(rules, spoken)
        for found in rule.find(now)
    )


def _chosen(rules: Iterable[str] | None, language: str) -> list[Rule]:
    if rules is None:
        return list(RULES.values())
    wanted = {rules} if isinstance(rules, str) else set(rules)
    for name in sorted(wanted - set(RULES)):
        raise UnknownName("rules.unknown", language, name=name, known=", ".join(RULES))
    return [rule for rule in RULES.values() if rule.id in wanted]
