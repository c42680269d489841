"""Ratings: lines with people behind them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from journeys.measure.benchmarking.criterion import rating
from journeys.measure.benchmarking.felt import Felt
from journeys.measure.benchmarking.gap import Gap
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.sample import Item, counted
from journeys.measure.comparing.two_groups import compared
from journeys.words import say


def of_ratings(
    setting: Setting, ratings: Sequence[Mapping[str, Felt]], column: int | None = None
) -> list[list[Gap]]:
    """A line for each measure that at least two providers were rated by.

    Args:
        setting: The question.
        ratings: Of each provider, by measure.
        column: Place of the column, from 0; None for the whole journey.
    """
    measures = sorted({measure for one in ratings for measure in one}, key=_emotion_first)
    found = []
    for measure in measures:
        item = _item(setting, ratings, measure, column)
        if sum(bool(len(sample.values)) for sample in item.samples) > 1:
            found.append(_line(setting, measure, item, column))
    return found


def _emotion_first(measure: str) -> tuple[bool, str]:
    return measure != "emotion", measure


def _item(
    setting: Setting, ratings: Sequence[Mapping[str, Felt]], measure: str, column: int | None
) -> Item:
    people: dict[tuple[int, str], int] = {}
    samples = []
    for place, name in enumerate(setting.given.names):
        steps = None if column is None else setting.spine.columns[column].met[place].steps
        felt = ratings[place].get(measure) or Felt(name, {}, example=False)
        samples.append(felt.sample(people, 0 if setting.same_people else place, steps))
    return Item("", tuple(samples), counted(samples))


def _line(setting: Setting, measure: str, item: Item, column: int | None) -> list[Gap]:
    criterion = rating(measure, setting.better.get(measure))
    number = None if column is None else setting.spine.columns[column].number
    gaps = []
    scales = {setting.given.journeys[place].meta.scale(measure)
              for place, sample in enumerate(item.samples) if len(sample.values)}  # fmt: skip
    for place, sample in enumerate(item.samples):
        n = len(sample.values)
        outcome = None
        if place != setting.baseline and len(scales) == 1:
            outcome = compared(item, (setting.baseline, place), "brunner-munzel", setting.asked)
        key = "unrated" if not n else "scales" if len(scales) > 1 else "rated"
        basis = say(f"measure.gap.basis.{key}", setting.language, n=n, people=sample.people)
        mean = float(sample.values.mean()) if n else None
        gaps.append(Gap(criterion, number, place, mean, n, sample.people, basis, outcome))
    base = gaps[setting.baseline].value
    return [
        gap if gap.outcome is None or gap.value is None or base is None
        else replace(gap, difference=_turned(gap.outcome.difference, gap.value - base))
        for gap in gaps
    ]  # fmt: skip


def _turned(difference: Effect, value: float) -> Effect:
    """The difference of means, this provider less the baseline."""
    return Effect(value, 0.0 - difference.high, 0.0 - difference.low)
