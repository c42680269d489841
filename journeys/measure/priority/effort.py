"""What it takes to answer a pain point, and how well it is known."""

from __future__ import annotations

from journeys.edit import Journey
from journeys.model import Insight

CONFIRMED, SUPPORTED, GUESSED = 1.0, 0.8, 0.5


def effort(journey: Journey, pain: Insight) -> float:
    """The least effort of the ways known to answer it, 1 to 5; NaN where nobody said.

    A way is an opportunity that names the pain point, or a solution of such an
    opportunity; dropped ones do not count.
    """
    opportunities = {
        key: one
        for key, one in journey.opportunities.items()
        if pain.id in one.insights and one.status != "dropped"
    }
    solutions = (
        one
        for one in journey.solutions.values()
        if one.opportunities & set(opportunities) and one.status != "dropped"
    )
    efforts = [*(one.effort for one in opportunities.values()), *(one.effort for one in solutions)]
    return min((known for known in efforts if known is not None), default=float("nan"))


def confidence(pain: Insight) -> float:
    """1 if evidence confirmed it, .8 if evidence supports it, .5 if it is a hypothesis.

    The three values are those usual in RICE; which evidence earns which is ours.
    Evidence that speaks against it leaves a hypothesis.
    """
    if pain.contradicted_by or pain.is_hypothesis:
        return GUESSED
    return CONFIRMED if pain.status == "confirmed" else SUPPORTED
