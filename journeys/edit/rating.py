"""Answers the running round."""

from __future__ import annotations

from journeys.edit import adding
from journeys.edit.change import Plan, refuse
from journeys.model import Content, Score, asked, running_round, track_of


def plan(content: Content, subject: str, value: float, *, rater: str, reason: str = "") -> Plan:
    """What an answer would change, or why it may not be.

    Args:
        content: The journey.
        subject: The step or pain point that is judged.
        value: On the scale of the round's measure.
        rater: A pseudonym; another answer under it to the same question wins.
        reason: In the rater's own words; shown without a name.
    """
    running = running_round(content)
    if running is None:
        return refuse("edit.round.none")
    if subject not in asked(content, track_of(running)):
        return refuse("edit.round.not-asked", id=subject, n=running.number)
    if not rater or "|" in rater:
        return refuse("edit.round.rater", rater=rater)
    score = Score(
        subject=subject, measure=running.measure, persona=running.persona,
        round=running.number, rater=rater, value=value, reason=reason,
    )  # fmt: skip
    return adding.plan(content, score)
