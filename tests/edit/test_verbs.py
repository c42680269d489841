"""The verbs return a new journey, keep the old one, and say why when they refuse."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import journeys

from journeys.edit import Journey, apply, difference, from_plain, invert
from journeys.errors import InvalidRecord, RefusedEdit
from journeys.model import Insight, Phase, Score, Step, repair, steps_in_order, to_plain

THREE = (
    Journey()
    .add(Phase(id="a", label="A"))
    .add(Phase(id="b", label="B"))
    .add(Step(id="one", phase="a", label="Satu"))
    .add(Step(id="two", phase="a", label="Dua"))
    .add(Step(id="three", phase="b", label="Tiga"))
)


def order(journey: Journey) -> list[str]:
    return [step.id for step in steps_in_order(journey)]


def test_a_record_lands_last_before_or_after():
    assert order(THREE) == ["one", "two", "three"]
    assert order(THREE.add(Step(id="x", phase="a"), before="one")) == ["x", "one", "two", "three"]
    assert order(THREE.add(Step(id="x", phase="a"), after="one")) == ["one", "x", "two", "three"]


def test_moving_beside_or_into_changes_the_phase_too():
    assert order(THREE.move("three", before="two")) == ["one", "three", "two"]
    moved = THREE.move("one", into="b")
    assert order(moved) == ["two", "three", "one"]
    assert moved.steps["one"].phase == "b"
    pinned = THREE.add(Insight(id="p", steps={"one", "two"})).move("p", into="three")
    assert pinned.insights["p"].steps == {"three"}


def test_inserting_between_equal_keys_rekeys_the_right_one():
    equal = THREE.set("two", order="a0")
    assert equal.steps["one"].order == equal.steps["two"].order == "a0"
    after = equal.add(Step(id="x", phase="a"), after="one")
    assert order(after) == ["one", "x", "two", "three"]
    assert after.steps["one"].order == "a0"


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=40))
def test_any_sequence_of_moves_keeps_a_total_order(moves):
    journey = Journey().add(Phase(id="p"))
    for n in range(10):
        journey = journey.add(Step(id=f"s{n}", phase="p"))
    expected = [f"s{n}" for n in range(10)]
    for one, other in moves:
        if one == other:
            continue
        journey = journey.move(f"s{one}", before=f"s{other}")
        expected.remove(f"s{one}")
        expected.insert(expected.index(f"s{other}"), f"s{one}")
        assert order(journey) == expected


def test_a_plain_text_sets_the_default_language_and_leaves_the_others():
    both = THREE.set("one", label={"id": "Satu", "en": "One"}).set("one", label="Pertama")
    assert dict(both.steps["one"].label) == {"id": "Pertama", "en": "One"}
    english = Journey().set("meta", language="en").add(Phase(id="p", label="Before"))
    assert dict(english.phases["p"].label) == {"en": "Before"}


@pytest.mark.parametrize(
    ("act", "key"),
    [
        (lambda j: j.add(Step(id="one", phase="a")), "edit.taken"),
        (lambda j: j.add(Step(id="Satu!", phase="a")), "edit.bad-id"),
        (lambda j: j.add(Step(id="meta", phase="a")), "edit.taken"),
        (lambda j: j.add(Step(id="x", phase="zz")), "edit.missing-target"),
        (lambda j: j.add(Step(id="x", phase="a"), after="three"), "edit.no-sibling"),
        (lambda j: j.add("text"), "edit.no-record"),
        (lambda j: j.set("zz", label="x"), "edit.no-such"),
        (lambda j: j.set("one", lable="x"), "edit.no-field"),
        (lambda j: j.set("one", id="x"), "edit.no-field"),
        (lambda j: j.set("one", phase="zz"), "edit.missing-target"),
        (lambda j: j.set("one", waiting=-1), "model.invalid.low"),
        (lambda j: j.remove("zz"), "edit.no-such"),
        (lambda j: j.move("one"), "edit.whither"),
        (lambda j: j.move("one", into="two"), "edit.not-into"),
        (lambda j: j.move("one", into="zz"), "edit.not-into"),
        (lambda j: j.move("zz", before="one"), "edit.no-such"),
        (lambda j: j.add(Score(subject="one", measure="emotion", value=3)), "edit.off-scale"),
        (lambda j: j.add(Score(subject="zz", measure="emotion", value=1)), "edit.missing-target"),
    ],
)
def test_what_may_not_happen_is_refused_in_both_languages(act, key):
    with pytest.raises(RefusedEdit) as refused:
        act(THREE)
    assert refused.value.key == key
    assert refused.value.say("id") != refused.value.say("en")


def test_a_record_that_cannot_be_says_so():
    with pytest.raises(InvalidRecord, match="phase harus diisi"):
        Step(id="x")
    with pytest.raises(InvalidRecord, match="paling besar 4"):
        Insight(id="x", severity=5)
    with pytest.raises(InvalidRecord, match="hanya dapat berisi"):
        Insight(id="x", type="grumble")


@given(journeys(), journeys())
def test_a_difference_applies_and_inverts(one, other):
    change = difference(one, other)
    assert difference(apply(one, change), other) == ()
    assert difference(apply(other, invert(change)), one) == ()


@given(journeys())
def test_removing_any_record_leaves_no_dangling_link(journey):
    for id_ in [*journey.steps, *journey.personas, *journey.evidence, *journey.actors]:
        if id_ in journey.personas and len(journey.personas) == 1:
            continue
        after = journey.remove(id_, with_contents=True)
        assert repair(to_plain(after))[1] == []
        assert difference(after, from_plain(to_plain(after))) == ()
