"""Pain points in an order: the rules, the ranks they may have, and what is said."""

from __future__ import annotations

from collections.abc import Callable
from math import isnan

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable, UnknownName
from journeys.measure.priority.standing import standings
from journeys.model import Evidence, Opportunity, Solution

Build = Callable[..., Journey]
METHODS = ("weight", "nielsen", "nielsen-median", "rice", "impact-effort")
VOTES = {"a": [4, 3, 4, 2, 4, 3], "b": [1, 3, 2, 1, 0, 2], "c": [2, 2, 3, 2, 1, 2]}


@pytest.fixture
def journey(build: Build) -> Journey:
    """Three pain points; two have an effort."""
    pains = {
        "a": {"frequency": 0.5, "reach": 0.4, "steps": {"antre"}, "evidence": {"foto"}},
        "b": {"frequency": 0.9, "status": "confirmed"},
        "c": {"reach": 0.8},
    }
    made = build({key: {k: v for k, v in pain.items() if k != "evidence"}
                  for key, pain in pains.items()}, VOTES)  # fmt: skip
    made = made.add(Evidence(id="foto")).set("a", evidence={"foto"}).set("b", evidence={"foto"})
    made = made.add(Opportunity(id="o1", insights={"a"}, effort=4))
    made = made.add(Opportunity(id="o2", insights={"b"}, effort=2))
    return made.add(Solution(id="s1", opportunities={"o1"}, effort=3))


def by_key(table: pd.DataFrame) -> pd.DataFrame:
    return table.set_index("key")


def test_severity_is_the_mean_of_the_ratings_and_its_median(journey: Journey) -> None:
    mean = by_key(measure.pain_ranking(journey, "nielsen"))
    assert mean["score"].to_dict() == pytest.approx({"a": 20 / 6, "b": 1.5, "c": 2})
    median = by_key(measure.pain_ranking(journey, "nielsen-median"))
    assert median["score"].to_dict() == {"a": 3.5, "b": 1.5, "c": 2}
    assert mean["rank"].to_dict() == {"a": 1, "c": 2, "b": 3}
    assert mean.index.tolist() == ["a", "c", "b"]


def test_weight_is_that_of_pain_points(journey: Journey) -> None:
    ranked, plain = by_key(measure.pain_ranking(journey)), by_key(measure.pain_points(journey))
    names = {"score": "weight", "score_low": "weight_low", "score_high": "weight_high",
             "rank": "rank", "top_share": "top_share", "n": "n", "basis": "basis"}  # fmt: skip
    for ours, theirs in names.items():
        assert ranked[ours].sort_index().tolist() == plain[theirs].sort_index().tolist()


def test_rice_is_reach_times_impact_times_confidence_by_effort(journey: Journey) -> None:
    table = by_key(measure.pain_ranking(journey, "rice"))
    impact = {"a": 2 + 20 / 6 - 3, "b": 0.75}
    assert table["score"]["a"] == pytest.approx(0.5 * 0.4 * impact["a"] * 0.8 / 3)
    assert table["score"]["b"] == pytest.approx(0.9 * impact["b"] * 1 / 2)
    assert table[["confidence", "effort"]].loc["a"].tolist() == [0.8, 3]
    assert table["confidence"].to_dict() == {"a": 0.8, "b": 1, "c": 0.5}
    assert isnan(table["score"]["c"])
    assert table["rank"].isna().to_dict() == {"a": False, "b": False, "c": True}


def test_impact_against_effort_has_quadrants(journey: Journey) -> None:
    table = by_key(measure.pain_ranking(journey, "impact-effort"))
    assert table["score"]["a"] == pytest.approx(20 / 6 / 3)
    assert table["quadrant"].fillna("").to_dict() == {"a": "quick-win", "b": "fill-in", "c": ""}
    assert table["word"]["a"] == "hasil cepat"
    assert 0.5 < table["quadrant_share"]["a"] <= 1


def test_dropped_ways_have_no_effort_and_doubt_lowers_confidence(journey: Journey) -> None:
    dropped = journey.set("s1", status="dropped")
    assert by_key(measure.pain_ranking(dropped, "rice"))["effort"]["a"] == 4
    gone = dropped.set("o1", status="dropped")
    assert isnan(by_key(measure.pain_ranking(gone, "rice"))["effort"]["a"])
    doubted = journey.set("b", contradicted_by={"foto"})
    assert by_key(measure.pain_ranking(doubted, "rice"))["confidence"]["b"] == 0.5


def test_the_sentence_says_how_firm_the_first_place_is(journey: Journey) -> None:
    table = measure.pain_ranking(journey, "nielsen", language="en")
    share = 100 * table["top_share"][0]
    assert table.attrs["headline"] == f"#1 ranks first in {share:.0f}% of resamples"
    low, high = table.loc[0, ["rank_low", "rank_high"]]
    firm = (
        "#1 is firmly first of 3 pain points." if high == 1 else f"#1 may rank {low} to {high} of"
    )
    assert firm in table.attrs["detail"]


def test_a_first_place_nobody_doubts_is_firm(build: Build) -> None:
    votes = {"a": [4, 4, 3, 4, 4, 4, 3, 4], "b": [1, 0, 1, 2, 0, 1, 1, 0]}
    table = measure.pain_ranking(build({"a": {}, "b": {}}, votes))
    assert table[["rank_low", "rank_high"]].to_numpy().tolist() == [[1, 1], [2, 2]]
    assert table.attrs["sentence"].endswith(
        "Peringkat 1 milik #1 mantap di antara 2 titik masalah."
    )


def test_equal_pain_points_may_have_each_others_rank(build: Build) -> None:
    votes = {"a": [4, 3, 2, 4, 3, 2], "b": [2, 3, 4, 2, 3, 4], "c": [3, 2, 4, 3, 4, 2]}
    table = measure.pain_ranking(build({"a": {}, "b": {}, "c": {}}, votes))
    assert table["rank"].tolist() == [1, 1, 1]
    assert table[["rank_low", "rank_high"]].to_numpy().tolist() == [[1, 3]] * 3


def test_of_tied_ones_the_one_that_is_first_most_often_is_named(build: Build) -> None:
    votes = {"a": [4, 4, 4, 1, 0, 4, 0], "b": [4, 4, 4, 4, 3, 4, 3]}
    table = measure.pain_ranking(build({"a": {}, "b": {}}, votes), "nielsen-median")
    assert table["rank"].tolist() == [1, 1]
    assert table["top_share"][1] > table["top_share"][0]
    assert table.attrs["headline"].startswith("#2 ")


def test_what_few_people_rated_may_stand_anywhere(build: Build) -> None:
    votes = {"a": [4, 4, 4, 4, 4, 3], "b": [0, 1, 0, 0, 1, 0], "c": [0, 0]}
    table = by_key(measure.pain_ranking(build({"a": {}, "b": {}, "c": {}}, votes)))
    assert table.loc["a", ["rank_low", "rank_high"]].tolist() == [1, 2]
    assert table.loc["c", ["rank_low", "rank_high"]].isna().all()
    assert "2 of 3" not in table.attrs["sentence"]
    assert "1 dari 3 baris dinilai kurang dari 5 orang" in table.attrs["sentence"]


def test_without_effort_the_sentence_says_where_to_put_it(build: Build, journey: Journey) -> None:
    bare = measure.pain_ranking(build({"a": {}}, {"a": [4] * 6}), "rice", language="en")
    assert bare.attrs["sentence"].startswith("No pain point has a known effort.")
    some = measure.pain_ranking(journey, "impact-effort", language="en")
    assert some.attrs["sentence"].endswith(
        "1 of 3 pain points have no effort and so no rank; "
        "give their opportunities or solutions one."
    )


@pytest.mark.parametrize("method", METHODS)
def test_declared_values_have_ranks_without_intervals(build: Build, method: str) -> None:
    made = build({"a": {"severity": 3}, "b": {"severity": 1}, "c": {}})
    made = made.add(Opportunity(id="o", insights={"a", "b"}, effort=2))
    table = by_key(measure.pain_ranking(made, method))  # type: ignore[arg-type]
    assert table["score"]["a"] > table["score"]["b"]
    assert table[["score_low", "rank_low", "top_share"]].isna().all(axis=None)


@pytest.mark.parametrize("method", METHODS)
def test_types_do_not_depend_on_the_data(journey: Journey, method: str) -> None:
    full, empty = (measure.pain_ranking(one, method) for one in (journey, Journey()))  # type: ignore[arg-type]
    assert full.dtypes.astype(str).to_dict() == empty.dtypes.astype(str).to_dict()
    assert empty.attrs["sentence"].startswith("Belum ada titik masalah")
    assert repr(full)
    assert full._repr_html_()


def test_several_journeys_are_ranked_apart(journey: Journey) -> None:
    table = measure.pain_ranking([journey, journey.remove("a")], "nielsen")
    assert table.columns[0] == "journey"
    assert table["rank"].tolist() == [1, 2, 3, 1, 2]
    assert table.attrs["sentence"].count("Tanpa judul") == 2


def test_an_unknown_rule_is_answered_with_those_there_are(journey: Journey) -> None:
    with pytest.raises(UnknownName) as caught:
        measure.pain_ranking(journey, "moscow")  # type: ignore[arg-type]
    assert caught.value.say("en").endswith("weight, nielsen, nielsen-median, rice, impact-effort.")
    with pytest.raises(NotMeasurable, match="bukan perjalanan"):
        measure.pain_ranking("ktp-el")  # type: ignore[arg-type]


def test_medians_of_resamples_are_medians(journey: Journey) -> None:
    """The interval of a median agrees with resampling its ratings one by one."""
    table = by_key(measure.pain_ranking(journey, "nielsen-median", resamples=20_000, level=0.8))
    random = np.random.default_rng(1)
    votes = np.array(VOTES["a"])
    drawn = np.median(votes[random.integers(0, 6, (40_000, 6))], axis=1)
    from journeys.measure.intervals import tail

    cut = tail(0.8, 6)
    expected = np.quantile(drawn, [cut, 1 - cut])
    assert table.loc["a", ["score_low", "score_high"]].tolist() == pytest.approx(expected.tolist())


@settings(max_examples=60, deadline=None)
@given(
    ratings=st.lists(st.lists(st.integers(0, 4), min_size=6, max_size=6), min_size=1, max_size=6),
    seed=st.integers(0, 100),
)
def test_a_rank_lies_within_its_ranks(ratings: list[list[int]], seed: int) -> None:
    votes = np.array(ratings, dtype=float).T
    random = np.random.default_rng(seed)
    counts = random.multinomial(6, [1 / 6] * 6, 200) / 6
    scores = votes.mean(axis=0)
    best, worst = standings(scores, counts @ votes, np.full(len(scores), 6), 0.95)
    lowest = 1 + (scores[None] > scores[:, None] + 1e-12).sum(axis=1)
    highest = len(scores) - (scores[None] < scores[:, None] - 1e-12).sum(axis=1)
    assert (best <= lowest).all()
    assert (worst >= highest).all()
    assert (best >= 1).all()
    assert (worst <= len(scores)).all()
