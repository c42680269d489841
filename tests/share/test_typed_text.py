"""Texts of many scripts, changed by the smallest difference."""

from __future__ import annotations

import random

import pytest
from pycrdt import Doc, Text

from journeys.share.typed_text import retype

PIECES = [
    "a",
    "é",
    "e\u0301",
    "😀",
    "👩‍👩‍👧",
    "ꦲꦤꦕꦫꦏ",
    "ꦏ꧀ꦏ",
    "\U00016800",
    "ngantri",
    " ",
    "\n",
    "🇮🇩",
    "“",
    "\u200d",
]


def text(start: str) -> Text:
    made: Text = Doc().get("t", type=Text)
    made += start
    return made


def test_any_text_becomes_any_other() -> None:
    rng = random.Random(20261124)
    shared, wanted = text(""), ""
    for _ in range(3000):
        words = "".join(rng.choices(PIECES, k=rng.randrange(4)))
        start = rng.randrange(len(wanted) + 1)
        end = min(len(wanted), start + rng.randrange(6))
        wanted = wanted[:start] + words + wanted[end:]
        wanted = wanted[-60:]
        retype(shared, wanted)
        assert str(shared) == wanted


@pytest.mark.parametrize(
    ("before", "after", "inserted"),
    [
        ("Antre", "Antre 😀", 5),
        ("😀 antre", "😁 antre", 4),  # one character of two halves, replaced whole
        ("ꦲꦤ", "ꦲꦤꦕ", 3),
        ("cafe\u0301", "cafe\u0301s", 1),
    ],
)
def test_only_what_differs_travels(before: str, after: str, inserted: int) -> None:
    shared = text(before)
    deltas: list[dict[str, object]] = []
    shared.observe(lambda event: deltas.extend(event.delta))
    retype(shared, after)
    added = [str(delta["insert"]) for delta in deltas if "insert" in delta]
    assert [len(part.encode()) for part in added] == [inserted]


def test_two_people_in_one_field_both_count() -> None:
    one, other = Doc(), Doc()
    mine: Text = one.get("t", type=Text)
    mine += "Antre di loket"
    other.apply_update(one.get_update())
    yours: Text = other.get("t", type=Text)
    retype(mine, "Antre lama di loket")
    retype(yours, "Antre di loket 😀")
    one.apply_update(other.get_update())
    other.apply_update(one.get_update())
    assert str(mine) == str(yours) == "Antre lama di loket 😀"


def test_the_same_text_changes_nothing() -> None:
    shared = text("Antre")
    seen: list[object] = []
    shared.observe(seen.append)
    retype(shared, "Antre")
    assert seen == []
