"""What a table of agreement says."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from journeys.measure.raters.agreement_rows import Row, unsaid
from journeys.measure.raters.answers import Answers, simulated_beside
from journeys.measure.raters.consensus import bounds_of, disagreements
from journeys.measure.raters.estimate import Asked, Estimate
from journeys.measure.raters.word import SPLITS, band, decimals, is_split
from journeys.measure.told import ended
from journeys.measure.verdict import Verdict
from journeys.words import confidence, figure, say

NOTHING_APART = 1e-9


def said(rows: Sequence[Row], by: str | None, asked: Asked, language: str) -> Verdict:
    """The sentence of a table: of one row, of the last two rounds, or of the lowest group."""
    if by is None:
        return _whole(rows[-1], asked, language)
    if by == "round":
        return _rounds(rows, asked, language)
    known = [row for row in rows if isfinite(row.estimate.alpha)]
    if not known:
        return Verdict(say("measure.agreement.sentence.no-group", language))
    least = min(known, key=lambda row: row.estimate.alpha)
    name = least.group.label or unsaid(by, language)
    return Verdict(say("measure.agreement.sentence.least", language, name=name,
                       alpha=bounded(least.estimate, language)))  # fmt: skip


def bounded(estimate: Estimate, language: str) -> str:
    """Alpha with its interval: ``0.50 [0.45, 0.62]``."""
    alpha = estimate.alpha
    # 0.7996 must not read as 0.80 beside the word for less
    digits = 2 if band(round(alpha, 2)) == band(alpha) else 4
    return ended((alpha, estimate.low, estimate.high), language, digits=digits)


def here(answers: Answers, language: str) -> str:
    """The thing people disagree about most, named; empty where all agree on all."""
    import numpy as np

    if answers.texts and not answers.bounds:
        return ""
    found = np.nan_to_num(disagreements(answers, bounds_of(answers)))
    most = int(found.argmax())
    if found[most] < NOTHING_APART:
        return ""
    apart = float(found[most])
    key = "here" if is_split(apart) else "furthest"
    return say(f"measure.agreement.sentence.{key}", language, name=answers.units[most].name,
               value=figure(apart, language, decimals(apart, SPLITS)))  # fmt: skip


def uncompared(now: Answers, before: Answers, language: str) -> str:
    """Why two rounds are not compared, one of which was made up; empty where they are."""
    made_up = simulated_beside(now, before)
    if not made_up:
        return ""
    rounds = ", ".join(figure(number, language) for number in made_up)
    return say("measure.agreement.sentence.simulated", language, rounds=rounds)


def _whole(row: Row, asked: Asked, language: str) -> Verdict:
    estimate, answers = row.estimate, row.group.answers
    if not isfinite(estimate.alpha):
        return Verdict(say(f"measure.agreement.why.{estimate.why}", language))
    measurement = asked.measurement or answers.measurement
    key = "alpha" if isfinite(estimate.low) else "alpha-alone"
    headline = say(
        f"measure.agreement.sentence.{key}", language, alpha=bounded(estimate, language),
        word=say(f"measure.agreement.{band(estimate.alpha)}", language),
        measurement=say(f"measure.agreement.{measurement}", language),
        raters=figure(estimate.raters, language), units=figure(estimate.units, language),
        noun=say(f"measure.noun.{answers.noun}", language),
        level=confidence(asked.resampling.level, language, sign=False),
        over=say(f"measure.agreement.over.{asked.over}", language),
        why=say(f"measure.agreement.why.{estimate.why}", language) if estimate.why else "",
    )  # fmt: skip
    details = [_reach(estimate, language), here(answers, language)]
    return Verdict(headline, " ".join(one for one in details if one))


def _reach(estimate: Estimate, language: str) -> str:
    """Which other words lie within the interval."""
    if not isfinite(estimate.low):
        return ""
    own = band(estimate.alpha)
    others = [name for name in dict.fromkeys((band(estimate.low), band(estimate.high)))
              if name != own]  # fmt: skip
    if not others:
        return ""
    words = [f'"{say(f"measure.agreement.{name}", language)}"' for name in others]
    return say("measure.agreement.sentence.reach", language,
               words=say("measure.agreement.and", language).join(words))  # fmt: skip


def _rounds(rows: Sequence[Row], asked: Asked, language: str) -> Verdict:
    last = rows[-1]
    moved = last.change
    if last.group.before is None or not isfinite(moved.value):
        return _whole(last, asked, language)
    if why := uncompared(last.group.answers, last.group.before, language):
        return Verdict(_whole(last, asked, language).headline, why)
    direction = "rose" if moved.low > 0 else "fell" if moved.high < 0 else "unclear"
    headline = say(
        f"measure.agreement.sentence.{direction}", language, round=last.group.key,
        change=ended((moved.value, moved.low, moved.high), language, signed=True),
        alpha=figure(last.estimate.alpha, language, 2),
        word=say(f"measure.agreement.{band(last.estimate.alpha)}", language),
    )  # fmt: skip
    detail = say("measure.agreement.sentence.moved", language, moved=moved.moved, both=moved.both)
    return Verdict(headline, detail)
