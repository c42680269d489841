"""A room that looks first: what it takes in, drops, and leaves to its server."""

from __future__ import annotations

import asyncio
import logging
from types import SimpleNamespace

import pytest
from hostile import nested
from pycrdt import Doc, Map, create_sync_message, create_update_message

from journeys.share.careful import Hear, careful
from journeys.share.cuts import Cuts
from journeys.share.mapping import SharedDoc


@pytest.fixture
def doc() -> SharedDoc:
    return Doc()


@pytest.fixture
def hear(doc: SharedDoc) -> Hear:
    async def nobody(_: bytes) -> bool:
        return False

    return careful(SimpleNamespace(ydoc=doc, room_id="the room"), nobody)


def wrote(count: int) -> SharedDoc:
    doc: SharedDoc = Doc()
    doc["steps"] = Map({f"s{n}": "x" * 100 for n in range(count)})
    return doc


@pytest.mark.parametrize("count", [1, 2_000])
def test_an_update_is_taken_in_however_large(doc: SharedDoc, hear: Hear, count: int) -> None:
    assert asyncio.run(hear(create_update_message(wrote(count).get_update()))) is True
    assert len(doc.get("steps", type=Map)) == count


@pytest.mark.parametrize("depth", [200, 50_000])
def test_what_is_broken_is_dropped_and_said_once(
    doc: SharedDoc, hear: Hear, depth: int, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        for _ in range(3):
            assert asyncio.run(hear(create_update_message(nested(depth)))) is True
    assert [record.message.split(":")[0] for record in caplog.records] == [
        f"the room refused a message of {len(create_update_message(nested(depth)))} bytes"
    ]
    assert doc.get_update() == b"\x00\x00"


def test_questions_are_left_to_the_room(hear: Hear) -> None:
    assert asyncio.run(hear(create_sync_message(wrote(3)))) is False
    assert asyncio.run(hear(b"\x02another protocol")) is False


def test_what_the_document_refuses_is_left_to_the_room(hear: Hear) -> None:
    """It has words for it: a page is told that it must be loaded again."""
    item = b"\x28\x00\x05\x00\x01a\x01~"
    asyncio.run(hear(create_update_message(b"\x01\x01\x05\x00\x28\x01\x05steps\x01a\x01~\x00")))
    odd = create_update_message(b"\x01\x01\x06\x00" + item + b"\x00")
    assert asyncio.run(hear(odd)) is False


def test_a_panic_ends_nothing(doc: SharedDoc, hear: Hear, monkeypatch: pytest.MonkeyPatch) -> None:
    """As it would be with a pattern that nobody has found yet."""
    monkeypatch.setattr("journeys.share.message_shape.check_update", lambda *_: Cuts())
    asyncio.run(hear(create_update_message(b"\x01\x01\x05\x00\x28\x01\x05steps\x01a\x01~\x00")))
    empty = b"\x01\x01\x05\x00\x28\x01\x05steps\x01a\x00\x00"
    assert asyncio.run(hear(create_update_message(empty))) is True
    assert asyncio.run(hear(create_update_message(wrote(2).get_update()))) is True
    assert len(doc.get("steps", type=Map)) == 3
