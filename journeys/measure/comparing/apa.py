"""One sentence a comparison, as APA 7 wants it, in both languages."""

from __future__ import annotations

from math import isnan

from journeys.measure.comparing.correction import Correction
from journeys.measure.comparing.outcome import Outcome, Side
from journeys.measure.comparing.written import effect, probability, statistic
from journeys.words import figure, say


def apa(row: Outcome, adjusted: float, family: tuple[Correction, int], level: float,
        language: str) -> str:  # fmt: skip
    """Who differs from whom, by which test, how much and how surely.

    Source:
        American Psychological Association (2020), Publication Manual, 7th edition,
        6.36-6.45: statistics with exact p, effect sizes with intervals, two
        decimals, no zero before the point where a value cannot exceed 1.

    Args:
        row: The comparison.
        adjusted: Its p value after the correction.
        family: Which correction, for how many tests.
        level: Of the interval.
        language: Of the sentence.
    """
    about = say("measure.apa.item", language, item=row.item) if row.item else ""
    facts = [_tested(row, level, language)]
    if row.missing:
        facts.append(say("measure.apa.missing", language, n=row.missing))
    correction, tests = family
    if row.tested and correction != "none" and tests > 1:
        name = say(f"measure.correction.{correction}", language)
        p = probability(adjusted, language)
        facts.append(say("measure.apa.adjusted", language, correction=name, n=tests, p=p))
    if row.note:
        facts.append(say(f"measure.note.{row.note}", language))
    return f"{about}{_claim(row, adjusted, level, language)}{' '.join(facts)}".strip()


def _claim(row: Outcome, adjusted: float, level: float, language: str) -> str:
    if row.is_omnibus:
        return say("measure.apa.all", language, n=row.sides[0].n)
    first, second = (_side(side, row, language) for side in row.sides)
    word = verdict(row, adjusted, level)
    return say(f"measure.apa.{word}", language, first=first, second=second)


def verdict(row: Outcome, adjusted: float, level: float) -> str:
    """``lower``, ``higher``, ``unlike`` (not shown to differ) or ``described`` (no test)."""
    if row.tested is None:
        return "described"
    if not adjusted < 1 - level or not row.effect.value:
        return "unlike"
    return "higher" if row.effect.value > 0 else "lower"


def _side(side: Side, row: Outcome, language: str) -> str:
    values = {"name": side.name, "n": figure(side.n, language)}
    if not side.n:
        return say("measure.apa.side.empty", language, **values)
    if row.kind == "risk-difference":
        share = figure(100 * side.mean, language, 1)
        return say("measure.apa.side.share", language, share=share, **values)
    median = figure(side.median, language, 2)
    if side.people < side.n and row.kind == "cliff":
        people = figure(side.people, language)
        return say("measure.apa.side.people", language, median=median, people=people, **values)
    return say("measure.apa.side", language, median=median, **values)


def _tested(row: Outcome, level: float, language: str) -> str:
    parts = [] if isnan(row.effect.value) else [effect(row, level, language)]
    if row.tested is not None:
        p = probability(row.tested.p, language)
        way = row.tested.way
        if way in ("exact", "permutation") and row.tested.test != "proportions":
            p = f"{p} ({say(f'measure.way.{way}', language)})"
        parts = [statistic(row.tested, language), p, *parts]
    if not parts:
        return "."
    text = parts[0]
    for part in parts[1:]:
        text = say("measure.apa.join", language, first=text, second=part)
    return f"{say('measure.apa.by', language)}{text}."
