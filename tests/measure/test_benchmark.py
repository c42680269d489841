"""The gap table: sums, ratings, what is tested and what is not, in both languages."""

from __future__ import annotations

import numpy as np
import pytest
from station import STEPS, station

from journeys import measure
from journeys.edit import Journey, from_plain
from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.benchmarking.gap_table import DTYPES
from journeys.measure.comparing.shares import risk_difference

PAIR = [station("Pertamina"), station("Shell")]
ALL = [station(name) for name in STEPS]


def cell(table, key, provider, column):
    found = table[(table["key"] == key) & (table["provider"] == provider)]
    assert len(found) == 1, (key, provider, len(found))
    return found.iloc[0][column]


def two(**fields):
    """Two providers with one step each; fields of the second step."""
    plain = {"phases": {"p": {}}, "steps": {"a": {"phase": "p", "label": {"id": "Antre"}}}}
    one = {**plain, "meta": {"provider": {"id": "Satu"}}}
    other = {**plain, "meta": {"provider": {"id": "Dua"}, **fields.pop("meta", {})},
             "steps": {"a": {"phase": "p", "label": {"id": "Antre"}, **fields.pop("step", {})}},
             **fields}  # fmt: skip
    return from_plain(one), from_plain(other)


def test_sums_and_counts_are_those_of_the_journeys() -> None:
    table = measure.benchmark(PAIR)
    assert cell(table, "waiting", "Pertamina", "value") == 14.2
    assert cell(table, "waiting", "Shell", "difference") == pytest.approx(-10.1)
    assert cell(table, "steps", "Shell", "value") == 7
    assert cell(table, "extra", "Pertamina", "value") == 3
    assert cell(table, "missing", "Pertamina", "value") == 1
    assert cell(table, "waiting", "Shell", "best")
    assert not cell(table, "waiting", "Pertamina", "best")
    assert cell(table, "waiting", "Shell", "basis") == "disebut di 1 dari 7 langkah"
    assert np.isnan(cell(table, "waiting", "Shell", "p"))
    assert cell(table, "waiting", "Shell", "sentence").endswith("Tanpa uji.")


def test_ratings_are_compared_by_person_and_by_hand() -> None:
    table = measure.benchmark(PAIR)
    assert cell(table, "emotion", "Shell", "test") == "clustered"
    assert cell(table, "emotion", "Shell", "people") == 30
    assert cell(table, "emotion", "Shell", "n") == 30 * 7
    scores = [[s.value for s in one.scores.values() if s.measure == "emotion"] for one in PAIR]
    assert cell(table, "emotion", "Shell", "value") == pytest.approx(np.mean(scores[1]))
    away = np.subtract.outer(scores[0], scores[1])
    delta = (away > 0).mean() - (away < 0).mean()
    assert cell(table, "emotion", "Shell", "advantage") == pytest.approx(-delta)
    assert cell(table, "emotion", "Shell", "favors") == "Shell"
    assert cell(table, "kebersihan", "Shell", "test") == "brunner-munzel"


def test_turning_the_baseline_turns_the_advantage() -> None:
    one, other = measure.benchmark(PAIR), measure.benchmark(PAIR, baseline="Shell")
    for key in ("emotion", "kebersihan"):
        assert cell(one, key, "Shell", "advantage") == pytest.approx(
            -cell(other, key, "Pertamina", "advantage")
        )
        assert cell(one, key, "Shell", "low") == pytest.approx(
            -cell(other, key, "Pertamina", "high")
        )
        assert cell(one, key, "Shell", "p") == pytest.approx(cell(other, key, "Pertamina", "p"))


@pytest.mark.parametrize("baseline", ["Shell", "shell", 1, -1, "Mengisi BBM di Shell"])
def test_the_baseline_has_a_name_or_a_place(baseline) -> None:
    assert measure.benchmark(PAIR, baseline=baseline).attrs["baseline"] == "Shell"


@pytest.mark.parametrize("baseline", ["Total", 2, -3, True])
def test_an_unknown_baseline_is_answered_with_those_there_are(baseline) -> None:
    with pytest.raises(NotMeasurable, match="Pertamina, Shell"):
        measure.benchmark(PAIR, baseline=baseline)


def test_p_values_are_corrected_over_all_tests_of_the_table() -> None:
    plain = measure.benchmark(ALL, by="step", correction="none")
    holm = measure.benchmark(ALL, by="step")
    tested = plain["p"].notna()
    assert holm.attrs["family"] == int(tested.sum())
    assert (holm.loc[tested, "p_adjusted"] >= plain.loc[tested, "p"] - 1e-15).all()
    least = plain.loc[tested, "p"].min()
    assert holm.loc[tested, "p_adjusted"].min() == pytest.approx(min(1, least * tested.sum()))


def test_by_step_each_column_of_the_spine_has_its_lines() -> None:
    table = measure.benchmark(PAIR, by="step")
    queue = table[(table["key"] == "emotion") & (table["column"] == 3)]
    assert queue["step"].unique().tolist() == ["Antre di jalur subsidi"]
    assert queue["n"].tolist() == [30, 30]
    assert queue["test"].dropna().tolist() == ["brunner-munzel"]
    only = measure.align(PAIR).columns[1]
    assert only.only_here == 0
    assert table[(table["column"] == 2) & (table["key"] == "emotion")].empty


def test_shares_of_counted_cases_are_tested() -> None:
    one, other = (
        from_plain({"meta": {"provider": {"id": name}}, "phases": {"p": {}},
                    "steps": {"a": {"phase": "p"}},
                    "metrics": {"selesai": {"label": {"id": "Selesai tepat waktu"}, "unit": "share",
                                            "aggregation": "share", "numerator": k,
                                            "denominator": n}}})
        for name, k, n in (("Satu", 48, 80), ("Dua", 56, 70))
    )  # fmt: skip
    table = measure.benchmark([one, other], better={"selesai": "higher"})
    found = risk_difference((48, 80), (56, 70), 0.95)
    assert cell(table, "selesai", "Dua", "advantage") == pytest.approx(-found.value)
    assert cell(table, "selesai", "Dua", "low") == pytest.approx(-found.high)
    assert cell(table, "selesai", "Dua", "test") == "proportions"
    assert cell(table, "selesai", "Dua", "favors") == "Dua"
    neither = measure.benchmark([one, other])
    assert cell(neither, "selesai", "Dua", "favors") is None or not isinstance(
        cell(neither, "selesai", "Dua", "favors"), str
    )
    assert "lebih tinggi" in cell(neither, "selesai", "Dua", "sentence")


def test_the_pain_weight_has_an_interval_where_people_rated() -> None:
    table = measure.benchmark(PAIR)
    names = ("difference_low", "difference", "difference_high")
    low, value, high = (cell(table, "pain_weight", "Shell", name) for name in names)
    assert low < value < high < 0
    weights = [measure.pain_points(one, "journey").loc[0, "weight"] for one in PAIR]
    assert value == pytest.approx(weights[1] - weights[0])


def test_what_nobody_knows_stays_empty() -> None:
    table = measure.benchmark(two(step={"waiting": 5.0}))
    assert np.isnan(cell(table, "waiting", "Satu", "value"))
    assert "belum dapat dibandingkan" in cell(table, "waiting", "Dua", "sentence")
    assert not table[table["key"] == "waiting"]["best"].any()
    assert table[table["key"] == "cost"].empty


def test_money_in_two_currencies_is_not_compared() -> None:
    one, other = two(step={"cost": 5.0}, meta={"currency": "USD"})
    table = measure.benchmark([one.set("a", cost=10_000), other])
    assert np.isnan(cell(table, "cost", "Dua", "difference"))


def test_ratings_on_two_scales_are_not_compared() -> None:
    journeys = []
    for name, high in (("Satu", 5), ("Dua", 10)):
        journeys.append(from_plain({
            "meta": {"provider": {"id": name}, "scales": {"puas": {"low": 1, "high": high}}},
            "phases": {"p": {}}, "steps": {"a": {"phase": "p"}},
            "scores": {f"a|puas||1||r{rater}": 1 + rater % high for rater in range(10)},
        }))  # fmt: skip
    table = measure.benchmark(journeys)
    assert np.isnan(cell(table, "puas", "Dua", "p"))
    assert cell(table, "puas", "Dua", "basis") == "skala antarpenyedia berbeda"
    assert "belum dapat dibandingkan" in cell(table, "puas", "Dua", "sentence")


def test_few_raters_are_described() -> None:
    table = measure.benchmark([station(name, raters=3) for name in ("Pertamina", "Shell")])
    assert np.isnan(cell(table, "emotion", "Shell", "p"))
    assert "Kurang dari lima orang" in cell(table, "emotion", "Shell", "sentence")
    assert "Belum ada penilaian yang dapat diuji" in table.attrs["sentence"]


def test_the_same_people_narrow_the_interval() -> None:
    """Everybody rates the second provider one better: without pairing that is hardly seen."""
    journeys = [
        from_plain({
            "meta": {"provider": {"id": name}}, "phases": {"p": {}},
            "steps": {"a": {"phase": "p", "label": {"id": "Antre"}}},
            "scores": {f"a|emotion||1||r{rater}": rater % 4 - 2 + shift for rater in range(16)},
        })
        for name, shift in (("Satu", 0), ("Dua", 1))
    ]  # fmt: skip
    apart = measure.benchmark(journeys)
    paired = measure.benchmark(journeys, same_people=True)
    widths = [cell(one, "emotion", "Dua", "high") - cell(one, "emotion", "Dua", "low")
              for one in (apart, paired)]  # fmt: skip
    assert cell(paired, "emotion", "Dua", "test") == "clustered"
    assert widths[1] < widths[0] / 2
    assert cell(paired, "emotion", "Dua", "p") < cell(apart, "emotion", "Dua", "p")


def test_made_up_ratings_are_marked() -> None:
    table = measure.benchmark(PAIR)
    assert table.attrs["example"]
    assert "Data contoh." in table._repr_html_()


def test_types_do_not_depend_on_the_data() -> None:
    empty = measure.benchmark([Journey(), Journey()])
    full = measure.benchmark(PAIR)
    types = empty.dtypes.astype(str).to_dict()
    assert types == full.dtypes.astype(str).to_dict()
    assert types == {name: kind for name, kind in DTYPES.items() if name in types}


@pytest.mark.parametrize("language", ["id", "en"])
def test_a_person_reads_one_column_a_provider(language) -> None:
    table = measure.benchmark(ALL, language=language)
    wide = table.wide
    assert [name for name in wide.columns if name in STEPS] == list(STEPS)
    assert "★" in repr(table)
    assert table.lines().count("\n") > 10
    for row in table.to_dict("records"):
        if not row["baseline"]:
            assert row["sentence"]
    plain = table.plain()
    assert plain["rows"][0]["label"] == ("Langkah" if language == "id" else "Steps")


def test_what_is_selected_still_shows_itself() -> None:
    table = measure.benchmark(PAIR)
    tested = table[table["p"].notna() | table["baseline"]]
    assert repr(tested)
    assert tested.explain("en").source
    assert repr(table[["key", "value"]])


def test_bad_questions_are_refused() -> None:
    with pytest.raises(UnknownName):
        measure.benchmark(PAIR, by="phase")  # type: ignore[arg-type]
    with pytest.raises(UnknownName):
        measure.benchmark(PAIR, correction="bonferroni")  # type: ignore[arg-type]
    with pytest.raises(NotMeasurable, match="lower"):
        measure.benchmark(PAIR, better={"emotion": "up"})
    with pytest.raises(NotMeasurable, match="paling sedikit dua"):
        measure.benchmark(PAIR[:1])


def test_nothing_is_changed() -> None:
    before = [one.model_copy() for one in PAIR]
    measure.benchmark(PAIR, by="step")
    assert before == PAIR


def test_an_end_for_what_nobody_rates_is_refused_with_what_there_is():
    with pytest.raises(NotMeasurable, match=r"better names emotoin, .*There are: emotion, "):
        measure.benchmark(PAIR, better={"emotoin": "lower"}, language="en")
