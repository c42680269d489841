"""R7: what reaches the disk while people type, and what is left when the server dies in a save."""

from __future__ import annotations

import random
import time

import pytest
from away import room_of, stored
from cut_saves import LONG
from lab import Lab
from rooms import Opener, put
from steady_typing import LATEST, TYPING, ages
from upstream import Table, play
from watching import watched

from journeys.files import read


def test_f1_steady_typing_starves_no_save(
    shared_lab: Lab, enter: Opener, played: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """A stock room saves a second after the last change: never; cf. jupyter-collaboration #219."""
    worst, saves = 0.0, 0

    def scene(some: list[Table]) -> None:
        nonlocal worst, saves
        for table in some:
            waited, changes = ages(table, TYPING)
            worst, saves = max(worst, *waited), saves + changes
            if worst > LATEST:
                played.append(f"{table.file.name}: {worst:.1f} s on no disk")

    played += play(shared_lab, enter, scene, people=3)
    with capsys.disabled():
        print(f"\nsteady typing: {saves} saves, nothing seen waited longer than {worst:.2f} s")  # noqa: T201


def test_f2_a_file_saved_on_demand_is_whole_at_every_moment(shared_lab: Lab, enter: Opener) -> None:
    """The server's own saving empties a file first: git, a script, a backup may read just then."""
    file = put(shared_lab, "asked.journey", LONG)
    live = enter(shared_lab, "asked.journey")
    with watched([file]) as odd:
        for number in range(8):
            live.set("s", waiting=number)
            live.save()
            assert read(file).steps["s"].waiting == number
    assert not odd


def test_430_what_the_servers_store_grows_by(
    shared_lab: Lab, enter: Opener, capsys: pytest.CaptureFixture[str]
) -> None:
    """jupyter-collaboration #430: the store of updates has no limit, 28 MB after a month.

    Ours has none either, and this says how fast it grows: what a person types leaves at most
    twice a second, not letter by letter.
    """
    file = put(shared_lab, "430.journey")
    table = Table(shared_lab, file, random.Random(430), [enter(shared_lab, "430.journey")])
    (live,) = table.people
    letters, began = 0, time.monotonic()
    while time.monotonic() - began < TYPING:
        live.act(lambda now: now.set("s", label=now.steps["s"].label.read("id") + "x"))
        letters += 1
        time.sleep(0.04)
    live.save()
    updates, size = stored(shared_lab, room_of(table))
    with capsys.disabled():
        print(  # noqa: T201  the measure is the result
            f"\nstore: {letters} letters in {TYPING:.0f} s are {updates} updates of {size} bytes, "
            f"{size / letters:.0f} a letter; the document has {len(live._doc.get_update())} bytes"
        )
    assert letters > 50
    # two a second, and what the room says of its saves
    assert updates < 8 * TYPING
