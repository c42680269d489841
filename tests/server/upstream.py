"""What the scenarios from upstream share: people at one file, and words to be counted."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path

from lab import Lab
from rooms import SMALL, Opener, put, until
from sizes import size

from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Step, to_text
from journeys.share.kept import kept
from journeys.share.live import LiveJourney
from journeys.share.mapping import STATE, root
from journeys.share.past import digest

TIMES = size(1, 50, "JOURNEYS_UPSTREAM")
"""How often each scenario is played."""
AT_ONCE = 10
"""Files of one server that go through it together."""


@dataclass
class Table:
    """One file and who has it open; in the end each word anybody wrote stands there once.

    Attributes:
        words: Every word somebody wrote.
        beside: Words that may be in a file kept beside instead, if a notice names it.
    """

    lab: Lab
    file: Path
    rng: random.Random
    people: list[LiveJourney]
    words: list[str] = field(default_factory=lambda: ["Loket", "Antre"])
    beside: list[str] = field(default_factory=list)

    @property
    def path(self) -> str:
        """What the server calls the file."""
        return self.file.relative_to(self.lab.root).as_posix()

    def word(self) -> str:
        """A word nobody else writes."""
        self.words.append(f"kata{self.rng.randrange(10**9)}")
        return self.words[-1]

    def type(self, who: LiveJourney, id_: str = "s") -> str:
        """Somebody types a word into a step; the word."""
        word = self.word()

        def typed(now: Journey) -> Journey:
            words = now.steps[id_].label.read("id").split()
            words.insert(self.rng.randint(0, len(words)), word)
            return now.set(id_, label=" ".join(words))

        who.act(typed)
        return word

    def add(self, who: LiveJourney) -> str:
        """Somebody adds a step; its id and its label."""
        word = self.word()
        who.add(Step(id=word, phase="p", label=word))
        return word

    def everybody_edits(self) -> None:
        """Each types a word and adds a step."""
        for who in self.people:
            self.type(who)
            self.add(who)

    def script(self) -> None:
        """A script changes the file: a word in front of a step, and a step more."""
        journey, word = read(self.file), self.word()
        label = f"{self.word()} {journey.steps['s'].label.read('id')}"
        write(journey.set("s", label=label).add(Step(id=word, phase="p", label=word)), self.file)

    def settle(self) -> bool:
        """Wait until boards and file are equal."""
        return until(self._calm, 45)

    def told(self) -> bool:
        """Wait until everybody heard that all of this was saved.

        Who is cut off before cannot say what their words rest on, and gets a file beside.
        """
        return self.settle() and until(self._heard)

    def wrong(self) -> list[str]:
        """What is not as it has to be, once all is calm."""
        calm = self.settle()
        found = Counter(words(to_text(self.people[0].journey)))
        named = {one.kept for one in self.people[0].notices}
        aside = {word for one in kept(self.file) if one.name in named
                 for word in words(one.read_text("utf-8"))}  # fmt: skip
        gone = [word for word in self.words if not found[word]]
        return [
            *([] if calm else [f"the boards and the file are not equal: {self._apart()}"]),
            *(f"{word} lost" for word in gone if word not in aside or word not in self.beside),
            *(f"{word} {found[word]} times" for word in self.words if found[word] > 1),
        ]

    def _calm(self) -> bool:
        return len({*self._texts().values()}) == 1

    def _heard(self) -> bool:
        for who in self.people:
            who.refresh()
        saved = digest(self.file.read_bytes())
        return all(root(who._doc, STATE).get("hash") == saved for who in self.people)

    def _texts(self) -> dict[str, str]:
        texts = {f"person {n}": to_text(who.journey) for n, who in enumerate(self.people)}
        with suppress(OSError, UnicodeDecodeError):
            texts["file"] = self.file.read_text("utf-8")
        return texts

    def _apart(self) -> dict[str, list[str]]:
        texts = self._texts()
        return {name: [word for word in self.words if word not in text]
                for name, text in texts.items()}  # fmt: skip


def words(text: str) -> Iterator[str]:
    """The words of all labels; ids are no words."""
    for line in text.splitlines():
        _, found, value = line.partition(': "')
        yield from value.strip('",').split() if found else ()


def tables(lab: Lab, enter: Opener, name: str, people: int = 2) -> Iterator[list[Table]]:
    """New files with people at them, some at a time, so many as scenarios are played.

    Args:
        lab: The server.
        enter: Opens files.
        name: Of the scene; decides about its chances.
        people: At each table.
    """
    for first in range(0, TIMES, AT_ONCE):
        some = []
        for number in range(first, min(first + AT_ONCE, TIMES)):
            path = f"{name}/{number}.journey"
            file = put(lab, path, SMALL)
            those = [enter(lab, path) for _ in range(people)]
            some.append(Table(lab, file, random.Random(f"{name} {number}"), those))
        with ExitStack() as leaving:
            for table in some:
                for who in table.people:
                    leaving.callback(who.close)
            yield some


def play(
    lab: Lab, enter: Opener, scene: Callable[[list[Table]], None], people: int = 2
) -> list[str]:
    """A scene as often as asked; what went wrong."""
    wrong = []
    for some in tables(lab, enter, scene.__qualname__.split(".")[0], people):
        scene(some)
        wrong += wrongs(some)
    return wrong


def wrongs(some: list[Table]) -> list[str]:
    """What is wrong at some tables."""
    return [f"{table.file.name}: {one}" for table in some for one in table.wrong()]
