"""Two who work on one journey: one does anything and takes it back, the other must lose nothing."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

from random_edits import Hand

from journeys.edit import Journey
from journeys.errors import InvalidRecord, RefusedEdit
from journeys.model import Insight, Phase, Score, Step, Touchpoint, to_text
from journeys.share.live import LiveJourney

TEXTS = {"steps": "label", "insights": "text", "phases": "label", "touchpoints": "label"}
MOST_MEETINGS = 9


class Pair:
    """Two replicas of one journey, which hear each other at once or only now and then."""

    def __init__(self, seed: int, *, late: bool) -> None:
        self.mine, self.theirs = LiveJourney(Hand("b", seed).journey()), LiveJourney()
        self._late = late
        self._chance = random.Random(f"pair {seed}")
        self._said: list[tuple[LiveJourney, Any, bytes]] = []
        links: dict[str, Any] = {}
        links["mine"] = self.mine.connect(
            lambda said: self._say(self.theirs, links["theirs"], said), echoes=False
        )
        links["theirs"] = self.theirs.connect(
            lambda said: self._say(self.mine, links["mine"], said), echoes=False
        )
        links["theirs"].greet()
        self.meet()

    def tick(self) -> None:
        """A moment passes, in which what was said may arrive."""
        if self._chance.random() < 0.4:
            self.meet()

    def meet(self) -> None:
        """All that was said arrives."""
        for _ in range(MOST_MEETINGS):
            said, self._said = self._said, []
            for goal, link, message in said:
                goal.hear(link, message)
        assert not self._said

    def _say(self, goal: LiveJourney, link: Any, message: bytes) -> None:
        if self._late:
            self._said.append((goal, link, message))
        else:
            goal.hear(link, message)


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
    """Writes words, hangs records onto records, votes, moves, reworks and removes.

    Attributes:
        due: Words that stood on my side too, and votes; all must be there at the end, but for
            those they took away themselves.
    """

    def __init__(self, live: LiveJourney, seed: int) -> None:
        self.live, self.chance = live, random.Random(f"they {seed}")
        self.due: set[str] = set()
        self._made: set[str] = set()

    def turn(self, number: int) -> None:
        word, before = f"they{number}x", said(self.live.journey)
        acts = (self.type, self.hang, self.vote, self.move, self.rework, self.remove)
        with suppress(RefusedEdit, InvalidRecord):
            self.chance.choices(acts, (40, 20, 20, 8, 8, 4))[0](word)
        now = said(self.live.journey)
        self._made.add(word)
        self._made -= {one for one in self._made if one in before and one not in now}
        self.due &= self._made

    def seen(self, mine: Journey) -> None:
        """What of theirs stands on my side now."""
        text = said(mine)
        self.due |= {one for one in self._made if one in text}

    def type(self, word: str) -> None:
        id_, field, words = self._text()
        words.insert(self.chance.randint(0, len(words)), word)
        self.live.set(id_, **{field: {"id": " ".join(words)}})

    def rework(self, word: str) -> None:
        id_, field, words = self._text()
        at = self.chance.randrange(max(1, len(words)))
        words[at : at + 1] = [word]
        self.live.set(id_, **{field: {"id": " ".join(words)}})

    def hang(self, word: str) -> None:
        phase, step = self._any("phases"), self._any("steps")
        self.live.add(self.chance.choice((
            Phase(id=word, label=word), Step(id=word, phase=phase, label=word),
            Touchpoint(id=word, step=step, label=word),
            Insight(id=word, type="pain", steps=(step,), text=word),
        )))  # fmt: skip

    def vote(self, word: str) -> None:
        self.live.add(Score(subject=self._any("steps"), measure="emotion", rater=word,
                            value=self.chance.randint(-2, 2)))  # fmt: skip

    def move(self, _: str) -> None:
        kind, home = self.chance.choice((("steps", "phases"), ("touchpoints", "steps")))
        self.live.move(self._any(kind), into=self._any(home))

    def remove(self, _: str) -> None:
        self.live.remove(self._any(self.chance.choice(list(TEXTS))), with_contents=True)

    def _any(self, kind: str) -> str:
        return self.chance.choice([*self.live.journey.records(kind)] or [""])

    def _text(self) -> tuple[str, str, list[str]]:
        kind = self.chance.choice(list(TEXTS))
        id_ = self._any(kind)
        record = self.live.journey.records(kind).get(id_)
        return id_, TEXTS[kind], getattr(record, TEXTS[kind], {}).get("id", "").split()


def said(journey: Journey) -> str:
    """All that stands on the map, a vote by the name of its rater."""
    return to_text(journey)
