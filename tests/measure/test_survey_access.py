"""``df.journeys`` asks surveys too, and no table given is ever changed."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from surveys import ELEMENTS

from journeys import measure
from journeys.files import new


def table() -> pd.DataFrame:
    """One table that every measure can read."""
    random = np.random.default_rng(3)
    n = 40
    columns = {name: random.integers(1, 5, n).astype(float) for name in ELEMENTS}
    columns |= {"recommend": random.integers(0, 11, n), "satisfaction": random.integers(1, 6, n)}
    columns |= {"effort": random.integers(1, 8, n), "service": random.choice(["a", "b"], n)}
    for role, top in (("expectation", 7), ("perception", 7), ("importance", 5),
                      ("performance", 5), ("functional", 5), ("dysfunctional", 5)):  # fmt: skip
        item = "reliability.1" if top == 7 else "antrean"
        columns[f"{role}.{item}"] = random.integers(1, top + 1, n)
    found = pd.DataFrame(columns, index=[f"r{row}" for row in range(n)])
    found.loc["r3", "time"] = None
    return found.assign(respondent=[f"p{row // 2}" for row in range(n)], text=" x ")


ASKED: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {
    "skm": lambda given: given.journeys.skm(),
    "skm by service": lambda given: given.journeys.skm("service", weight_decimals=2),
    "net_promoter_score": lambda given: given.journeys.net_promoter_score(by="service"),
    "customer_satisfaction": lambda given: given.journeys.customer_satisfaction(top=1),
    "customer_effort": lambda given: given.journeys.customer_effort(),
    "servqual": lambda given: given.journeys.servqual(weights={"reliability": 100}),
    "importance_performance": lambda given: given.journeys.importance_performance(cut="midpoint"),
    "kano": lambda given: given.journeys.kano(language="en"),
}


@pytest.mark.parametrize("name", ASKED)
def test_the_accessor_gives_what_the_measure_gives_and_changes_nothing(name: str) -> None:
    measure.register_pandas()
    given, before = table(), table()
    given.attrs["mine"] = {"a": 1}
    found = ASKED[name](given)
    pd.testing.assert_frame_equal(given, before)
    assert given.attrs == {"mine": {"a": 1}}
    assert found.journeys.explain("en").measure == found.attrs["measure"] == name.partition(" ")[0]
    assert found.attrs["sentence"]
    assert pd.DataFrame(found).equals(ASKED[name](table()))


def test_attaching_and_sizes_change_nothing_either() -> None:
    given, before = table().assign(step="3"), table().assign(step="3")
    measure.attach_survey(new("ktp-el"), given)
    pd.testing.assert_frame_equal(given, before)
    sizes = [100, 1000]
    measure.sample_size(sizes)
    assert sizes == [100, 1000]


@pytest.mark.parametrize("name", ASKED)
def test_types_are_those_promised_whatever_the_data(name: str) -> None:
    measure.register_pandas()
    full, one = ASKED[name](table()), ASKED[name](table().iloc[:1])
    assert full.dtypes.astype(str).to_dict() == one.dtypes.astype(str).to_dict()
    assert set(full.dtypes.astype(str)) <= {"string", "Int64", "float64", "bool"}


@pytest.mark.parametrize("name", ASKED)
def test_everything_is_shown_in_text_and_in_html(name: str) -> None:
    measure.register_pandas()
    found = ASKED[name](table())
    assert "nan" not in repr(found).lower().replace("penanganan", "").replace("pelayanan", "")
    assert found._repr_html_().count("<tr>") == len(found) + 1
    assert len(max(repr(found).splitlines(), key=len)) < 400


def test_answers_that_are_text_integers_or_nullable_are_the_same() -> None:
    plain = table()[list(ELEMENTS)].fillna(3)
    wanted = measure.skm(plain)
    for kind in ("int64", "Int64", "string", "object", "Float64"):
        again = measure.skm(plain.astype("int64").astype(kind))
        pd.testing.assert_frame_equal(pd.DataFrame(again), pd.DataFrame(wanted))
