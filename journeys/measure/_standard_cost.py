"""What an obligation costs those who meet it, in money and hours a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from journeys.edit import HasJourney, Journey, steps_in_order
from journeys.errors import NotMeasurable
from journeys.measure.cost_factor import checked_factor
from journeys.measure.level import is_whole
from journeys.measure.named import argument
from journeys.measure.subject import single
from journeys.measure.typed import typed
from journeys.words import figure, say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

MOST_YEARS = 100
DTYPES = {
    "number": "Int64", "key": "string", "label": "string", "minutes": "float64",
    "minutes_p90": "float64", "money": "float64", "cost": "float64", "annual": "float64",
    "annual_p90": "float64", "share": "float64", "basis": "string",
}  # fmt: skip


def standard_cost(  # noqa: PLR0913  the factors of the formula
    journey: HasJourney,
    *,
    tariff: float,
    population: float,
    frequency: float = 1.0,
    overhead: float = 0.0,
    years: int = 1,
    rate: float = 0.0,
    language: str | None = None,
) -> Measured:
    """The Standard Cost Model of a journey: price x time x population x frequency, by step.

    Time is the step's waiting and touch minutes, price the tariff with its
    overhead; the step's own cost is paid on top. What a step does not state
    counts 0 and is named in ``basis``. There is no interval: the figures are
    medians that somebody stated; ``annual_p90`` takes the times that nine in ten
    persons stay below, where they are stated, as a bound for a bad case.

    Args:
        journey: A journey, or anything that has one.
        tariff: Value of an hour, in the journey's currency.
        population: Persons or firms a year that have to go through it.
        frequency: How often each of them does, a year.
        overhead: Added to the tariff, 0.25 for 25 percent.
        years: Over how many years the cost is summed.
        rate: Discount a year, 0.05 for 5 percent.
        language: Of labels and sentence; None for the journey's own.

    Returns:
        One row a step: ``number`` (Int64), ``key``, ``label`` (string), ``minutes``,
        ``minutes_p90``, ``money``, ``cost`` (each person and time), ``annual``,
        ``annual_p90``, ``share`` of the annual cost (float64, NaN where nothing is
        known), ``basis`` (string). ``attrs`` has ``annual``, ``hours`` a year and
        ``present_value`` over the years.

    Raises:
        NotMeasurable: If a factor is negative or not finite, or there are no years.

    Source:
        International Standard Cost Model Manual (2005), SCM Network: activities,
        price, time and quantity. Discounting at the end of each year.
    """
    given = single(journey, language)
    held, spoken = given.journeys[0], given.language
    for name, value in (("tariff", tariff), ("population", population), ("overhead", overhead),
                        ("frequency", frequency), ("rate", rate)):  # fmt: skip
        checked_factor(name, value, spoken)
    if not (is_whole(years) and 1 <= years <= MOST_YEARS):
        raise NotMeasurable("measure.cost.bad-years", spoken, value=argument(years),
                            most=MOST_YEARS)  # fmt: skip
    price, quantity = tariff * (1 + overhead), population * frequency
    rows = [_row(held, number, price, quantity, spoken) for number in range(len(held.steps))]
    annual = sum(row["annual"] for row in rows if row["annual"] is not None)
    for row in rows:
        known = row["annual"] is not None and annual > 0
        row["share"] = row["annual"] / annual if known else None
    hours = quantity * sum(row["minutes"] or 0.0 for row in rows) / 60
    present = sum(annual / (1 + rate) ** year for year in range(1, years + 1))
    unknown = sum(row["cost"] is None for row in rows)
    known = len(rows) - unknown
    said = say(f"measure.cost.{'annual' if known or not rows else 'nothing'}", spoken,
               n=len(rows), annual=figure(annual, spoken),
               currency=held.meta.currency, hours=figure(hours, spoken))  # fmt: skip
    some = 0 < unknown < len(rows)
    detail = say("measure.cost.unknown", spoken, k=unknown, n=len(rows)) if some else ""
    return typed(rows, DTYPES, {
        "measure": "standard_cost", "by": "step", "language": spoken, "tariff": tariff,
        "population": population, "frequency": frequency, "overhead": overhead,
        "years": int(years), "rate": rate, "annual": annual, "hours": hours,
        "present_value": present, "headline": said, "detail": detail,
        "sentence": f"{said} {detail}".rstrip(),
    })  # fmt: skip


def _row(
    journey: Journey, place: int, price: float, quantity: float, language: str
) -> dict[str, Any]:
    step = steps_in_order(journey)[place]
    times = [step.waiting, step.touch]
    bounds = [step.waiting_p90, step.touch_p90]
    high = [bound if bound is not None else time for bound, time in zip(bounds, times, strict=True)]
    minutes, most = _sum(times), _sum(high)
    known = minutes is not None or step.cost is not None
    cost = (minutes or 0.0) / 60 * price + (step.cost or 0.0)
    worst = (most or 0.0) / 60 * price + (step.cost or 0.0)
    missing = [name for name, value in (("time", minutes), ("money", step.cost)) if value is None]
    names = ", ".join(say(f"measure.cost.{name}", language) for name in missing)
    basis = say("measure.cost.missing", language, names=names) if missing else ""
    return {
        "number": place + 1,
        "key": step.id,
        "label": step.label.read(language, journey.meta.language) or step.id,
        "minutes": minutes,
        "minutes_p90": most,
        "money": step.cost,
        "cost": cost if known else None,
        "annual": cost * quantity if known else None,
        "annual_p90": worst * quantity if known else None,
        "basis": basis or say("measure.cost.stated", language),
    }


def _sum(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
