"""Opens a scoring round: from now on each answers alone."""

from __future__ import annotations

from journeys.edit import adding
from journeys.edit.change import Edit, Plan, Refusal, refuse
from journeys.model import (
    Content,
    Round,
    Track,
    asked,
    last_round,
    new_id,
    rounds_of,
    running_round,
    track_of,
)
from journeys.model.rounds import OF_PAINS

FEWEST, MOST = 3, 11
"""Levels that a question may offer."""


def plan(
    content: Content,
    measure: str,
    persona: str | None = None,
    *,
    expected: int | None = None,
    facilitator: str = "",
) -> Plan:
    """What opening a round would change, or why it may not.

    A round of the same track whose answers were revealed is closed by it.

    Args:
        content: The journey.
        measure: One whose scale has 3 to 11 whole levels.
        persona: Whose experience is judged; None for the only one.
        expected: How many people are to answer, if known.
        facilitator: Pseudonym of whoever leads it.
    """
    track = track_named(content, measure, persona)
    if isinstance(track, Refusal):
        return track
    blocked = _blocked(content, track)
    if blocked:
        return blocked
    closed = tuple(
        Edit(Round.kind, one.id, one, one.with_fields(state="closed"))
        for one in rounds_of(content, track)
        if one.state == "revealed"
    )
    number = _number(content, track)
    new = Round(
        id=_id(content, track, number), measure=track.measure, persona=track.persona,
        number=number, expected=expected, facilitator=facilitator,
    )  # fmt: skip
    added = adding.plan(content, new)
    return added if isinstance(added, Refusal) else closed + added


def following(content: Content, measure: str, persona: str | None) -> Plan:
    """What opening the next round of a track would change, or why it may not."""
    track = track_named(content, measure, persona)
    if isinstance(track, Refusal):
        return track
    last = last_round(content, track)
    if last is None:
        return refuse("edit.round.none")
    return plan(content, *track, expected=last.expected, facilitator=last.facilitator)


def track_named(content: Content, measure: str, persona: str | None) -> Track | Refusal:
    """The track of a measure, of the only persona where none is named."""
    if measure in OF_PAINS:
        return Track(measure, persona or "")
    if persona is None and len(content.personas) > 1:
        return refuse("edit.round.persona", names=", ".join(sorted(content.personas)))
    return Track(measure, next(iter(content.personas), "") if persona is None else persona)


def _blocked(content: Content, track: Track) -> Refusal | None:
    running = running_round(content)
    if running:
        return refuse("edit.round.running", n=running.number)
    scale = content.meta.scale(track.measure)
    levels = scale.high - scale.low + 1 if scale else 0
    if levels != int(levels) or not FEWEST <= levels <= MOST:
        return refuse("edit.round.levels", measure=track.measure, low=FEWEST, high=MOST)
    if track.persona and track.persona not in content.personas:
        return refuse("edit.no-such", id=track.persona)
    return None if asked(content, track) else refuse("edit.round.nothing")


def _number(content: Content, track: Track) -> int:
    """One more than any round of the track that was judged or opened."""
    judged = [score.round for score in content.scores.values() if track_of(score) == track]
    return 1 + max([*judged, *(one.number for one in rounds_of(content, track))], default=0)


def _id(content: Content, track: Track, number: int) -> str:
    """Two who open the same round at once open one."""
    name = "-".join(part for part in (Round.prefix, *track, str(number)) if part)
    readable = name.isascii() and name.replace("-", "").isalnum() and name == name.lower()
    return name if readable and not content.find(name) else new_id(Round.prefix)
