"""What changed between two runs, as rows and as sentences."""

from __future__ import annotations

from math import isfinite
from typing import Any, Literal, NamedTuple

from journeys.edit import Journey, pains_numbered
from journeys.measure.basis import bases
from journeys.measure.priority.since import Difference, Run
from journeys.measure.profile import Profile
from journeys.measure.rows import By
from journeys.measure.told import ended
from journeys.measure.verdict import Verdict
from journeys.model.reading import pains_in_order
from journeys.words import figure, say

DTYPES = {
    "key": "string", "label": "string", "number": "Int64", "status": "string", "word": "string",
    "n_before": "Int64", "n": "Int64",
    "weight_before": "float64", "weight": "float64",
    "change": "float64", "change_low": "float64", "change_high": "float64",
    "share_before": "float64", "share": "float64",
    "share_change": "float64", "share_change_low": "float64", "share_change_high": "float64",
    "basis": "string",
}  # fmt: skip
Status = Literal["new", "back", "resolved", "gone", "heavier", "lighter", "unclear", "same"]
"""What happened to a row; the last four only say how its weight changed."""
EQUAL = 1e-9


class Pair(NamedTuple):
    """Two runs of a journey.

    Attributes:
        journeys: Now and before.
        profiles: Of both.
        runs: Of both.
        rows: Keys of the rows of both.
        by: What the rows are.
        language: Of labels and sentences.
    """

    journeys: tuple[Journey, Journey]
    profiles: tuple[Profile, Profile]
    runs: tuple[Run, Run]
    rows: list[str]
    by: By | None
    language: str


def cells(pair: Pair, weights: Difference, shares: Difference) -> list[dict[str, Any]]:
    """The rows: those of now in the order of the map, then those only the other run has."""
    now, last = pair.runs
    labels = {row.key: row.label for one in reversed(pair.profiles) for row in one.rows}
    numbers = pains_numbered(pair.journeys[0]) if pair.by is None else {}
    told = dict(zip((row.key for row in pair.profiles[0].rows),
                    bases(pair.profiles[0], pair.language), strict=True))  # fmt: skip
    found = []
    for at, key in enumerate(pair.rows):
        status = _status(pair, at, weights)
        found.append({
            "key": key, "label": labels[key], "number": numbers.get(key), "status": status,
            "word": say(f"measure.since.{status}", pair.language),
            "n_before": last.raters[at], "n": now.raters[at],
            "weight_before": last.weight[at], "weight": now.weight[at],
            "change": weights.value[at], "change_low": weights.low[at],
            "change_high": weights.high[at],
            "share_before": last.share[at], "share": now.share[at],
            "share_change": shares.value[at], "share_change_low": shares.low[at],
            "share_change_high": shares.high[at],
            "basis": told.get(key, say("measure.basis.empty", pair.language)),
        })  # fmt: skip
    return found


def _status(pair: Pair, at: int, weights: Difference) -> Status:
    key = pair.rows[at]
    now, last = (run.has[at] for run in pair.runs)
    here, there = (pair.by is None and key in one.insights for one in pair.journeys)
    # the row of what belongs nowhere has no key: it comes and goes with what falls into it
    if key and not now:
        return "resolved" if here else "gone"
    if key and not last:
        return "back" if there else "new"
    if weights.low[at] > 0:
        return "heavier"
    if weights.high[at] < 0:
        return "lighter"
    return "same" if abs(weights.value[at]) < EQUAL else "unclear"


def said(pair: Pair, rows: list[dict[str, Any]], whole: Difference) -> Verdict:
    """Whether the whole hurts less, and which rows are new, solved, heavier or lighter."""
    language = pair.language
    if _are_strangers(pair):
        return Verdict(say("measure.since.strangers", language))
    ends = (float(whole.value[0]), float(whole.low[0]), float(whole.high[0]))
    _, low, high = ends
    direction = "described" if not isfinite(low) else (
        "lighter" if high < 0 else "heavier" if low > 0 else "unclear")  # fmt: skip
    now, last = (figure(float(run.weight.sum()), language, 2) for run in pair.runs)
    headline = say(f"measure.since.whole.{direction}", language, last=last, now=now,
                   change=ended(ends, language, signed=True))  # fmt: skip
    parts = [
        say(f"measure.since.some.{status}", language, names=_names(chosen))
        for status in ("new", "back", "resolved", "gone", "heavier", "lighter")
        if (chosen := [row for row in rows if row["status"] == status])
    ]
    unknown = pair.profiles[0].unknown
    if unknown:
        parts.append(say("measure.sentence.unknown", language, k=len(unknown),
                         n=len(pair.profiles[0].pains)))  # fmt: skip
    unclear = sum(row["status"] == "unclear" for row in rows)
    if unclear:
        parts.append(say("measure.since.some.unclear", language, n=unclear))
    return Verdict(headline, " ".join(parts))


def _are_strangers(pair: Pair) -> bool:
    """Whether both runs have pain points, and none of them in common."""
    here, there = ({pain.id for pain in pains_in_order(one)} for one in pair.journeys)
    return pair.by is None and bool(here and there) and not here & there


def _names(rows: list[dict[str, Any]]) -> str:
    """``#6``, or the label of what has no number now."""
    return ", ".join(f"#{row['number']}" if row["number"] else str(row["label"]) for row in rows)
