"""What a table of comparisons says, in a sentence or two."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite

from journeys.measure.comparing.apa import verdict
from journeys.measure.comparing.asked import Asked
from journeys.measure.comparing.outcome import Outcome
from journeys.measure.comparing.written import bounded, effect, probability
from journeys.measure.verdict import Verdict
from journeys.words import say


def told(rows: Sequence[Outcome], adjusted: Sequence[float], asked: Asked) -> Verdict:
    """The sentence: of one pair what it shows; of several, how many differ, and which most."""
    language = asked.language
    pairs = [(row, p) for row, p in zip(rows, adjusted, strict=True) if not row.is_omnibus]
    level = asked.resampling.level
    tested = [(row, p) for row, p in pairs if row.tested]
    if len(pairs) == 1:
        return _one_pair(*pairs[0], asked)
    differ = [(row, p) for row, p in tested if verdict(row, p, level) in ("lower", "higher")]
    name = say(f"measure.correction.{asked.correction}", language)
    key = "several" if asked.correction != "none" else "several-plain"
    headline = say(f"measure.compare.{key}", language, k=len(differ), n=len(tested),
                   correction=name)  # fmt: skip
    if len(tested) == 1:
        headline = _pair(*tested[0], asked)
    if not tested:
        headline = say("measure.compare.none-tested", language, n=len(pairs))
    details = []
    if differ and len(tested) > 1:
        row, p = max(differ, key=lambda pair: abs(pair[0].effect.value))
        details.append(say("measure.compare.largest", language, sentence=_pair(row, p, asked)))
    if len(tested) < len(pairs) and tested:
        details.append(say("measure.compare.untested", language, n=len(pairs) - len(tested)))
    return Verdict(headline, " ".join(details))


def _one_pair(row: Outcome, adjusted: float, asked: Asked) -> Verdict:
    """What one comparison shows, and where it shows nothing, what these n would have shown."""
    headline = _pair(row, adjusted, asked)
    if verdict(row, adjusted, asked.resampling.level) != "unlike" or not isfinite(row.detectable):
        return Verdict(headline)
    least = bounded(row.detectable, asked.language)
    key = "detectable-share" if row.kind == "risk-difference" else "detectable"
    return Verdict(headline, say(f"measure.compare.{key}", asked.language, delta=least))


def _pair(row: Outcome, adjusted: float, asked: Asked) -> str:
    language, level = asked.language, asked.resampling.level
    word = verdict(row, adjusted, level)
    first, second = row.sides
    about = say("measure.apa.item", language, item=row.item) if row.item else ""
    if word == "described":
        note = say(f"measure.note.{row.note}", language)
        said = say("measure.compare.described", language, first=first.name, second=second.name,
                   note=note)  # fmt: skip
        return about + said
    size = say(f"measure.magnitude.{row.effect.magnitude}", language)
    values = {"first": first.name, "second": second.name, "size": size}
    facts = say("measure.apa.join", language, first=effect(row, level, language),
                second=probability(adjusted, language))  # fmt: skip
    if row.kind == "rank-biserial" and word != "unlike":
        return about + say(f"measure.compare.{word}-plain", language, facts=facts, **values)
    return about + say(f"measure.compare.{word}", language, facts=facts, **values)
