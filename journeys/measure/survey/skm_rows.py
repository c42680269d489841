"""The rows of an SKM table: one an element and the whole below, or one a group."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.measure.survey.papered import Columns
from journeys.measure.survey.skm_category import category, possible
from journeys.measure.survey.skm_index import CONVERSION
from journeys.measure.survey.skm_read import SkmRead
from journeys.words import say

WHOLE = "ikm"
"""Key of the row of the whole index."""


def by_element(read: SkmRead) -> Columns:
    """The nine elements, and the whole as the regulation's own layout has it: below them."""
    index = read.indices[0]
    nrr = index.nrr.tolist()
    converted = [CONVERSION * mean for mean in nrr] + [index.converted]
    low, high = [*index.lows.tolist(), index.low], [*index.highs.tolist(), index.high]
    return {
        "key": [*read.elements, WHOLE],
        "label": [*map(read.name, read.elements), say("measure.skm.whole", read.asked.language)],
        "n": [*index.answered.tolist(), index.n],
        "blank": [*index.blank.tolist(), None],
        "total": [*index.totals.tolist(), float(index.totals.sum())],
        "nrr": [*nrr, index.value / (index.weight * len(nrr))],
        "weight": [*[index.weight] * len(nrr), index.weight * len(nrr)],
        "weighted": [*(index.nrr * index.weight).tolist(), index.value],
        "converted": converted,
        "low": low,
        "high": high,
        **_judged(read, converted, low, high),
    }


def by_group(read: SkmRead) -> Columns:
    """One row a group, with the NRR of every element asked."""
    converted = [index.converted for index in read.indices]
    low = [index.low for index in read.indices]
    high = [index.high for index in read.indices]
    elements = {
        name: [float(index.nrr[place]) for index in read.indices]
        for place, name in enumerate(read.elements)
    }
    return {
        "key": [group.key for group in read.groups],
        "label": [group.label for group in read.groups],
        "n": [index.n for index in read.indices],
        "nrr": [index.value for index in read.indices],
        "converted": converted,
        "low": low,
        "high": high,
        **_judged(read, converted, low, high),
        **elements,
    }


def _judged(
    read: SkmRead, converted: Sequence[float], low: Sequence[float], high: Sequence[float]
) -> Columns:
    found = [category(value, read.scheme, read.asked.language) for value in converted]
    return {
        "category": [one.letter for one in found],
        "quality": [one.words for one in found],
        "possible": [possible(*ends, read.scheme) for ends in zip(low, high, strict=True)],
    }
