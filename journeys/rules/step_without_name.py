"""A step nobody named says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey, steps_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import is_said, name_in

ID = "step-without-name"


def find(journey: Journey) -> Iterator[Finding]:
    """Steps without a name in any language; a name of blanks is none."""
    for number, step in enumerate(steps_in_order(journey), 1):
        if not is_said(step.label):
            values = {"number": number, "phase": name_in(journey, step.phase)}
            yield Finding(ID, step.kind, step.id, values, place="label")
