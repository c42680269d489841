"""One seed of the undo campaign, played; apart from the tests, so that other processes find it."""

from __future__ import annotations

from typing import NamedTuple

from random_edits import Hand
from two_people import Me, Pair, They, said

from journeys.edit import Journey
from journeys.share.live import LiveJourney

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
    """Both work, then one takes all of theirs back, does it again, and takes it back."""
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


def alone(seed: int) -> list[str]:
    """One works alone, takes all back and does all again, twice; what did not come out so."""
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
