"""Replicas of one journey: they edit at random, are cut off, hear things late, twice, shuffled."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from hands import ACTS, Ledger, Replica
from networks import Mesh, Network, Room
from pycrdt import Doc

from journeys.edit import Journey
from journeys.model import Card, Insight, Lane, Persona, Phase, Step, to_plain
from journeys.share.mapping import SharedDoc, read_doc
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


def run(seed: int, replicas: int, operations: int, update: bytes) -> Outcome:
    """One seed: so many replicas, each doing so many operations; then all is compared."""
    rng = random.Random(seed)
    ledger = Ledger()
    people = [Replica(n, update, rng, ledger) for n in range(replicas)]
    network = (Room if seed % 2 else Mesh)(people, rng)
    acts, weights = list(ACTS), list(ACTS.values())
    for _ in range(operations):
        for person in people:
            rng.choices(acts, weights)[0](person)
        if rng.random() < 0.15:
            network.tick()
    network.settle()
    return _judge(people, ledger, network)


def _judge(people: list[Replica], ledger: Ledger, network: Network) -> Outcome:
    outcome = Outcome(deliveries=network.deliveries, typed=len(ledger.strokes))
    stored = read_doc(people[0].doc)
    journey = journey_of(people[0].doc).journey
    for person in people[1:]:
        if journey_of(person.doc).journey != journey:
            outcome.problems.append(f"replica {person.number} shows another journey than replica 0")
        elif read_doc(person.doc) != stored:
            outcome.problems.append(f"replica {person.number} hides other records than replica 0")
    required = ledger.required_strokes()
    outcome.strokes = len(required)
    for token, (kind, id_, name, language) in required.items():
        text = stored[kind].get(id_, {}).get(name, {}).get(language, "")
        if token not in text:
            outcome.problems.append(f"{token!r} is lost from {kind} {id_}.{name}: {text!r}")
    votes = ledger.required_votes()
    outcome.votes = len(votes)
    for key, value in votes.items():
        if stored["scores"].get(key) != value:
            found = stored["scores"].get(key)
            outcome.problems.append(f"vote {key} = {value} is lost: {found!r}")
    return outcome
