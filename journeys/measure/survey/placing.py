"""Where a survey belongs on the map: its elements' steps, and the steps its rows name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from journeys.edit import Journey, steps_in_order
from journeys.errors import NotMeasurable
from journeys.measure.survey.skm_read import SkmRead

if TYPE_CHECKING:
    import pandas as pd

Placed = dict[str, frozenset[str]]
"""Element to the ids of its steps."""


def placed_elements(
    journey: Journey,
    read: SkmRead,
    steps: Mapping[str, str | Iterable[str]] | None,
    language: str,
) -> Placed:
    """The steps each element belongs to: as said, else as the pain points have it.

    Raises:
        NotMeasurable: If an element was not asked, or a step is not there.
    """
    if steps is None:
        found: dict[str, set[str]] = {}
        for insight in journey.insights.values():
            if insight.unsur in read.elements:
                found.setdefault(insight.unsur, set()).update(insight.steps & set(journey.steps))
        return {element: frozenset(ids) for element, ids in found.items() if ids}
    placed = {}
    for element, named in steps.items():
        if element not in read.elements:
            raise NotMeasurable("measure.attach.no-element", language, element=element,
                                choices=", ".join(read.elements))  # fmt: skip
        names = [named] if isinstance(named, str) else list(named)
        placed[element] = frozenset(_step(journey, name, language) for name in names)
    return placed


def placed_steps(journey: Journey, table: pd.DataFrame, language: str) -> pd.DataFrame:
    """The table with the ids of the steps its rows name; the given one is not changed.

    Raises:
        NotMeasurable: If a row names a step that is not there.
    """
    names = table["step"].astype("string")
    known = {name: _step(journey, str(name), language) for name in names.dropna().unique()}
    return table.assign(step=names.map(known).astype("string"))


def _step(journey: Journey, name: str, language: str) -> str:
    """The id of a step by its id, its name in any language, or its number on the map."""
    wanted = " ".join(name.split()).casefold()
    steps = steps_in_order(journey)
    for number, step in enumerate(steps, 1):
        names = {step.id, str(number), *(" ".join(text.split()).casefold()
                                         for text in step.label.values())}  # fmt: skip
        if wanted in names:
            return step.id
    choices = ", ".join(step.id for step in steps[:20])
    raise NotMeasurable("measure.attach.no-step", language, step=name, choices=choices)
