"""Metrics that several providers follow: told apart by id, or by name and unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from journeys.edit import Journey
from journeys.measure.benchmarking.criterion import Better, Criterion
from journeys.model import Metric

_LOWER = frozenset({"minutes", "menit", "mnt", "min", "hours", "jam", "days", "hari", "rp", "idr"})
"""Units of which less is better for the person."""


class Shared(NamedTuple):
    """A metric of several providers.

    Attributes:
        criterion: Its name and unit.
        metrics: One a journey; None where it has none.
    """

    criterion: Criterion
    metrics: tuple[Metric | None, ...]


def shared_metrics(journeys: Sequence[Journey], better: Mapping[str, Better]) -> list[Shared]:
    """The metrics that at least two of the journeys hold a value of."""
    rows: list[list[Metric | None]] = []
    for place, journey in enumerate(journeys):
        for metric in sorted(journey.metrics.values(), key=lambda one: (one.order, one.id)):
            if metric.value is None and not metric.denominator:
                continue
            row = next((row for row in rows if row[place] is None and _same(row, metric)), None)
            if row is None:
                row = [None] * len(journeys)
                rows.append(row)
            row[place] = metric
    return [_shared(row, better) for row in rows if sum(metric is not None for metric in row) > 1]


def value(metric: Metric) -> float | None:
    """Its value; of a share counted by cases, that share."""
    if metric.value is None and metric.denominator and metric.numerator is not None:
        return metric.numerator / metric.denominator
    return metric.value


def cases(metric: Metric) -> tuple[int, int] | None:
    """How many of how many, where it is a share of counted cases."""
    up, down = metric.numerator, metric.denominator
    if up is None or not down or up != int(up) or down != int(down) or not 0 <= up <= down:
        return None
    return int(up), int(down)


def _same(row: Sequence[Metric | None], metric: Metric) -> bool:
    return any(
        other is not None
        and (
            other.id == metric.id
            or (other.unit == metric.unit and set(_names(other)) & set(_names(metric)))
        )
        for other in row
    )


def _names(metric: Metric) -> list[str]:
    return [text.casefold().strip() for text in metric.label.values()]


def _shared(row: Sequence[Metric | None], better: Mapping[str, Better]) -> Shared:
    first = next(metric for metric in row if metric is not None)
    usual: Better = "lower" if first.unit.casefold() in _LOWER else ""
    end = better.get(first.id, usual)
    return Shared(Criterion(first.id, "metric", end, first.unit, first.label), tuple(row))
