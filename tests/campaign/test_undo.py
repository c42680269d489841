"""R17: undo is each person's own; it never takes another's words, votes or records."""

from __future__ import annotations

import time
from functools import partial

import pytest
from sizes import each, size
from undo_course import alone, lost

SEEDS = size(25, 200, "JOURNEYS_UNDO_SEEDS")
PINNED = (174,)
"""Seeds that failed once."""
PLAYED = [*range(SEEDS), *(seed for seed in PINNED if seed >= SEEDS)]


@pytest.mark.parametrize("late", [False, True], ids=["at-once", "late"])
def test_undoing_all_of_mine_leaves_all_of_theirs(
    late: bool,  # noqa: FBT001
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nothing of theirs goes, and nearly all of mine does.

    What stays of mine are records that they have worked in since or hung theirs on, whole: in
    seed 20 a step that I made, with two words on it, because they voted on it.
    """
    began = time.perf_counter()
    found = dict(each(partial(lost, late=late), PLAYED))
    undone, due = (sum(one[at] for one in found.values()) for at in (0, 1))
    mine, left = (sum(one.mine[at] for one in found.values()) for at in (0, 1))
    failed = {seed: one.lost for seed, one in found.items() if one.lost}
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nundo{', heard late' if late else ''}: {len(found)} of {len(PLAYED)} seeds, "
            f"{undone} steps of one taken back, {mine - left} of {mine} words gone with them, "
            f"{due} words, records and votes of the other due, "
            f"{sum(map(len, failed.values()))} lost in {len(failed)} seeds, "
            f"{time.perf_counter() - began:.0f} s"
        )
    assert not failed
    assert undone > 10 * len(found)
    assert due > 4 * len(found)
    assert left < 0.2 * mine


def test_undoing_everything_alone_gives_the_map_back_and_redoing_gives_all_again() -> None:
    failed = {seed: found for seed, found in each(alone, PLAYED) if found}
    assert not failed
