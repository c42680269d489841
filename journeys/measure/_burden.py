"""What a journey burdens people with: time, money, trips, papers, and what it feels like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.edit import HasJourney, Journey, steps_in_order
from journeys.measure.cost_factor import checked_factor
from journeys.measure.profile import profile
from journeys.measure.resampling import Resampling
from journeys.measure.subject import single
from journeys.measure.typed import typed
from journeys.model import Step
from journeys.words import figure, say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

KINDS = ("learning", "compliance", "psychological")
DTYPES = {
    "number": "Int64", "key": "string", "label": "string", "minutes": "float64",
    "money": "float64", "visits": "float64", "documents": "float64", "re_entries": "float64",
    "learning": "float64", "compliance": "float64", "psychological": "float64",
    "cost": "float64",
}  # fmt: skip


def burden(
    journey: HasJourney, *, hourly: float | None = None, language: str | None = None
) -> Measured:
    """The burden of each step: what it takes, and what hurts, by kind of burden.

    Minutes are waiting and touch together. ``learning``, ``compliance`` and
    ``psychological`` are the weights of the open pain points of that kind, as
    `pain_points` has them, divided among the steps where they are felt; a step
    without such a pain point has 0. With the value of an hour, ``cost`` is
    minutes/60 x hourly + money. What a step does not state is empty.

    Args:
        journey: A journey, or anything that has one.
        hourly: Value of an hour of the person's time, in the journey's currency;
            no tariff is assumed.
        language: Of labels and sentence; None for the journey's own.

    Returns:
        One row a step: ``number`` (Int64), ``key``, ``label`` (string), ``minutes``,
        ``money``, ``visits``, ``documents``, ``re_entries``, the three kinds, and
        ``cost`` (float64, empty without ``hourly``).

    Raises:
        NotMeasurable: If the value of an hour is negative, or a rating is off its scale.

    Source:
        Moynihan, Herd and Harvey (2015), Administrative Burden, JPART 25(1), 43-69,
        for the three kinds.
    """
    given = single(journey, language)
    held, spoken = given.journeys[0], given.language
    if hourly is not None:
        checked_factor("hourly", hourly, spoken)
    weights = _weights(held, spoken)
    rows = [
        _row(held, step, number, weights.get(step.id, {}), hourly, spoken)
        for number, step in enumerate(steps_in_order(held), 1)
    ]
    minutes = sum(row["minutes"] or 0.0 for row in rows)
    known = sum(row["minutes"] is not None for row in rows)
    said = say(f"measure.burden.{'sum' if known or not rows else 'nothing'}", spoken,
               minutes=figure(minutes, spoken), k=known, n=len(rows))  # fmt: skip
    return typed(rows, DTYPES, {
        "measure": "burden", "by": "step", "language": spoken, "hourly": hourly,
        "headline": said, "detail": "", "sentence": said,
    })  # fmt: skip


def _weights(journey: Journey, language: str) -> dict[str, dict[str, float]]:
    """For each step, the weight of the pain points felt there, by kind of burden."""
    found = profile(journey, "step", language, Resampling(resamples=1))
    weights: dict[str, dict[str, float]] = {}
    for facet, weight, parts in zip(found.facets, found.factors.weights, found.parts, strict=True):
        for row, part in zip(found.rows, parts, strict=True):
            own = weights.setdefault(row.key, {})
            kind = facet.pain.burden
            own[kind] = own.get(kind, 0.0) + float(weight * part)
    return weights


def _row(  # noqa: PLR0913, PLR0917  what stands in a row
    journey: Journey,
    step: Step,
    number: int,
    weights: dict[str, float],
    hourly: float | None,
    language: str,
) -> dict[str, Any]:
    times = [time for time in (step.waiting, step.touch) if time is not None]
    minutes = sum(times) if times else None
    known = minutes is not None or step.cost is not None
    cost = None
    if hourly is not None and known:
        cost = (minutes or 0.0) / 60 * hourly + (step.cost or 0.0)
    return {
        "number": number,
        "key": step.id,
        "label": step.label.read(language, journey.meta.language) or step.id,
        "minutes": minutes,
        "money": step.cost,
        "visits": step.visits,
        "documents": step.documents,
        "re_entries": step.re_entries,
        **{kind: weights.get(kind, 0.0) for kind in KINDS},
        "cost": cost,
    }
