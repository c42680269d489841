"""Applies the fixes of all findings until none is left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journeys.edit import HasJourney, Journey
from journeys.rules._check import check
from journeys.rules.finding import Finding

MOST_ROUNDS = 20
"""A fix may lay bare what another can mend; no journey seen takes more than three rounds."""


class Mended(NamedTuple):
    """A journey after its fixes.

    Attributes:
        journey: The new value; the old one itself if nothing could be fixed.
        fixed: The findings whose fixes were applied, in that order.
        left: What the rules still find.
    """

    journey: Journey
    fixed: tuple[Finding, ...]
    left: tuple[Finding, ...]


def mend(
    journey: HasJourney, rules: Iterable[str] | None = None, language: str | None = None
) -> Mended:
    """A journey with every fix applied that there is; mending twice changes nothing.

    No fix takes away a text that a person wrote, and none makes a new finding.

    Args:
        journey: A journey, or anything that has one; it does not change.
        rules: Ids of the rules whose fixes to apply; None for all.
        language: Of the sentences; None for the journey's own.

    Raises:
        UnknownName: If there is no rule of an id.
    """
    now = journey.journey
    wanted = None if rules is None else [rules] if isinstance(rules, str) else list(rules)
    fixed: list[Finding] = []
    left = check(now, wanted, language)
    for _ in range(MOST_ROUNDS):
        before = now
        for finding in left:
            after = finding.fix(now) if finding.fix else now
            if after is not now:
                fixed.append(finding)
                now = after
        if now is before:
            break
        left = check(now, wanted, language)
    return Mended(now, tuple(fixed), left)
