"""Each line of the comparison as a sentence, and the whole of it in three."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite

from journeys.measure.benchmarking.gap import Gap
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.benchmarking.shown_value import amount_text, value_text
from journeys.measure.comparing.effect import NEGLIGIBLE
from journeys.measure.verdict import Verdict
from journeys.words import say

Adjusted = Mapping[tuple[str, int | None, int], float]
"""p values after the correction, by criterion, column and provider."""


def key_of(gap: Gap) -> tuple[str, int | None, int]:
    """What tells a gap from the others."""
    return f"{gap.criterion.sort}:{gap.criterion.key}", gap.column, gap.place


def favors(gap: Gap, adjusted: float, setting: Setting) -> int | None:
    """The place of who does better, if the test shows it; None else."""
    shown = gap.is_tested and adjusted < 1 - setting.asked.resampling.level
    if not shown or not gap.criterion.better or not gap.advantage.value:
        return None
    return gap.place if gap.advantage.value > 0 else setting.baseline


def gap_sentence(gap: Gap, adjusted: float, setting: Setting) -> str:
    """What a value says of this provider beside the baseline."""
    language = setting.language
    names = setting.given.names
    both = {"provider": names[gap.place], "baseline": names[setting.baseline]}
    if gap.place == setting.baseline:
        return ""
    absent = _absent(gap, setting)
    if absent is not None:
        return say("measure.gap.absent", language, provider=names[absent])
    if gap.value is None or not isfinite(gap.difference.value):
        return say("measure.gap.unknown", language, **both)
    if gap.is_tested:
        return _tested(gap, adjusted, setting)
    if not gap.difference.value:
        return say("measure.gap.same", language, **both)
    key = "more" if gap.difference.value > 0 else "fewer"
    unit = gap.criterion.unit if gap.criterion.unit in ("minutes", "currency") else "count"
    if gap.criterion.sort == "weight":
        unit = "weight"
    away = amount_text(gap.criterion, abs(gap.difference.value), setting)
    told = say(f"measure.gap.{key}.{unit}", language, away=away, **both)
    if gap.outcome is not None and gap.outcome.note:
        return f"{told} {say(f'measure.note.{gap.outcome.note}', language)}"
    if isfinite(gap.difference.low):
        low, high = (value_text(gap.criterion, end, setting)
                     for end in (gap.difference.low, gap.difference.high))  # fmt: skip
        ends = say("measure.interval", language, low=low, high=high)
        return f"{told} {say('measure.gap.interval', language, ends=ends)}"
    return f"{told} {say('measure.gap.untested', language)}"


def _absent(gap: Gap, setting: Setting) -> int | None:
    """The place of who has no step in this column: the provider, or else the baseline."""
    if gap.column is None:
        return None
    met = setting.spine.columns[gap.column - 1].met
    return next((place for place in (gap.place, setting.baseline) if not met[place].steps), None)


def _tested(gap: Gap, adjusted: float, setting: Setting) -> str:
    """Who does better, or is higher, than whom: also where that may be chance."""
    language, names = setting.language, setting.given.names
    value = gap.advantage.value
    end = "better" if gap.criterion.better else "higher"
    ahead, behind = gap.place, setting.baseline
    if value < 0:
        ahead, behind = behind, ahead
    if adjusted < 1 - setting.asked.resampling.level:
        size = say(f"measure.magnitude.{gap.advantage.magnitude}", language)
        return say(f"measure.gap.{end}", language, winner=names[ahead], loser=names[behind],
                   size=size)  # fmt: skip
    if not value:
        return say("measure.gap.unlike", language)
    return say(f"measure.gap.unlike-{end}", language, winner=names[ahead])


def told(lines: Sequence[Sequence[Gap]], adjusted: Adjusted, setting: Setting) -> Verdict:
    """How many lines each other provider wins or loses, the largest, and what is unsure."""
    language = setting.language
    gaps = [gap for line in lines for gap in line if gap.place != setting.baseline]
    tested = [gap for gap in gaps if gap.is_tested]
    headline = say("measure.benchmark.none", language)
    details = []
    if tested:
        name = say(f"measure.correction.{setting.asked.correction}", language)
        headline = " ".join(
            _standing([gap for gap in tested if gap.place == place], adjusted, setting, place)
            for place in setting.others
        )
        details.append(say("measure.benchmark.family", language, n=len(tested), correction=name))
    top = _largest(tested, adjusted, setting)
    if top is not None:
        label = top.criterion.label(language)
        if top.column is not None:
            label = f"{setting.spine.columns[top.column - 1].label}, {label.lower()}"
        said = gap_sentence(top, adjusted[key_of(top)], setting)
        details.insert(0, say("measure.benchmark.largest", language, label=label, sentence=said))
    if setting.spine.doubts:
        details.append(say("measure.align.doubts", language, n=len(setting.spine.doubts)))
    return Verdict(headline, " ".join(details))


def _standing(tested: Sequence[Gap], adjusted: Adjusted, setting: Setting, place: int) -> str:
    winners = [favors(gap, adjusted[key_of(gap)], setting) for gap in tested]
    return say(
        "measure.benchmark.standing",
        setting.language,
        provider=setting.given.names[place],
        baseline=setting.given.names[setting.baseline],
        better=winners.count(place),
        worse=winners.count(setting.baseline),
        n=len(tested),
    )


def _largest(tested: Sequence[Gap], adjusted: Adjusted, setting: Setting) -> Gap | None:
    """The tested gap with the largest effect that is shown and more than negligible."""
    shown = [
        gap
        for gap in tested
        if favors(gap, adjusted[key_of(gap)], setting) is not None
        and abs(gap.advantage.value) >= NEGLIGIBLE
    ]
    return max(shown, key=lambda gap: abs(gap.advantage.value), default=None)
