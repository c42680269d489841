"""Contacts and acts: who, with whom, through what, and where the customer is."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import Actor, Channel, Step, Touchpoint, Transition
from journeys.rules import Finding, check


def found(journey: Journey, rule: str) -> list[Finding]:
    return list(check(journey, [rule]))


@pytest.fixture
def desk(good: Journey) -> Journey:
    """The good journey with a citizen who meets the clerk at a counter."""
    return (
        good.add(Actor(id="warga", label="Warga", stage="customer"))
        .add(Channel(id="meja", label="Meja"))
        .add(
            Touchpoint(
                id="serah",
                step="antre",
                label="Serahkan berkas",
                initiator="warga",
                receiver="petugas",
                channel="meja",
            )
        )
    )


RULES = ["contact-with-oneself", "contact-without-partner", "contact-without-channel",
         "touchpoint-without-actor", "step-without-customer", "step-without-touchpoint",
         "unused-actor", "unused-channel"]  # fmt: skip


def test_a_whole_contact_is_left_in_peace(desk: Journey) -> None:
    assert check(desk, RULES) == ()


@pytest.mark.parametrize(("end", "known"), [("initiator", "Petugas"), ("receiver", "Warga")])
def test_a_contact_names_both_its_ends(desk: Journey, end: str, known: str) -> None:
    (finding,) = found(desk.set("serah", **{end: ""}), "contact-without-partner")
    assert (finding.id, finding.place) == ("serah", end)
    assert f"baru menyebut satu pihak, {known}." in finding.say("id")


def test_a_contact_of_nobody_is_told_once(desk: Journey) -> None:
    nobody = desk.set("serah", initiator="", receiver="")
    assert not found(nobody, "contact-without-partner")
    assert found(nobody, "touchpoint-without-actor")


def test_an_act_needs_neither_partner_nor_channel(desk: Journey) -> None:
    act = desk.set("serah", nature="action", receiver="", channel="")
    assert not check(act, RULES[:3])


def test_a_contact_goes_through_something(desk: Journey) -> None:
    (finding,) = found(desk.set("serah", channel=""), "contact-without-channel")
    assert 'step 1 "Antre (en)" has no channel' in finding.say("en")


def test_nobody_meets_themselves(desk: Journey) -> None:
    (finding,) = found(desk.set("serah", initiator="petugas"), "contact-with-oneself")
    assert "dimulai dan diterima oleh pelaku yang sama, Petugas" in finding.say("id")
    assert finding.fix is None


def test_a_step_at_which_nothing_happens_is_found(desk: Journey) -> None:
    bare = desk.add(Step(id="pulang", phase="loket", label="Pulang"))
    (finding,) = found(bare, "step-without-touchpoint")
    assert (finding.id, finding.values["number"]) == ("pulang", 2)
    assert not found(bare, "step-without-customer")


def test_a_step_with_a_journey_of_its_own_has_its_contacts_there(desk: Journey) -> None:
    inner = Step(id="pulang", phase="loket", label="Pulang", sub_journey="pulang.journey")
    assert not found(desk.add(inner), "step-without-touchpoint")


def test_a_map_without_contacts_lacks_none(good: Journey) -> None:
    start = good.remove("periksa").add(Actor(id="warga", label="W")).add(Channel(id="c", label="C"))
    assert not check(start, RULES)


def test_a_step_of_the_provider_alone_is_found(desk: Journey) -> None:
    hidden = desk.add(Step(id="cetak", phase="loket", label="Cetak")).add(
        Touchpoint(id="mencetak", step="cetak", nature="action", initiator="petugas")
    )
    (finding,) = found(hidden, "step-without-customer")
    assert finding.id == "cetak"
    told = hidden.set("mencetak", nature="communication", receiver="warga", channel="meja")
    assert not found(told, "step-without-customer")


def test_a_backstage_map_has_no_customer_to_miss(good: Journey) -> None:
    assert not found(good, "step-without-customer")


@pytest.mark.parametrize(
    ("record", "rule"),
    [(Actor(id="tamu"), "unused-actor"), (Channel(id="web"), "unused-channel")],
)
def test_what_nothing_uses_is_found_and_removed_if_it_says_nothing(
    desk: Journey, record: Actor | Channel, rule: str
) -> None:
    (finding,) = found(desk.add(record), rule)
    assert finding.fix is not None
    assert finding.fix(desk.add(record)) == desk
    named = desk.add(record.with_fields(label="Bernama"))
    (kept,) = found(named, rule)
    assert kept.fix is None
    assert "Bernama" in kept.say("id")


def test_ways_out_of_a_step_are_taken_by_no_more_than_all(desk: Journey) -> None:
    split = desk.add(Transition(id="a", start="antre", end="antre", nature="loop", share=0.6))
    assert not found(split, "shares-beyond-whole")
    over = split.add(Transition(id="b", start="antre", end="antre", nature="exit", share=0.5))
    (finding,) = found(over, "shares-beyond-whole")
    assert "110% of the cases" in finding.say("en")
    assert not found(over.set("b", share=0.41), "shares-beyond-whole")
