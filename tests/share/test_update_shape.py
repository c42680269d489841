"""What is looked at before Yjs: all that ours write passes, and what is broken does not."""

from __future__ import annotations

import base64
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from campaign import run, start
from hands import ACTS, Ledger, Replica
from networks import Mesh, Network
from pycrdt import (
    Array,
    Awareness,
    Doc,
    Map,
    Text,
    create_awareness_message,
    create_sync_message,
    create_update_message,
    merge_updates,
)
from sizes import size

from journeys.files import new
from journeys.model import to_text
from journeys.share.mapping import SharedDoc
from journeys.share.message_shape import authors, check_message, surviving
from journeys.share.seams import seams_of
from journeys.share.source import plant
from journeys.share.update_shape import DEEPEST, ShapeError, check_update

SEEDS = size(8, 200)
BOARD = Path(__file__).with_name("board-updates.txt")
HEAD = b"\x01\x01\x05\x00"
"""One item of client 5 from clock 0."""
VALUE = HEAD + b"\x28\x01\x05steps\x01a\x01"


def campaign(seed: int) -> Iterator[bytes]:
    """All that is sent and stored while some people edit."""
    rng = random.Random(seed)
    people = [Replica(n, start(), rng, Ledger()) for n in range(3)]
    sent: list[bytes] = []
    for person in people:
        person.doc.observe(lambda event: sent.append(event.update))
    network = Mesh(people, rng)
    for _ in range(80):
        for person in people:
            rng.choices(list(ACTS), list(ACTS.values()))[0](person)
        network.tick()
    network.settle()
    yield from sent
    yield merge_updates(*rng.sample(sent, 20))
    for person in people:
        state = people[0].doc.get_state()
        yield from (person.doc.get_update(), person.doc.get_update(state))


def test_what_people_and_programs_write_passes() -> None:
    seen = 0
    for seed in range(SEEDS):
        for update in campaign(seed):
            check_update(update)
            seen += 1
    assert seen > 200 * SEEDS


def test_what_arrives_passes_where_it_arrives(monkeypatch: pytest.MonkeyPatch) -> None:
    """Late, twice, shuffled, and beside what is not there yet."""
    deliver, seen = Network.deliver, []

    def look_and_deliver(self: Network, goal: int, updates: list[bytes]) -> None:
        for update in updates:
            doc = self.replicas[goal].doc
            seams_of(doc).admit(doc, check_update(update, authors(doc.get_state())))
            seen.append(len(update))
        deliver(self, goal, updates)

    monkeypatch.setattr(Network, "deliver", look_and_deliver)
    for seed in range(SEEDS):
        assert not run(seed, 3, 80, start()).problems
    assert len(seen) > 50 * SEEDS


def test_what_would_hide_the_rest_from_newcomers_does_not_pass() -> None:
    """Found by the campaign: something that is here, said to stand beside something that is not."""
    doc: SharedDoc = Doc()
    doc.apply_update(VALUE + b"~\x00")
    beside = HEAD + b"\xa8\x06\x01\x06\x02\x01~\x00"
    with pytest.raises(ShapeError, match="is not"):
        check_update(beside, authors(doc.get_state()))


def test_what_boards_write_passes() -> None:
    """Made by a board in ``widgets/src/commands/malformed.test.ts``, which says how."""
    updates = [base64.b64decode(line) for line in BOARD.read_text("utf-8").split()]
    doc: SharedDoc = Doc()
    for update in updates:
        seams_of(doc).admit(doc, check_message(create_update_message(update)))
        doc.apply_update(update)
    assert len(updates) > 300
    check_message(create_sync_message(doc))


def test_a_planted_file_passes() -> None:
    doc: SharedDoc = Doc()
    plant(doc, to_text(new("ktp-el")))
    check_update(doc.get_update())
    check_message(create_sync_message(doc))


@pytest.mark.parametrize(
    "value",
    [0, -1, 2**53 - 1, 1 - 2**53, 2**63 - 1, -(2**63), 0.5, float("inf"), float("nan"), None,
     True, "", "😀", {}, [], [{"a": [None]}], {"😀": "\u0000"}],
)  # fmt: skip
def test_every_value_passes(value: object) -> None:
    doc: SharedDoc = Doc()
    doc["steps"] = Map({"a": value, "m": Map({"t": Text("a😀"), "l": Array([value])})})
    doc["steps"]["a"] = [value]
    del doc["steps"]["m"]
    check_update(doc.get_update())


def test_who_is_here_passes() -> None:
    presence = Awareness(Doc())
    presence.set_local_state({"user": {"name": "Sari 😀"}, "cursor": None})
    check_message(create_awareness_message(presence.encode_awareness_update([presence.client_id])))
    presence.set_local_state(None)
    check_message(create_awareness_message(presence.encode_awareness_update([presence.client_id])))


def test_nesting_up_to_the_bound_passes() -> None:
    def lists(count: int) -> bytes:
        return VALUE + b"u\x01" * count + b"~\x00"

    check_update(lists(DEEPEST - 1))
    with pytest.raises(ShapeError, match="nests too deep"):
        check_update(lists(DEEPEST))


@pytest.mark.parametrize("seed", [14, 22])
def test_what_the_library_steps_back_over_passes(seed: int) -> None:
    """Found by the campaign: it writes a step back as one nearly around all clocks."""
    updates = list(campaign(seed))
    for update in updates:
        check_update(update)
    assert any(b"\x0a" in update and b"\xff\xff\xff\x0f" in update for update in updates)


@pytest.mark.parametrize("beside", [False, True])
def test_shared_values_within_each_other_have_a_bound(beside: bool) -> None:  # noqa: FBT001
    """A map in a map, and so on; also where each but the first says only beside whom it stands."""
    doc: SharedDoc = Doc()
    doc["steps"] = Map()
    inner = doc["steps"]
    with doc.transaction():
        for _ in range(DEEPEST + 5):
            if beside:
                inner["a"] = 0
            inner["a"] = Map()
            inner = inner["a"]
    with pytest.raises(ShapeError, match="nest too deep"):
        check_update(doc.get_update())


BROKEN = {
    "nothing": b"",
    "an end too soon": start()[:-5],
    "more than an end": start() + b"\x00",
    "no end of a number": b"\x80" * 20,
    "a client no browser can number": b"\x01\x01" + b"\xff" * 7 + b"\x7f\x00\x00\x01\x00",
    "clocks that run over": b"\x01\x01\x05\xff\xff\xff\xff\x0f\x00\x01\x00",
    "deletions that run over": b"\x00\x01\x05\x01\xff\xff\xff\xff\x0f\x01",
    "an item of nothing": HEAD + b"\x28\x01\x05steps\x01a\x00\x00",
    "an item of no length": HEAD + b"\x00\x00\x00",
    "an item beside itself": HEAD + b"\x88\x05\x00\x01\x7e\x00",
    "a text that is no UTF-8": HEAD + b"\x04\x01\x01s\x01\xff\x00",
    "a text longer than the rest": HEAD + b"\x04\x01\x01s\x7fa\x00",
    "a document within": HEAD + b"\x09\x01\x01s\x01a\x7e\x00",
    "marked text": HEAD + b"\x06\x01\x01s\x01b\x011\x00",
    "XML": HEAD + b"\x27\x01\x01s\x01a\x03\x01p\x00",
    "a value of no kind": VALUE + b"\x10\x00",
    "a count without end": VALUE + b"u\xff\xff\xff\xff\x0f\x7e\x00",
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_does_not_pass(what: str) -> None:
    with pytest.raises(ShapeError):
        check_update(BROKEN[what])


@pytest.mark.parametrize(
    "message",
    [b"\x00", b"\x01", b"\x00\x07\x00", b"\x00\x02\x05\x00", b"\x00\x00\x02\x01\x05",
     create_awareness_message(b"\x01\x05\x01\x03NaN"), b"\x01\x05\x01\x05\x01\x01{"],
)  # fmt: skip
def test_a_broken_message_does_not_pass(message: bytes) -> None:
    with pytest.raises(ShapeError):
        check_message(message)


def test_other_protocols_are_nobodys_business_here() -> None:
    check_message(b"\x02whatever")


def test_a_panic_of_the_library_is_an_error_like_any_other() -> None:
    """Found by the campaign: an item of nothing after another, which the look refuses too."""
    doc: SharedDoc = Doc()
    doc.apply_update(VALUE + b"~\x00")
    with pytest.raises(ShapeError, match="the library"), surviving():
        doc.apply_update(BROKEN["an item of nothing"])
    doc["lanes"] = Map({"still": "works"})
    assert doc["lanes"]["still"] == "works"
    assert doc.get("steps", type=Map)["a"] is None


def test_what_is_no_panic_goes_its_way() -> None:
    with pytest.raises(KeyboardInterrupt), surviving():
        raise KeyboardInterrupt
