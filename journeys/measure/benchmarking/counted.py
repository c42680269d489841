"""Lines that are counts and sums: no sample behind them, so no test."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from journeys.edit import Journey
from journeys.measure.benchmarking import criterion as criteria
from journeys.measure.benchmarking.amounts import Amount, amount, contacts, pains
from journeys.measure.benchmarking.criterion import Criterion
from journeys.measure.benchmarking.gap import Gap
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.tested import NAN
from journeys.words import say

Take = Callable[[Journey, Collection[str]], Amount]


def of_steps(setting: Setting, column: int | None = None) -> list[list[Gap]]:
    """Sums over the steps of a column, or of the whole journey; lines nobody states are left out.

    Args:
        setting: The question.
        column: Place of the column, from 0; None for the whole journey.
    """
    lines: list[tuple[Criterion, Take]] = [(one, _summed(one.key)) for one in criteria.AMOUNTS]
    lines += [(criteria.CONTACTS, contacts), (criteria.PAINS, pains)]
    found = []
    for criterion, take in lines:
        amounts = [
            _taken(take, journey, _steps(setting, place, column))
            for place, journey in enumerate(setting.given.journeys)
        ]
        if any(one.value for one in amounts) or (
            criterion.sort == "amount" and any(one.stated for one in amounts)
        ):
            gaps = [_gap(setting, criterion, column, place, one)
                    for place, one in enumerate(amounts)]  # fmt: skip
            found.append(_against(setting, gaps))
    return found


def of_spine(setting: Setting) -> list[list[Gap]]:
    """How many steps there are, only here, and missing."""
    found = []
    for criterion, count in (
        (criteria.STEPS, lambda place: len(setting.given.journeys[place].steps)),
        (criteria.EXTRA, setting.spine.alone),
        (criteria.MISSING, setting.spine.missing),
    ):
        gaps = [
            Gap(criterion, None, place, float(count(place)), basis=_said(setting, "counted"))
            for place in range(len(setting.given.journeys))
        ]
        found.append(_against(setting, gaps))
    return found


def _taken(take: Take, journey: Journey, steps: Collection[str]) -> Amount:
    """What a journey asks at some steps; nothing is known of a column it lacks."""
    return take(journey, steps) if steps else Amount(None, 0, 0)


def _summed(field: str) -> Take:
    return lambda journey, steps: amount(journey, field, steps)


def _steps(setting: Setting, place: int, column: int | None) -> Collection[str]:
    if column is None:
        return list(setting.given.journeys[place].steps)
    return setting.spine.columns[column].met[place].steps


def _gap(
    setting: Setting, criterion: Criterion, column: int | None, place: int, found: Amount
) -> Gap:
    number = None if column is None else setting.spine.columns[column].number
    if found.value is None:
        basis = _said(setting, "unknown" if found.of else "absent")
    elif criterion.sort == "count":
        basis = _said(setting, "counted")
    else:
        basis = _said(setting, "stated", k=found.stated, n=found.of)
    return Gap(criterion, number, place, found.value, basis=basis)


def _against(setting: Setting, gaps: list[Gap]) -> list[Gap]:
    base = gaps[setting.baseline].value
    return [
        gap if gap.place == setting.baseline or gap.value is None or base is None
        or not _comparable(setting, gap)
        else replace(gap, difference=Effect(gap.value - base, NAN, NAN))
        for gap in gaps
    ]  # fmt: skip


def _comparable(setting: Setting, gap: Gap) -> bool:
    """Whether two amounts are in one unit: money may not be."""
    journeys = setting.given.journeys
    ours, theirs = journeys[gap.place].meta.currency, journeys[setting.baseline].meta.currency
    return gap.criterion.unit != "currency" or ours == theirs


def _said(setting: Setting, key: str, **values: object) -> str:
    return say(f"measure.gap.basis.{key}", setting.language, **values)
