"""Two ways in which replicas hear of each other."""

from __future__ import annotations

import random
from collections import defaultdict

from hands import Replica
from pycrdt import create_sync_message, handle_sync_message


def ask(one: Replica, other: Replica) -> None:
    """The protocol's handshake: one tells what it has and gets what it lacks."""
    answer = handle_sync_message(create_sync_message(one.doc)[1:], other.doc)
    assert answer is not None
    handle_sync_message(answer[1:], one.doc)


class Network:
    """Who is cut off, and what is on its way."""

    def __init__(self, replicas: list[Replica], rng: random.Random) -> None:
        self.replicas = replicas
        self.rng = rng
        self.deliveries = 0
        self.queues: dict[tuple[int, int], list[bytes]] = defaultdict(list)
        self.cut: set[int] = set()

    def deliver(self, goal: int, updates: list[bytes]) -> None:
        """Some updates arrive, one of them perhaps twice."""
        again = [self.rng.choice(updates)] if updates and self.rng.random() < 0.1 else []
        for update in [*updates, *again]:
            self.replicas[goal].doc.apply_update(update)
            self.deliveries += 1

    def some(self, queue: list[bytes]) -> list[bytes]:
        """Take the first few off a queue."""
        count = self.rng.randint(0, len(queue))
        taken, queue[:] = queue[:count], queue[count:]
        return taken


class Mesh(Network):
    """All talk to all, shuffled: an update may come before one that it rests on.

    The engine keeps such an update waiting, and may forget to look again; the handshake of
    the next reconnection asks for what is missing.
    """

    def tick(self) -> None:
        """A moment passes."""
        if self.rng.random() < 0.2:
            self.cut ^= {self.rng.randrange(len(self.replicas))}
        for replica in self.replicas:
            out = replica.sent()
            for other in self.replicas:
                if other is not replica:
                    self.queues[replica.number, other.number].extend(out)
        for (one, goal), queue in self.queues.items():
            if not {one, goal} & self.cut:
                self.rng.shuffle(queue)
                self.deliver(goal, self.some(queue))

    def settle(self) -> None:
        """All arrives, and all connect again, as to a room."""
        self.cut.clear()
        self.tick()
        for (_, goal), queue in self.queues.items():
            self.deliver(goal, queue)
        room, *others = self.replicas
        for _ in range(3):
            for other in others:
                ask(room, other)
            for other in others:
                ask(other, room)


class Room(Network):
    """All talk to the first, in order, and it passes everything on: as a server does.

    What was on its way when a connection is cut is lost; the handshake brings it.
    """

    def tick(self) -> None:
        """A moment passes."""
        room, *others = self.replicas
        if self.rng.random() < 0.2:
            self._switch(self.rng.randrange(1, len(self.replicas)))
        for other in others:
            self.queues[other.number, 0].extend(other.sent())
            self._take(other.number, self.some(self.queues[other.number, 0]))
        self._pass_on(0, room.sent())
        for other in others:
            self.deliver(other.number, self.some(self.queues[0, other.number]))

    def settle(self) -> None:
        """All that is on its way arrives; who is cut off connects again."""
        for number in sorted(self.cut):
            self._switch(number)
        for other in self.replicas[1:]:
            self._take(other.number, self.queues[other.number, 0] + other.sent())
        self._pass_on(0, self.replicas[0].sent())
        for other in self.replicas[1:]:
            self.deliver(other.number, self.queues[0, other.number])

    def _take(self, sender: int, updates: list[bytes]) -> None:
        if sender in self.cut:
            return
        self.deliver(0, updates)
        self._pass_on(sender, updates)

    def _pass_on(self, sender: int, updates: list[bytes]) -> None:
        for other in self.replicas[1:]:
            if other.number not in {sender, *self.cut}:
                self.queues[0, other.number].extend(updates)

    def _switch(self, number: int) -> None:
        self.cut ^= {number}
        self.queues[0, number].clear()
        self.queues[number, 0].clear()
        if number not in self.cut:
            room, other = self.replicas[0], self.replicas[number]
            other.sent()
            before = room.doc.get_state()
            ask(room, other)
            self._pass_on(number, [room.doc.get_update(before)])
            ask(other, room)
