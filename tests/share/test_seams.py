"""Where letters are of two clocks, none is cut in two."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from hostile import Mutants, hear
from letters import beside, deleted, having, item, newcomer, number, take, wrote
from pycrdt import Text, create_update_message

from journeys.share.careful import careful
from journeys.share.live import LiveJourney
from journeys.share.update_shape import ShapeError, check_update

LETTERS = "ab😀c😀😀🇮🇩é日e"
BEGINS = [0, *(len(LETTERS[: n + 1].encode("utf-16-le")) // 2 for n in range(len(LETTERS)))]
"""Where each letter begins, as the browser counts, and where the last ends."""


def cuts() -> Iterator[tuple[bytes, tuple[int, ...]]]:
    """Every way to cut the letters, and at which clocks it does."""
    end = BEGINS[-1]
    for start in range(end):
        yield beside(0x84, start), (start + 1,)
        yield beside(0x44, start), (start,)
        for stop in range(start + 1, end + 1):
            yield deleted(start, stop - start), (start, stop)


@pytest.mark.parametrize("read", [False, True], ids=["unread", "read"])
def test_letters_may_be_cut_apart_but_not_in_two(read: bool) -> None:  # noqa: FBT001
    passed = refused = 0
    for update, at in cuts():
        doc = having(wrote(0, LETTERS))
        if read:
            take(doc, deleted(BEGINS[1], 1))
        before = newcomer(doc)
        if set(at) <= set(BEGINS):
            take(doc, update)
            passed += 1
        else:
            with pytest.raises(ShapeError, match="in two"):
                take(doc, update)
            assert newcomer(doc) == before
            refused += 1
        assert newcomer(doc) == str(doc.get("t", type=Text))
    assert passed > 50
    assert refused > 50


@pytest.mark.parametrize("seed", [10146, 13413, 14793, 16108, 27051, 27422])
def test_found_by_the_campaign(seed: int) -> None:
    live, mutants = LiveJourney(), Mutants()
    live._doc.apply_update(mutants.start)
    assert hear(live, mutants.message(seed), seed) == "refused"


def test_an_update_does_not_cut_its_own_letters() -> None:
    with pytest.raises(ShapeError, match="of its own"):
        check_update(wrote(0, "a😀b")[:-1] + deleted(0, 2)[1:])


@pytest.mark.parametrize("false", [wrote(0, "a😀b"), wrote(9, "😀😀😀😀")])
def test_letters_that_are_not_there_forbid_nothing(false: bytes) -> None:
    """Otherwise one could forbid what others are about to write."""
    doc = having(wrote(0, "abcd"))
    take(doc, false)
    take(doc, deleted(2, 1))
    assert "abd" in newcomer(doc) == str(doc.get("t", type=Text))


def test_what_is_written_here_is_known_too() -> None:
    doc = having()
    text = doc.get("t", type=Text)
    for begin in (0, 3, 6):
        text += "a😀"
        gone = b"\x00\x01" + number(doc.client_id) + b"\x01" + number(begin)
        with pytest.raises(ShapeError, match="in two"):
            take(doc, gone + b"\x02")
        take(doc, gone + b"\x01")
    assert newcomer(doc) == "😀😀😀"


def test_letters_are_found_however_deep_they_lie() -> None:
    """No one update may nest as deep as many of them can."""
    doc = having()
    client, depth = number(5), 400
    doc.apply_update(b"\x01\x01\x05\x00\x27\x01\x05steps\x01a\x01\x00")
    for clock in range(1, depth):
        parent = b"\x00" + client + number(clock - 1)
        doc.apply_update(b"\x01\x01\x05" + number(clock) + b"\x27" + parent + b"\x01a\x01\x00")
    doc.apply_update(item(4, 0, b"\x04\x01\x01t", "a😀b"))
    with pytest.raises(ShapeError, match="nest"):
        check_update(doc.get_update())
    with pytest.raises(ShapeError, match="in two"):
        take(doc, b"\x00\x01\x04\x01\x02\x01")


def test_a_room_reads_what_is_large_and_refuses() -> None:
    doc = having(wrote(0, "a😀b"), wrote(0, "x" * 100_000, client=7))
    before = doc.get_update()

    async def nobody(_: bytes) -> bool:
        return False

    listen = careful(SimpleNamespace(ydoc=doc, room_id="the room"), nobody)
    assert asyncio.run(listen(create_update_message(deleted(2, 1)))) is True
    assert doc.get_update() == before
    assert asyncio.run(listen(create_update_message(deleted(1, 2)))) is True
    assert newcomer(doc) == str(doc.get("t", type=Text))
    assert "😀" not in newcomer(doc)


def test_a_document_is_not_kept_by_what_is_known_of_it() -> None:
    import gc
    import weakref

    doc = having(wrote(0, "a😀b"))
    take(doc, deleted(0, 1))
    gone = weakref.ref(doc)
    del doc
    gc.collect()
    assert gone() is None


def test_what_others_left_in_a_document_ends_nothing() -> None:
    """Marked text is nothing that a link would take, so that it is read no further."""
    doc = having(wrote(0, "a😀b", client=9))
    doc.get("marked", type=Text).insert(0, "b😀c", {"bold": True})
    with pytest.raises(ShapeError, match="of kind"):
        check_update(doc.get_update())
    take(doc, wrote(0, "ok", client=3))
    take(doc, b"\x00\x01\x09\x01\x03\x01")
    assert "b😀c" in str(doc.get("marked", type=Text))
