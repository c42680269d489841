"""R2: browsers and programs in a real room, cuts, restarts: all end alike, nothing is lost."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from lab import Lab
from ledgers import Ledger
from people import Coder, Person, Sitter, draw
from rooms import restart, until
from sizes import size
from windows import pages

from journeys.edit import Journey
from journeys.files import write
from journeys.model import Lane, Persona, Phase, Step
from journeys.share.mapping import read_doc
from journeys.share.opening import open as open_live

OPERATIONS = size(100, 2000, "JOURNEYS_OPERATIONS")
CUTS, RESTARTS = size(2, 20, "JOURNEYS_CUTS"), size(0, 3, "JOURNEYS_RESTARTS")
SEED = size(1, 1, "JOURNEYS_SEED")
PACE = 0.03
"""Seconds between two acts of anybody."""
FILE = "ramai.journey"


@dataclass
class Course:
    """How it went."""

    people: list[Person]
    ledger: Ledger = field(default_factory=Ledger)
    words: int = 0

    def act(self, person: Person, chance: random.Random) -> None:
        self.words += 1
        act, dice = draw(chance)
        self.ledger.note(person.name, person.do(act, word(person.name, self.words), dice))


def word(who: str, number: int) -> str:
    """A word that begins and ends as no other does, so that an insertion is cut nowhere else."""
    return f"{chr(0x4E00 + number)}{who}w{number}{chr(0xAC00 + number)}"


def start(lab: Lab) -> Path:
    journey = Journey().add(Phase(id="p1", label="Tahap")).add(Persona(id="sari", label="Sari"))
    journey = journey.add(Lane(id="l1", shows="text", label="Catatan"))
    for n in range(1, 6):
        label = "Rekam biometrik" if n == 2 else f"Langkah {n}"
        journey = journey.add(Step(id=f"s{n}", phase="p1", label=label))
    return write(journey, lab.root / FILE)


@pytest.fixture
def lab(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lab]:
    server = Lab(tmp_path / "root", tmp_path / "home").start()
    monkeypatch.setenv("JOURNEYS_SERVER_URL", f"http://127.0.0.1:{server.port}/")
    monkeypatch.setenv("JOURNEYS_SERVER_TOKEN", server.token)
    monkeypatch.setenv("JOURNEYS_SERVER_ROOT", str(server.root))
    yield server
    server.stop()


def run(lab: Lab, course: Course) -> None:
    """Everybody acts in turn by chance; now and then one is cut off, or the server goes."""
    chance = random.Random(SEED)
    events = dict.fromkeys(chance.sample(range(10, OPERATIONS - 20), CUTS), "cut")
    gap = OPERATIONS // (RESTARTS + 1)
    events |= {gap * n: "stop" if n % 2 else "kill" for n in range(1, RESTARTS + 1)}
    while course.ledger.done.total() < OPERATIONS:
        person = chance.choice(course.people)
        event = events.pop(course.words, "")
        if event == "cut":
            person.cut()
            for _ in range(3):
                course.act(person, chance)
        elif event:
            (lab.stop if event == "stop" else lab.kill)()
            for one in course.people:
                course.act(one, chance)
            restart(lab)
        course.act(person, chance)
        time.sleep(PACE)


def test_a_real_room_converges_and_nothing_is_lost(
    lab: Lab, capsys: pytest.CaptureFixture[str]
) -> None:
    file, began = start(lab), time.perf_counter()
    with ExitStack() as stack:
        lives = [stack.enter_context(open_live(lab.root / FILE)) for _ in range(3)]
        windows = stack.enter_context(pages(2))
        course = Course([Coder(f"k{n}", live) for n, live in enumerate(lives)])
        course.people += [Sitter(f"b{n}", one, lab, FILE) for n, one in enumerate(windows)]
        run(lab, course)
        people = course.people
        alike = until(lambda: len({one.text() for one in people}) == 1, 60)
        where = {one.name: one.where() for one in people}
        text, stored = people[0].text(), read_doc(lives[0]._doc)
        saved = until(lambda: file.read_text("utf-8") == text, 15)
    required, hidden, lost = course.ledger.missing(text, stored)
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nroom: {len(windows)} browsers and {len(lives)} programs, "
            f"{course.ledger.done.total()} acts, {CUTS} cuts, {RESTARTS} server restarts; "
            f"{required} words, records and votes due, {len(lost)} lost, "
            f"{hidden} hidden; {'all alike' if alike else 'NOT alike'}; "
            f"{time.perf_counter() - began:.0f} s"
        )
    assert alike, where
    assert lost == []
    assert saved
    assert required > OPERATIONS / 4
    assert course.ledger.done["type"] > OPERATIONS / 5
