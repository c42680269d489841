"""People in one room: some are code, some sit before a browser; all do the same kinds of things."""

from __future__ import annotations

import random
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from boards import open_journey
from page_acts import ACT, REMEMBER, STATE

from journeys.errors import InvalidRecord, RefusedEdit
from journeys.model import Card, Score, Step, to_text

if TYPE_CHECKING:
    from lab import Lab
    from playwright.sync_api import Page

    from journeys.edit import Journey
    from journeys.share.live import LiveJourney

Deed = dict[str, object]
"""What was done: ``act``, and the ``id`` and ``word`` or ``value`` it was done with."""
ACTS = {"type": 40, "vote": 20, "add": 14, "set": 10, "move": 10, "remove": 3, "undo": 3}


class Person(Protocol):
    """Somebody who edits."""

    name: str

    def do(self, act: str, word: str, dice: list[float]) -> Deed | None: ...
    def cut(self) -> None: ...
    def text(self) -> str: ...
    def where(self) -> str: ...


class Coder:
    """A Python program with the file open."""

    def __init__(self, name: str, live: LiveJourney) -> None:
        self.name, self.live = name, live

    def do(self, act: str, word: str, dice: list[float]) -> Deed | None:
        journey = self.live.journey
        step = _some(sorted(journey.steps), dice[0])
        with suppress(RefusedEdit, InvalidRecord):
            if act == "type":
                # what arrives between reading and writing would be written over
                self.live.act(lambda now: _typed(now, step, word, dice[1]))
                return {"act": act, "id": step, "word": word}
            if act == "vote":
                value = int(dice[1] * 5) - 2
                vote = Score(subject=step, measure="emotion", persona="sari", rater=self.name,
                             value=value)  # fmt: skip
                if self.live.journey.scores.get(vote.id):
                    self.live.set(vote.id, value=value)
                else:
                    self.live.add(vote)
                return {"act": act, "id": step, "value": value}
            return self._rest(act, word, step, dice)
        return None

    def _rest(self, act: str, word: str, step: str, dice: list[float]) -> Deed | None:
        cards = sorted(self.live.journey.cards)
        if act == "add" and dice[1] < 0.4:
            self.live.add(Step(id=word, phase="p1", label=word))
        elif act == "add":
            self.live.add(Card(id=word, lane="l1", step=step, text=word))
        elif act == "set":
            self.live.set(step, waiting=int(dice[1] * 500))
        elif act == "move" and cards:
            self.live.move(_some(cards, dice[1]), into=step)
        elif act == "remove" and cards:
            word = _some(cards, dice[1])
            self.live.remove(word)
        elif act == "undo":
            self.live.undo()
        return {"act": act, "id": word}

    def cut(self) -> None:
        if (sock := self.live._home._wire._socket.sock) is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def text(self) -> str:
        return to_text(self.live.journey)

    def where(self) -> str:
        wire = self.live._home._wire
        return wire.ended or ("in the room" if wire.online else "cut off")


class Sitter:
    """A person before a browser; acts go through the board's own store."""

    def __init__(self, name: str, page: Page, lab: Lab, file: str) -> None:
        self.name, self.page = name, page
        page.add_init_script(REMEMBER)
        open_journey(lab, page, file)

    def do(self, act: str, word: str, dice: list[float]) -> Deed | None:
        return self.page.evaluate(ACT, {"act": act, "word": word, "dice": dice, "rater": self.name})

    def cut(self) -> None:
        self.page.evaluate("window.cut()")

    def text(self) -> str:
        return self.page.evaluate(
            "window.jupyterapp.shell.currentWidget.context.model.sharedModel.getSource()"
        )

    def where(self) -> str:
        return self.page.evaluate(STATE)


def _typed(journey: Journey, step: str, word: str, dice: float) -> Journey:
    words = journey.steps[step].label.get("id", "").split(" ")
    words.insert(int(dice * (len(words) + 1)), word)
    return journey.set(step, label={"id": " ".join(words)})


def _some(things: list[str], dice: float) -> str:
    return things[int(dice * len(things))]


def draw(chance: random.Random) -> tuple[str, list[float]]:
    """What somebody does next, and the dice for it."""
    act = chance.choices(list(ACTS), list(ACTS.values()))[0]
    return act, [chance.random() for _ in range(3)]
