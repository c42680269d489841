"""How far a room agrees in a scoring round, beside the round before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.model import Score, Track, track_of, without_private
from journeys.model.frozen import FrozenMap

Row = Mapping[str, Any]


def agreement(journey: Journey, params: Mapping[str, Any], language: str) -> object:
    """Krippendorff's alpha of a round and of the one before it.

    Args:
        journey: The journey as the board shows it.
        params: ``measure``, ``persona`` and ``round``, its number.
        language: Of the sentence.

    Returns:
        ``now`` and ``before`` (``round alpha low high n units``; ``before`` None for a first
        round), ``change`` (``value low high``, over what was rated in both), ``bands`` (from
        where on alpha is tentative, reliable) and ``sentence``: what changed, or why
        there is no number.
    """
    from journeys import measure
    from journeys.measure.raters.word import BANDS

    track = Track(str(params.get("measure", "emotion")), str(params.get("persona", "")))
    number = int(params.get("round", 1))
    some = _two_rounds(without_private(journey), track, number)
    bands = sorted(low for low, _ in BANDS)
    try:
        table = measure.agreement(some, track.measure, by="round", language=language).plain()
    except NotMeasurable as failure:
        nothing = {"now": _told({"round": number}), "before": None, "change": None}
        return {**nothing, "bands": bands, "sentence": failure.say()}
    rows: dict[int, Row] = {row["round"]: row for row in table["rows"]}
    now = rows.pop(number, {"round": number})
    before = next(iter(rows.values()), None)
    change = [now.get(name) for name in ("change", "change_low", "change_high")]
    return {
        "now": _told(now),
        "before": _told(before) if before else None,
        "change": dict(zip(("value", "low", "high"), change, strict=True)),
        "bands": bands,
        "sentence": now.get("why") or (table["detail"] if now.get("both") else ""),
    }


def _two_rounds(journey: Journey, track: Track, number: int) -> Journey:
    """The journey with the judgments of a round and of the one before it, and no others."""
    judged = [score for score in journey.scores.values() if track_of(score) == track]
    earlier = {score.round for score in judged if score.round < number}
    wanted = {number, max(earlier, default=number)}
    kept = {score.id: score for score in judged if score.round in wanted}
    return journey.model_copy(update={Score.kind: FrozenMap(kept)})


def _told(row: Row) -> dict[str, object]:
    names = {"round": "round", "alpha": "alpha", "low": "low", "high": "high",
             "n": "raters", "units": "units"}  # fmt: skip
    return {name: row.get(column) for name, column in names.items()}
