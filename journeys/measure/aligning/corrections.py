"""What people decided about pairs: it always wins over what looks alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.model import Alignment

Place = tuple[int, str]
"""A step: the place of its journey in the list, and its id."""


@dataclass
class Corrections:
    """Pairs that hold, and steps that have none.

    Attributes:
        pairs: Steps that answer each other.
        settled: For each step the journeys about which a person decided, so that
            nothing more is looked for there.
    """

    pairs: list[tuple[Place, Place]] = field(default_factory=list)
    settled: dict[Place, set[int]] = field(default_factory=dict)

    def settle(self, place: Place, other: int) -> None:
        """Remember that a step needs no more pair in a journey."""
        self.settled.setdefault(place, set()).add(other)

    def part(self, one: Place, other: Place) -> bool:
        """Whether a person decided so that these two are no pair."""
        settled = other[0] in self.settled.get(one, ()) or one[0] in self.settled.get(other, ())
        return settled and not {(one, other), (other, one)} & set(self.pairs)


def corrections(
    journeys: Sequence[Journey], names: Sequence[Iterable[str]], given: Iterable[Alignment]
) -> Corrections:
    """The records of the journeys, and those given for the first of them.

    A guess (without `confirmed_by`) decides nothing. A record about a step or a
    journey that is not here decides nothing either. What is given wins over what
    the journeys hold.

    Args:
        journeys: In order.
        names: What a record may call each of them: paths, providers, titles.
        given: Records as if they stood in the first journey.
    """
    known = [[key_of(name) for name in own if name] for own in names]
    found = Corrections()
    extra = [(0, record) for record in _records(given, journeys[0].meta.language)]
    own = [
        (place, record)
        for place, journey in enumerate(journeys)
        for record in sorted(journey.alignments.values(), key=lambda one: one.id)
        if record.confirmed_by
    ]
    decided: set[tuple[Place, int]] = set()
    for place, record in (*extra, *own):
        other = _other(journeys, known, place, record)
        if other is not None:
            _decide(
                found, journeys, (place, other), record, decided, fresh=(place, record) in extra
            )
    return found


def _records(given: object, language: str) -> list[Alignment]:
    """What a person gave.

    Raises:
        NotMeasurable: If it is no list of alignments.
    """
    found = []
    for one in given if isinstance(given, Iterable) else [given]:
        if not isinstance(one, Alignment):
            raise NotMeasurable("measure.align.bad-records", language, type=type(one).__name__)
        found.append(one)
    return found


def _decide(  # noqa: PLR0913  one record, and all it may touch
    found: Corrections,
    journeys: Sequence[Journey],
    ends: tuple[int, int],
    record: Alignment,
    decided: set[tuple[Place, int]],
    *,
    fresh: bool,
) -> None:
    here, there = ends
    step, other = (here, record.step), (there, record.other)
    touched = [(step, there)] * bool(record.step) + [(other, here)] * bool(record.other)
    missing = [one for one, _ in touched if one[1] not in journeys[one[0]].steps]
    if missing or not touched or (not fresh and any(one in decided for one in touched)):
        return
    if fresh:
        decided.update(touched)
    if record.step and record.other:
        found.pairs.append((step, other))
    for place, journey in touched:
        found.settle(place, journey)


def names_of(journey: Journey) -> list[str]:
    """What a record may call a journey besides its path: provider and title."""
    own = (journey.meta.provider, journey.meta.title)
    first = [words.read(journey.meta.language) for words in own]
    return [*(name for name in first if name), *(text for words in own for text in words.values())]


def says_of(record: Alignment, names: Iterable[str]) -> bool:
    """Whether a record is about the journey of these names."""
    return bool(record.journey) and key_of(record.journey) in [
        key_of(name) for name in names if name
    ]


def _other(
    journeys: Sequence[Journey], known: Sequence[Sequence[str]], here: int, record: Alignment
) -> int | None:
    """The journey a record is about: by its name, else the only one that has the step."""
    others = [place for place in range(len(journeys)) if place != here]
    named = [place for place in others if record.journey and key_of(record.journey) in known[place]]
    if not named and record.other:
        named = [place for place in others if record.other in journeys[place].steps]
    if not named and len(others) == 1 and not record.journey:
        named = others
    return named[0] if len(named) == 1 else None


def key_of(name: str) -> str:
    """A path without its folders and ending, or a name; folded."""
    plain = name.strip().replace("\\", "/")
    stem = PurePath(plain).name.removesuffix(".journey") if plain.endswith(".journey") else plain
    return stem.casefold()
