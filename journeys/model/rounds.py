"""Which round asks what, who has answered, and which answers may be seen.

The front end says the same in ``widgets/src/document/view/rounds.ts``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from journeys.model.content import Content
from journeys.model.frozen import FrozenMap
from journeys.model.reading import pains_in_order, steps_in_order
from journeys.model.round import Round
from journeys.model.score import Score

C = TypeVar("C", bound=Content)

OF_PAINS = frozenset({"severity", "frequency", "reach"})
"""Measures asked of pain points; all others are asked of steps."""


class Track(NamedTuple):
    """What is asked again from round to round.

    Attributes:
        measure: Such as ``emotion``.
        persona: Whose experience; empty where it makes no difference.
    """

    measure: str
    persona: str = ""


def track_of(judged: Round | Score) -> Track:
    """What a round asks, or a score answers."""
    return Track(judged.measure, judged.persona)


def rounds_of(content: Content, track: Track) -> list[Round]:
    """The rounds of a track, from first to last."""
    found = [one for one in content.rounds.values() if track_of(one) == track]
    return sorted(found, key=lambda one: (one.number, one.id))


def last_round(content: Content, track: Track) -> Round | None:
    """The latest round of a track, or None if the room was never asked."""
    return next(reversed(rounds_of(content, track)), None)


def running_round(content: Content) -> Round | None:
    """The round that people are answering now, or None."""
    private = [one for one in content.rounds.values() if one.state == "private"]
    return min(private, key=lambda one: one.id, default=None)


def asked(content: Content, track: Track) -> list[str]:
    """Ids of what is judged: the steps, or the pain points that are not resolved."""
    if track.measure in OF_PAINS:
        return [pain.id for pain in pains_in_order(content) if pain.status != "resolved"]
    return [step.id for step in steps_in_order(content)]


def answers(content: Content, one: Round) -> Iterator[Score]:
    """The scores given in a round."""
    number, track = one.number, track_of(one)
    for score in content.scores.values():
        if score.round == number and track_of(score) == track:
            yield score


def answered(content: Content, one: Round) -> int:
    """How many people are done: they said so, or judged all that was asked."""
    wanted = set(asked(content, track_of(one)))
    judged: dict[str, set[str]] = {}
    for score in answers(content, one):
        judged.setdefault(score.rater, set()).add(score.subject)
    whole = {rater for rater, subjects in judged.items() if wanted and wanted <= subjects}
    return len(whole | one.finished)


def without_private(content: C) -> C:
    """The journey without the answers of private rounds; itself if there are none.

    Pictures, tables, measures and rules read this one. It guards against a
    look, not against a thief: the answers are in the file.
    """
    private = _private(content)
    if not private:
        return content
    shown = {
        key: score
        for key, score in content.scores.items()
        if (*track_of(score), score.round) not in private
    }
    return content.model_copy(update={Score.kind: FrozenMap(shown)})


def _private(content: Content) -> set[tuple[str, str, int]]:
    private = (one for one in content.rounds.values() if one.state == "private")
    return {(*track_of(one), one.number) for one in private}
