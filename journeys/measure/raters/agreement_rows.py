"""The rows of a table of agreement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from journeys.measure.raters.answers import Answers
from journeys.measure.raters.change import Change, change
from journeys.measure.raters.estimate import Asked, Estimate, estimated
from journeys.measure.raters.word import worded
from journeys.words import say

DTYPES = {
    "journey": "string", "key": "string", "label": "string", "round": "Int64",
    "measurement": "string", "alpha": "float64", "low": "float64", "high": "float64",
    "word": "string", "units": "Int64", "raters": "Int64", "ratings": "Int64",
    "missing": "Int64", "alone": "Int64",
    "change": "float64", "change_low": "float64", "change_high": "float64",
    "both": "Int64", "moved": "Int64",
    "kappa": "float64", "kappa_low": "float64", "kappa_high": "float64", "why": "string",
}  # fmt: skip
"""The columns and their types; ``key`` and ``label`` only where groups are compared."""
OF_ROUNDS = ("change", "change_low", "change_high", "both", "moved")
"""Only where rounds are compared."""


class Group(NamedTuple):
    """Ratings whose agreement is one row.

    Attributes:
        key: Of the persona, phase or group; empty for all.
        label: Its name.
        answers: Its ratings.
        before: Those of the round before, where rounds are compared.
    """

    key: str
    label: str
    answers: Answers
    before: Answers | None = None


class Row(NamedTuple):
    """A group and what was found."""

    group: Group
    estimate: Estimate
    change: Change


def groups(answers: Answers, by: str | None, number: int | None) -> Iterator[Group]:
    """What is compared: all ratings, each round, or the units of each group.

    Args:
        answers: All rounds.
        by: None, ``round``, or a kind of group that units have.
        number: One round only; None for the latest of each unit, or for all rounds.
    """
    if by == "round":
        earlier: Answers | None = None
        for one in answers.rounds:
            now = answers.of_round(one)
            if number in (None, one):
                yield Group(str(one), str(one), now, earlier)
            earlier = now
        return
    now = answers.current if number is None else answers.of_round(number)
    if by is None:
        yield Group("", "", now)
        return
    yield from _grouped(now, by)


def _grouped(now: Answers, by: str) -> Iterator[Group]:
    import numpy as np

    named = {key: label for unit in now.units for kind, key, label in unit.groups if kind == by}
    for key, label in named.items():
        within = [any(group[:2] == (by, key) for group in unit.groups) for unit in now.units]
        yield Group(key, label, now.of_units(np.array(within, dtype=bool)))


def found(group: Group, asked: Asked) -> Row:
    """What the ratings of a group say."""
    earlier = group.before
    moved = change(group.answers, earlier, asked) if earlier else Change()
    return Row(group, estimated(group.answers, asked), moved)


def unsaid(by: str, language: str) -> str:
    """What the group is called of those that belong to none."""
    of_journeys = by in ("phase", "persona")
    return say(f"measure.none.{by}" if of_journeys else "measure.survey.unsaid", language)


def cells(row: Row, name: str, by: str | None, asked: Asked, language: str) -> dict[str, Any]:
    """A row of the table.

    Args:
        row: What was found.
        name: Of the journey.
        by: What is compared.
        asked: How it was estimated.
        language: Of words.
    """
    group, estimate = row.group, row.estimate
    rounds = group.answers.rounds
    measurement = asked.measurement or group.answers.measurement
    figures = {key: value for key, value in estimate._asdict().items() if key != "why"}
    changes = {"change": row.change.value, "change_low": row.change.low,
               "change_high": row.change.high, "both": row.change.both,
               "moved": row.change.moved}  # fmt: skip
    return {
        "journey": name,
        "key": group.key,
        "label": group.label or (unsaid(by, language) if by else group.key),
        "round": rounds[0] if len(rounds) == 1 else None,
        "measurement": measurement,
        "word": worded(estimate.alpha, language),
        "missing": estimate.missing,
        **figures,
        **(changes if group.before else {}),
        "why": say(f"measure.agreement.why.{estimate.why}", language) if estimate.why else "",
    }
