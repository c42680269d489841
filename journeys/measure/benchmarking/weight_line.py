"""The weight of the pain points of each provider, as a line of the comparison."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.benchmarking.criterion import WEIGHT
from journeys.measure.benchmarking.gap import Gap
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.comparing.effect import Effect
from journeys.measure.comparing.tested import NAN
from journeys.words import say

if TYPE_CHECKING:
    from journeys.measure.profile import Profile


def of_pains(setting: Setting) -> list[list[Gap]]:
    """One line; its differences bear intervals where people rated on both sides.

    Raters of the two journeys are drawn independently, each as in `pain_points`.
    A journey of whose pain points nobody knows a severity has no weight.
    """
    from journeys.measure.profile import profile

    asked = setting.asked.resampling
    profiles = [
        profile(journey, "journey", setting.language, asked, place)
        for place, journey in enumerate(setting.given.journeys)
    ]
    if sum(_is_known(one) for one in profiles) < 2:
        return []
    return [[_gap(setting, profiles, place) for place in range(len(profiles))]]


def _is_known(profile: Profile) -> bool:
    return len(profile.unknown) < len(profile.pains) or not profile.pains


def _gap(setting: Setting, profiles: list[Profile], place: int) -> Gap:
    own, base = profiles[place], profiles[setting.baseline]
    raters = len(own.factors.raters)
    if not _is_known(own):
        basis = say("measure.gap.basis.unknown", setting.language)
        return Gap(WEIGHT, None, place, None, basis=basis)
    basis = say(f"measure.gap.basis.{'weighed' if raters else 'declared'}", setting.language,
                n=raters)  # fmt: skip
    if own.unknown:
        guessed = say("measure.gap.basis.guessed", setting.language, n=len(own.unknown))
        basis = f"{basis} · {guessed}"
    away = Effect(NAN)
    if place != setting.baseline and _is_known(base):
        away = _difference(setting, own, base)
    return Gap(WEIGHT, None, place, float(own.weights.sum()), raters, raters, basis,
               difference=away)  # fmt: skip


def _difference(setting: Setting, own: Profile, base: Profile) -> Effect:
    import numpy as np

    from journeys.measure.intervals import bounds
    from journeys.measure.resampling import FEWEST_RATERS

    value = float(own.weights.sum() - base.weights.sum())
    if own.resampled is None or base.resampled is None:
        return Effect(value)
    fewest = min(len(own.factors.raters), len(base.factors.raters))
    away = own.resampled - base.resampled
    level = setting.asked.resampling.level
    low, high = bounds(away, level, np.array([fewest]), FEWEST_RATERS)
    return Effect(value, float(low[0]), float(high[0]))
