"""Sound updates that say what makes no sense: listed, and the good records are worked on."""

from __future__ import annotations

import pytest
from pycrdt import Array, Doc, Map, Text, create_update_message

from journeys.edit import Journey
from journeys.files import parse
from journeys.model import Phase, Step, to_text
from journeys.share.live import LiveJourney
from journeys.share.mapping import SharedDoc, root

SMALL = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))


class Pair:
    """A good one and a bad one, who hear each other at once."""

    def __init__(self) -> None:
        self.good = LiveJourney(SMALL)
        self.bad: SharedDoc = Doc()
        self.send()
        self.bad.apply_update(self.good._doc.get_update())

    def send(self) -> None:
        """What the bad one wrote arrives as a message."""
        link = self.good.connect(lambda _: None, echoes=False)
        self.good.hear(link, create_update_message(self.bad.get_update()))

    def listed(self) -> set[tuple[str, str]]:
        """Which repairs the good one sees, and of which record."""
        return {(repair.code, repair.id) for repair in self.good.repairs}

    def works(self) -> bool:
        """Whether the good one can edit, and a file of it can be opened."""
        self.good.set("s", label="Antre lagi")
        text = to_text(self.good.journey)
        return "Antre lagi" in text and to_text(parse(text).journey) == text


SENSELESS = {
    "a number": (5, "record-not-object"),
    "a text": (Text("teks"), "record-not-object"),
    "a list": (Array([1, [2]]), "record-not-object"),
    "nothing": (None, "record-not-object"),
    "a reference to nothing": (Map({"phase": "gone"}), "adopted"),
    "a label of no language": (Map({"phase": "p", "label": "teks"}), "text-not-words"),
    "a label that is a number": (Map({"phase": "p", "label": 7}), "field-type"),
    "a wait that is a text": (Map({"phase": "p", "waiting": "lama"}), "field-type"),
    "a place that is none": (Map({"phase": "p", "order": "!"}), "order-invalid"),
}


@pytest.mark.parametrize("what", SENSELESS)
def test_it_is_listed_and_mended_by_the_next_good_edit(what: str) -> None:
    value, code = SENSELESS[what]
    pair = Pair()
    if isinstance(value, (Map, Text, Array)):
        value = type(value)(value._prelim)
    root(pair.bad, "steps")["x"] = value
    pair.send()
    assert (code, "x") in pair.listed()
    assert pair.works()
    root(pair.bad, "steps")["x"] = Map({"phase": "p", "label": Map({"id": Text("Benar")})})
    pair.send()
    assert pair.listed() == set()
    assert pair.good.journey.steps["x"].label.read("id") == "Benar"


@pytest.mark.parametrize("id_", ["", "a|b", "|"])
def test_ids_that_are_none(id_: str) -> None:
    pair = Pair()
    root(pair.bad, "steps")[id_] = Map({"phase": "p"})
    pair.send()
    assert pair.listed() == {("record-id", id_)}
    assert pair.works()


@pytest.mark.parametrize("id_", ["__proto__", "constructor", "\u0000", "😀", "x" * 100_000])
def test_strange_ids_are_ids(id_: str) -> None:
    pair = Pair()
    root(pair.bad, "steps")[id_] = Map({"phase": "p", "zz": "y" * 100_000})
    pair.send()
    assert id_ in pair.good.journey.steps
    assert pair.works()


def test_unknown_kinds_and_senseless_heads() -> None:
    pair = Pair()
    root(pair.bad, "creatures")["c"] = Map({"label": "?"})
    root(pair.bad, "extra")["creatures"] = {"c": {"label": "?"}}
    root(pair.bad, "meta")["languages"] = 5
    root(pair.bad, "meta")["title"] = Array([1])
    root(pair.bad, "scores")["s|emotion||1||r"] = "?"
    root(pair.bad, "scores")["s"] = 1
    pair.send()
    assert {code for code, _ in pair.listed()} >= {"field-type", "score-not-number", "score-id"}
    assert pair.works()


@pytest.mark.parametrize("levels", [50, 120, 1500, 5000])
@pytest.mark.parametrize("kind", [Map, Array])
def test_what_nests_deeper_than_a_file_is_cut_where_a_file_ends(
    levels: int, kind: type[Map[object] | Array[object]]
) -> None:
    pair = Pair()
    steps = root(pair.bad, "steps")
    steps["x"] = Map({"phase": "p", "later": kind()})
    inner = steps["x"]["later"]
    for _ in range(0, levels, 100):
        with pair.bad.transaction():
            for _ in range(min(levels, 100)):
                if isinstance(inner, Map):
                    inner["in"] = Map()
                    inner = inner["in"]
                else:
                    inner.append(Array())
                    inner = inner[0]
    pair.good._doc.apply_update(pair.bad.get_update())
    assert "x" in pair.good.journey.steps
    assert pair.works()


def test_plain_values_as_deep_as_the_wire_lets_pass() -> None:
    pair = Pair()
    value: object = 1
    for _ in range(120):
        value = {"in": [value]} if isinstance(value, dict) else {"in": value}
    with pair.bad.transaction():
        root(pair.bad, "extra")["later"] = value
        root(pair.bad, "steps")["x"] = Map({"phase": "p", "label": value, "later": [value]})
    pair.good._doc.apply_update(pair.bad.get_update())
    assert ("field-type", "x") in pair.listed()
    assert pair.works()
