"""Ends a scoring round: what was revealed stays as it is, what runs is called off."""

from __future__ import annotations

from journeys.edit.change import Edit, Plan, Refusal, refuse
from journeys.edit.opening import track_named
from journeys.model import Content, Round, Score, answers, last_round, running_round


def plan(content: Content, measure: str, persona: str | None) -> Plan:
    """What closing the last round of a track would change, or why it may not."""
    track = track_named(content, measure, persona)
    if isinstance(track, Refusal):
        return track
    last = last_round(content, track)
    if last is None:
        return refuse("edit.round.none")
    if last.state == "private":
        return refuse("edit.round.running", n=last.number)
    closed = last.with_fields(state="closed")
    return () if closed == last else (Edit(Round.kind, last.id, last, closed),)


def cancelling(content: Content) -> Plan:
    """What calling off the running round would change: it goes, and its answers unseen."""
    running = running_round(content)
    if running is None:
        return refuse("edit.round.none")
    given = sorted(answers(content, running), key=lambda score: score.id)
    gone = tuple(Edit(Score.kind, score.id, score, None) for score in given)
    return (*gone, Edit(Round.kind, running.id, running, None))
