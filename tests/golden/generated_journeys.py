"""Odd journeys from a seed: what a careless peer or a broken tool may hand us."""

from __future__ import annotations

import json
import random
from typing import Any

from journeys.model import KINDS, Shape, shapes

IDS = [
    "a",
    "b",
    "c-1",
    "10",
    "9",
    "constructor",
    "__proto__",
    "é",
    "\U0001f600",
    "\uffff",
    "",
    "x|y",
]
NAMES = ["zz", "id", "kind", "self", "find", "records", "10", "9", "toString", "journey"]
KEYS = [key for key in IDS + NAMES if key != "__proto__"]
"""Of plain JSON inside a field: Yjs loses that one key on the wire."""
TEXTS = ["", "x", "Antre & daftar", "\u2028<é>\U0001f600", '\x07\t\n"\\', "a0", "pain", "2024-01"]
LANGUAGES = ["id", "en", "jv", ""]
NUMBERS = [
    0,
    1,
    -1,
    2.5,
    -0.0,
    1e-7,
    0.1234565,
    1e15,
    -1e16,
    123456789012345678,
    3,
    4.0000005,
    1e300,
]
ORDERS = ["a0", "a1", "Zz", "a0V", "b00", "A" + "0" * 26, "a00", "??", "z" * 28, ""]
SCALES: list[Any] = [
    {"low": -3, "high": 3}, {"low": 1, "high": "x"}, {"low": True, "high": 2},
    {"high": 2, "low": 1, "zz": 1, "aa": {"b": 1, "a": 2}}, 5,
]  # fmt: skip
SCORES: list[Any] = [
    1, -2, 0.5, "x", None, True, {"value": 1}, {"value": 2, "note": "hi"}, {"value": "x"},
    {"value": 1, "subject": "zz", "round": "q"}, 1e20, {"value": 1, "reason": "Antre"},
    {"value": 0, "reason": ["Antre"], "a": 1},
]  # fmt: skip


def generated(seed: int) -> dict[str, Any]:
    """A JSON object that may be nearly anything, as text can hold it."""
    chance = random.Random(seed)
    raw: dict[str, Any] = {"format": "journey", "version": 1}
    if chance.random() < 0.9:
        raw["meta"] = _record(chance, "meta") if chance.random() < 0.95 else _junk(chance)
    for kind in KINDS:
        if chance.random() < 0.4:
            raw[kind] = _records(chance, kind) if chance.random() < 0.95 else _junk(chance)
    while chance.random() < 0.3:
        raw[chance.choice(NAMES)] = _junk(chance)
    items = list(raw.items())
    chance.shuffle(items)
    loaded: dict[str, Any] = json.loads(json.dumps(dict(items)))
    return loaded


def _records(chance: random.Random, kind: str) -> dict[str, Any]:
    many = range(chance.randrange(4))
    if kind == "scores":
        return {_score_key(chance): chance.choice(SCORES) for _ in many}
    return {
        chance.choice(IDS): _record(chance, kind) if chance.random() < 0.92 else _junk(chance)
        for _ in many
    }


def _score_key(chance: random.Random) -> str:
    parts = [
        chance.choice(IDS[:6]),
        chance.choice(["emotion", "severity", ""]),
        chance.choice(["", "a", "b"]),
        chance.choice(["1", "0", "01", "x", "12", "9" * 20, "-1", "９"]),
        chance.choice(["", "a"]),
        "r",
    ]
    return "|".join(parts[: chance.choice([6, 6, 6, 5])])


def _record(chance: random.Random, kind: str) -> dict[str, Any]:
    fields = {
        name: _field(chance, name, shape) if chance.random() < 0.8 else _junk(chance)
        for name, shape in shapes(kind).items()
        if chance.random() < 0.3
    }
    while chance.random() < 0.3:
        fields[chance.choice(NAMES)] = _junk(chance)
    return fields


def _field(chance: random.Random, name: str, shape: Shape) -> Any:
    if name == "order":
        return chance.choice(ORDERS)
    pick = chance.choice
    some = range(chance.randrange(4))
    make: dict[str, Any] = {
        "words": lambda: {pick(LANGUAGES): pick(["Antre", "Queue", "", 5]) for _ in some},
        "refs": lambda: [pick(IDS) for _ in some],
        "texts": lambda: [pick(["id", "en", "x", "", 3]) for _ in some],
        "ref": lambda: pick([*IDS, "recovered-phases", "gone"]),
        "choice": lambda: pick([*shape.choices, "odd"]),
        "number": lambda: pick([0, 1, 2, 3.5, -1, 0.3333333, 100, 1e15, 5.0]),
        "flag": lambda: pick([True, False]),
        "json": lambda: {pick(KEYS): pick(SCALES) for _ in some},
    }
    return make.get({"whole": "number"}.get(shape.type, shape.type), lambda: pick(TEXTS))()


def _junk(chance: random.Random, depth: int = 0) -> Any:
    sort = chance.randrange(12 if depth < 3 else 7)
    if sort < 2:
        return chance.choice([None, True, False])
    if sort < 4:
        return chance.choice(NUMBERS)
    if sort < 7:
        return chance.choice(TEXTS + IDS)
    if sort < 9:
        return [_junk(chance, depth + 1) for _ in range(chance.randrange(3))]
    return {chance.choice(KEYS): _junk(chance, depth + 1) for _ in range(chance.randrange(4))}
