"""What comes too early, overlaps or goes back cuts no letter in two either."""

from __future__ import annotations

import pytest
from letters import beside, deleted, having, item, newcomer, number, take, wrote
from pycrdt import Text, create_update_message

from journeys.share.link import Link
from journeys.share.seams import seams_of
from journeys.share.update_shape import ShapeError, check_update


@pytest.mark.parametrize("early", [deleted(2, 1), beside(0x84, 1), beside(0x44, 2)])
def test_what_came_too_early_is_remembered(early: bytes) -> None:
    """Also where another link brought it."""
    doc = having()
    one, other = (Link(lambda _: None, doc) for _ in range(2))
    assert one.take(create_update_message(early))
    assert not other.take(create_update_message(wrote(0, "a😀b")))
    assert other.take(create_update_message(wrote(0, "abcd", client=8)))
    assert newcomer(doc) == "abcd"


@pytest.mark.parametrize("early", [deleted(1, 2), beside(0x84, 2), beside(0x44, 1)])
def test_early_and_right_is_taken(early: bytes) -> None:
    doc = having()
    take(doc, early)
    take(doc, wrote(0, "a😀b"))
    assert newcomer(doc) == str(doc.get("t", type=Text)) != ""


def test_what_waits_is_not_joined_within_a_letter() -> None:
    doc = having()
    take(doc, item(5, 5, b"\x84\x05\x04", "a😀b"))
    with pytest.raises(ShapeError):
        take(doc, wrote(0, "1234567"))
    take(doc, wrote(0, "12345678"))
    assert newcomer(doc) == str(doc.get("t", type=Text))


def test_what_overlaps_does_not_begin_within_a_letter() -> None:
    doc = having(wrote(0, "12"))
    with pytest.raises(ShapeError):
        take(doc, wrote(0, "1😀b"))
    take(doc, wrote(0, "12😀b"))
    assert newcomer(doc) == str(doc.get("t", type=Text))


@pytest.mark.parametrize(("first", "back", "then"), [("1😀2", 2, "xy"), ("12", 2, "1😀")])
def test_stepping_back_cuts_nothing_either(first: str, back: int, then: str) -> None:
    one, two = wrote(0, first)[4:-1], wrote(0, then)[4:-1]
    update = b"\x01\x03\x05\x00" + one + b"\x0a" + number(2**31 - back) + two + b"\x00"
    with pytest.raises(ShapeError, match="of its own"):
        check_update(update)


def test_what_is_no_longer_early_is_forgotten() -> None:
    doc, other = having(), having()
    text = other.get("t", type=Text)
    for _ in range(50):
        state = other.get_state()
        text += "a😀"
        take(doc, other.get_update(state))
    early = seams_of(doc)._early
    assert max(map(len, (*early.at.values(), *early.inside.values()))) < 5


def test_nobody_writes_in_the_name_of_the_document_itself() -> None:
    """It would go on there by itself, and what waits would begin within a letter."""
    doc = having()
    with pytest.raises(ShapeError, match="in the name"):
        take(doc, wrote(4, "a😀b", client=doc.client_id))
    doc.get("t", type=Text).insert(0, "a😀b")
    take(doc, doc.get_update())
    assert newcomer(doc) == "a😀b"


def test_what_lies_behind_a_hole_is_known_when_a_room_opens() -> None:
    """The library keeps such content in the document, beyond the state that it tells."""
    doc = having(wrote(0, "ab"), wrote(5, "a😀b"))
    assert "😀" in newcomer(doc)
    for update in (deleted(7, 1), beside(0x84, 6), wrote(2, "xy😀")):
        with pytest.raises(ShapeError):
            take(doc, update)
    take(doc, deleted(6, 2))
    assert "😀" not in newcomer(doc) == str(doc.get("t", type=Text))
