"""Tables whose agreement cannot be measured, each with its sentence in both languages."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest

from journeys import measure
from journeys.errors import NotMeasurable

NAN, INF = float("nan"), float("inf")


def long(**columns: object) -> pd.DataFrame:
    """Two people on two things; some columns changed."""
    whole = {"unit": ["a", "a", "b", "b"], "rater": ["x", "y", "x", "y"], "value": [1, 2, 3, 3]}
    return pd.DataFrame({**whole, **columns})


def wide(*rows: list[object]) -> pd.DataFrame:
    """One row a thing, one column a person."""
    return pd.DataFrame(rows, columns=list("xyz")[: len(rows[0])])


BROKEN: dict[str, tuple[pd.DataFrame, dict[str, object], str, str]] = {
    "empty": (pd.DataFrame(), {}, "Tabel ini kosong. Berikan paling sedikit dua penilaian.",
              "This table is empty. Pass at least two ratings."),
    "columns and no rows": (long().head(0), {}, "Tabel ini kosong.", "This table is empty."),
    "one row": (long().head(1), {}, "Baru satu orang yang menilai, padahal kesepakatan butuh",
                "Only one person rated, and agreement takes at least two."),
    "one rater": (long(rater="x", unit=list("abcd")), {}, "Baru satu orang yang menilai",
                  "Only one person rated"),
    "one unit": (wide([1, 2, 3]), {}, "Hanya satu hal yang dinilai dua orang atau lebih.",
                 "Only one thing was rated by two people or more."),
    "nothing shared": (long(unit=list("abcd")), {}, "Tidak ada hal yang dinilai dua orang",
                       "Nothing was rated by two people, so there is nothing to compare."),
    "all the same": (wide([3, 3], [3, 3], [3, 3]), {}, "Semua nilai sama, jadi α tidak terdefinisi",
                     "All ratings are the same, so α is undefined"),
    "all missing": (wide([NAN, NAN], [NAN, NAN]), {}, "Tidak ada penilaian di sini.",
                    "There are no ratings here."),
    "only blanks": (wide(["", " "], [" ", ""]), {}, "Tidak ada penilaian di sini.",
                    "There are no ratings here."),
    "no rater": (long().drop(columns="rater"), {}, "Tabel ini tidak punya kolom rater.",
                 "This table has no column rater."),
    "no unit": (long().drop(columns="unit"), {}, "Tabel ini tidak punya kolom unit.",
                "This table has no column unit."),
    "a unit without a name": (long(unit=["a", None, "b", "b"]), {}, "Baris 1: kolom unit kosong.",
                              "Row 1: the column unit is empty."),
    "a rater without a name": (long(rater=["x", "y", NAN, "y"]), {}, "Baris 2: kolom rater kosong.",
                               "Row 2: the column rater is empty."),
    "text in numbers": (long(value=[1, 2, "tiga", 3]), {},
                        "Baris 2: value bukan angka yang dapat dipakai (tiga).",
                        "Row 2: value is no usable number (tiga)."),
    "text in a wide table": (wide([1, 2], [3, "n/a"]), {},
                             "Baris 1: y bukan angka yang dapat dipakai (n/a).",
                             "Row 1: y is no usable number (n/a)."),
    "words where numbers are meant": (wide(["ya", "tidak"], ["ya", "ya"]),
                                      {"measurement": "ordinal"},
                                      "Baris 0: x bukan angka yang dapat dipakai (ya).",
                                      "Row 0: x is no usable number (ya)."),
    "infinite": (wide([1, 2], [INF, 3]), {}, "Baris 1: x bukan angka yang dapat dipakai (inf).",
                 "Row 1: x is no usable number (inf)."),
    "infinite and below": (wide([1, -INF], [1, 3]), {}, "Baris 0: y bukan angka",
                           "Row 0: y is no usable number (-inf)."),
    "dates": (long(value=pd.to_datetime(["2024-01-01"] * 4)), {"measurement": "interval"},
              "Baris 0: value bukan angka", "Row 0: value is no usable number (2024-01-01"),
    "rated twice": (long(rater=["x", "x", "x", "y"]), {},
                    "Baris 1: x menilai a lebih dari sekali (1 penilaian ganda).",
                    "Row 1: x rated a more than once (1 doubled)."),
    "a unit twice": (pd.DataFrame([[1, 2], [2, 2]], index=["a", "a"]), {},
                     "Baris a: 0 menilai a lebih dari sekali (2 penilaian ganda).",
                     "Row a: 0 rated a more than once (2 doubled)."),
    "a column twice": (pd.DataFrame([[1, 2], [2, 2]], columns=["x", "x"]), {},
                       "Kolom x ada lebih dari sekali.", "The column x stands more than once."),
    "negative on a ratio scale": (wide([1, 2], [-3, 2]), {"measurement": "ratio"},
                                  "Baris 1: x negatif (-3), padahal skala rasio mulai dari 0.",
                                  "Row 1: x is negative (-3), but a ratio scale starts at 0."),
    "half a round": (long(round=[1, 1.5, 1, 1]), {}, "Baris 1: round bukan angka",
                     "Row 1: round is no usable number (1.5)."),
    "a round in words": (long(round=["satu"] * 4), {}, "Baris 0: round bukan angka",
                         "Row 0: round is no usable number (satu)."),
    "a measure nobody rated": (long(measure="severity"), {},
                               "Belum ada yang menilai emotion. Ukuran yang sudah dinilai: sev",
                               "Nobody rated emotion yet. Measures rated: severity."),
    "a round that was not": (long(), {"round": 2}, "Tidak ada penilaian di sini.",
                             "There are no ratings here. Check the measure and the round."),
    "too many values": (
        pd.DataFrame(np.random.default_rng(0).normal(size=(6000, 2))), {},
        "12000 nilai berbeda pada 6000 hal terlalu banyak untuk dicacah.",
        "12000 different values on 6000 things are too many to be counted."),
    "no resamples": (long(), {"resamples": 0}, "Resampling membutuhkan bilangan bulat",
                     "Resampling needs whole numbers"),
    "a level beyond one": (long(), {"level": 95}, "Tingkat keyakinan harus di antara 0 dan 1",
                           "The confidence level lies between 0 and 1"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_table_is_answered_with_one_sentence(name: str) -> None:
    table, settings, indonesian, english = BROKEN[name]
    before = table.copy(deep=True)
    with pytest.raises(NotMeasurable) as caught:
        measure.agreement(table, **settings)  # type: ignore[arg-type]
    assert caught.value.say("id").startswith(indonesian)
    assert caught.value.say("en").startswith(english)
    pd.testing.assert_frame_equal(table, before)


ALIKE: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "long": lambda table: table,
    "named as scores are": lambda table: table.rename(columns={"unit": "subject"}),
    "wide": lambda table: table.pivot_table("value", "unit", "rater"),
    "wide with the unit as a column": lambda table: table.pivot_table(
        "value", "unit", "rater"
    ).reset_index(),
    "people in rows": lambda table: table.pivot_table("value", "rater", "unit"),
    "people in rows with a column": lambda table: table.pivot_table(
        "value", "rater", "unit"
    ).reset_index(),
    "shuffled": lambda table: table.sample(frac=1, random_state=1),
    "numbers as text": lambda table: table.assign(value=table["value"].astype(str)),
    "nullable numbers": lambda table: table.assign(value=table["value"].astype("Int64")),
    "with blanks": lambda table: pd.concat([
        table.astype(object),
        pd.DataFrame({"unit": ["a", "z"], "rater": ["neu", "w"], "value": [" ", None]}),
    ]),
}  # fmt: skip


@pytest.mark.parametrize("name", ALIKE)
def test_a_table_may_be_laid_out_in_several_ways(name: str) -> None:
    random = np.random.default_rng(5)
    table = pd.DataFrame([(f"u{unit:02}", f"r{rater}", int(random.integers(1, 6)))
                          for unit in range(12) for rater in range(4) if random.random() < 0.8],
                         columns=["unit", "rater", "value"])  # fmt: skip
    plain, other = measure.agreement(table), measure.agreement(ALIKE[name](table))
    columns = ["alpha", "low", "high", "units", "raters", "ratings", "missing"]
    assert plain[columns].equals(other[columns])


def test_words_are_nominal_and_ordered_ones_ordinal() -> None:
    rows = [["buruk", "sedang"], ["baik", "baik"], ["sedang", "sedang"], ["baik", "sedang"]]
    words = wide(*rows)
    assert measure.agreement(words)["measurement"][0] == "nominal"
    order = pd.CategoricalDtype(["buruk", "sedang", "baik"], ordered=True)
    flat = words.rename_axis("unit").reset_index().melt("unit", var_name="rater")
    ordered = flat.assign(value=flat["value"].astype(order))
    numbers = words.replace({"buruk": 1, "sedang": 2, "baik": 3}).astype(int)
    row = measure.agreement(ordered).loc[0]
    assert row["measurement"] == "ordinal"
    assert row["alpha"] == measure.agreement(numbers)["alpha"][0]
    assert measure.disagreement(ordered)["disagreement"].max() > 0
    nominal = measure.agreement(words)["alpha"][0]
    assert nominal == measure.agreement(numbers, measurement="nominal")["alpha"][0]
    assert measure.agreement(ordered, measurement="nominal")["alpha"][0] == nominal


def test_a_table_of_scores_is_read_by_measure_round_and_persona() -> None:
    table = pd.concat([
        long(measure="emotion", round=1, persona="sari"),
        long(measure="emotion", round=2, persona="sari", value=[1, 1, 3, 3]),
        long(measure="severity", round=1, value=[0, 4, 0, 4]),
    ])  # fmt: skip
    assert measure.agreement(table)["alpha"][0] == 1
    assert measure.agreement(table, by="round")["alpha"].round(3).tolist() == [0.833, 1]
    assert measure.agreement(table, "severity")["units"][0] == 2
    found = measure.disagreement(table, bounds=(1, 3))
    assert found["persona"].tolist() == ["sari", "sari"]
    assert found["before"].tolist() == [pytest.approx(0.415, abs=5e-4), 0]


def test_a_table_may_be_compared_by_any_column() -> None:
    table = pd.concat([long(unit_kind="langkah", value=[1, 1, 3, 3]),
                       long(unit_kind="masalah", value=[1, 3, 3, 1])])  # fmt: skip
    found = measure.agreement(table, by="unit_kind", language="en")
    assert found["label"].tolist() == ["langkah", "masalah"]
    assert found["alpha"][0] == 1
    assert found["alpha"][1] < 0
    assert (
        found.attrs["sentence"] == f"Agreement is lowest on masalah: α −{-found['alpha'][1]:.2f}."
    )


@pytest.mark.parametrize(
    ("bounds", "indonesian", "english"),
    [
        ((5, 1), "Skala harus dua angka", "A scale is two numbers, the lower first"),
        ((1, 1), "Skala harus dua angka", "A scale is two numbers, the lower first"),
        ((1, INF), "Skala harus dua angka", "A scale is two numbers, the lower first"),
        ((1,), "Skala harus dua angka", "A scale is two numbers, the lower first"),
        ("15", "Skala harus dua angka", "A scale is two numbers, the lower first"),
        (
            (1, 1.5),
            "Nilai 2 untuk a di luar skala 1–1,5 (nilai seperti itu: 3).",
            "The rating 2 of a lies off the scale 1–1",
        ),
        (
            (2, 5),
            "Nilai 1 untuk a di luar skala 2–5 (nilai seperti itu: 1).",
            "The rating 1 of a lies off the scale 2–5 (ratings like that: 1).",
        ),
    ],
)
def test_bounds_that_cannot_be_are_refused(bounds: object, indonesian: str, english: str) -> None:
    with pytest.raises(NotMeasurable) as caught:
        measure.disagreement(long(), bounds=bounds)  # type: ignore[arg-type]
    assert caught.value.say("id").startswith(indonesian)
    assert caught.value.say("en").startswith(english)


def test_words_without_an_order_lie_no_distance_apart() -> None:
    with pytest.raises(NotMeasurable, match="kata tanpa urutan"):
        measure.disagreement(wide(["ya", "tidak"], ["ya", "ya"]))


def test_what_is_neither_a_journey_nor_a_table_is_refused() -> None:
    for given in ("ktp-el", 3, None, [[1, 2], [2, 2]]):
        with pytest.raises(NotMeasurable, match="bukan perjalanan"):
            measure.agreement(given)  # type: ignore[arg-type]


def test_a_million_ratings_are_measured() -> None:
    random = np.random.default_rng(0)
    table = pd.DataFrame(random.integers(1, 6, (50_000, 20)))
    assert abs(measure.agreement(table, resamples=20)["alpha"][0]) < 0.01
    numbers = pd.DataFrame(random.normal(size=(50_000, 20)))
    found = measure.agreement(numbers, measurement="interval", resamples=20)
    assert abs(found["alpha"][0]) < 0.01
    assert found["kappa"].isna().all()
    with pytest.raises(NotMeasurable) as caught:
        measure.disagreement(numbers)
    assert caught.value.say("en").startswith(
        "1000000 different values on 50000 things are too many"
    )
    assert caught.value.say("id").startswith("1000000 nilai berbeda pada 50000 hal terlalu banyak")
