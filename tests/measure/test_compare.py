"""Which test the data ask for, what the table holds, and what it says."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest

from journeys import measure
from journeys.measure.comparing.compared_table import DTYPES

RANDOM = np.random.default_rng(11)
ORDINAL = {name: RANDOM.integers(1, 5, 40) + shift for name, shift in (("a", 0), ("b", 1))}


def table_of(persons: int, per: int, *, shared: bool) -> pd.DataFrame:
    """Two groups of answers, each person giving several; the same people in both, or not."""
    random = np.random.default_rng(5)
    rows = []
    for group, shift in (("a", 0), ("b", 1)):
        for person in range(persons):
            level = random.normal(0, 0.8)
            rows += [{"group": group, "person": person if shared else f"{group}{person}",
                      "value": float(np.clip(np.rint(level + shift + random.normal()), -2, 2))}
                     for _ in range(per)]  # fmt: skip
    return pd.DataFrame(rows)


@pytest.mark.parametrize(
    ("groups", "asked", "test", "effect", "way"),
    [
        (ORDINAL, {}, "brunner-munzel", "cliff", "t"),
        ({k: v[:12] for k, v in ORDINAL.items()}, {}, "brunner-munzel", "cliff", "permutation"),
        ({k: v[:6] for k, v in ORDINAL.items()}, {}, "brunner-munzel", "cliff", "exact"),
        (ORDINAL, {"method": "mann-whitney"}, "mann-whitney", "cliff", "normal"),
        ({k: v[:9] for k, v in ORDINAL.items()}, {"method": "mann-whitney"}, "mann-whitney",
         "cliff", "exact"),
        (ORDINAL, {"method": "wilcoxon"}, "wilcoxon", "rank-biserial", "exact"),
        ({"a": [0, 1, 1] * 9, "b": [0, 0, 1] * 9}, {}, "proportions", "risk-difference", "exact"),
        ({"a": [True, False] * 9, "b": [True] * 9}, {}, "proportions", "risk-difference", "exact"),
    ],
)  # fmt: skip
def test_the_test_follows_from_the_data(groups, asked, test, effect, way) -> None:
    row = measure.compare(groups, **asked).loc[0]
    assert (row["test"], row["effect"], row["way"]) == (test, effect, way)
    assert 0 <= row["p"] <= 1
    assert row["low"] <= row["estimate"] <= row["high"]


def test_people_who_repeat_are_counted_as_people() -> None:
    table = table_of(20, 6, shared=False)
    naive, knowing = measure.compare(table), measure.compare(table, person="person")
    assert knowing.loc[0, "test"] == "clustered"
    assert knowing.loc[0, ["people_first", "n_first"]].tolist() == [20, 120]
    assert knowing.loc[0, "inflation"] > 1.5
    assert knowing.loc[0, "p"] > naive.loc[0, "p"]
    assert knowing.loc[0, "estimate"] == naive.loc[0, "estimate"]


def test_people_who_do_not_repeat_change_nothing() -> None:
    table = table_of(40, 1, shared=False)
    one, other = measure.compare(table, person="person"), measure.compare(table)
    assert one.drop(columns=["people_first"]).equals(other.drop(columns=["people_first"]))


def test_the_same_people_once_each_are_pairs() -> None:
    table = table_of(30, 1, shared=True)
    assert measure.compare(table, person="person").loc[0, "test"] == "wilcoxon"
    missing = table.drop(index=0)
    assert measure.compare(missing, person="person").loc[0, "test"] == "clustered"
    explicit = measure.compare(missing, person="person", method="wilcoxon").loc[0]
    assert (explicit["people_first"], explicit["missing"]) == (29, 1)


def test_clusters_of_one_give_the_variance_of_placements() -> None:
    """With one answer a person Obuchowski's variance is Brunner and Munzel's."""
    from journeys.measure.comparing.clustered import clustered
    from journeys.measure.comparing.dominance import dominance
    from journeys.measure.comparing.sample import Sample
    from journeys.measure.comparing.tally import tally

    x, y = (values.astype(float) for values in ORDINAL.values())
    found = clustered(Sample("a", x, np.arange(40)), Sample("b", y, np.arange(40) + 100))
    plain = dominance(tally([x, y]))
    assert found.dominance.error == pytest.approx(plain.error, rel=1e-12)
    assert found.dominance.df == pytest.approx(plain.df, rel=1e-12)
    assert found.inflation == pytest.approx(1)


def test_each_answer_given_twice_is_worth_no_more_by_person() -> None:
    table = table_of(25, 2, shared=False)
    twice = pd.concat([table, table])
    one, other = (measure.compare(each, person="person").loc[0] for each in (table, twice))
    for column in ("estimate", "low", "high", "p"):
        assert one[column] == pytest.approx(other[column])
    assert other["inflation"] == pytest.approx(2 * one["inflation"], rel=0.05)


def test_several_groups_are_tested_together_then_in_pairs() -> None:
    groups = {"a": RANDOM.normal(0, 1, 30), "b": RANDOM.normal(0, 1, 30),
              "c": RANDOM.normal(1, 1, 30)}  # fmt: skip
    table = measure.compare(groups)
    assert table["test"].tolist() == ["kruskal-wallis", "dunn", "dunn", "dunn"]
    assert table["second"].isna().tolist() == [True, False, False, False] or (
        table.loc[0, "second"] == ""
    )
    assert 0 <= table.loc[0, "estimate"] <= 1
    assert (table.attrs["family"], table.attrs["family_together"]) == (3, 1)
    based = measure.compare(groups, baseline="b")
    assert based["first"].tolist()[1:] == ["b", "b"]
    assert based["second"].tolist()[1:] == ["a", "c"]
    pairwise = measure.compare(groups, method="brunner-munzel")
    assert pairwise["test"].tolist() == ["brunner-munzel"] * 3


def test_small_groups_are_left_out_of_the_test_of_all() -> None:
    groups = {"a": [1, 2, 3, 4, 5, 6], "b": [2, 3, 4, 5, 6, 7], "c": [9, 9]}
    table = measure.compare(groups)
    assert table.loc[0, "note"] == "left-out"
    assert table.loc[0, "df"] == 1
    assert table["note"].tolist()[2:] == ["few", "few"]


def test_the_family_is_all_tests_of_the_table() -> None:
    table = pd.DataFrame({
        "group": ["a", "b"] * 150, "item": np.repeat([f"i{n}" for n in range(5)], 60),
        "value": RANDOM.integers(1, 6, 300),
    })  # fmt: skip
    plain = measure.compare(table, within="item", correction="none")
    holm = measure.compare(table, within="item")
    found = measure.compare(table, within="item", correction="benjamini-hochberg")
    assert holm.attrs["family"] == 5
    order = np.argsort(plain["p"].to_numpy())
    assert holm["p_adjusted"].to_numpy()[order[0]] == pytest.approx(
        min(1, 5 * plain["p"].to_numpy()[order[0]])
    )
    assert (found["p_adjusted"] <= holm["p_adjusted"] + 1e-15).all()
    assert (plain["p_adjusted"] == plain["p"]).all()
    assert "5 uji" in holm.attrs["sentence"]
    assert "5 uji" in holm.loc[[0]].apa()
    assert holm["item"].tolist() == [f"i{n}" for n in range(5)]


def test_frequency_tables_and_rows_say_the_same() -> None:
    counts = {name: {int(v): int((values == v).sum()) for v in np.unique(values)}
              for name, values in ORDINAL.items()}  # fmt: skip
    long = pd.DataFrame([{"group": k, "value": v} for k, vs in ORDINAL.items() for v in vs])
    tables = [measure.compare(given) for given in (ORDINAL, counts, long)]
    for other in tables[1:]:
        pd.testing.assert_frame_equal(pd.DataFrame(tables[0]), pd.DataFrame(other))


def test_missing_values_are_left_out_and_counted() -> None:
    holes = {"a": [*ORDINAL["a"], None, np.nan], "b": ORDINAL["b"]}
    row, whole = measure.compare(holes).loc[0], measure.compare(ORDINAL).loc[0]
    assert (row["missing"], row["n_first"]) == (2, 40)
    assert row["p"] == whole["p"]
    assert "Nilai kosong: 2." in measure.compare(holes).apa()


def test_types_and_language_and_seed() -> None:
    table = measure.compare(ORDINAL, language="en")
    types = {name: str(kind) for name, kind in table.dtypes.items()}
    assert types == {name: DTYPES[name] for name in DTYPES if name != "item"}
    small = {name: values[:12] for name, values in ORDINAL.items()}
    assert measure.compare(small).equals(measure.compare(small))
    assert measure.compare(small, seed=1).loc[0, "p"] == pytest.approx(
        measure.compare(small).loc[0, "p"], abs=0.02
    )
    assert json.dumps(table.plain())
    assert table.explain("en").part("formula").startswith("Cliff")


def test_the_accessor_compares_and_changes_nothing() -> None:
    table = table_of(20, 2, shared=False)
    before = table.copy()
    measure.register_pandas()
    found = table.journeys.compare(person="person")
    assert found.equals(measure.compare(table, person="person"))
    pd.testing.assert_frame_equal(table, before)


def test_categories_keep_their_order() -> None:
    table = pd.DataFrame({"group": pd.Categorical(["x", "y"] * 10, ["y", "x", "z"]),
                          "value": range(20)})  # fmt: skip
    row = measure.compare(table).loc[0]
    assert (row["first"], row["second"]) == ("y", "x")


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_sentence_of_a_paper(language) -> None:
    said = measure.compare(ORDINAL).apa(language)
    medians = [np.median(values) for values in ORDINAL.values()]
    assert said.startswith(f"a (n = 40{',' if language == 'en' else ';'} Mdn = ")
    assert f"{medians[0]:.2f}".replace(".", "." if language == "en" else ",") in said
    assert ("95% CI [" in said) == (language == "en")
    assert ("selang 95 % [" in said) == (language == "id")
    assert ("= −." in said or "< ." in said) == (language == "en")


def test_a_difference_not_shown_says_what_would_have_shown() -> None:
    random = np.random.default_rng(2)
    alike = {name: random.normal(0, 1, 30) for name in "ab"}
    table = measure.compare(alike, language="en")
    assert "is shown" in table.attrs["headline"]
    least = measure.comparison_power(30, 30, delta=table.loc[0, "detectable"])
    assert least.power == pytest.approx(0.8, abs=1e-6)
    assert "four times in five" in table.attrs["detail"]


def test_html_escapes_what_people_wrote() -> None:
    table = measure.compare({"<b>a</b>": ORDINAL["a"], "b": ORDINAL["b"]})
    assert "<b>a</b>" not in table._repr_html_()
    assert "&lt;b&gt;a&lt;/b&gt;" in table._repr_html_()
    assert repr(table[["first", "p"]])


def test_a_million_rows() -> None:
    random = np.random.default_rng(1)
    n = 1_000_000
    table = pd.DataFrame({
        "group": random.choice(["a", "b", "c"], n), "item": random.integers(0, 8, n),
        "value": random.integers(-2, 3, n),
    })  # fmt: skip
    found = measure.compare(table, within="item")
    assert len(found) == 8 * 4
    assert found["n_first"].sum() > 0
    continuous = measure.compare({"a": random.normal(0, 1, n), "b": random.normal(0.01, 1, n)})
    assert continuous.loc[0, "p"] < 0.05
