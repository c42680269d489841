"""Broken messages, always the same from the same number, and a program that hears them.

Run as a program it may be ended by one of them; it says which it hears before it does.
"""

from __future__ import annotations

import json
import logging
import random
import sys
from collections import Counter
from pathlib import Path

from pycrdt import Doc, create_update_message

sys.path.insert(0, str(Path(__file__).parent))

from campaign import start
from hands import ACTS, Ledger, Replica

from journeys.files import parse
from journeys.model import Phase, to_text
from journeys.share.live import LiveJourney
from journeys.share.mapping import SharedDoc
from journeys.share.source import journey_of

_TELLING = (0, 1, 2, 4, 7, 8, 10, 0x27, 0x28, 0x44, 0x84, 0xC4, 117, 118, 119, 125, 127, 128, 255)
"""Bytes that mean something in an update."""
_NUMBERS = (b"\xff\xff\xff\xff\x0f", b"\xff\xff\xff\xff\xff\xff\xff\x0f", b"\x80" * 12)
ROUND = 25
"""So many are heard by one journey before another begins."""


class Mutants:
    """Messages made of updates of a journey, each broken somewhere.

    Attributes:
        start: The journey as an update.
    """

    def __init__(self, acts: int = 300) -> None:
        rng = random.Random(7)
        person = Replica(1, start(), rng, Ledger())
        self._pool: list[bytes] = []
        person.doc.observe(lambda event: self._pool.append(event.update))
        for _ in range(acts):
            rng.choices(list(ACTS), list(ACTS.values()))[0](person)
        self.start = person.doc.get_update()
        self._pool += [self.start, start(), person.doc.get_state()]

    def message(self, number: int) -> bytes:
        """One of them."""
        rng = random.Random(number)
        if rng.random() < 0.02:
            return rng.randbytes(rng.randrange(40))
        if rng.random() < 0.02:
            return create_update_message(nested(rng.randrange(1, 60_000)))
        carried = bytearray(rng.choice(self._pool))
        for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
            self._break(carried, rng)
        message = bytearray(create_update_message(bytes(carried)))
        message[1] = rng.choice((0, 1, 2, 2, 2, 2))
        if rng.random() < 0.05:
            self._break(message, rng)
        return bytes(message)

    def _break(self, data: bytearray, rng: random.Random) -> None:
        at = rng.randrange(len(data) + 1)
        some = slice(at, at + rng.randrange(1, 9))
        how = rng.randrange(6)
        if how == 0:
            data[some] = b""
        elif how == 1:
            data[at:at] = bytes(rng.choices(_TELLING, k=rng.randrange(1, 5)))
        elif how == 2:
            other = rng.choice(self._pool)
            begin = rng.randrange(len(other))
            data[some] = other[begin : begin + rng.randrange(1, 30)]
        elif how == 3:
            data[at : at + 1] = rng.choice(_NUMBERS)
        elif how == 4 and at < len(data):
            data[at] ^= 1 << rng.randrange(8)
        elif at < len(data):
            data[at] = rng.choice(_TELLING)


def nested(depth: int) -> bytes:
    """An update that puts a list in a list, and so on, into a map of steps."""
    item = b"\x01\x01\x09\x00\x28\x01\x05steps\x04deep\x01"
    return item + b"u\x01" * depth + b"~\x00"


def hear(live: LiveJourney, message: bytes, number: int) -> str:
    """Have a journey take a message in, and look whether it works on; what came of it."""
    before, known = live._doc.get_update(), set(live.repairs)
    taken = live.connect(lambda _: None).take(message)
    live._links.clear()
    if not taken:
        # a document that is what it was works as it did
        return "refused" if live._doc.get_update() == before else "refused, and changed"
    phase = Phase(id=f"ok{number}", label="Masih jalan")
    live.add(phase)
    other: SharedDoc = Doc()
    other.apply_update(live._doc.get_update())
    if journey_of(other).journey != live.journey or phase.id not in live.journey.phases:
        return "not alike"
    text = to_text(live.journey)
    if to_text(parse(text).journey) != text:
        return "not readable"
    return "taken, and mended" if set(live.repairs) - known else "taken"


def main(begin: int, end: int) -> None:
    """Hear so many, say each number before, and the counts at the end."""
    logging.disable()
    mutants, counts = Mutants(), Counter[str]()
    live = LiveJourney()
    for number in range(begin, end):
        if (number - begin) % ROUND == 0:
            live = LiveJourney()
            live._doc.apply_update(mutants.start)
        print(number, flush=True)  # noqa: T201  what is said last is what ended it
        try:
            counts[hear(live, mutants.message(number), number)] += 1
        except BaseException as failure:  # noqa: BLE001  a panic is no exception
            counts[f"{type(failure).__name__}: {failure}"[:120]] += 1
            live = LiveJourney()
            live._doc.apply_update(mutants.start)
    print(json.dumps(counts))  # noqa: T201  the counts are the result


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
