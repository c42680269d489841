"""R19: three-way merges of random edits lose nothing that either side did."""

from __future__ import annotations

import os
from collections import Counter

from random_edits import Hand

from journeys.edit import Conflict, Journey, difference, from_plain, merge
from journeys.model import KINDS, Frozen, Words, repair, shapes, to_plain

MERGES = 1000 if os.environ.get("JOURNEYS_CAMPAIGN") else 100


def test_nothing_either_side_did_is_lost(capsys):
    done: Counter[str] = Counter()
    for seed in range(MERGES):
        one_merge(seed, done)
    report = ", ".join(f"{what}: {n}" for what, n in sorted(done.items()))
    with capsys.disabled():
        print(f"\nthree-way merges, each both ways: {report}, lost: 0")  # noqa: T201
    assert done["merges"] == MERGES
    assert min(done["changes"] / 10, done["shared"] / 3, done["conflicts"]) > MERGES


def one_merge(seed: int, done: Counter[str]) -> None:
    base = Hand("b", seed).journey()
    hands = Hand("o", seed), Hand("t", seed)
    ours, theirs = (hand.edit(base, hand.chance.randint(1, 40)) for hand in hands)
    changes = [difference(base, side) for side in (ours, theirs)]
    touched = [{edit[:2] for edit in change} for change in changes]
    places = checked(seed, base, ours, theirs)
    # which value is kept decides what else is needed, but both ways clash in the same fields
    mirrored = checked(seed, base, theirs, ours)
    assert {one for one in mirrored if one[2]} == {one for one in places if one[2]}, f"seed {seed}"
    done.update(merges=1, conflicts=len(places), shared=len(touched[0] & touched[1]),
                changes=sum(map(len, changes)))  # fmt: skip


def checked(seed: int, base, ours, theirs) -> set[tuple[str, ...]]:
    """The places of the conflicts of a merge that was looked at from all sides."""
    merged, conflicts = merge(base, ours, theirs)
    places = {clash[:3] for clash in conflicts}
    for side, other in ((ours, theirs), (theirs, ours)):
        lost = [*losses(base, side, other, merged, places)]
        assert not lost, f"seed {seed}: {lost}"
    assert not untouched_but_changed(base, ours, theirs, merged), f"seed {seed}"
    assert not [clash for clash in conflicts if not real(clash, base, ours, theirs)], f"seed {seed}"
    assert len(places) == len(conflicts), f"seed {seed}: one place twice"
    assert repair(to_plain(merged))[1] == [], f"seed {seed}"
    assert from_plain(to_plain(merged)) == merged, f"seed {seed}"
    return places


def at(journey: Journey, kind: str, id_: str) -> Frozen | None:
    return journey.meta if kind == "meta" else journey.records(kind).get(id_)


def losses(base, side, other, merged, places):
    """Every change of a side that is neither in the merged journey nor a conflict."""
    for kind, id_, before, after in difference(base, side):
        now = at(merged, kind, id_)
        if after is None:
            if now is not None and (kind, id_, "") not in places:
                yield kind, id_, "removed"
        elif now is None:
            yield kind, id_, "gone"
        else:
            for field in ["value"] if kind == "scores" else shapes(kind):
                values = [
                    getattr(one, field, None) for one in (before, after, at(other, kind, id_))
                ]
                if values[0] == values[1] or (kind, id_, field) in places:
                    continue
                if not kept(*values, getattr(now, field)):
                    yield kind, id_, field, *values, getattr(now, field)


def kept(before: object, after: object, other: object, now: object) -> bool:
    """Whether what a side made of a field is in the merged one."""
    if isinstance(after, Words):
        texts = [one if isinstance(one, Words) else {} for one in (before, other)]
        return all(text_kept(*(text.get(tag, "") for text in (texts[0], after, texts[1], now)))
                   for tag in {*texts[0], *after})  # fmt: skip
    if isinstance(after, frozenset):
        was = before or frozenset()
        return after - was <= now and not (was - after) & now
    return after == now


def text_kept(before: str, after: str, other: str, now: str) -> bool:
    if after == before:
        return True
    if other in (before, after):
        return now == after
    return set(after.split()) - set(before.split()) <= set(now.split())


def untouched_but_changed(base, ours, theirs, merged):
    """Records that no side touched and that the merge changed all the same."""
    touched = {(kind, id_) for side in (ours, theirs) for kind, id_, *_ in difference(base, side)}
    return [(kind, id_) for kind in KINDS for id_, record in base.records(kind).items()
            if (kind, id_) not in touched and merged.records(kind).get(id_) != record]  # fmt: skip


def real(clash: Conflict, base, ours, theirs) -> bool:
    """Whether a conflict is about something both sides, or a remover and a user, touched."""
    records = [at(one, clash.kind, clash.id) for one in (base, ours, theirs)]
    if not clash.field:
        return records[0] is not None and (records[1] is None) != (records[2] is None)
    was, mine, their = (getattr(record, clash.field, None) for record in records)
    return len({repr(was), repr(mine), repr(their)}) == 3
