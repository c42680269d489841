"""A journey with ratings of emotion, as a scoring round leaves them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from journeys.edit import Journey
from journeys.model import Score

Votes = Mapping[str, Sequence[float | None]]
FIRST = {"syarat": [-2, 2, 0, 1, -1, 0], "berkas": [1, -2, 0, 2, -1, 1],
         "antre": [-2, 0, -1, -2, 1, -2], "rekam": [0, 2, -1, 1, 2, 0]}  # fmt: skip
SECOND = {"syarat": [0, 0, 0, 1, 0, 0], "berkas": [1, 1, 0, 1, 1, 1],
          "antre": [-2, -2, -1, -2, -2, -2], "rekam": [-2, 2, -2, 2, 2, -2]}  # fmt: skip


def scored(journey: Journey, votes: Votes, **fields: object) -> Journey:
    """The journey with ratings of emotion: by subject one value a rater, None for silence."""
    scores = [
        Score(subject=subject, measure="emotion", rater=f"r{at}", value=value, **fields)  # type: ignore[arg-type]
        for subject, values in votes.items()
        for at, value in enumerate(values)
        if value is not None
    ]
    found = {**journey.scores, **{score.id: score for score in scores}}
    return journey.model_copy(update={"scores": found})
