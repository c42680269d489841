"""Many people on one journey in a real server's room: how late each edit arrives, if it does.

Every client has a websocket and a document of its own, as a page or a program has; server and
clients share this machine's cores. Run: ``python benchmarks/load.py [--smoke]``, or one load by
``--clients 50 --rate 10 --seconds 60``; ``--presence`` has everybody tell of themselves every
15 seconds, as browsers do.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

import psutil
from load_client import Client

from journeys.files import new, write
from journeys.share.server import Server
from journeys.share.session import ask_session

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "browser"))
from lab import Lab

FILE = "ramai.journey"
HEARTBEAT = 15.0
GRACE = 20.0
"""Seconds in which the last edit must have arrived."""


@dataclass
class Load:
    """How many people, how much they do, and how late it may be seen.

    Attributes:
        clients: In the room.
        rate: Edits a second of all together.
        seconds: So long.
        bar: Milliseconds that 95 of 100 deliveries may take; None where nothing is promised.
        presence: Whether everybody tells of themselves, too.
    """

    clients: int
    rate: float = 10
    seconds: float = 60
    bar: float | None = None
    presence: bool = False


@dataclass
class Outcome:
    """What was measured.

    Attributes:
        late: Milliseconds of each delivery.
        edits: That were made.
        alike: Whether all documents are the same in the end.
        joined: Seconds until all were in.
    """

    late: list[float] = field(default_factory=list)
    edits: int = 0
    alike: bool = False
    joined: float = 0


async def measure(load: Load, lab: Lab) -> Outcome:
    """Have so many people join, edit and leave."""
    outcome, chance = Outcome(), random.Random(1)
    server = Server(f"http://127.0.0.1:{lab.port}", lab.token, lab.root, named=True)
    session = await asyncio.to_thread(ask_session, server, FILE)
    assert session, "the server has no rooms"
    sent: dict[str, float] = {}

    def arrived(word: str) -> None:
        outcome.late.append(1000 * (time.perf_counter() - sent[word]))

    began = time.perf_counter()
    clients = [Client(number, arrived) for number in range(load.clients)]
    await asyncio.gather(*(client.join(session) for client in clients))
    outcome.joined = time.perf_counter() - began
    beats = [asyncio.create_task(_beat(one, chance)) for one in clients] if load.presence else []
    began = time.perf_counter()
    while (next_ := began + outcome.edits / load.rate) < began + load.seconds:
        await asyncio.sleep(max(0, next_ - time.perf_counter()))
        word = f"w{outcome.edits}"
        sent[word] = time.perf_counter()
        await chance.choice(clients).edit(word, chance)
        outcome.edits += 1
    end = time.perf_counter() + GRACE
    due = outcome.edits * (load.clients - 1)
    while len(outcome.late) < due and time.perf_counter() < end:  # noqa: ASYNC110  it only counts
        await asyncio.sleep(0.1)
    outcome.alike = len({client.text() for client in clients}) == 1
    for task in [*beats, *(client.leave() for client in clients)]:
        task.cancel()
    return outcome


async def _beat(client: Client, chance: random.Random) -> None:
    await asyncio.sleep(chance.uniform(0, HEARTBEAT))
    while True:
        await client.tell_presence()
        await asyncio.sleep(HEARTBEAT)


def report(load: Load, outcome: Outcome, memory: tuple[float, float]) -> bool:
    """Print one load's line; whether nothing was lost."""
    due = outcome.edits * (load.clients - 1)
    lost = due - len(outcome.late)
    cuts = quantiles(outcome.late, n=100)
    bar = f" (bar {load.bar:.0f}: {'met' if cuts[94] < load.bar else 'MISSED'})" if load.bar else ""
    presence = " and presence" if load.presence else ""
    print(
        f"{load.clients} clients, {load.rate:g} edits/s{presence} for {load.seconds:.0f} s: "
        f"{due} deliveries, p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms{bar}, "
        f"p99 {cuts[98]:.0f} ms, {lost} lost, {'all alike' if outcome.alike else 'NOT alike'}; "
        f"server {memory[1]:.0f} MiB ({memory[1] - memory[0]:+.0f}), "
        f"joined in {outcome.joined:.1f} s",
        flush=True,
    )
    return lost == 0 and outcome.alike


def run(load: Load) -> bool:
    """One load on a server of its own."""
    with TemporaryDirectory(prefix="load-") as place:
        lab = Lab(Path(place) / "root", Path(place) / "home")
        lab.root.mkdir()
        write(new("ktp-el"), lab.root / FILE)
        lab.start()
        try:
            assert lab.process
            process = psutil.Process(lab.process.pid)
            before = process.memory_info().rss / 2**20
            outcome = asyncio.run(measure(load, lab))
            return report(load, outcome, (before, process.memory_info().rss / 2**20))
        finally:
            lab.stop()


def main() -> None:
    """Run the promised loads, or the one asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    parser.add_argument("--clients", type=int)
    parser.add_argument("--rate", type=float, default=10)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--presence", action="store_true")
    asked = parser.parse_args()
    loads = [Load(25, seconds=30, bar=150), Load(100, bar=500)]
    if asked.smoke:
        loads = [Load(5, seconds=3)]
    if asked.clients:
        loads = [Load(asked.clients, asked.rate, asked.seconds)]
    for load in loads:
        load.presence = asked.presence
    kept = [run(load) for load in loads]
    if not all(kept):
        sys.exit(1)


if __name__ == "__main__":
    main()
