"""What one person does on a journey, at random, and a ledger of what must survive."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pycrdt import Doc, merge_updates

from journeys.edit import Step, Turn
from journeys.model import key_between
from journeys.share.changing import write_step
from journeys.share.mapping import SharedDoc, read_doc, read_record, root
from journeys.share.undoing import History

LANGUAGES = ("en", "id")
TEXTS = {"steps": "label", "cards": "text", "insights": "text"}
SCRIPTS = ["antre", "😀", "ꦲꦤ", "e\u0301", "👩‍👧", "ñ ", "🇮🇩"]
Place = tuple[str, str, str, str]


@dataclass
class Act:
    """One undo step of one replica, as far as the ledger has to know it."""

    stroke: str = ""
    vote: str = ""
    removes: str = ""
    adds: str = ""


@dataclass
class Ledger:
    """Who typed and voted what, and what may be gone because a person took it away."""

    strokes: dict[str, Place] = field(default_factory=dict)
    votes: dict[str, int] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def required_strokes(self) -> dict[str, Place]:
        """Strokes that nobody erased or undid, in records that nobody removed."""
        return {
            token: place
            for token, place in self.strokes.items()
            if token not in self.gone and place[1] not in self.gone
        }

    def required_votes(self) -> dict[str, int]:
        """Votes that nobody undid, on steps that nobody removed."""
        return {
            key: value
            for key, value in self.votes.items()
            if key not in self.gone and key.split("|")[0] not in self.gone
        }

    def take_back(self, act: Act) -> None:
        """An undo or a redo: what the act touched may be there or not."""
        self.gone |= {act.stroke, act.vote, act.removes, act.adds} - {""}


class Replica:
    """One person with a document of their own."""

    def __init__(self, number: int, update: bytes, rng: random.Random, ledger: Ledger) -> None:
        self.number, self.rng, self.ledger = number, rng, ledger
        self.doc: SharedDoc = Doc(client_id=number + 1)
        self.doc.apply_update(update)
        self.history = History()
        self.acts: list[Act] = []
        self.undone: list[Act] = []
        self.made = 0
        self._out: list[bytes] = []
        self._quiet = self.doc.observe(self._heard)
        self._mine = False

    def _heard(self, event: Any) -> None:
        if self._mine:
            self._out.append(event.update)

    def sent(self) -> list[bytes]:
        """What was done since the last time, as one update if anything was."""
        out, self._out = self._out, []
        return [merge_updates(*out)] if out else []

    def any_of(self, kind: str) -> str | None:
        """Some record's id, or None if there is none."""
        keys = sorted(root(self.doc, kind).keys())
        return self.rng.choice(keys) if keys else None

    def read(self, kind: str, id_: str) -> dict[str, Any]:
        """One record."""
        return read_record(root(self.doc, kind)[id_], kind)

    def write(self, kind: str, id_: str, wanted: object, act: Act | None = None) -> None:
        """One edit, which is one undo step."""
        was = self._entry(kind, id_)
        self._write({(kind, id_): Turn(was, wanted)})
        became = self._entry(kind, id_)
        if became != was:
            self.history.did({(kind, id_): Turn(was, became)})
            self.acts.append(act or Act())
            self.undone.clear()

    def again(self, *, back: bool) -> None:
        """Undo or redo, whatever it takes with it."""
        source, goal = (self.acts, self.undone) if back else (self.undone, self.acts)
        stack = self.history._done if back else self.history._undone
        before = len(stack)
        now = read_doc(self.doc)
        step = (self.history.back if back else self.history.again)(now)
        self._write(step)
        taken = [source.pop() for _ in range(before - len(stack))]
        for act in taken:
            self.ledger.take_back(act)
        if step:
            goal.append(taken[-1])

    def _entry(self, kind: str, id_: str) -> Any:
        if id_ not in root(self.doc, kind):
            return None
        return root(self.doc, kind)[id_] if kind == "scores" else self.read(kind, id_)

    def _write(self, step: Step) -> None:
        self._mine = True
        write_step(self.doc, step, {"meta": {"languages": [*LANGUAGES]}})
        self._mine = False

    def new(self) -> str:
        """A name nobody else gives."""
        self.made += 1
        return f"{self.number}x{self.made}"


def type_text(me: Replica) -> None:
    """Put a word between two others, in any script."""
    kind = me.rng.choice(list(TEXTS))
    if (id_ := me.any_of(kind)) is None:
        return
    language = me.rng.choice(LANGUAGES)
    record = me.read(kind, id_)
    words = dict(record.get(TEXTS[kind], {}))
    text = words.get(language, "")
    count = len(me.ledger.strokes)
    token = chr(0x4E00 + count) + me.rng.choice(SCRIPTS) + chr(0xAC00 + count)
    borders = [
        0,
        *(at + 1 for at, char in enumerate(text) if char >= "\uac00" and char <= "\ud7a3"),
    ]
    at = me.rng.choice([*borders, len(text)])
    words[language] = text[:at] + token + text[at:]
    me.ledger.strokes[token] = (kind, id_, TEXTS[kind], language)
    me.write(kind, id_, {**record, TEXTS[kind]: words}, Act(stroke=token))


def erase(me: Replica) -> None:
    """Take one whole word out."""
    token = me.rng.choice(list(me.ledger.strokes)) if me.ledger.strokes else ""
    kind, id_, name, language = me.ledger.strokes.get(token, ("steps", "", "", ""))
    if id_ not in root(me.doc, kind):
        return
    record = me.read(kind, id_)
    words = dict(record.get(name, {}))
    if token in words.get(language, ""):
        words[language] = words[language].replace(token, "")
        me.ledger.gone.add(token)
        me.write(kind, id_, {**record, name: words}, Act(stroke=token))


def set_field(me: Replica) -> None:
    """A number, a flag, a choice."""
    if (id_ := me.any_of("steps")) is not None:
        fields = {"waiting": me.rng.randrange(500), "moment_of_truth": True, "optional": True}
        name = me.rng.choice(list(fields))
        me.write("steps", id_, {**me.read("steps", id_), name: fields[name]})


def add(me: Replica) -> None:
    """A record of some kind."""
    step, lane, phase = me.any_of("steps"), me.any_of("lanes"), me.any_of("phases")
    records: dict[str, dict[str, Any]] = {
        "cards": {"lane": lane or "", "step": step or "", "text": {"id": "Baru"}},
        "insights": {"steps": [step or ""], "text": {"id": "Keluhan"}},
        "steps": {"phase": phase or "", "label": {"id": "Langkah"}, "order": "a1"},
        "touchpoints": {"step": step or "", "nature": "action"},
    }
    kind = me.rng.choice(list(records))
    id_ = me.new()
    me.write(kind, id_, records[kind], Act(adds=id_))


def remove(me: Replica) -> None:
    """A record, with no regard for what points at it."""
    kind = me.rng.choice(["cards", "cards", "insights", "insights", "touchpoints", "steps"])
    if (id_ := me.any_of(kind)) is not None:
        me.ledger.gone.add(id_)
        me.write(kind, id_, None, Act(removes=id_))


def move(me: Replica) -> None:
    """To another step or phase, and elsewhere in the order."""
    kind, field_, goal = me.rng.choice([("cards", "step", "steps"), ("steps", "phase", "phases")])
    id_, place = me.any_of(kind), me.any_of(goal)
    if id_ is not None and place is not None:
        record = me.read(kind, id_)
        order = key_between(None, record["order"] if record.get("order", "") > "a0" else None)
        me.write(kind, id_, {**record, field_: place, "order": order})


def score(me: Replica) -> None:
    """My judgment of a step; nobody else writes it."""
    if (step := me.any_of("steps")) is not None:
        key = f"{step}|emotion|o{me.rng.randrange(2)}|1||r{me.number}"
        value = me.rng.randint(-2, 2)
        me.ledger.votes[key] = value
        me.write("scores", key, value, Act(vote=key))


def pin(me: Replica) -> None:
    """A pain point onto a step, or off it."""
    insight, step = me.any_of("insights"), me.any_of("steps")
    if insight is not None and step is not None:
        record = me.read("insights", insight)
        me.write(
            "insights", insight, {**record, "steps": sorted({step} ^ set(record.get("steps", [])))}
        )


def take_back(me: Replica) -> None:
    """Undo."""
    me.again(back=True)


def do_again(me: Replica) -> None:
    """Redo."""
    me.again(back=False)


ACTS: dict[Callable[[Replica], None], int] = {
    type_text: 36, score: 16, set_field: 10, move: 10, pin: 10, add: 8,
    erase: 3, remove: 2, take_back: 3, do_again: 2,
}  # fmt: skip
