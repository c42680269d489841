"""Which test an item of several groups bears."""

from __future__ import annotations

from journeys.errors import NotMeasurable
from journeys.measure.comparing.asked import Asked, Method
from journeys.measure.comparing.pairs import is_paired
from journeys.measure.comparing.sample import Item, Sample


def method_for(item: Item, asked: Asked) -> Method:
    """The test asked for, or the one that fits: never ``auto``.

    Raises:
        NotMeasurable: If the test asked for does not fit the data.
    """
    filled = [sample for sample in item.samples if len(sample.values)]
    if asked.method == "auto":
        return _fitting(item, filled)
    if asked.method == "wilcoxon":
        _refuse_unpaired(item, filled, asked.language)
    elif _people_repeat(filled):
        raise NotMeasurable("measure.compare.people-repeat", asked.language, method=asked.method)
    if asked.method == "proportions" and not _is_yes_or_no(item):
        other = next(float(value) for value in item.tally.levels if value not in (0, 1))
        raise NotMeasurable("measure.compare.no-share", asked.language, value=f"{other:g}")
    return asked.method


def _fitting(item: Item, filled: list[Sample]) -> Method:
    if len(filled) == 2 and is_paired(*filled):
        return "wilcoxon"
    if _people_repeat(filled):
        return "brunner-munzel"
    if _is_yes_or_no(item):
        return "proportions"
    return "kruskal-wallis" if len(filled) > 2 else "brunner-munzel"


def _is_yes_or_no(item: Item) -> bool:
    return all(value in (0, 1) for value in item.tally.levels.tolist()[:3])


def _people_repeat(filled: list[Sample]) -> bool:
    """Whether somebody gave several values, in one group or over the groups."""
    import numpy as np

    persons = [sample.persons for sample in filled if len(sample.persons)]
    together = np.concatenate(persons) if persons else np.empty(0)
    return len(np.unique(together)) < len(together)


def _refuse_unpaired(item: Item, filled: list[Sample], language: str) -> None:
    if len(item.samples) != 2:
        raise NotMeasurable("measure.compare.no-pairs", language, n=len(item.samples))
    named = [bool(len(sample.persons)) for sample in filled]
    if not any(named):
        sizes = [len(sample.values) + sample.missing for sample in item.samples]
        if sizes[0] != sizes[1] or any(sample.missing for sample in item.samples):
            raise NotMeasurable("measure.compare.uneven", language, first=sizes[0],
                                second=sizes[1])  # fmt: skip
    for sample in filled:
        if sample.repeats:
            raise NotMeasurable("measure.compare.twice", language, group=sample.name)
