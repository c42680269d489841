"""Where an update takes texts apart, and where none may be taken apart.

Yjs counts as browsers do, so that an emoji is two: a pair of surrogates. Between the two no
editor cuts. Browsers bear it; the library below gives newcomers only what stands before.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

Clocks = defaultdict[int, set[int]]
"""By client; a clock stands for the seam before it."""


def clocks() -> Clocks:
    """None of anybody yet."""
    return defaultdict(set)


def meet(some: Clocks, others: Clocks) -> bool:
    """Whether a seam is in both."""
    return any(some[client] & others[client] for client in some.keys() & others.keys())


@dataclass(frozen=True)
class Cuts:
    """What one update says about seams.

    Attributes:
        at: Where it begins, ends, deletes, or puts something in between.
        inside: Within the pairs of its own texts.
    """

    at: Clocks = field(default_factory=clocks)
    inside: Clocks = field(default_factory=clocks)

    def note(self, client: int, clock: int, text: str) -> int:
        """Note the pairs of a text; how long it is as browsers count."""
        if text.isascii() or max(text) < "\U00010000":
            return len(text)
        end = clock
        for letter in text:
            end += 1
            if letter >= "\U00010000":
                self.inside[client].add(end)
                end += 1
        return end - clock
