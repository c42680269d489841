"""Ways in which a file changes under a room, and what each must leave behind."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from rooms import found, until

from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Phase, Step, to_text

STEPS = ("s0", "s1", "s2", "s3")


def start() -> Journey:
    """Four steps to type in."""
    journey = Journey().add(Phase(id="p", label="Loket"))
    for number, id_ in enumerate(STEPS):
        journey = journey.add(Step(id=id_, phase="p", label=f"Langkah {number}"))
    return journey


@dataclass
class Scene:
    """One file, the chance that decides, and what the disk's side brought.

    Attributes:
        words: Words the disk's side wrote.
        removed: Steps it took away.
        silent: Whether nobody need be told, because nothing was changed.
    """

    file: Path
    rng: random.Random
    words: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    silent: bool = False

    def word(self) -> str:
        """A word nobody else writes."""
        self.words.append(f"disk{self.rng.randrange(10**9)}")
        return self.words[-1]

    def now(self) -> Journey:
        """What the file holds; read again if it is just being written."""
        until(lambda: found(self.file))
        return read(self.file)

    def put(self, text: str | bytes) -> None:
        """Write as an editor does, or as git does."""
        data = text.encode() if isinstance(text, str) else text
        if self.rng.random() < 0.5:
            self.file.write_bytes(data)
        else:
            other = self.file.with_name("other")
            other.write_bytes(data)
            other.replace(self.file)

    def reword(self, journey: Journey) -> Journey:
        """Put a word before or behind the label of a step."""
        id_ = self.rng.choice([step for step in STEPS if step in journey.steps])
        label = journey.steps[id_].label.read("id")
        word = self.word()
        both = f"{word} {label}" if self.rng.random() < 0.5 else f"{label} {word}"
        return journey.set(id_, label=both)


def script(scene: Scene) -> None:
    """Read, change, write at once."""
    scene.put(to_text(scene.reword(scene.now())))


def slow_script(scene: Scene) -> None:
    """Read, think, write: what was saved meanwhile is missing in it."""
    before = scene.now()
    time.sleep(scene.rng.uniform(0.3, 1.5))
    scene.put(to_text(scene.reword(before)))


def touch(scene: Scene) -> None:
    """A new date and nothing else."""
    scene.silent = True
    os.utime(scene.file)


def old_commit(scene: Scene) -> None:
    """What the file held when it was opened."""
    scene.silent = scene.now() == start()
    scene.put(to_text(start()))


def other_branch(scene: Scene) -> None:
    """A text the room has never seen."""
    word = scene.word()
    scene.put(to_text(scene.reword(start()).add(Step(id="cabang", phase="p", label=word))))


def delete(scene: Scene) -> None:
    """Gone for good."""
    scene.file.unlink()


def away_and_back(scene: Scene) -> None:
    """Gone for a moment, as an editor that writes anew does; changed meanwhile."""
    text = to_text(scene.reword(scene.now()))
    scene.file.unlink()
    time.sleep(scene.rng.uniform(0, 0.6))
    scene.file.write_text(text, "utf-8")


def cut(scene: Scene) -> None:
    """A text without its end, as a full disk leaves it."""
    text = to_text(scene.reword(start()))
    # only brackets: a word of which half was never there cannot be kept
    scene.put(text[: len(text) - 12])


def foreign(scene: Scene) -> None:
    """Not even UTF-8."""
    scene.put(b"\xff\xfe" + scene.word().encode())


def markers(scene: Scene) -> None:
    """What git writes where it cannot merge."""
    scene.put(f"<<<<<<< HEAD\n{scene.word()}\n=======\n{to_text(start())}>>>>>>> main\n")


def newer(scene: Scene) -> None:
    """A file of a version to come."""
    scene.put(f'{{"format": "journey", "version": 99, "wort": "{scene.word()}"}}\n')


def empty(scene: Scene) -> None:
    """Nothing left in it."""
    scene.put("")


def remove_step(scene: Scene) -> None:
    """One step less."""
    before = scene.now()
    id_ = scene.rng.choice([step for step in STEPS if step in before.steps])
    scene.removed.append(id_)
    write(before.remove(id_, with_contents=True), scene.file)


def plain_value(scene: Scene) -> None:
    """A number that people change too."""
    minutes = scene.rng.randrange(10**6, 10**9)
    scene.words.append(str(minutes))
    scene.put(to_text(scene.now().set("s0", waiting=minutes)))


CHANGES: tuple[Callable[[Scene], None], ...] = (
    script, slow_script, touch, old_commit, other_branch, delete, away_and_back, cut, foreign,
    markers, newer, empty, remove_step, plain_value,
)  # fmt: skip
