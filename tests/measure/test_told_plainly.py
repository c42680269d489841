"""What a measure says in words is what it computed: limits, rows, populations, figures."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy.stats import binom, fisher_exact

from journeys import measure
from journeys.edit import from_plain
from journeys.errors import NotMeasurable
from journeys.measure.comparing.needed import detectable_share
from journeys.measure.explanation import Explanation
from journeys.measure.raters.answers import Answers
from journeys.measure.raters.word import SPLITS
from journeys.words import figure


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_limits_of_disagreement_are_told_as_they_are_used(language: str) -> None:
    reading = Explanation("disagreement", language).part("reading")
    for limit, _ in SPLITS:
        assert figure(limit, language, 2) in reading
    assert figure(0.5, language, 2) not in reading


def refusal(ask, language: str) -> str:
    with pytest.raises(NotMeasurable) as caught:
        ask()
    return caught.value.say(language)


@pytest.mark.parametrize("kind", [list, tuple, lambda cells: np.array(cells, dtype=object)])
def test_the_first_value_of_a_list_stands_in_row_1(kind) -> None:
    for place, cells in enumerate((["x", 2, 3], [1, "x", 3], [1, 2, "x"]), start=1):
        plain = refusal(lambda c=cells: measure.compare({"a": kind(c), "b": [1, 2]}), "id")
        assert plain.startswith(f"Baris {place}: a bukan angka")
        survey = refusal(lambda c=cells: measure.customer_effort(kind(c)), "en")
        assert survey.startswith(f"Row {place}, column effort")
    off = refusal(lambda: measure.compare({"a": [9, 2], "b": [1, 2]}, scale=(1, 5)), "en")
    assert off.startswith("Row 1: the value 9")


def test_a_table_keeps_the_labels_of_its_own_rows() -> None:
    cells = pd.Series([1, "x"], index=["r7", "r8"])
    assert refusal(lambda: measure.compare({"a": cells, "b": [1]}), "id").startswith("Baris r8")
    assert refusal(lambda: measure.customer_effort(cells), "id").startswith("Baris r8")


@pytest.mark.parametrize("cells", [[1 + 2j, 3], np.array([1 + 2j, 3])])
def test_complex_numbers_are_no_answers(cells) -> None:
    assert "1+2j" in refusal(lambda: measure.compare({"a": cells, "b": [1, 2]}), "id")
    assert "1+2j" in refusal(lambda: measure.net_promoter_score(cells), "id")


def test_answers_in_a_set_or_made_one_by_one_are_read() -> None:
    plain = measure.customer_effort([3, 4, 5])
    assert measure.customer_effort({3, 4, 5}).equals(plain)
    assert measure.customer_effort(one for one in (3, 4, 5)).equals(plain)


def test_every_population_is_named() -> None:
    said = measure.sample_size([100, 1000, 10_000]).attrs["sentence"]
    assert "100 → 80; 1.000 → 278; 10.000 → 370 (keyakinan 95\u00a0%)" in said
    said = measure.sample_size([100, 1000], language="en").attrs["sentence"]
    assert "100 → 80; 1,000 → 278 (95% confidence)" in said
    assert "Dari 100 pengguna perlu 80" in measure.sample_size(100).attrs["sentence"]


def test_many_populations_are_told_by_number_and_range() -> None:
    many = [500, 100, 5000, 200, 300, 400, 250]
    said = measure.sample_size(many).attrs["sentence"]
    assert said.startswith("7 populasi dari 100 sampai 5.000 pengguna; masing-masing perlu 80 "
                           "sampai 357 responden (keyakinan 95\u00a0%).")  # fmt: skip


@pytest.mark.parametrize(
    "asked",
    [{"delta": "0,3"}, {"delta": [0.3]}, {"delta": True}, {"shares": 3}, {"shares": "ab"},
     {"shares": (0.1,)}, {"shares": (0.1, "x")}, {"shares": (0.1, 0.2, 0.3)},
     {"delta": 0.3, "level": "95"}, {"delta": 0.3, "inflation": float("inf")},
     {"delta": 0.3, "inflation": None}],
)  # fmt: skip
def test_what_is_no_difference_is_refused_in_a_sentence(asked) -> None:
    for language in ("id", "en"):
        assert refusal(lambda: measure.comparison_size(**asked), language).endswith((".", "]."))


@pytest.mark.parametrize("people", ["5", None, [5], float("nan"), float("inf"), True])
def test_people_are_counted_in_numbers(people) -> None:
    assert refusal(lambda: measure.comparison_power(people, 5, delta=0.3), "id")


@pytest.mark.parametrize(("first", "second"), [(8, 8), (12, 12), (20, 20), (30, 60), (50, 50)])
def test_fishers_test_shows_the_share_it_is_said_to_show(first: int, second: int) -> None:
    apart = detectable_share(first, second, 0.8, 0.95)
    shown = np.array([[fisher_exact([[i, first - i], [j, second - j]])[1] < 0.05
                       for j in range(second + 1)] for i in range(first + 1)])  # fmt: skip
    for low in ((1 - apart) / 2, 0.0):
        one = binom.pmf(range(first + 1), first, low)
        other = binom.pmf(range(second + 1), second, low + apart)
        assert one @ shown @ other > 0.77


def test_shares_are_told_in_shares() -> None:
    table = measure.compare({"a": [0, 1] * 25, "b": [0, 1] * 25}, method="proportions")
    assert table.attrs["sentence"].endswith(
        "beda proporsi yang akan terlihat dengan peluang 80 % adalah 0,30 atau lebih."
    )
    assert table.loc[0, "detectable"] == pytest.approx(0.296, abs=5e-4)


def test_a_burden_is_shown_rounded() -> None:
    journey = from_plain({
        "phases": {"p": {}}, "steps": {"a": {"phase": "p", "waiting": 10}},
        "insights": {"m": {"type": "pain", "steps": ["a"], "burden": "learning", "severity": 3,
                           "frequency": 1 / 3}},
    })  # fmt: skip
    assert "0.250 " in repr(measure.burden(journey))
    assert "0.24999" not in repr(measure.burden(journey))
    cost = measure.standard_cost(journey, tariff=20_000, population=900, frequency=1)
    assert cost.attrs["sentence"]
    assert " 3000000 " in repr(cost)


def test_ratings_are_counted_once_however_many_things_were_rated(monkeypatch) -> None:
    counted = Answers.votes.fget
    reads = []
    monkeypatch.setattr(Answers, "votes", property(lambda one: reads.append(1) or counted(one)))
    for units in (20, 400):
        reads.append(0)
        measure.disagreement(pd.DataFrame(np.arange(units * 6).reshape(units, 6) % 5), resamples=2)
    first, second = reads.index(0), len(reads) - 1 - reads[::-1].index(0)
    assert second - first == len(reads) - second


def test_things_rated_alike_have_the_same_interval() -> None:
    random = np.random.default_rng(0)
    table = pd.DataFrame(np.sort(random.integers(1, 4, (300, 6))))
    found = measure.disagreement(table)[["low", "high"]].set_index(pd.MultiIndex.from_frame(table))
    alike = found.groupby(level=list(range(6)))
    assert (alike.max() == alike.min()).all(axis=None)
    assert found["low"].nunique() == alike.ngroups
