"""What a person may pass by mistake: one sentence in both languages, or the right answer."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.errors import JourneysError
from journeys.model import Insight, Phase, Score, Step

NAN = float("nan")
SURVEY = pd.DataFrame({"time": [1, 2, 3, 4, 4, 4], "fee": [4] * 6})
RATED = pd.DataFrame({"subject": ["i", "j"], "measure": "severity", "value": [1, 2]})


def ratings(**columns: object) -> pd.DataFrame:
    """Four people on twelve things; some columns changed."""
    whole = {"unit": np.repeat([f"u{at}" for at in range(12)], 4), "rater": [*"wxyz"] * 12,
             "value": np.arange(48) * 7 % 5 + 1}  # fmt: skip
    return pd.DataFrame({**whole, **columns})


def frame() -> Journey:
    """A journey of three steps that nobody named."""
    journey = Journey().add(Phase(id="loket"))
    for name in ("berkas", "antre", "rekam"):
        journey = journey.add(Step(id=name, phase="loket", label=name.title()))
    return journey


def felt() -> Journey:
    """A journey with two pain points."""
    journey = frame()
    for name in ("i", "j"):
        journey = journey.add(Insight(id=name, text=name, severity=2, steps={"antre"}))
    return journey


def first(value: object) -> list[object]:
    return [value, *np.arange(47) % 5]


measure.register_pandas()
REFUSED: dict[str, tuple[Callable[[], object], str, str]] = {
    "a level in text": (lambda: measure.pain_points(felt(), level="x"),  # type: ignore[arg-type]
        'Tingkat keyakinan harus di antara 0 dan 1, misalnya 0,95; bukan "x".',
        'The confidence level lies between 0 and 1, such as 0.95; not "x".'),
    "no level": (lambda: measure.agreement(ratings(), level=None),  # type: ignore[arg-type]
        "Tingkat keyakinan harus di antara 0 dan 1", "The confidence level lies between 0 and 1"),
    "resamples that are a flag": (lambda: measure.pareto(felt(), resamples=True),
        "Resampling membutuhkan bilangan bulat", "Resampling needs whole numbers"),
    "a round that was not": (lambda: measure.disagreement(ratings(), round=9),
        "Tidak ada penilaian di sini.", "There are no ratings here."),
    "a round in words": (lambda: measure.disagreement(ratings(), round="dua"),  # type: ignore[arg-type]
        "Tidak ada penilaian di sini.", "There are no ratings here."),
    "decimal commas in all ratings": (lambda: measure.agreement(ratings(value=["1,5", "2,5"] * 24)),
        "Baris 0: value bukan angka yang dapat dipakai (1,5).",
        "Row 0: value is no usable number (1,5)."),
    "dates for ratings": (
        lambda: measure.agreement(ratings(value=pd.date_range("2026", periods=48))),
        "Baris 0: value bukan angka", "Row 0: value is no usable number (2026-01-01"),
    "durations for ratings": (
        lambda: measure.agreement(ratings(value=pd.to_timedelta(range(48), "D"))),
        "Baris 0: value bukan angka", "Row 0: value is no usable number (0 days"),
    "lists for ratings": (lambda: measure.disagreement(ratings(value=[[1]] * 48)),
        "Baris 0: value bukan angka", "Row 0: value is no usable number ([1])."),
    "complex ratings": (lambda: measure.agreement(ratings(value=[1j] * 48)),
        "Baris 0: value bukan angka", "Row 0: value is no usable number (1j)."),
    "a rating that would overflow": (lambda: measure.disagreement(ratings(value=first(1e308))),
        "Baris 0: value bukan angka", "Row 0: value is no usable number (1e+308)."),
    "a rating beyond all floats": (
        lambda: measure.agreement(ratings(value=pd.Series(first(10**400), dtype=object))),
        "Baris 0: value bukan angka", "Row 0: value is no usable number (1000"),
    "a unit of spaces": (lambda: measure.agreement(ratings(unit=[" ", *["a"] * 47])),
        "Baris 0: kolom unit kosong.", "Row 0: the column unit is empty."),
    "one rater written twice": (
        lambda: measure.agreement(ratings(rater=["w", "w ", "y", "z"] * 12)),
        "Baris 1: w menilai u0 lebih dari sekali", "Row 1: w rated u0 more than once"),
    "dates for rounds": (lambda: measure.agreement(ratings(round=pd.Timestamp("2026-01-01"))),
        "Baris 0: round bukan angka", "Row 0: round is no usable number"),
    "alignments in text": (lambda: measure.align([frame(), frame()], "x"),  # type: ignore[arg-type]
        "alignments berisi catatan Alignment, bukan str.",
        "alignments holds Alignment records, not str."),
    "one alignment that is none": (lambda: measure.benchmark([frame(), frame()], alignments=3),  # type: ignore[arg-type]
        "alignments berisi catatan Alignment, bukan int.",
        "alignments holds Alignment records, not int."),
    "ends in text": (lambda: measure.benchmark([frame(), frame()], better="x"),  # type: ignore[arg-type]
        "better menyebut ujung yang baik", "better names the good end"),
    "nobody decides": (lambda: measure.confirm_pairs(frame(), frame(), {}, by=None),  # type: ignore[arg-type]
        "Keputusan pasangan perlu nama samaran", "A decision about pairs needs the pseudonym"),
    "pairs in a list": (lambda: measure.confirm_pairs(frame(), frame(), ["antre"], by="r1"),  # type: ignore[arg-type]
        "pairs memasangkan langkah di sini", "pairs maps steps here to steps there"),
    "pairs with no journey": (lambda: measure.confirm_pairs(frame(), None, {}, by="r1"),  # type: ignore[arg-type]
        "Ini bukan perjalanan (NoneType).", "This is no journey (NoneType)."),
    "a survey for no journey": (lambda: measure.attach_survey(None, SURVEY),  # type: ignore[arg-type]
        "Ini bukan perjalanan (NoneType).", "This is no journey (NoneType)."),
    "steps in a list": (lambda: measure.attach_survey(felt(), SURVEY, ["antre"]),  # type: ignore[arg-type]
        "steps memasangkan unsur dengan langkah", "steps maps elements to steps"),
    "an element at no step": (lambda: measure.attach_survey(felt(), SURVEY, {"time": None}),  # type: ignore[dict-item]
        'Langkah "None" tidak ada', 'There is no step "None" in this journey.'),
    "an hour in text": (lambda: measure.burden(felt(), hourly="20000"),  # type: ignore[arg-type]
        'hourly harus angka dari 0 sampai 1.000.000.000.000.000; bukan "20000".',
        "hourly is a number from 0 to "),
    "a difference nobody could see": (lambda: measure.comparison_size(delta=1e-320),
        "Beda itu terlalu kecil untuk ditemukan", "That difference is too small to find"),
    "shares a hair apart": (lambda: measure.comparison_size(shares=(0.5, 0.5 + 1e-12)),
        "Beda itu terlalu kecil untuk ditemukan", "That difference is too small to find"),
    "less power than chance": (lambda: measure.comparison_size(delta=0.2, power=0.01),
        "power harus di atas 2,5", "power lies above 2,5"),
    "half a person": (lambda: measure.comparison_power(1.5, 2, delta=0.2),  # type: ignore[arg-type]
        "Kedua kelompok butuh paling sedikit satu orang, dalam bilangan bulat",
        "Both groups need at least one person, in whole numbers"),
    "ratings with a column twice": (
        pd.concat([RATED, RATED], axis=1).journeys.scores,
        "Ada lebih dari satu kolom bernama subject.", "More than one column is named subject."),
    "ratings of spaces": (RATED.assign(subject=" ").journeys.scores,
        "Baris 0: kolom subject kosong.", "Row 0: the column subject is empty."),
    "ratings beyond all floats": (
        RATED.assign(value=pd.Series([10**400, 1], dtype=object)).journeys.scores,
        "Baris 0: value bukan angka", "Row 0: value is no usable number"),
    "ratings for no journey": (lambda: RATED.journeys.rate(None),
        "Ini bukan perjalanan (NoneType).", "This is no journey (NoneType)."),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_words(name: str) -> None:
    ask, indonesian, english = REFUSED[name]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(JourneysError) as caught:
            ask()
    assert caught.value.say("id").startswith(indonesian)
    assert caught.value.say("en").startswith(english)


def test_a_group_nobody_named_has_a_name() -> None:
    found = measure.agreement(ratings(g=[None, "a"] * 24), by="g", language="en")
    assert set(found["label"]) == {"not said", "a"}
    assert found.attrs["sentence"].startswith("Agreement is lowest on")


def test_pairs_are_kept_of_a_journey_that_nobody_named() -> None:
    here, there = frame(), frame()
    kept = measure.confirm_pairs(here, there, {"antre": "rekam"}, by="r1")
    again = measure.confirm_pairs(kept, there, {"antre": "berkas"}, by="r1")
    assert [one.other for one in again.alignments.values()] == ["berkas"]
    table = measure.align([again, there]).table
    column = table.loc[table["step"] == "antre", "column"].iloc[0]
    assert set(table.loc[table["column"] == column, "step"]) == {"antre", "berkas"}


@pytest.mark.parametrize("named", [1, 1.0, "1", " LANGKAH-A ", pd.NA])
def test_steps_of_a_survey_are_found_however_they_are_written(named: object) -> None:
    journey = Journey().add(Phase(id="p")).add(Step(id="langkah-a", phase="p"))
    table = SURVEY.assign(step=pd.Series([named] * 5 + [None], dtype=object))
    found = measure.attach_survey(journey, table, {"time": "langkah-a"}, period="2026")
    at_steps = [one for one in found.metrics.values() if "langkah-a" in one.steps]
    assert len(at_steps) == (1 if named is pd.NA else 2)


def test_seeds_of_numpy_are_whole_numbers() -> None:
    scores = [Score(subject="i", measure="severity", rater=f"r{at}", value=at % 5)
              for at in range(6)]  # fmt: skip
    journey = felt().model_copy(update={"scores": {one.id: one for one in scores}})
    plain = measure.pain_points(journey, resamples=50, seed=3)
    other = measure.pain_points(journey, resamples=np.int64(50), seed=np.int32(3))
    assert plain.equals(other)
    assert type(other.attrs["resamples"]) is int
