"""A score kept without the evidence it claims."""

from __future__ import annotations

from journeys.edit import Edit, Journey, apply
from journeys.model import Score
from journeys.rules.finding import Fix


def unsupported(key: str) -> Fix:
    """The fix that turns a score into a hypothesis.

    Where the rater already has a hypothesis for the same thing, both votes
    cannot be kept under one key; the journey then stays as it is.
    """

    def fix(journey: Journey) -> Journey:
        score = journey.scores.get(key)
        if score is None:
            return journey
        guess = score.with_fields(source="")
        if guess.id in journey.scores:
            return journey
        lifted = (Edit(Score.kind, key, score, None), Edit(Score.kind, guess.id, None, guess))
        return apply(journey, lifted)

    return fix
