"""All lines of a comparison, in order."""

from __future__ import annotations

from journeys.measure.benchmarking.counted import of_spine, of_steps
from journeys.measure.benchmarking.felt import felt
from journeys.measure.benchmarking.gap import Gap
from journeys.measure.benchmarking.metric_lines import of_metrics
from journeys.measure.benchmarking.metrics import shared_metrics
from journeys.measure.benchmarking.sampled import of_ratings
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.benchmarking.weight_line import of_pains


def lines_of(setting: Setting, *, by_step: bool) -> tuple[list[list[Gap]], bool]:
    """The lines, and whether any rating in them is made up."""
    given = setting.given
    ratings = [
        felt(journey, name) for journey, name in zip(given.journeys, given.names, strict=True)
    ]
    example = any(one.example for by_measure in ratings for one in by_measure.values())
    if by_step:
        lines = [
            line
            for column in range(len(setting.spine.columns))
            for line in (*of_steps(setting, column), *of_ratings(setting, ratings, column))
        ]
        return lines, example
    lines = [
        *of_spine(setting),
        *of_steps(setting),
        *of_pains(setting),
        *of_ratings(setting, ratings),
        *of_metrics(setting, shared_metrics(given.journeys, setting.better)),
    ]
    return lines, example
