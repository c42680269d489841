"""R6: a file changes on disk while people type; each side's changes are in the result or kept."""

from __future__ import annotations

import random
import threading
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from disk_change import CHANGES, STEPS, Scene, start
from lab import Lab
from rooms import Opener, put, until
from sizes import size

from journeys.edit import Journey
from journeys.errors import JourneysError
from journeys.model import to_text
from journeys.share.kept import kept
from journeys.share.live import LiveJourney
from journeys.share.recovery import Recovery

SCENES = size(20, 200, "JOURNEYS_DISK_SCENES")
AT_ONCE = 5
TYPING = 2.5


@dataclass
class Person:
    """Somebody who types until told to stop."""

    live: LiveJourney
    number: int
    rng: random.Random
    typed: list[tuple[str, str]] = field(default_factory=list)

    def type(self, done: threading.Event) -> None:
        while not done.wait(self.rng.uniform(0.03, 0.25)):
            id_ = self.rng.choice(STEPS)
            word = f"p{self.number}n{len(self.typed)}"
            # a step that was taken away cannot be typed in
            with suppress(JourneysError, KeyError):
                self.live.act(lambda now, id_=id_, word=word: _typed(now, id_, word))
                self.typed.append((id_, word))
            if self.rng.random() < 0.1:
                with suppress(JourneysError):
                    self.live.set("s0", waiting=self.rng.randrange(1000))


def _typed(now: Journey, id_: str, word: str) -> Journey:
    return now.set(id_, label=f"{now.steps[id_].label.read('id')} {word}")


def play(seed: int, lab: Lab, enter: Opener) -> tuple[str, Counter[str], list[str]]:
    """One scene; where each change ended, and what is lost or was not told."""
    rng = random.Random(seed)
    change = CHANGES[seed % len(CHANGES)]
    file = put(lab, f"disk{seed}/peta.journey", start())
    people = [Person(enter(lab, f"disk{seed}/peta.journey"), n, random.Random(seed * 7 + n))
              for n in range(rng.choice((2, 3)))]  # fmt: skip
    scene, done = Scene(file, rng), threading.Event()
    with ThreadPoolExecutor(len(people)) as hands:
        typing = [hands.submit(one.type, done) for one in people]
        try:
            time.sleep(rng.uniform(0.4, TYPING - 0.6))
            change(scene)
            time.sleep(1)
        finally:
            done.set()
        for one in typing:
            one.result()
    calm = until(lambda: _calm(file, people) and (scene.silent or people[0].live.notices), 12)
    ends, wrong = _weigh(scene, people)
    notices = people[0].live.notices
    if bool(notices) == scene.silent:
        wrong.append(f"told: {[one.code for one in notices]}")
    named = {one.kept for one in notices if one.kept}
    if unnamed := {one.name for one in kept(file)} - named:
        wrong.append(f"kept without a word: {unnamed}")
    if not calm:
        wrong.append("the file and the boards are not equal")
    for one in people:
        one.live.close()
    return change.__name__, ends, wrong


def _calm(file: Path, people: list[Person]) -> bool:
    values = [one.live.journey for one in people]
    return values.count(values[0]) == len(values) and _read(file) == to_text(values[0])


def _read(file: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return file.read_text("utf-8")
    return ""


def _weigh(scene: Scene, people: list[Person]) -> tuple[Counter[str], list[str]]:
    text = to_text(people[0].live.journey)
    beside = [one.read_bytes().decode("utf-8", "replace") for one in kept(scene.file)]
    copies = [one.text() for one in Recovery(scene.file).snapshots() if one.why != "saved"]
    ends: Counter[str] = Counter()
    wrong = []
    changes = [word for one in people for _, word in one.typed] + scene.words
    for word in changes:
        where = _where(word, text, beside, copies)
        ends[where] += 1
        if where == "lost":
            wrong.append(word)
    for id_ in scene.removed:
        gone = id_ not in people[0].live.journey.steps
        ends["result" if gone else "kept" if beside else "lost"] += 1
        if not gone and not beside:
            wrong.append(f"removal of {id_}")
    return ends, wrong


def _where(word: str, text: str, beside: list[str], copies: list[str]) -> str:
    for name, texts in (("result", [text]), ("kept", beside), ("copy", copies)):
        if any(word in one for one in _words(texts)):
            return name
    return "lost"


def _words(texts: list[str]) -> Iterator[set[str]]:
    for text in texts:
        yield set(text.replace('"', " ").replace(",", " ").replace("\ufffd", " ").split())


def test_both_sides_of_every_change_are_kept(
    shared_lab: Lab, enter: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    total: Counter[str] = Counter()
    failed: list[str] = []
    with ThreadPoolExecutor(AT_ONCE) as stage:
        played = stage.map(lambda seed: (seed, *play(seed, shared_lab, enter)), range(SCENES))
        for seed, name, ends, wrong in played:
            total += ends
            failed += [f"seed {seed} ({name}): {one}" for one in wrong]
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\ndisk changes: {SCENES}; {total.total()} changes of both sides: "
            f"{total['result']} in the result, {total['kept']} in files kept beside, "
            f"{total['copy']} in copies, {total['lost']} lost"
        )
    assert not failed
    assert total["result"] > 0.9 * total.total()
