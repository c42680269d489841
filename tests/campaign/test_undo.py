"""R17: undo is each person's own; it never takes another's words, votes or records."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

import pytest
from random_edits import Hand
from sizes import size

from journeys.edit import Journey
from journeys.errors import InvalidRecord, RefusedEdit
from journeys.model import Insight, Phase, Score, Step, Touchpoint, to_text
from journeys.share.live import LiveJourney

SEEDS = size(25, 200, "JOURNEYS_UNDO_SEEDS")
TURNS = 14


def two(seed: int) -> tuple[LiveJourney, LiveJourney]:
    """Two who hold the same journey in documents of their own, and hear each other at once."""
    mine, theirs = LiveJourney(Hand("b", seed).journey()), LiveJourney()
    links: dict[str, Any] = {}
    links["mine"] = mine.connect(lambda said: theirs.hear(links["theirs"], said), echoes=False)
    links["theirs"] = theirs.connect(lambda said: mine.hear(links["mine"], said), echoes=False)
    links["theirs"].greet()
    return mine, theirs


class Me:
    """Does anything at all, and takes it back now and then."""

    def __init__(self, live: LiveJourney, seed: int) -> None:
        self.live, self.hand = live, Hand("m", seed)

    def turn(self) -> None:
        dice = self.hand.chance.random()
        if dice < 0.15:
            self.live.undo()
        elif dice < 0.2:
            self.live.redo()
        else:
            self.live.act(lambda journey: self.hand.edit(journey, 1))


class They:
    """Only adds: words into texts, records onto records, votes; all must be there at the end."""

    def __init__(self, live: LiveJourney, seed: int) -> None:
        self.live, self.chance = live, random.Random(f"they {seed}")
        self.words: list[str] = []
        self.votes: dict[str, float] = {}

    def turn(self, number: int) -> None:
        word = f"they{number}x"
        act = self.chance.choice((self.type, self.type, self.hang, self.vote))
        with suppress(RefusedEdit, InvalidRecord):
            act(word)
        if word in to_text(self.live.journey):
            self.words.append(word)

    def type(self, word: str) -> None:
        journey = self.live.journey
        kind = self.chance.choice(("steps", "insights", "phases", "touchpoints"))
        field = "text" if kind == "insights" else "label"
        id_ = self.chance.choice([*journey.records(kind)] or [""])
        text = getattr(journey.records(kind).get(id_), field, {}).get("id", "").split()
        text.insert(self.chance.randint(0, len(text)), word)
        self.live.set(id_, **{field: {"id": " ".join(text)}})

    def hang(self, word: str) -> None:
        journey = self.live.journey
        phase = self.chance.choice([*journey.phases] or [""])
        step = self.chance.choice([*journey.steps] or [""])
        self.live.add(self.chance.choice((
            Phase(id=word, label=word), Step(id=word, phase=phase, label=word),
            Touchpoint(id=word, step=step, label=word),
            Insight(id=word, type="pain", steps=(step,), text=word),
        )))  # fmt: skip

    def vote(self, word: str) -> None:
        step = self.chance.choice([*self.live.journey.steps] or [""])
        value = self.chance.randint(-2, 2)
        self.live.add(Score(subject=step, measure="emotion", rater=word, value=value))
        self.votes[word] = value


def lost(seed: int) -> tuple[int, int, list[str]]:
    """How much of mine was undone, how much of theirs had to stay, and what did not."""
    mine, theirs = two(seed)
    me, they = Me(mine, seed), They(theirs, seed)
    for number in range(TURNS):
        me.turn()
        they.turn(number)
    undone = 0
    while mine.undo():
        undone += 1
    text = to_text(mine.journey)
    votes = {one.rater: one.value for one in mine.journey.scores.values()}
    gone = [word for word in they.words if word not in text]
    gone += [word for word, value in they.votes.items() if votes.get(word) != value]
    if theirs.journey != mine.journey:
        gone.append("the two show different journeys")
    return undone, len(they.words) + len(they.votes), gone


@pytest.mark.xfail(
    strict=True,
    reason="seeds 12, 20, 37: undoing a record one made takes what another wrote in it since",
)
def test_undoing_all_of_mine_leaves_all_of_theirs(capsys: pytest.CaptureFixture[str]) -> None:
    found = {seed: lost(seed) for seed in range(SEEDS)}
    undone, due = (sum(one[at] for one in found.values()) for at in (0, 1))
    failed = {seed: gone for seed, (_, _, gone) in found.items() if gone}
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nundo: {SEEDS} seeds, {undone} steps of one taken back, {due} words, records and "
            f"votes of the other due, {sum(map(len, failed.values()))} lost in {len(failed)} seeds"
        )
    assert not failed
    assert undone > 5 * SEEDS
    assert due > 5 * SEEDS


def test_undoing_everything_alone_gives_the_map_back_and_redoing_gives_all_again() -> None:
    for seed in range(SEEDS):
        hand, live = Hand("a", seed), LiveJourney(Hand("b", seed).journey())
        before: Journey = live.journey
        for _ in range(TURNS):
            live.act(lambda journey, hand=hand: hand.edit(journey, 1))
        after = live.journey
        while live.undo():
            pass
        assert live.journey == before, seed
        while live.redo():
            pass
        assert live.journey == after, seed
