"""A comparison of providers says who is ahead, whichever way the effect points."""

from __future__ import annotations

import pytest
from station import station

from journeys import measure
from journeys.edit import from_plain

PAIR = [station("Pertamina"), station("Shell")]


def rated(name: str, shift: int = 0, raters: int = 12):
    """A provider whose one step, and its time asked for, many rated."""
    return from_plain({
        "meta": {"provider": {"id": name}, "scales": {"repot": {"low": 1, "high": 9}}},
        "phases": {"p": {}}, "steps": {"a": {"phase": "p", "label": {"id": "Antre"}}},
        "scores": {f"a|repot||1||r{rater}": 1 + rater % 5 + shift for rater in range(raters)},
    })  # fmt: skip


def told(table, language: str) -> str:
    """What stands in words behind the one line of ratings."""
    words = {"id": "dengan kata lain", "en": "in words"}[language]
    found = table.wide.set_index(table.wide.columns[0])[words]
    return next(text for label, text in found.items() if label.lower().startswith("repot"))


@pytest.mark.parametrize(
    ("shift", "better", "id_", "en"),
    [
        (4, "higher", "Dua lebih baik daripada Satu; bedanya besar. (δ +0,",
         "Dua does better than Satu; the difference is large. (δ +."),
        (4, "lower", "Satu lebih baik daripada Dua; bedanya besar. (δ −0,",
         "Satu does better than Dua; the difference is large. (δ −."),
        (4, "", "Dua lebih tinggi daripada Satu; bedanya besar. (δ +0,",
         "Dua is higher than Satu; the difference is large. (δ +."),
        (1, "lower", "Belum terbukti berbeda; dalam data ini Satu lebih baik. (δ −0,",
         "Not shown to differ; in these data Satu does better. (δ −."),
        (1, "", "Belum terbukti berbeda; dalam data ini Dua lebih tinggi. (δ +0,",
         "Not shown to differ; in these data Dua is higher. (δ +."),
        (0, "higher", "Belum terbukti berbeda. (δ 0,00", "Not shown to differ. (δ .00"),
    ],
)  # fmt: skip
def test_the_sentence_names_who_is_ahead_and_keeps_the_sign(shift, better, id_, en) -> None:
    pair = [rated("Satu"), rated("Dua", shift)]
    for language, opening in (("id", id_), ("en", en)):
        table = measure.benchmark(pair, better={"repot": better}, language=language)
        sentence = told(table, language)
        assert sentence.startswith(opening)
        assert ("untuk Dua;" if language == "id" else "for Dua;") in sentence


def test_turned_around_the_same_provider_is_ahead() -> None:
    for baseline in ("Pertamina", "Shell"):
        table = measure.benchmark(PAIR, baseline=baseline)
        row = table[(table["key"] == "emotion") & ~table["baseline"]].iloc[0]
        assert row["sentence"] == "Shell lebih baik daripada Pertamina; bedanya besar."


def test_a_difference_of_shares_is_not_called_delta() -> None:
    one, other = (
        from_plain({"meta": {"provider": {"id": name}}, "phases": {"p": {}},
                    "steps": {"a": {"phase": "p"}},
                    "metrics": {"selesai": {"label": {"id": "Selesai"}, "unit": "share",
                                            "aggregation": "share", "numerator": k,
                                            "denominator": n}}})
        for name, k, n in (("Satu", 40, 80), ("Dua", 56, 70))
    )  # fmt: skip
    table = measure.benchmark([one, other], better={"selesai": "higher"})
    assert "(beda proporsi +0,30 untuk Dua; p < 0,001)" in table.lines()
    assert "δ" not in table.lines()


def test_a_step_that_is_not_there_is_said_to_be_missing() -> None:
    plain = {"phases": {"p": {}}, "steps": {"a": {"phase": "p", "label": {"id": "Antre"}}}}
    more = {"b": {"phase": "p", "label": {"id": "Kumpulkan poin"}, "waiting": 3}}
    one = from_plain({**plain, "meta": {"provider": {"id": "Satu"}}})
    other = from_plain({**plain, "meta": {"provider": {"id": "Dua"}},
                        "steps": {**plain["steps"], **more}})  # fmt: skip
    for baseline in ("Satu", "Dua"):
        table = measure.benchmark([one, other], by="step", baseline=baseline)
        sentences = table[~table["baseline"] & (table["key"] == "waiting")]["sentence"]
        assert sentences.tolist() == ["Satu tidak punya langkah ini."]


def test_counts_read_as_a_sentence() -> None:
    table = measure.benchmark(PAIR)
    row = table[(table["key"] == "steps") & ~table["baseline"]].iloc[0]
    assert row["sentence"] == "Shell lebih sedikit 2 daripada Pertamina. Tanpa uji."
    english = measure.benchmark(PAIR, language="en").loc[row.name, "sentence"]
    assert english == "Shell has 2 fewer than Pertamina. Not tested."
