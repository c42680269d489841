"""Replicas of one journey that edit at random, are cut off, and hear things late, twice, shuffled."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from hands import ACTS, Ledger, Replica
from pycrdt import Doc, merge_updates

from journeys.edit import Journey
from journeys.model import Card, Insight, Lane, Persona, Phase, Step, to_plain
from journeys.share.mapping import SharedDoc
from journeys.share.source import journey_of
from journeys.share.writing import write_doc


def start() -> bytes:
    """A small journey as one update, the same for all."""
    journey = Journey()
    for n in range(2):
        journey = journey.add(Phase(id=f"p{n}", label=f"Tahap {n}"))
        journey = journey.add(Persona(id=f"o{n}", label=f"Orang {n}"))
        journey = journey.add(Lane(id=f"l{n}", shows="text", label=f"Lajur {n}"))
    for n in range(4):
        journey = journey.add(Step(id=f"s{n}", phase=f"p{n % 2}", label=f"Langkah {n}"))
        journey = journey.add(Card(id=f"c{n}", lane=f"l{n % 2}", step=f"s{n}", text="Kartu"))
        journey = journey.add(Insight(id=f"i{n}", text="Masalah", steps=(f"s{n}",)))
    doc: SharedDoc = Doc(client_id=0)
    write_doc(doc, to_plain(journey))
    return doc.get_update()


@dataclass
class Outcome:
    """What one seed came to."""

    problems: list[str] = field(default_factory=list)
    strokes: int = 0
    votes: int = 0
    typed: int = 0
    deliveries: int = 0


class Network:
    """Carries updates between replicas: batched, shuffled, some twice, some long after a cut."""

    def __init__(self, replicas: list[Replica], rng: random.Random) -> None:
        self.replicas = replicas
        self.rng = rng
        self.deliveries = 0
        self.queues: dict[tuple[int, int], list[bytes]] = {
            (one, other): []
            for one in range(len(replicas))
            for other in range(len(replicas))
            if one != other
        }
        self.cut: set[int] = set()

    def tick(self) -> None:
        """A moment passes: connections are cut or mended, and some updates arrive."""
        if self.rng.random() < 0.2:
            self.cut ^= {self.rng.randrange(len(self.replicas))}
        for (one, other), queue in self.queues.items():
            update = self.replicas[one].sent()
            if update:
                for goal in range(len(self.replicas)):
                    if goal != one:
                        self.queues[one, goal].append(update)
            if queue and not {one, other} & self.cut and self.rng.random() < 0.5:
                self._deliver(other, queue)

    def settle(self) -> None:
        """All connections stand again and everything arrives."""
        self.cut.clear()
        for _ in range(3):
            self.tick()
        for (_, other), queue in self.queues.items():
            while queue:
                self._deliver(other, queue)

    def _deliver(self, goal: int, queue: list[bytes]) -> None:
        self.rng.shuffle(queue)
        some = queue[: self.rng.randint(1, len(queue))]
        del queue[: len(some)]
        if self.rng.random() < 0.1:
            some.append(some[0])
        for update in some:
            self.replicas[goal].doc.apply_update(update)
            self.deliveries += 1


def run(seed: int, replicas: int, operations: int, update: bytes) -> Outcome:
    """One seed: so many replicas, each doing so many operations; then all is compared."""
    rng = random.Random(seed)
    ledger = Ledger()
    people = [Replica(n, update, rng, ledger) for n in range(replicas)]
    network = Network(people, rng)
    names, weights = zip(*((act, weight) for act, weight in ACTS.items()), strict=True)
    for _ in range(operations):
        for person in people:
            rng.choices(names, weights)[0](person)
        if rng.random() < 0.15:
            network.tick()
    network.settle()
    return _judge(people, ledger, network)


def _judge(people: list[Replica], ledger: Ledger, network: Network) -> Outcome:
    outcome = Outcome(deliveries=network.deliveries, typed=len(ledger.strokes))
    journeys = [journey_of(person.doc).journey for person in people]
    for number, journey in enumerate(journeys[1:], 1):
        if journey != journeys[0]:
            outcome.problems.append(f"replica {number} differs from replica 0")
    required = ledger.required_strokes()
    outcome.strokes = len(required)
    for token, (kind, id_, name, language) in required.items():
        record = journeys[0].records(kind).get(id_)
        text = getattr(record, name).get(language, "") if record else ""
        if token not in text:
            outcome.problems.append(f"{token!r} is lost from {kind} {id_}.{name}: {text!r}")
    votes = ledger.required_votes()
    outcome.votes = len(votes)
    for key, value in votes.items():
        found = journeys[0].scores.get(key)
        if found is None or found.value != value:
            outcome.problems.append(f"vote {key} = {value} is lost: {found!r}")
    return outcome
