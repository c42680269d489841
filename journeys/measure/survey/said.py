"""What a table of one question says: the only group in full, or the lowest and the highest."""

from __future__ import annotations

from collections.abc import Callable
from math import isnan

from journeys.measure.survey.column import Column
from journeys.measure.survey.extremes import Placed, extremes
from journeys.measure.survey.ranged import Ranged
from journeys.words import confidence, figure, say

Write = Callable[[float], str]


def said(read: Column, main: Ranged, write: Write, tell: Callable[[int], dict[str, str]]) -> str:
    """The sentence of a table.

    Args:
        read: What was read.
        main: The number the groups are compared by.
        write: How it is written.
        tell: The further values of the sentence of one group, by its place.
    """
    asked = read.asked
    labels = [group.label for group in read.groups]
    known = [place for place, value in enumerate(main.value) if not isnan(value)]
    if len(known) > 1:
        placed = map(Placed, labels, main.value, main.low, main.high)
        return extremes(list(placed), write, asked.language)
    place = known[0]
    sure = not isnan(main.low[place])
    sentence = say(
        f"measure.{asked.measure}.{'sure' if sure else 'few'}", asked.language,
        n=figure(main.n[place], asked.language), level=confidence(asked.level, asked.language),
        value=write(main.value[place]), low=write(main.low[place]) if sure else "",
        high=write(main.high[place]) if sure else "", **tell(place),
    )  # fmt: skip
    return f"{labels[place]}: {sentence}" if read.groups[place].key else sentence
