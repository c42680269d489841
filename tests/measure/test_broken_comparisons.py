"""Tables that cannot be compared, each with its sentence in both languages."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from station import station

from journeys import measure
from journeys.errors import JourneysError

GOLDEN = json.loads((Path(__file__).parent / "broken_comparisons.json").read_text("utf-8"))
GOOD = {"group": ["a"] * 6 + ["b"] * 6, "value": [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 5, 4],
        "who": [*range(6), *range(6)]}  # fmt: skip


def table(**columns: object) -> pd.DataFrame:
    """The good table with other columns."""
    return pd.DataFrame({**GOOD, **columns})


def with_value(value: object) -> pd.DataFrame:
    """The good table with another value in its fourth row."""
    values: list[object] = list(GOOD["value"])
    values[3] = value
    return table(value=values)


BROKEN: dict[str, Callable[[], object]] = {
    "empty table": lambda: measure.compare(pd.DataFrame({"group": [], "value": []})),
    "no columns": lambda: measure.compare(pd.DataFrame()),
    "no value column": lambda: measure.compare(table().drop(columns="value")),
    "no person column": lambda: measure.compare(table(), person="orang"),
    "all values empty": lambda: measure.compare(table(value=[np.nan] * 12)),
    "one group": lambda: measure.compare(table(group=["a"] * 12)),
    "one row": lambda: measure.compare(table().head(1)),
    "group empty in a row": lambda: measure.compare(table(group=["a"] * 6 + [None] + ["b"] * 5)),
    "text in numbers": lambda: measure.compare(with_value("empat")),
    "decimal comma": lambda: measure.compare(with_value("3,5")),
    "infinite": lambda: measure.compare(with_value(float("inf"))),
    "dates": lambda: measure.compare(table(value=pd.date_range("2025-01-01", periods=12))),
    "off the scale": lambda: measure.compare(with_value(7), scale=(1, 5)),
    "scale upside down": lambda: measure.compare(table(), scale=(5, 1)),
    "columns swapped": lambda: measure.compare(
        pd.DataFrame({"group": np.arange(80) / 7, "value": ["1", "2"] * 40})
    ),
    "not 0 or 1": lambda: measure.compare(table(), method="proportions"),
    "people repeat": lambda: measure.compare(table(), person="who", method="mann-whitney"),
    "person twice in a pair": lambda: measure.compare(
        table(who=[0, 0, 2, 3, 4, 5, *range(6)]), person="who", method="wilcoxon"
    ),
    "pairs of uneven length": lambda: measure.compare(
        {"a": [1, 2, 3], "b": [1, 2]}, method="wilcoxon"
    ),
    "three groups of pairs": lambda: measure.compare(
        {name: [1, 2, 3, 4, 5] for name in "abc"}, method="wilcoxon"
    ),
    "half a count": lambda: measure.compare({"a": {1: 2.5}, "b": {1: 3}}),
    "negative count": lambda: measure.compare({"a": {1: -2}, "b": {1: 3}}),
    "a column twice": lambda: measure.compare(pd.concat([table(), table()], axis=1)),
    "two levels of headings": lambda: measure.compare(
        pd.DataFrame([[1, "a"]] * 4, columns=[["value", "group"], ["x", "y"]])
    ),
    "no name of a column": lambda: measure.compare(table(), by=None),  # type: ignore[arg-type]
    "several names of columns": lambda: measure.compare(table(), by=["group"]),  # type: ignore[arg-type]
    "a group of spaces": lambda: measure.compare(table(group=["a"] * 6 + [" "] + ["b"] * 5)),
    "beyond all floats": lambda: measure.compare({"a": [1, 2, 10**400], "b": [1, 2]}),
    "would overflow": lambda: measure.compare(with_value(1e308)),
    "quarters": lambda: measure.compare(table(value=pd.period_range("2025", periods=12))),
    "rows of two labels": lambda: measure.compare(
        with_value("x").set_index(pd.MultiIndex.from_product([["pagi", "sore"], range(6)]))
    ),
    "a scale of three": lambda: measure.compare(table(), scale=(1, 3, 5)),  # type: ignore[arg-type]
    "a scale in text": lambda: measure.compare(table(), scale="15"),  # type: ignore[arg-type]
    "a level in text": lambda: measure.compare(table(), level="95%"),  # type: ignore[arg-type]
    "groups of one name": lambda: measure.compare({1: [1, 2, 3], "1": [1, 2, 3]}),
    "a group without a name": lambda: measure.compare({"": [1, 2, 3], "b": [1, 2, 3]}),
    "a table as a group": lambda: measure.compare({"a": table(), "b": [1, 2]}),
    "a million million answers": lambda: measure.compare({"a": {1: 10**12}, "b": {1: 3}}),
    "more comparisons than anybody reads": lambda: measure.compare(
        pd.DataFrame({"group": [*range(10)] * 300, "item": np.arange(3000) // 10, "value": 1}),
        within="item",
    ),
    "no groups": lambda: measure.compare([1, 2, 3]),  # type: ignore[arg-type]
    "a text as a group": lambda: measure.compare({"a": "1234", "b": [1, 2]}),
    "unknown method": lambda: measure.compare(table(), method="t-test"),  # type: ignore[arg-type]
    "unknown baseline": lambda: measure.compare(table(), baseline="c"),
    "impossible level": lambda: measure.compare(table(), level=95),
    "one journey": lambda: measure.align([station("Shell", raters=1)]),
    "no such provider": lambda: measure.benchmark(
        [station("Shell", raters=1), station("Vivo", raters=1)], baseline="Total"
    ),
    "an end that is none": lambda: measure.benchmark(
        [station("Shell", raters=1), station("Vivo", raters=1)], better={"emotion": "up"}
    ),
}


def test_there_are_enough_of_them() -> None:
    assert set(GOLDEN) == set(BROKEN)
    assert len(BROKEN) >= 20


@pytest.mark.parametrize("name", BROKEN)
def test_the_sentence_says_what_and_where(name: str) -> None:
    with pytest.raises(JourneysError) as caught:
        BROKEN[name]()
    for language, sentence in GOLDEN[name].items():
        assert caught.value.say(language) == sentence


@pytest.mark.parametrize(
    ("groups", "note", "estimate"),
    [
        ({"a": [3] * 8, "b": [3] * 9}, "tied", 0),
        ({"a": [1] * 8, "b": [2] * 9}, "apart", -1),
        ({"a": [1, 2], "b": [2, 3, 4, 5, 6]}, "few", -0.9),
        ({"a": [], "b": [2, 3, 4, 5, 6]}, "empty", None),
    ],
)
def test_what_the_data_cannot_bear_is_a_note_not_a_number(groups, note, estimate) -> None:
    table = measure.compare(groups)
    row = table.loc[0]
    assert row["note"] == note
    assert np.isnan(row["low"])
    assert (
        np.isnan(row["estimate"])
        if estimate is None
        else row["estimate"] == pytest.approx(estimate)
    )
    for language in ("id", "en"):
        assert table.apa(language).count("\n") == 0
    assert (note == "apart") != np.isnan(row["p"])


def test_pairs_that_never_differ_or_all_point_one_way() -> None:
    row = measure.compare({"a": [1, 2, 3, 4, 5], "b": [1, 2, 3, 4, 5]}, method="wilcoxon").loc[0]
    assert (row["note"], row["estimate"]) == ("unchanged", 0)
    row = measure.compare({"a": [1, 2, 3, 4, 5], "b": [2, 4, 5, 6, 9]}, method="wilcoxon").loc[0]
    assert (row["note"], row["estimate"], row["p"]) == ("one-way", -1, 0.0625)
    row = measure.compare({"a": [1, 2, 3, 4], "b": [2, 4, 5, 3]}, method="wilcoxon").loc[0]
    assert row["note"] == "few-pairs"


def test_an_approximation_too_far_off_is_refused() -> None:
    row = measure.compare({"a": [1, 2, 3, 4, 5, 6], "b": [2, 4, 5, 6, 9, 9]},
                          distribution="asymptotic").loc[0]  # fmt: skip
    assert row["note"] == "too-small"
    assert np.isnan(row["p"])


def test_few_people_however_many_answers_are_described() -> None:
    table = pd.DataFrame({"group": ["a", "b"] * 40, "value": [1, 2, 3, 4] * 20,
                          "who": [0, 1, 2, 3] * 20})  # fmt: skip
    row = measure.compare(table, person="who").loc[0]
    assert row["note"] == "few-people"
    assert np.isnan(row["p"])


def test_one_name_however_it_is_written_is_one_group() -> None:
    plain = measure.compare(table())
    for groups in (
        ["a", " a", "a ", "a", "a", "a", *["b"] * 6],
        pd.Categorical(["a "] + ["a"] * 5 + ["b"] * 6),
    ):
        assert measure.compare(table(group=groups)).equals(plain)
    numbers = measure.compare(table(group=[1, 1.0, "1", 1, 1, 1, *[2] * 6]))
    assert numbers[["first", "second"]].loc[0].tolist() == ["1", "2"]
    days = pd.to_datetime(["2025-01-01"] * 6 + ["2025-01-02"] * 6)
    assert measure.compare(table(group=days))["first"].tolist() == ["2025-01-01"]


def test_blanks_are_empty_values_and_counted() -> None:
    found = measure.compare({"a": {1: 4, 2: 3, None: 2}, "b": {1: 3, 2: 6}}).loc[0]
    assert (found["n_first"], found["missing"]) == (7, 2)
    found = measure.compare(with_value(" ")).loc[0]
    assert (found["n_first"], found["missing"]) == (5, 1)


def test_whole_numbers_of_numpy_are_whole_numbers() -> None:
    asked = {"resamples": np.int64(50), "seed": np.int32(3), "level": np.float64(0.9)}
    assert json.dumps(measure.compare(table(), **asked).attrs["level"]) == "0.9"


def test_many_groups_with_many_values_are_compared_as_two_alone() -> None:
    random = np.random.default_rng(8)
    groups = {str(name): random.normal(size=400) for name in range(30)}
    together = measure.compare(groups, method="brunner-munzel", baseline="3").loc[1]
    alone = measure.compare({"3": groups["3"], "1": groups["1"]}, method="brunner-munzel").loc[0]
    columns = ["statistic", "p", "estimate", "low", "high", "shift", "median_second"]
    assert together[columns].tolist() == alone[columns].tolist()


def test_numbers_kept_as_text_and_odd_columns_are_read() -> None:
    plain = measure.compare(table())
    for values in (
        [str(value) for value in GOOD["value"]],
        pd.array(GOOD["value"], dtype="Int64"),
        pd.Categorical(GOOD["value"]),
        np.array(GOOD["value"], dtype="int8"),
    ):
        assert measure.compare(table(value=values)).equals(plain)
    assert measure.compare(table().set_index(pd.Index(["x"] * 12))).equals(plain)
