"""Metrics of several providers: shares of counted cases are tested, other values are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from journeys.measure.benchmarking.gap import Gap
from journeys.measure.benchmarking.metrics import Shared, cases, value
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.outcome import Outcome, Side
from journeys.measure.comparing.shares import fisher, risk_difference
from journeys.measure.comparing.tested import NAN
from journeys.model import Metric
from journeys.words import say


def of_metrics(setting: Setting, shared: Sequence[Shared]) -> list[list[Gap]]:
    """A line for each metric that at least two providers hold."""
    return [
        [_gap(setting, one, place, metric) for place, metric in enumerate(one.metrics)]
        for one in shared
    ]


def _gap(setting: Setting, shared: Shared, place: int, metric: Metric | None) -> Gap:
    if metric is None:
        basis = say("measure.gap.basis.unknown", setting.language)
        return Gap(shared.criterion, None, place, None, basis=basis)
    own, counted = value(metric), cases(metric)
    n = counted[1] if counted else metric.n
    gap = Gap(shared.criterion, None, place, own, n, None, _basis(setting, metric, n))
    base = shared.metrics[setting.baseline]
    if place == setting.baseline or base is None:
        return gap
    theirs = value(base)
    away = own - theirs if own is not None and theirs is not None else NAN
    outcome = _shares(setting, cases(base), counted, place)
    ends = outcome.effect if outcome else Effect(NAN)
    return replace(gap, outcome=outcome, difference=Effect(away, 0.0 - ends.high, 0.0 - ends.low))


def _basis(setting: Setting, metric: Metric, n: int | None) -> str:
    counted = say("measure.gap.basis.cases", setting.language, n=n) if n else ""
    told = " · ".join(part for part in (metric.period, counted) if part)
    return told or say("measure.gap.basis.counted", setting.language)


def _shares(
    setting: Setting, first: tuple[int, int] | None, second: tuple[int, int] | None, place: int
) -> Outcome | None:
    if first is None or second is None:
        return None
    names = setting.given.names[setting.baseline], setting.given.names[place]
    sides = tuple(
        Side(name, n, n, mean=k / n) for name, (k, n) in zip(names, (first, second), strict=True)
    )
    effect = risk_difference(first, second, setting.asked.resampling.level)
    return Outcome("", sides, "risk-difference", effect, 0, fisher(first, second))
