"""R17: undo is each person's own; it never takes another's words, votes or records."""

from __future__ import annotations

import time
from functools import partial
from typing import NamedTuple

import pytest
from random_edits import Hand
from sizes import each, size
from two_people import Me, Pair, They, said

from journeys.edit import Journey
from journeys.share.live import LiveJourney

SEEDS = size(25, 200, "JOURNEYS_UNDO_SEEDS")
TURNS = 14


class Came(NamedTuple):
    """What one seed came to.

    Attributes:
        undone: Steps of mine taken back, all of them twice.
        due: Words, records and votes of theirs that had to stay.
        mine: Words of mine that stood before, and how many of them stood after.
        lost: What did not stay.
    """

    undone: int
    due: int
    mine: tuple[int, int]
    lost: list[str]


def lost(seed: int, *, late: bool) -> Came:
    pair = Pair(seed, late=late)
    me, they = Me(pair.mine, seed), They(pair.theirs, seed)
    for number in range(TURNS):
        me.turn()
        pair.tick()
        they.turn(number)
        pair.tick()
        they.seen(pair.mine.journey)
    pair.meet()
    they.seen(pair.mine.journey)
    undone, gone, before = 0, [], my_words(pair.mine)
    for way in (pair.mine.undo, pair.mine.redo, pair.mine.undo):
        while way():
            undone += way == pair.mine.undo
            pair.tick()
        text = said(pair.mine.journey)
        if way == pair.mine.redo:  # what I removed is gone again
            continue
        gone += [word for word in sorted(they.due) if word not in text]
    pair.meet()
    if pair.theirs.journey != pair.mine.journey:
        gone.append("the two show different journeys")
    return Came(undone, len(they.due), (len(before), len(before & my_words(pair.mine))), gone)


def my_words(live: LiveJourney) -> set[str]:
    """Words that only my hand writes."""
    return {word for word in said(live.journey).replace('"', " ").split() if word[:1] == "m"
            and word[1:].isdigit()}  # fmt: skip


@pytest.mark.parametrize("late", [False, True], ids=["at-once", "late"])
def test_undoing_all_of_mine_leaves_all_of_theirs(
    late: bool,  # noqa: FBT001
    capsys: pytest.CaptureFixture[str],
) -> None:
    began = time.perf_counter()
    found = dict(each(partial(lost, late=late), range(SEEDS)))
    undone, due = (sum(one[at] for one in found.values()) for at in (0, 1))
    mine, left = (sum(one.mine[at] for one in found.values()) for at in (0, 1))
    failed = {seed: one.lost for seed, one in found.items() if one.lost}
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nundo{', heard late' if late else ''}: {len(found)} of {SEEDS} seeds, "
            f"{undone} steps of one taken back, {mine - left} of {mine} words gone with them, "
            f"{due} words, records and votes of the other due, "
            f"{sum(map(len, failed.values()))} lost in {len(failed)} seeds, "
            f"{time.perf_counter() - began:.0f} s"
        )
    assert not failed
    assert undone > 10 * len(found)
    assert due > 4 * len(found)
    assert left < 0.2 * mine


def alone(seed: int) -> list[str]:
    hand, live = Hand("a", seed), LiveJourney(Hand("b", seed).journey())
    before: Journey = live.journey
    for _ in range(TURNS):
        live.act(lambda journey: hand.edit(journey, 1))
    after, found = live.journey, []
    for _ in range(2):
        while live.undo():
            pass
        found += ["undone"] if live.journey != before else []
        while live.redo():
            pass
        found += ["done again"] if live.journey != after else []
    return found


def test_undoing_everything_alone_gives_the_map_back_and_redoing_gives_all_again() -> None:
    failed = {seed: found for seed, found in each(alone, range(SEEDS)) if found}
    assert not failed
