"""What a person might do to a journey next, drawn from a seed and done by the verbs."""

from __future__ import annotations

import random
from contextlib import suppress
from typing import Any

from journeys.edit import Journey
from journeys.errors import InvalidRecord, RefusedEdit
from journeys.model import KINDS, Score, Shape, Words, shapes

FIRST = ("personas", "phases", "steps", "evidence", "lanes", "actors", "channels")
HOT = ("phases", "steps", "insights", "touchpoints", "evidence", "scores")
MEASURES = ("emotion", "engagement", "severity")


class Hand:
    """One editor with a chance of its own; what it writes bears its name.

    Args:
        name: Marks its words and ids.
        seed: Of its chance.
    """

    def __init__(self, name: str, seed: int) -> None:
        self.name = name
        self.chance = random.Random(f"{name} {seed}")
        self._written = 0

    def journey(self) -> Journey:
        """A journey of about forty records of every kind."""
        journey = Journey()
        for kind in (*FIRST, *FIRST, *KINDS, *KINDS, "steps", "steps", *[Score.kind] * 4):
            with suppress(RefusedEdit, InvalidRecord):
                journey = self.add(journey, kind)
        return journey

    def edit(self, journey: Journey, times: int) -> Journey:
        """The journey after some edits; a refused one is passed over."""
        for _ in range(times):
            act = self.chance.choices(
                (self.set, self.move, self.remove, self.add, self.head), (50, 15, 12, 20, 3)
            )[0]
            with suppress(RefusedEdit, InvalidRecord):
                journey = act(journey)
        return journey

    def add(self, journey: Journey, kind: str = "") -> Journey:
        kind = kind or self.chance.choice(list(KINDS))
        if kind == Score.kind:
            return journey.add(self._score(journey))
        # now and then an id the other hand may take as well
        free = self.chance.random() < 0.1
        id_ = f"{kind}-{self.chance.randrange(3) if free else self._word()}"
        return journey.add(KINDS[kind](id=id_, **self._fields(journey, kind)))

    def set(self, journey: Journey) -> Journey:
        kind, id_ = self._any(journey)
        if kind == Score.kind:
            return journey.set(id_, value=self._measured(journey.scores[id_].measure))
        names = [name for name in shapes(kind) if name != "order"]
        names = self.chance.sample(names, min(4, len(names)))
        return journey.set(id_, **self._values(journey, kind, id_, names))

    def head(self, journey: Journey) -> Journey:
        names = [name for name, shape in shapes("meta").items() if shape.type in ("words", "text")]
        names.remove("language")
        return journey.set("meta", **self._values(journey, "meta", "meta", [self._one(names)]))

    def move(self, journey: Journey) -> Journey:
        kind, id_ = self._any(journey)
        way = self._one(("before", "after", "into"))
        home = self._one(("phases", "lanes", "steps")) if way == "into" else kind
        return journey.move(id_, **{way: self._one(list(journey.records(home)) or [""])})

    def remove(self, journey: Journey) -> Journey:
        return journey.remove(self._any(journey)[1], with_contents=self.chance.random() < 0.6)

    def _any(self, journey: Journey) -> tuple[str, str]:
        """A record; most often one of the few that the other hand likes too."""
        there = [kind for kind in KINDS if journey.records(kind)]
        kind = self._one([kind for kind in HOT if kind in there] or there)
        kind = kind if self.chance.random() < 0.7 else self._one(there)
        ids = sorted(journey.records(kind))
        return kind, self._one(ids[:2] if self.chance.random() < 0.8 else ids)

    def _fields(self, journey: Journey, kind: str) -> dict[str, Any]:
        names = [name for name, shape in shapes(kind).items()
                 if name != "order" and (shape.required or self.chance.random() < 0.6)]  # fmt: skip
        return self._values(journey, kind, "", names)

    def _values(self, journey: Journey, kind: str, id_: str, names: list[str]) -> dict[str, Any]:
        old = journey.meta if kind == "meta" else journey.records(kind).get(id_)
        made = {name: self._value(journey, shapes(kind)[name], getattr(old, name, None))
                for name in names}  # fmt: skip
        return {name: value for name, value in made.items() if value is not None}

    def _value(self, journey: Journey, shape: Shape, old: Any) -> Any:
        targets = sorted(id_ for kind in shape.targets for id_ in journey.records(kind))
        low, high = shape.low or 0, min(shape.high or 900, 900)
        empty = [] if shape.required else [""]
        made: dict[str, Any] = {
            "words": lambda: self._words(old if isinstance(old, Words) else Words()),
            "refs": lambda: set(self.chance.sample(targets, min(len(targets), 2))),
            "ref": lambda: self._one(targets + empty or [""]),
            "choice": lambda: self._one(shape.choices),
            "number": lambda: round(self.chance.uniform(low, high), 2),
            "whole": lambda: self.chance.randint(int(low), int(max(low + 100, high))),
            "flag": lambda: self.chance.random() < 0.5,
            "text": self._word,
            "texts": lambda: (self._word(), self._word()),
        }
        return made[shape.type]() if shape.type in made else None

    def _words(self, old: Words) -> Words:
        language = self._one(("id", "en"))
        words = old.get(language, "").split()
        at = self.chance.randint(0, len(words))
        gone = self._one((0, 0, 1, 2, len(words)))
        return Words({**old, language: " ".join([*words[:at], self._word(), *words[at + gone :]])})

    def _score(self, journey: Journey) -> Score:
        measure = self._one(MEASURES)
        subjects = [*journey.steps, *journey.insights]
        return Score(
            subject=self._one(subjects), measure=measure, rater=self._one(("r1", "r2", "r3")),
            persona=self._one(["", *journey.personas]), value=self._measured(measure),
            source=self._one(["", "", *journey.evidence]),
        )  # fmt: skip

    def _measured(self, measure: str) -> float:
        low, high = {"emotion": (-2, 2), "engagement": (1, 5), "severity": (0, 4)}[measure]
        return self.chance.randint(low, high)

    def _word(self) -> str:
        self._written += 1
        return f"{self.name}{self._written}"

    def _one(self, things: Any) -> Any:
        return self.chance.choice(things)
