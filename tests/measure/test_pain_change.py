"""This year's file beside last year's: what is new, what is solved, what weighs less."""

from __future__ import annotations

import json
from collections.abc import Callable

import numpy as np
import pytest
from sizes import FULL, size

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable, UnknownName
from journeys.measure._pain_change import DTYPES

Build = Callable[..., Journey]
LAST = {"a": [4, 4, 3, 4, 4, 3], "b": [2, 3, 2, 1, 2, 3], "c": [3, 3, 4, 2, 3, 3],
        "d": [1, 1, 0, 1, 2, 1]}  # fmt: skip
NOW = {"a": [1, 0, 1, 1, 0, 1], "b": [2, 2, 3, 2, 1, 2], "e": [3, 4, 4, 3, 4, 3]}


@pytest.fixture
def pair(build: Build) -> tuple[Journey, Journey]:
    last = build({key: {"steps": {"antre"}} for key in LAST}, LAST)
    now = build({"a": {"steps": {"antre"}}, "b": {"steps": {"rekam"}}, "e": {},
                 "c": {"status": "resolved"}}, NOW)  # fmt: skip
    return now, last


def test_each_pain_point_has_its_story(pair: tuple[Journey, Journey]) -> None:
    table = measure.pain_change(*pair).set_index("key")
    assert table["status"].to_dict() == {
        "a": "lighter", "b": "unclear", "e": "new", "c": "resolved", "d": "gone",
    }  # fmt: skip
    assert table.loc["a", ["weight_before", "weight"]].tolist() == pytest.approx([22 / 24, 4 / 24])
    assert table.loc["a", "change"] == pytest.approx(-18 / 24)
    assert table.loc["a", "change_high"] < 0
    assert table.loc["c", ["n_before", "n", "weight", "share"]].tolist() == [6, 0, 0, 0]
    assert table["number"].fillna(0).astype(int).to_dict() == {
        "a": 1,
        "b": 2,
        "e": 3,
        "c": 4,
        "d": 0,
    }
    assert table[["share", "share_before"]].sum().tolist() == pytest.approx([1, 1])


def test_the_sentences_name_them(pair: tuple[Journey, Journey]) -> None:
    table = measure.pain_change(*pair)
    low, high = (f"{table.attrs[end]:.2f}".replace(".", ",").replace("-", "−")
                 for end in ("total_low", "total_high"))  # fmt: skip
    assert table.attrs["headline"] == (
        f"Bobot masalah keseluruhan turun dari 2,46 menjadi 1,54: −0,92 [{low}; {high}]."
    )
    assert table.attrs["detail"] == (
        "Baru: #3. Selesai: #4. Tidak ada lagi di berkas: D. Jelas lebih ringan: #1. "
        "Perubahan 1 baris lain belum jelas."
    )
    english = measure.pain_change(*pair, language="en")
    assert english.attrs["detail"].startswith("New: #3. Resolved: #4. No longer in the file: D.")
    assert english["word"].tolist() == ["lighter", "unclear", "new", "resolved", "gone"]


def test_the_other_way_round_it_is_heavier(pair: tuple[Journey, Journey]) -> None:
    now, last = pair
    forth, back = measure.pain_change(now, last), measure.pain_change(last, now)
    assert back.set_index("key")["status"].to_dict() == {
        "a": "heavier", "b": "unclear", "c": "back", "d": "new", "e": "gone",
    }  # fmt: skip
    change = forth.set_index("key")["change"]
    assert back.set_index("key")["change"].to_dict() == pytest.approx((-change).to_dict())
    assert "naik dari 1,54 menjadi 2,46" in back.attrs["headline"]


def test_nothing_changed_is_said_to_be_unclear_or_the_same(pair: tuple[Journey, Journey]) -> None:
    now, _ = pair
    table = measure.pain_change(now, now)
    assert set(table["status"]) == {"same"}
    assert "belum jelas berubah" in table.attrs["headline"]
    assert table.attrs["detail"] == ""


def test_phases_are_compared_too(pair: tuple[Journey, Journey]) -> None:
    table = measure.pain_change(*pair, "phase", language="en").set_index("label")
    assert table.index.tolist() == ["Prepare", "Counter", "no phase"]
    assert table["status"].to_dict() == {
        "Prepare": "same", "Counter": "lighter", "no phase": "heavier",
    }  # fmt: skip
    assert "Clearly heavier: no phase." in table.attrs["detail"]
    assert table["number"].isna().all()


def test_a_phase_that_was_added_or_removed_is_new_or_gone(pair: tuple[Journey, Journey]) -> None:
    now, last = pair
    without = last.remove("antre").remove("rekam").remove("loket")
    assert measure.pain_change(now, without, "phase").set_index("key")["status"]["loket"] == "new"
    assert measure.pain_change(without, now, "phase").set_index("key")["status"]["loket"] == "gone"


def test_files_that_share_nothing_are_said_to_be_strangers(build: Build) -> None:
    table = measure.pain_change(build({"a": {}}), build({"b": {}}), language="en")
    assert table.attrs["sentence"].startswith("The two files have no pain point in common.")


def test_few_raters_describe_and_do_not_measure(build: Build) -> None:
    now, last = build({"a": {}}, {"a": [1, 2]}), build({"a": {}}, {"a": [4, 3]})
    table = measure.pain_change(now, last)
    assert table["change_low"].isna().all()
    assert table["status"].tolist() == ["unclear"]
    assert "gambaran saja" in table.attrs["headline"]
    assert table.attrs["total_low"] is None
    assert json.loads(json.dumps(table.plain()))["total_low"] is None


def test_a_side_that_nobody_rated_is_taken_as_declared(build: Build) -> None:
    now, last = build({"a": {}}, {"a": [1, 0, 1, 1, 0, 1]}), build({"a": {"severity": 4}})
    row = measure.pain_change(now, last).loc[0]
    assert row["status"] == "lighter"
    assert -1 <= row["change_low"] <= row["change"] <= row["change_high"] < 0
    assert row[["n_before", "n"]].tolist() == [0, 6]


def test_a_new_one_that_nobody_rated_is_told_to_count_one(build: Build) -> None:
    table = measure.pain_change(build({"a": {}, "b": {}}, {"a": [2] * 6}), build({"a": {}}))
    assert "Keparahan 1 dari 2 titik masalah belum diketahui" in table.attrs["detail"]


def test_types_do_not_depend_on_the_data(pair: tuple[Journey, Journey]) -> None:
    for table in (measure.pain_change(*pair), measure.pain_change(Journey(), Journey())):
        assert table.dtypes.astype(str).to_dict() == DTYPES
        assert repr(table)
        assert table._repr_html_()


def test_what_is_no_journey_is_refused(pair: tuple[Journey, Journey]) -> None:
    with pytest.raises(NotMeasurable, match="bukan perjalanan"):
        measure.pain_change(pair[0], "tahun-lalu.journey")  # type: ignore[arg-type]
    with pytest.raises(UnknownName):
        measure.pain_change(*pair, "fase")  # type: ignore[arg-type]


MEANS = np.array([1.5, 1.8, 2.6, 3.3, 2.8, 3.6, 2.9, 1.2, 1.6])
FALLEN = np.array([0, 0, -1, 0, -0.5, 0, 0, 0.5, 0])


def voted(random: np.random.Generator, means: np.ndarray, raters: int) -> np.ndarray:
    level = random.normal(0, 0.5, (raters, 1))
    return np.clip(np.rint(means + level + random.normal(0, 0.8, (raters, len(means)))), 0, 4)


@pytest.mark.parametrize("raters", [(5, 5), (8, 8), (12, 12), (12, 30), (40, 40)])
def test_the_intervals_of_all_rows_hold_together(build: Build, raters: tuple[int, int]) -> None:
    if not FULL and raters != (12, 12):
        pytest.skip("full size only with JOURNEYS_CAMPAIGN=1")
    random = np.random.default_rng(2025)
    runs = (MEANS + FALLEN, MEANS)
    truths = [voted(random, means, 400_000).mean(axis=0) / 4 for means in runs]
    changes = (truths[0] - truths[1], truths[0] / truths[0].sum() - truths[1] / truths[1].sum())
    names = [f"p{at}" for at in range(len(MEANS))]
    held, sets = [], size(30, 1000)
    for seed in range(sets):
        journeys = [
            build({name: {} for name in names},
                  dict(zip(names, voted(random, means, n).T.tolist(), strict=True)))
            for means, n in zip(runs, raters, strict=True)
        ]  # fmt: skip
        table = measure.pain_change(*journeys, resamples=1000, seed=seed)
        held.append([
            ((table[f"{name}_low"] <= true) & (true <= table[f"{name}_high"])).all()
            for name, true in zip(("change", "share_change"), changes, strict=True)
        ])  # fmt: skip
    rates = np.mean(held, axis=0)
    error = np.sqrt(rates * (1 - rates) / sets) + 1 / sets
    print(f"{raters} raters, {sets} sets: weights {rates[0]:.3f}, shares {rates[1]:.3f}")  # noqa: T201
    assert (rates + 3 * error > 0.92).all()
