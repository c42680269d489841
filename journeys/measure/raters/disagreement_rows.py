"""The rows of a table of disagreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.measure.raters.answers import Answers, changed
from journeys.measure.raters.consensus import bounds_of
from journeys.measure.raters.said import NOTHING_APART, uncompared
from journeys.measure.raters.split import Split, split
from journeys.measure.raters.word import SPLITS, decimals, is_split, split_word
from journeys.measure.resampling import Resampling
from journeys.measure.verdict import Verdict
from journeys.words import figure, percent, say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

DTYPES = {
    "journey": "string", "key": "string", "label": "string", "number": "Int64",
    "persona": "string", "n": "Int64", "median": "float64",
    "disagreement": "float64", "low": "float64", "high": "float64", "word": "string",
    "top_share": "float64", "rank": "Int64", "below": "Int64", "above": "Int64",
    "median_before": "float64", "before": "float64",
    "change": "float64", "change_low": "float64", "change_high": "float64",
    "both": "Int64", "moved": "Int64",
}  # fmt: skip
"""The columns and their types."""


class Found(NamedTuple):
    """The disagreement about the things rated in one journey or table.

    Attributes:
        now: The ratings that count.
        before: Those of the round before.
        split: Disagreement of each unit.
    """

    now: Answers
    before: Answers
    split: Split


def found(answers: Answers, number: int | None, resampling: Resampling) -> Found:
    """The disagreement of one round, or of the latest of each unit, beside the round before.

    Args:
        answers: All rounds.
        number: The round; None for the latest of each unit.
        resampling: How often, how sure, from which seed.
    """
    if number is None:
        now, before = answers.current, answers.before
    else:
        now = answers.of_round(number)
        before = answers.taken(answers.round < number).current
    rated = now.votes > 0
    before = before.of_units(rated)
    return Found(now, before, split(now, before, bounds_of(answers), resampling))


def cells(one: Found, name: str, language: str) -> list[dict[str, Any]]:
    """The rows, in the order of the map: units that anybody rated."""
    now, before, columns = one.now, one.before, one.split
    votes, votes_before = now.votes, before.votes  # counted anew at every reading
    medians, earlier = _medians(now), _medians(before)
    below, above = _sides(now)
    ranks = _ranks(columns.now)
    here, differs = changed(now, before)
    both = _counted(now, here)
    moved = _counted(now, here[differs])
    return [
        {
            "journey": name, "key": unit.key, "label": unit.label, "number": unit.number,
            "persona": unit.persona, "n": votes[at], "median": medians[at],
            "disagreement": columns.now[at], "low": columns.low[at], "high": columns.high[at],
            "word": split_word(columns.now[at], language), "top_share": columns.top_share[at],
            "rank": ranks[at] or None,
            "below": below[at] if now.bounds else None,
            "above": above[at] if now.bounds else None,
            "median_before": earlier[at], "before": columns.before[at],
            "change": columns.change[at], "change_low": columns.change_low[at],
            "change_high": columns.change_high[at],
            "both": both[at] if votes_before[at] else None,
            "moved": moved[at] if votes_before[at] else None,
        }
        for at, unit in enumerate(now.units)
        if votes[at]
    ]  # fmt: skip


def said(one: Found, language: str) -> Verdict:
    """Where people disagree most, how sure that is, and what a second round changed."""
    import numpy as np

    values = np.nan_to_num(one.split.now, nan=-1)
    most = int(values.argmax()) if len(values) else -1
    if most < 0 or values[most] < 0:
        return Verdict(say("measure.agreement.sentence.alone", language))
    if values[most] < NOTHING_APART:
        return Verdict(say("measure.agreement.sentence.united", language))
    share = float(one.split.top_share[most])
    apart = float(values[most])
    value = figure(apart, language, decimals(apart, SPLITS))
    told = {"name": one.now.units[most].name, "value": value}
    key = "here" if is_split(apart) else "furthest"
    drawn = share == share  # noqa: PLR0124  NaN
    headline = say(f"measure.agreement.sentence.{key}{'-first' if drawn else ''}", language, **told,
                   share=percent(share, language) if drawn else "")  # fmt: skip
    simulated = uncompared(one.now, one.before, language)
    return Verdict(headline, simulated or _changes(one.split, language))


def _changes(columns: Split, language: str) -> str:
    """How many things people agree on more, or less, than in the round before."""
    import numpy as np

    known = int(np.isfinite(columns.change).sum())
    if not known:
        return ""
    nearer = int((columns.change_high < 0).sum())
    further = int((columns.change_low > 0).sum())
    return say("measure.agreement.sentence.since", language, n=known, nearer=nearer,
               further=further)  # fmt: skip


def _medians(answers: Answers) -> list[float]:
    """Of each unit; NaN where nobody rated it."""
    import numpy as np

    values = answers.value[np.lexsort((answers.value, answers.unit))]
    votes = answers.votes
    first = np.cumsum(votes) - votes
    last = max(len(values) - 1, 0)
    if not len(values):
        return [float("nan")] * len(votes)
    middles = [np.minimum(first + (votes - 1 + more) // 2, last) for more in (0, 1)]
    found: list[float] = np.where(votes > 0, values[middles].mean(axis=0), np.nan).tolist()
    return found


def _sides(answers: Answers) -> tuple[list[int], list[int]]:
    """How many ratings lie below, and above, the middle of the scale."""
    low, high = bounds_of(answers)
    middle = (low + high) / 2
    return (
        answers.taken(answers.value < middle).votes.tolist(),
        answers.taken(answers.value > middle).votes.tolist(),
    )


def _counted(answers: Answers, places: npt.NDArray[np.int64]) -> list[int]:
    import numpy as np

    counts: list[int] = np.bincount(answers.unit[places], minlength=len(answers.units)).tolist()
    return counts


def _ranks(values: npt.NDArray[np.float64]) -> list[int]:
    """1 for the most disputed; those disputed alike rank alike; 0 where there is no dispute."""
    import numpy as np

    known = np.nan_to_num(values).round(_DIGITS)
    above = len(known) - np.searchsorted(np.sort(known), known, side="right")
    ranks: list[int] = np.where(known > 0, 1 + above, 0).tolist()
    return ranks


_DIGITS = 9
