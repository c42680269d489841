"""A scoring round among several documents: what two do at once, and what undo leaves alone."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import Persona, Phase, Step, to_text
from journeys.notebook import Board
from journeys.share.live import LiveJourney

ROUND = "round-emotion-sari-1"


@pytest.fixture
def queue() -> Journey:
    made = Journey().add(Persona(id="sari")).add(Phase(id="p", label="Loket"))
    return made.add(Step(id="antre", phase="p")).add(Step(id="foto", phase="p"))


def meet(one: LiveJourney, other: LiveJourney) -> None:
    """Bring two documents together that went their own ways."""
    first, second = one._doc, other._doc
    mine, theirs = first.get_update(second.get_state()), second.get_update(first.get_state())
    second.apply_update(mine)
    first.apply_update(theirs)
    assert to_text(one.journey) == to_text(other.journey)


def pair(journey: Journey) -> tuple[LiveJourney, LiveJourney]:
    one, other = LiveJourney(journey), LiveJourney()
    meet(one, other)
    return one, other


def test_two_who_open_the_same_round_at_once_open_one(queue: Journey) -> None:
    one, other = pair(queue)
    one.open_round(expected=20)
    other.open_round(expected=18)
    meet(one, other)
    assert list(one.journey.rounds) == [ROUND]


def test_all_who_rate_and_finish_at_once_count(queue: Journey) -> None:
    one, other = pair(queue)
    one.open_round()
    meet(one, other)
    for live, rater in ((one, "r-1"), (other, "r-2")):
        live.rate("antre", -1, rater=rater, reason="Panas")
        live.set(ROUND, finished={rater})
    meet(one, other)
    assert one.journey.rounds[ROUND].finished == {"r-1", "r-2"}
    assert {score.rater for score in one.journey.scores.values()} == {"r-1", "r-2"}


def test_undo_changes_no_round_its_answers_and_its_reveal_included(queue: Journey) -> None:
    live = LiveJourney(queue)
    live.set("antre", label="Antre")
    live.open_round()
    live.rate("antre", -1, rater="r-1")
    live.reveal_round()
    live.close_round()
    assert live.undo()
    assert not live.undo()
    assert live.journey.steps["antre"].label == Step(id="antre", phase="p").label
    assert live.journey.rounds[ROUND].state == "closed"
    assert [score.value for score in live.journey.scores.values()] == [-1]


def test_a_saved_output_holds_no_answer_before_the_reveal(queue: Journey) -> None:
    board = Board(queue)
    board.open_round()
    board.rate("antre", -1, rater="r-1", reason="RAHASIA")
    kept = board._kept()
    assert "RAHASIA" not in str(kept)
    assert "scores" not in kept["application/vnd.journey+json"]
    board.reveal_round()
    assert "RAHASIA" in str(board._kept())
