"""What holds for every set of pain points and ratings."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journeys import measure
from journeys.edit import Journey
from journeys.model import Score

Build = Callable[..., Journey]
Votes = list[list[int | None]]

VOTE = st.one_of(st.none(), st.integers(0, 4))
SHARE = st.one_of(st.none(), st.integers(0, 100).map(lambda percent: percent / 100))
PAIN = st.fixed_dictionaries(
    {
        "severity": st.one_of(st.none(), st.integers(0, 4)),
        "frequency": SHARE,
        "reach": SHARE,
        "steps": st.sets(st.sampled_from(["syarat", "berkas", "antre", "rekam"])),
        "personas": st.sets(st.sampled_from(["sari", "darmo"])),
        "dimension": st.sampled_from(["", "reliability", "empathy"]),
    }
)
WAYS = st.sampled_from(
    [None, "phase", "step", "persona", "channel", "actor", "dimension", "unsur", "burden",
     "journey", "provider"]
)  # fmt: skip
FEW = settings(max_examples=60, deadline=None)


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[dict[str, object]], Votes]:
    """Pain points, and for each the votes of the same raters."""
    pains = draw(st.lists(PAIN, max_size=6))
    raters = draw(st.integers(0, 8))
    votes = st.lists(VOTE, min_size=raters, max_size=raters)
    return pains, [draw(votes) for _ in pains]


def journey_of(build: Build, pains: list[dict[str, object]], votes: Votes) -> Journey:
    names = [f"p{index}" for index in range(len(pains))]
    return build(dict(zip(names, pains, strict=True)), dict(zip(names, votes, strict=True)))


@FEW
@given(case=cases(), by=WAYS)
def test_shares_sum_to_one_and_intervals_hold_what_they_should(
    build: Build, case: tuple[list[dict[str, object]], Votes], by: measure.By
) -> None:
    table = measure.pain_points(journey_of(build, *case), by, resamples=50)
    if table["weight"].sum() > 0:
        assert table["share"].sum() == pytest.approx(1)
    else:
        assert table["share"].isna().all()
    alone = measure.pain_points(journey_of(build, *case), resamples=50)
    if by != "persona":
        assert table["weight"].sum() == pytest.approx(alone["weight"].sum())
    bounded = table.dropna(subset=["low"])
    assert (bounded["low"] <= bounded["high"]).all()
    assert (
        bounded[["low", "high"]].apply(lambda ends: ends.between(-1e-12, 1 + 1e-12)).all(axis=None)
    )
    assert table["low"].isna().equals(table["top_share"].isna())
    assert table.loc[table["n"] < 5, "low"].isna().all()
    assert table["top_share"].sum() <= 1 + 1e-9


@FEW
@given(case=cases(), data=st.data())
def test_who_is_called_what_changes_nothing(
    build: Build, case: tuple[list[dict[str, object]], Votes], data: st.DataObject
) -> None:
    pains, votes = case
    raters = len(votes[0]) if votes else 0
    order = data.draw(st.permutations(range(raters)))
    renamed = [[row[index] for index in order] for row in votes]
    one = measure.pain_points(journey_of(build, pains, votes), resamples=50)
    other = measure.pain_points(journey_of(build, pains, renamed), resamples=50)
    assert one.equals(other)


@FEW
@given(case=cases(), factor=st.sampled_from([0.5, 0.25]))
def test_a_room_half_as_strict_sees_the_same_shares(
    build: Build, case: tuple[list[dict[str, object]], Votes], factor: float
) -> None:
    pains, votes = case
    known = [{**pain, "severity": pain["severity"] or 0} for pain in pains]
    milder = [{**pain, "severity": pain["severity"] * factor} for pain in known]
    softer = [[None if vote is None else vote * factor for vote in row] for row in votes]
    one = measure.pain_points(journey_of(build, known, votes), resamples=50)
    other = measure.pain_points(journey_of(build, milder, softer), resamples=50)  # type: ignore[arg-type]
    columns = ["share", "low", "high", "top_share"]
    np.testing.assert_allclose(one[columns], other[columns], atol=1e-12)


@FEW
@given(case=cases())
def test_doubling_the_scale_changes_nothing(
    build: Build, case: tuple[list[dict[str, object]], Votes]
) -> None:
    pains, votes = case
    journey = journey_of(build, pains, votes)
    doubled = [score.with_fields(value=2 * score.value) for score in journey.scores.values()]
    scores: dict[str, Score] = {score.id: score for score in doubled}
    wide = journey.set("meta", scales={"severity": {"low": 0, "high": 8}})
    wide = wide.model_copy(update={"scores": scores})
    assert measure.pain_points(wide, resamples=50).equals(
        measure.pain_points(journey, resamples=50)
    )


@FEW
@given(case=cases(), by=WAYS)
def test_pareto_orders_the_same_numbers(
    build: Build, case: tuple[list[dict[str, object]], Votes], by: measure.By
) -> None:
    journey = journey_of(build, *case)
    plain = measure.pain_points(journey, by, resamples=50)
    ranked = measure.pareto(journey, by, resamples=50)
    assert (
        ranked[plain.columns]
        .sort_values("key")
        .reset_index(drop=True)
        .equals(plain.sort_values("key").reset_index(drop=True))
    )
    assert (ranked["weight"].diff().dropna() <= 1e-9).all()
    if plain["weight"].sum() > 0:
        assert ranked["cumulative"].iloc[-1] == pytest.approx(1)
        assert (ranked["cumulative"].diff().dropna() >= -1e-12).all()
