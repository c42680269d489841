"""Burden and standard cost of steps, against the published example."""

from __future__ import annotations

import numpy as np
import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.measure.named import argument
from journeys.model import Insight, Phase, Step


def journey(**steps: dict[str, object]) -> Journey:
    found = Journey().add(Phase(id="p", label="Lapor"))
    for name, fields in steps.items():
        found = found.add(Step(id=name, phase="p", label=name.title(), **fields))
    return found


def test_the_published_example() -> None:
    """1,000 businesses, 12 a year, 2 hours, 50 an hour: 1,200,000 a year."""
    table = measure.standard_cost(
        journey(lapor={"touch": 120}), tariff=50, population=1000, frequency=12
    )
    assert table.attrs["annual"] == 1_200_000
    assert table.attrs["hours"] == 24_000
    assert table.loc[0, "share"] == 1
    assert "1.200.000" in table.attrs["sentence"]


def test_money_overhead_and_years() -> None:
    held = journey(antre={"waiting": 30, "waiting_p90": 60}, bayar={"cost": 10}, kosong={})
    table = measure.standard_cost(held, tariff=40, population=10, overhead=0.25, years=2, rate=0.1)
    assert table["cost"].tolist()[:2] == [25, 10]
    assert np.isnan(table.loc[2, "cost"])
    assert table.attrs["annual"] == 350
    assert table.loc[0, "annual_p90"] == 500
    assert table.attrs["present_value"] == pytest.approx(350 / 1.1 + 350 / 1.21)
    assert "1 dari 3 langkah" in table.attrs["detail"]
    assert "belum disebut" in table.loc[0, "basis"]


@pytest.mark.parametrize("asked", [
    {"tariff": -1, "population": 1}, {"tariff": float("nan"), "population": 1},
    {"tariff": 1, "population": float("inf")}, {"tariff": "1", "population": 1},
    {"tariff": 1, "population": None}, {"tariff": 10**400, "population": 1},
    {"tariff": 1, "population": 1, "rate": True},
])  # fmt: skip
def test_impossible_factors_are_refused(asked: dict[str, float]) -> None:
    with pytest.raises(NotMeasurable, match="harus angka dari 0 sampai"):
        measure.standard_cost(journey(a={}), **asked)


@pytest.mark.parametrize("years", [0, 2.5, 10**9, "2"])
def test_years_are_whole_and_few(years: int) -> None:
    with pytest.raises(NotMeasurable) as caught:
        measure.standard_cost(journey(a={}), tariff=1, population=1, years=years)
    said = f"years is a whole number from 1 to 100; not {argument(years)}."
    assert caught.value.say("en") == said


def test_what_nobody_states_is_said_to_be_unknown_and_is_not_nought() -> None:
    told = measure.standard_cost(journey(a={}, b={}), tariff=1, population=1, language="en")
    assert told.attrs["sentence"].startswith("No step states time or cost yet (of 2 steps)")
    told = measure.burden(journey(a={"cost": 3}), language="en")
    assert told.attrs["sentence"].startswith("No step states its time yet (of 1 steps)")


@pytest.mark.parametrize("name", ["burden", "standard_cost", "pain_change"])
def test_a_list_is_refused_where_one_journey_is_measured(name: str) -> None:
    held = journey(a={})
    asked = {"burden": {}, "standard_cost": {"tariff": 1, "population": 1},
             "pain_change": {"last": held}}[name]  # fmt: skip
    with pytest.raises(NotMeasurable) as caught:
        getattr(measure, name)([held, held], **asked)
    assert caught.value.say("en").startswith("This measure takes one journey, not a list of 2.")


def test_burdens_fall_where_they_are_felt() -> None:
    held = journey(cari={"touch": 10}, antre={"waiting": 35, "touch": 10, "cost": 5000})
    held = held.add(Insight(id="x", severity=4, frequency=0.5, steps={"cari", "antre"},
                            burden="learning", text="Syarat berbeda"))  # fmt: skip
    held = held.add(Insight(id="y", severity=2, steps={"antre"}, burden="psychological"))
    table = measure.burden(held, hourly=20_000)
    assert table["learning"].tolist() == [0.25, 0.25]
    assert table["psychological"].tolist() == [0, 0.5]
    assert table["compliance"].tolist() == [0, 0]
    assert table.loc[1, "cost"] == 20_000
    weights = measure.pain_points(held)["weight"].sum()
    kinds = ["learning", "compliance", "psychological"]
    assert table[kinds].to_numpy().sum() == pytest.approx(weights)
    assert measure.burden(held)["cost"].isna().all()


@pytest.mark.parametrize("name", ["burden", "standard_cost"])
def test_they_explain_themselves_and_stand_empty(name: str) -> None:
    asked = {"tariff": 1, "population": 1} if name == "standard_cost" else {}
    table = getattr(measure, name)(Journey(), **asked)
    assert len(table) == 0
    assert table.explain("en").source
    assert repr(table)
