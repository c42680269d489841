"""What a row's weight rests on, in words: rated, declared, or missing and counted as 1."""

from __future__ import annotations

from collections import Counter

from journeys.measure.profile import Profile
from journeys.words import say

_STATES = ("rated", "declared", "missing")


def bases(profile: Profile, language: str) -> list[str]:
    """The basis of each row, such as "rated: severity · missing, counted 1: reach"."""
    return [_basis(profile, row, language) for row in range(len(profile.rows))]


def _basis(profile: Profile, row: int, language: str) -> str:
    of = [index for index, part in enumerate(profile.parts[:, row]) if part > 0]
    if not of:
        return say("measure.basis.empty", language)
    counts = {factor.name: Counter(factor.states[index] for index in of)
              for factor in profile.factors.all}  # fmt: skip
    sentences = []
    for state in _STATES:
        named = [
            _factor(name, count[state], len(of), language)
            for name, count in counts.items()
            if count[state]
        ]
        if named:
            sentences.append(say(f"measure.basis.{state}", language, factors=", ".join(named)))
    return " · ".join(sentences)


def _factor(name: str, k: int, n: int, language: str) -> str:
    factor = say(f"measure.factor.{name}", language)
    return factor if k == n else say("measure.basis.some", language, factor=factor, k=k, n=n)
