"""Which scoring rounds there are, and how full."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from journeys.edit import HasJourney, Journey
from journeys.measure.subject import Subject, subject
from journeys.measure.typed import typed
from journeys.model import Round, Score, Track, answered, track_of
from journeys.words import say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

DTYPES = {
    "journey": "string", "measure": "string", "persona": "string", "round": "Int64",
    "state": "string", "raters": "Int64", "units": "Int64", "ratings": "Int64",
    "missing": "Int64", "done": "Int64", "expected": "Int64",
}  # fmt: skip
Key = tuple[str, str, int]
"""Measure, persona, number."""


def rounds(journey: HasJourney | Iterable[HasJourney], *, language: str | None = None) -> Measured:
    """The scoring rounds of a journey, whether opened as such or made by ratings alone.

    Of a private round only is told how many people are done, and of how many.

    Args:
        journey: A journey, anything that has one, or several of them.
        language: Of names and sentences; None for the journey's own.

    Returns:
        One row a round, by measure, persona and number. Columns: ``journey`` (string,
        only for a list), ``measure``, ``persona`` (string, its name), ``round`` (Int64),
        ``state`` (string: ``private``, ``revealed``, ``closed``, empty where nobody opened
        it), ``raters`` (Int64), ``units`` (Int64, things rated), ``ratings``,
        ``missing`` (Int64, things that a rater left out), ``done``, ``expected``
        (Int64, people, where the round was opened). ``attrs["sentence"]`` counts them.

    Raises:
        NotMeasurable: If it is no journey, or a list without one.
    """
    given = subject(journey, language)
    rows = [
        row
        for name, open_, whole in zip(given.names, given.journeys, given.whole, strict=True)
        for row in _rows(name, open_, whole, given)
    ]
    private = sum(row["state"] == "private" for row in rows)
    key = "measure.rounds.sentence" if private or not rows else "measure.rounds.sentence.revealed"
    return typed(
        rows,
        {name: dtype for name, dtype in DTYPES.items() if given.several or name != "journey"},
        {"measure": "rounds", "by": "", "language": given.language,
         "sentence": say(key, given.language, n=len(rows), private=private)},
    )  # fmt: skip


def _rows(name: str, open_: Journey, whole: Journey, given: Subject) -> list[dict[str, Any]]:
    ratings: Mapping[Key, list[Score]] = defaultdict(list)
    for score in open_.scores.values():
        ratings[*track_of(score), score.round].append(score)
    records = {(*track_of(one), one.number): one for one in open_.rounds.values()}
    return [
        {
            "journey": name,
            "measure": key[0],
            "persona": _persona(open_, Track(key[0], key[1]), given.language),
            "round": key[2],
            **_told(records.get(key), whole),
            **(_counted(ratings[key]) if key in ratings else {}),
        }
        for key in sorted({*ratings, *records})
    ]


def _persona(journey: Journey, track: Track, language: str) -> str:
    found = journey.personas.get(track.persona)
    named = found.label.read(language, journey.meta.language) if found else ""
    return named or track.persona


def _told(record: Round | None, whole: Journey) -> dict[str, Any]:
    if record is None:
        return {"state": ""}
    return {"state": record.state, "done": answered(whole, record), "expected": record.expected}


def _counted(scores: list[Score]) -> dict[str, int]:
    raters = len({score.rater for score in scores})
    units = len({score.subject for score in scores})
    ratings = len({(score.subject, score.rater) for score in scores})
    return {"raters": raters, "units": units, "ratings": ratings,
            "missing": raters * units - ratings}  # fmt: skip
