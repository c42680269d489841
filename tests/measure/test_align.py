"""Steps of several journeys on one spine: what is found, what is decided, what is told."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from station import STEPS, station

from journeys import measure
from journeys.edit import Journey, steps_in_order
from journeys.errors import NotMeasurable, RefusedEdit
from journeys.measure.aligning.likeness import alike
from journeys.measure.aligning.spine import Spine
from journeys.model import Alignment, Phase, Step, Words


def journey(*labels: str, prefix: str = "a", provider: str = "") -> Journey:
    """Steps of one phase."""
    found = Journey().set("meta", provider=provider or prefix, title=f"Perjalanan {prefix}")
    found = found.add(Phase(id=f"{prefix}-fase", label="Loket"))
    for at, label in enumerate(labels):
        found = found.add(Step(id=f"{prefix}{at}", phase=f"{prefix}-fase", label=label))
    return found


def columns(spine: Spine) -> list[tuple[tuple[str, ...], ...]]:
    return [tuple(met.steps for met in column.met) for column in spine.columns]


def test_the_filling_stations_line_up_as_a_person_would() -> None:
    spine = measure.align([station("Pertamina"), station("Shell")])
    paired = {met[0][0]: met[1][0] for met in columns(spine) if all(met)}
    assert paired == {
        "cari": "s-cari", "antre": "s-antre", "sapa": "s-sapa", "isi": "s-isi",
        "bayar": "s-bayar", "struk": "s-struk",
    }  # fmt: skip
    assert (spine.alone(0), spine.alone(1)) == (3, 1)
    assert (spine.missing(0), spine.missing(1)) == (1, 3)
    assert "6 dari 10 kolom" in spine.sentence


def test_the_printed_likeness_is_right() -> None:
    """The example of the explanation: names .46, likeness .57."""
    name = alike(Words("Lihat aplikasi"), Words("Lihat peta"))
    assert name == pytest.approx(6 / 13)
    spine = measure.align([journey("Lihat aplikasi"), journey("Lihat peta", prefix="b")])
    assert spine.columns[0].met[0].similarity == pytest.approx((0.6 * 6 / 13 + 0.15) / 0.75)
    assert ".57" in spine.explain("en").part("example")


def test_every_step_stands_once_and_in_its_order() -> None:
    journeys = [station(name) for name in STEPS]
    spine = measure.align(journeys)
    for place, one in enumerate(journeys):
        placed = [step for column in spine.columns for step in column.met[place].steps]
        assert placed == [step.id for step in steps_in_order(one)]


def test_the_same_ids_and_based_on_need_no_likeness() -> None:
    base = journey("Antre", "Bayar")
    target = base.set("a0", label="Ambil nomor lewat ponsel").set("meta", based_on="base.journey")
    spine = measure.align([base, target])
    assert columns(spine) == [(("a0",), ("a0",)), (("a1",), ("a1",))]
    assert spine.columns[0].met[0].basis == "same id"
    assert spine.columns[0].met[0].confidence == 1
    assert spine.doubts == ()


def test_the_same_id_by_chance_ties_nothing() -> None:
    one = journey("Antre di loket", "Bayar retribusi")
    other = journey("Unggah foto", "Bayar retribusi")
    spine = measure.align([one, other])
    assert columns(spine) == [(("a0",), ()), ((), ("a0",)), (("a1",), ("a1",))]


def test_a_person_wins_over_likeness_and_ids() -> None:
    one, other = journey("Antre", "Bayar"), journey("Antre", "Bayar", prefix="b")
    decided = measure.confirm_pairs(one, other, {"a0": "b1", "a1": None}, by="r1")
    spine = measure.align([decided, other])
    assert columns(spine) == [((), ("b0",)), (("a0",), ("b1",)), (("a1",), ())]
    assert spine.columns[1].met[0].basis == "confirmed"
    same = one.set("meta", based_on="a.journey", provider="lain")
    parted = measure.confirm_pairs(one, same, {"a1": None}, by="r1")
    assert columns(measure.align([parted, same])) == [
        (("a0",), ("a0",)), (("a1",), ()), ((), ("a1",)),
    ]  # fmt: skip


def test_pairs_that_cross_are_kept_where_a_person_put_them() -> None:
    one, other = journey("Bayar", "Isi BBM", "Struk"), journey("Isi BBM", "Bayar", "Struk",
                                                               prefix="b")  # fmt: skip
    decided = measure.confirm_pairs(one, other, {"a0": "b1", "a1": "b0"}, by="r1")
    found = columns(measure.align([decided, other]))
    assert (("a0",), ("b1",)) in found
    assert (("a1",), ("b0",)) in found
    assert (("a2",), ("b2",)) in found
    assert len(found) == 3


def test_one_step_may_answer_two() -> None:
    one, other = journey("Bayar dan ambil struk"), journey("Bayar", "Ambil struk", prefix="b")
    records = [Alignment(journey="b", step="a0", other=step, confirmed_by="r1")
               for step in ("b0", "b1")]  # fmt: skip
    spine = measure.align([one, other], records)
    assert columns(spine) == [(("a0",), ("b0", "b1"))]
    assert spine.columns[0].met[1].label == "Bayar · Ambil struk"


def test_a_guess_in_the_file_decides_nothing() -> None:
    one, other = journey("Antre"), journey("Antre", prefix="b")
    guess = Alignment(id="g", journey="b", step="a0", other="", confirmed_by="")
    assert columns(measure.align([one.add(guess), other])) == [(("a0",), ("b0",))]


@pytest.mark.parametrize("name", ["folder/shell.journey", "shell.journey", "SHELL", "shell"])
def test_a_record_finds_its_journey_by_path_or_name(name: str) -> None:
    one = journey("Antre").add(Alignment(id="x", journey=name, step="a0", confirmed_by="r1"))
    other = journey("Antre", prefix="b")
    listed = {"here.journey": one, "folder/shell.journey": other}
    if "." not in name:
        listed = {"here.journey": one, "z.journey": other.set("meta", provider="Shell")}
    assert columns(measure.align(listed)) == [(("a0",), ()), ((), ("b0",))]
    third = journey("Antre", prefix="c", provider="Vivo")
    assert columns(measure.align([one, third])) == [(("a0",), ("c0",))]


def test_records_given_win_over_those_in_the_journeys() -> None:
    one, other = journey("Antre"), journey("Antre", prefix="b")
    decided = measure.confirm_pairs(one, other, {"a0": None}, by="r1")
    over = [Alignment(journey="b", step="a0", other="b0", confirmed_by="r2")]
    assert columns(measure.align([decided, other], over)) == [(("a0",), ("b0",))]


def test_decisions_are_replaced_and_repeatable() -> None:
    one, other = journey("Antre", "Bayar"), journey("Antre", "Bayar", prefix="b")
    first = measure.confirm_pairs(one, other, {"a0": "b1"}, by="r1")
    twice = measure.confirm_pairs(one, other, {"a0": "b1"}, by="r1")
    assert first.alignments == twice.alignments
    second = measure.confirm_pairs(first, other, {"a0": "b0", "a1": None}, by="r2")
    held = {(one.step, one.other, one.confirmed_by) for one in second.alignments.values()}
    assert held == {("a0", "b0", "r2"), ("a1", "", "r2")}
    assert one.alignments == {}
    with pytest.raises(RefusedEdit, match="nama samaran"):
        measure.confirm_pairs(one, other, {"a0": "b0"}, by=" ")
    with pytest.raises(RefusedEdit, match="b9"):
        measure.confirm_pairs(one, other, {"a0": "b9"}, by="r1")


def test_what_is_unsure_waits_and_what_is_sure_does_not() -> None:
    spine = measure.align([station("Pertamina"), station("Shell")])
    unsure = {doubt.here[1] for doubt in spine.doubts if doubt.paired}
    assert "bayar" in unsure
    assert "antre" not in unsure
    assert all(0 <= doubt.confidence < 0.4 for doubt in spine.doubts)
    assert [doubt.confidence for doubt in spine.doubts] == sorted(
        doubt.confidence for doubt in spine.doubts
    )
    assert "menunggu diperiksa" in spine.sentence
    assert "?" in repr(spine)


def test_the_table_is_typed_and_explains_itself() -> None:
    table = measure.align([station("Pertamina"), station("Shell")]).table
    assert table.dtypes.astype(str).to_dict()["column"] == "Int64"
    assert set(table["status"]) == {"shared", "missing", "only here"}
    assert table.groupby("column").size().eq(2).all()
    assert table.explain("en").part("title") == "Lining up of steps"
    assert "Dice" in table.explain("en").source


@pytest.mark.parametrize("given", [[], [Journey()], Journey(), [Journey(), 3], 7])
def test_what_cannot_be_lined_up_is_refused(given: object) -> None:
    with pytest.raises(NotMeasurable):
        measure.align(given)  # type: ignore[arg-type]


def test_journeys_without_steps_make_an_empty_spine() -> None:
    spine = measure.align([Journey(), Journey()])
    assert spine.columns == ()
    assert len(spine.table) == 0
    assert repr(spine)


LABEL = st.sampled_from(
    ["Antre", "Bayar di kasir", "Isi BBM", "Ambil struk", "Cek harga", "", "é!"]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(LABEL, max_size=6), min_size=2, max_size=4), st.randoms())
def test_any_journeys_line_up_whole_and_in_order(labels: list[list[str]], dice: object) -> None:
    journeys = [journey(*own, prefix="abcd"[at]) for at, own in enumerate(labels)]
    spine = measure.align(journeys)
    for place, one in enumerate(journeys):
        placed = [step for column in spine.columns for step in column.met[place].steps]
        assert placed == [step.id for step in steps_in_order(one)]
        assert spine.missing(place) + len(placed) == len(spine.columns)
    assert all(any(met.steps for met in column.met) for column in spine.columns)


def test_likeness_is_the_same_both_ways_and_one_for_the_same() -> None:
    names = [Words(text) for text in ("Antre", "Bayar di kasir", "Pembayaran", "", "Ambil KTP-el")]
    for one in names:
        for other in names:
            assert alike(one, other) == alike(other, one)
        assert alike(one, one) == (1 if one else None)
    assert alike(Words({"id": "Antre", "en": "Queue"}), Words({"en": "Queue up"})) > 0.7  # type: ignore[operator]
