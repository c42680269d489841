"""Where a survey belongs on the map: its elements' steps, and the steps its rows name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from journeys.edit import Journey, steps_in_order
from journeys.errors import NotMeasurable
from journeys.measure.named import column_of, name_of, named, shown
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
    if not isinstance(steps, Mapping):
        raise NotMeasurable("measure.attach.bad-steps", language, given=shown(steps))
    placed = {}
    for element, told in steps.items():
        if element not in read.elements:
            raise NotMeasurable("measure.attach.no-element", language, element=element,
                                choices=", ".join(read.elements))  # fmt: skip
        names = [told] if isinstance(told, str | int | None) else list(told)
        placed[element] = frozenset(_step(journey, name_of(name), language) for name in names)
    return placed


def placed_steps(journey: Journey, table: pd.DataFrame, language: str) -> pd.DataFrame:
    """The table with the ids of the steps its rows name; the given one is not changed.

    Raises:
        NotMeasurable: If a row names a step that is not there.
    """
    import numpy as np
    import pandas as pd

    codes, names = named(column_of(table, "step", language))
    ids = np.array([*(_step(journey, name, language) for name in names), None], dtype=object)
    return table.assign(step=pd.Series(ids[codes], index=table.index, dtype="string"))


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
    raise NotMeasurable("measure.attach.no-step", language, step=shown(name), choices=choices)
