"""What a board is told about how far its room agrees."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.measure.raters.word import SPLITS
from journeys.model import Persona, Phase, Score, Step
from journeys.share.requests import answer

FIRST = [(-2, 1, 0, -1), (2, 1, -1, -1), (0, 0, 0, 1), (1, -2, 2, 0), (-1, 1, 1, 2), (2, 2, -2, 0)]
SECOND = [*[(-1, 1, 0, -2)] * 3, (-1, 2, 0, -2), (0, 1, 0, -1), (-1, 1, 1, -2)]


def room() -> Journey:
    made = Journey().add(Persona(id="sari")).add(Persona(id="budi")).add(Phase(id="p"))
    for step in "abcd":
        made = made.add(Step(id=step, phase="p"))
    return made


def told(journey: Journey, answers: list[tuple[int, ...]]) -> Journey:
    """The running round answered: a tuple a rater."""
    for rater, values in enumerate(answers):
        for step, value in zip("abcd", values, strict=True):
            journey = journey.rate(step, value, rater=f"r-{rater}")
    return journey


def asked(journey: Journey, number: int, persona: str = "sari") -> dict[str, Any]:
    found = answer(
        "agreement", {"measure": "emotion", "persona": persona, "round": number}, journey, "id"
    )
    assert isinstance(found, dict)
    json.dumps(found, allow_nan=False)
    return found


def test_a_first_round_has_its_alpha_and_none_before() -> None:
    journey = told(room().open_round(persona="sari"), FIRST).reveal_round()
    found = asked(journey, 1)
    row = measure.agreement(journey, "emotion").plain()["rows"][0]
    assert found["now"] == {"round": 1, "n": 6, "units": 4} | {
        name: row[name] for name in ("alpha", "low", "high")
    }
    assert found["before"] is None
    assert found["sentence"] == ""
    assert found["bands"] == [0.667, 0.8]


def test_a_second_round_stands_beside_the_first_and_says_who_moved() -> None:
    journey = told(room().open_round(persona="sari"), FIRST).reveal_round()
    journey = told(journey.next_round(persona="sari"), SECOND).reveal_round()
    found = asked(journey, 2)
    assert found["before"]["round"] == 1
    assert found["now"]["alpha"] > 0.6 > found["before"]["alpha"]
    assert found["change"]["low"] > 0
    assert found["sentence"] == "6 dari 6 penilai mengubah nilainya."
    assert asked(journey, 1)["before"] is None


def test_other_personas_and_measures_do_not_count() -> None:
    journey = told(room().open_round(persona="sari"), FIRST).reveal_round()
    alone = asked(journey, 1)
    other = told(journey.open_round(persona="budi"), SECOND).reveal_round()
    other = other.add(Score(subject="a", measure="engagement", persona="sari", rater="r", value=3))
    assert asked(other, 1) == alone


def test_a_private_round_tells_nothing() -> None:
    journey = told(room().open_round(persona="sari"), SECOND)
    found = asked(journey, 1)
    assert found["now"]["alpha"] is None
    assert found["now"]["n"] is None


@pytest.mark.parametrize(
    ("answers", "words"),
    [([(-1, 0, 1, 2)], "satu orang"), ([(1, 1, 1, 1), (1, 1, 1, 1)], "Semua nilai sama")],
)
def test_where_there_is_no_alpha_the_reason_is_said(
    answers: list[tuple[int, ...]], words: str
) -> None:
    found = asked(told(room().open_round(persona="sari"), answers).reveal_round(), 1)
    assert found["now"]["alpha"] is None
    assert words in found["sentence"]


def test_board_and_measure_call_a_disagreement_by_the_same_words() -> None:
    source = Path(__file__).parents[2] / "widgets/src/document/view/consensus.ts"
    found = re.findall(r"(?:APART|SOMEWHAT) = ([\d.]+);", source.read_text("utf-8"))
    assert sorted(map(float, found)) == sorted(low for low, _ in SPLITS)
