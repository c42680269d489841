"""Agreement in a journey: rounds, personas, what is private, and what is said."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from scored_journey import FIRST, SECOND, scored

from journeys import measure
from journeys.edit import Journey
from journeys.measure.raters.word import worded
from journeys.model import Round

Build = Callable[..., Journey]


@pytest.fixture
def journey(build: Build) -> Journey:
    return scored(scored(build({}), FIRST), SECOND, round=2)


def test_the_badge_says_alpha_interval_n_and_word(journey: Journey) -> None:
    table = measure.agreement(journey)
    row = table.loc[0]
    assert row[["round", "units", "raters", "ratings", "missing"]].tolist() == [2, 4, 6, 24, 0]
    ends = tuple(f"{row[end]:.2f}".replace(".", ",") for end in ("alpha", "low", "high"))
    assert table.attrs["headline"].replace("−", "-") == (
        "α Krippendorff (ordinal) {} [{}; {}]: belum andal; 6 penilai × 4 langkah, "
        "selang 95 % dengan mengundi ulang penilai."
    ).format(*ends)
    assert "Anda tidak sepakat di sini: 4 Rekam (1,00)." in table.attrs["detail"]


def test_an_interval_that_reaches_another_word_says_so(journey: Journey) -> None:
    table = measure.agreement(journey, language="en")
    high = table["high"][0]
    word = worded(high, "en")
    assert (f'The interval also holds "{word}".' in table.attrs["detail"]) == (
        word != "not yet reliable"
    )


def test_a_private_round_is_as_if_nobody_had_rated(journey: Journey) -> None:
    private = Round(id="putaran-2", measure="emotion", number=2, finished={"r0", "r1"}, expected=6)
    hidden = journey.model_copy(update={"rounds": {private.id: private}})
    only_first = scored(journey.model_copy(update={"scores": {}}), FIRST)
    for function in (measure.agreement, measure.disagreement):
        assert function(hidden).equals(function(only_first))
    rounds = measure.rounds(hidden)
    assert rounds["state"].tolist() == ["", "private"]
    assert rounds.loc[1, ["done", "expected"]].tolist() == [6, 6]
    assert rounds.loc[1, ["raters", "ratings"]].isna().all()
    assert rounds.attrs["sentence"] == "2 putaran penilaian, 1 masih tertutup."


def test_rounds_count_raters_things_and_what_is_missing(build: Build) -> None:
    votes = {"syarat": [1, None, 0], "antre": [None, -1, 0]}
    journey = scored(scored(build({}), votes), {"antre": [0, 0, 0]}, round=2, persona="sari")
    table = measure.rounds(journey, language="en")
    assert table[["measure", "persona", "round"]].to_numpy().tolist() == [
        ["emotion", "", 1], ["emotion", "Sari", 2],
    ]  # fmt: skip
    assert table[["raters", "units", "ratings", "missing"]].to_numpy().tolist() == [
        [3, 2, 4, 2], [3, 1, 3, 0],
    ]  # fmt: skip


def test_rounds_stand_beside_each_other_with_what_changed(journey: Journey) -> None:
    table = measure.agreement(journey, by="round", language="en")
    assert table["round"].tolist() == [1, 2]
    assert table["change"].isna().tolist() == [True, False]
    assert table["change"][1] == pytest.approx(table["alpha"][1] - table["alpha"][0])
    assert table.loc[1, ["both", "moved"]].tolist() == [6, 6]
    assert table.attrs["sentence"].startswith(
        "Agreement has not clearly changed in round 2: α 0.37"
    )
    assert table.attrs["sentence"].endswith("6 of 6 raters changed a rating.")


@pytest.mark.parametrize("way", ["rose", "fell"])
def test_a_clear_change_is_said_to_be_one(build: Build, way: str) -> None:
    random = np.random.default_rng(1)
    levels = dict(zip(FIRST, (-2, -1, 1, 2), strict=True))
    united = {key: [level] * 11 + [0] for key, level in levels.items()}
    apart = {key: random.integers(-2, 3, 12).tolist() for key in FIRST}
    votes = {"rose": (apart, united), "fell": (united, apart)}
    journey = scored(scored(build({}), votes[way][0]), votes[way][1], round=2)
    table = measure.agreement(journey, by="round", language="en")
    assert (table["change_low"][1] > 0) == (way == "rose")
    assert (table["change_high"][1] < 0) == (way == "fell")
    assert table.attrs["sentence"].startswith(f"Agreement {way} in round 2: α ")


def test_who_did_not_move_does_not_count_as_moved(build: Build) -> None:
    first = {"syarat": [1, 2, 0, 1, 1], "antre": [0, -1, 0, -1, -2]}
    then = {"syarat": [1, 2, 0, 1, 2], "antre": [0, -1, 0, -1, None]}
    table = measure.agreement(scored(scored(build({}), first), then, round=2), by="round")
    assert table.loc[1, ["both", "moved"]].tolist() == [5, 1]


def test_the_same_ratings_twice_change_nothing_and_have_no_interval(build: Build) -> None:
    journey = scored(scored(build({}), FIRST), FIRST, round=2)
    table = measure.agreement(journey, by="round")
    assert table.loc[1, ["change", "moved"]].tolist() == [0, 0]
    assert table.loc[1, ["change_low", "change_high"]].isna().all()
    assert table.attrs["sentence"].startswith("Kesepakatan belum jelas berubah pada putaran 2")


def test_what_was_not_asked_again_keeps_its_ratings(build: Build) -> None:
    again = {"antre": SECOND["antre"]}
    journey = scored(scored(build({}), FIRST), again, round=2)
    mixed = scored(build({}), {**FIRST, **again})
    assert measure.agreement(journey)["alpha"][0] == measure.agreement(mixed)["alpha"][0]
    assert measure.agreement(journey)["round"].isna().all()
    assert measure.agreement(journey, round=1)["round"].tolist() == [1]


def test_disagreement_names_the_step_and_sets_the_rounds_beside_each_other(
    journey: Journey,
) -> None:
    table = measure.disagreement(journey)
    assert table["key"].tolist() == ["syarat", "berkas", "antre", "rekam"]
    last = table.loc[3]
    assert last[["disagreement", "median", "rank", "below", "above"]].tolist() == [1, 0, 1, 3, 3]
    assert last[["median_before", "both", "moved"]].tolist() == [0.5, 6, 4]
    assert last["change"] == pytest.approx(last["disagreement"] - last["before"])
    assert last["change_low"] < last["change"] < last["change_high"]
    assert table["word"].tolist() == ["sepakat", "sepakat", "sepakat", "tidak sepakat"]
    share = f"{100 * last['top_share']:.0f}"
    assert table.attrs["headline"] == (
        f"Anda tidak sepakat di sini: 4 Rekam (1,00), terbesar pada {share}\xa0% undian ulang."
    )
    nearer = (table["change_high"] < 0).sum()
    assert f"jelas naik pada {nearer} dan jelas turun pada 0 dari 4" in table.attrs["detail"]


def test_a_united_room_is_said_to_be_united(build: Build) -> None:
    table = measure.disagreement(scored(build({}), {"syarat": [1] * 6, "antre": [-2] * 6}))
    assert table["disagreement"].tolist() == [0, 0]
    assert table["rank"].isna().all()
    assert (table["high"] > 0.05).all()
    assert table.attrs["sentence"].startswith("Semua yang menilai hal yang sama")


def test_one_rating_is_no_disagreement(build: Build) -> None:
    table = measure.disagreement(scored(build({}), {"syarat": [1], "antre": [-2, 2]}))
    assert table["disagreement"].isna().tolist() == [True, False]
    assert table["disagreement"][1] == 1
    assert table["low"].isna().all()
    alone = measure.disagreement(scored(build({}), {"syarat": [1]}))
    assert alone.attrs["sentence"].startswith("Belum ada hal yang dinilai dua orang")


def test_personas_are_different_things_to_judge(build: Build) -> None:
    sari = scored(build({}), {key: FIRST[key] for key in ("syarat", "berkas")}, persona="sari")
    both = scored(sari, {"syarat": [-2] * 6, "antre": [1, 1, 1, 1, 1, 0]}, persona="darmo")
    table = measure.agreement(both, by="persona")
    assert table["label"].tolist() == ["Sari", "Pak Darmo"]
    assert table["units"].tolist() == [2, 2]
    assert table.attrs["sentence"].startswith("Kesepakatan terendah pada Sari: α ")
    assert measure.agreement(both)["units"].tolist() == [4]
    names = measure.disagreement(both)[["label", "persona"]].to_numpy().tolist()
    assert names == [["Cari syarat", "Sari"], ["Cari syarat", "Pak Darmo"],
                     ["Siapkan berkas", "Sari"], ["Antre", "Pak Darmo"]]  # fmt: skip
