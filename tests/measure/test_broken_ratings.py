"""Tables of ratings that cannot be read, each with its sentence."""

from __future__ import annotations

import warnings

import pandas as pd
import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable

GOOD = {"subject": ["a", "b"], "measure": ["severity", "severity"], "value": [3, 1]}
BROKEN = {
    "no-value": ({"value": [3, None]}, "Row 1: the column value is empty."),
    "no-subject": ({"subject": ["a", None]}, "Row 1: the column subject is empty."),
    "text": ({"value": ["3", "tiga"]}, "Row 1: value is no usable number (tiga)."),
    "infinite": ({"value": [3, float("inf")]}, "Row 1: value is no usable number (inf)."),
    "half-round": ({"round": [1, 1.5]}, "Row 1: round is no usable number (1.5)."),
    "round-before-the-first": ({"round": [-1, 1]}, "Row 0: round is no usable number (-1.0)."),
    "twice": ({"subject": ["a", "a"]}, "The rating a|severity||1|| stands more than once (1"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_table_is_refused_with_its_row(name: str) -> None:
    change, sentence = BROKEN[name]
    measure.register_pandas()
    with pytest.raises(NotMeasurable) as caught:
        pd.DataFrame({**GOOD, **change}).journeys.scores()
    assert caught.value.say("en").startswith(sentence)
    assert caught.value.say("id") != caught.value.say("en")


@pytest.mark.parametrize("column", GOOD)
def test_a_missing_column_is_named(column: str) -> None:
    measure.register_pandas()
    with pytest.raises(NotMeasurable, match=f"tidak punya kolom {column}"):
        pd.DataFrame(GOOD).drop(columns=column).journeys.scores()


def test_an_empty_table_holds_no_ratings() -> None:
    measure.register_pandas()
    assert pd.DataFrame(columns=list(GOOD)).journeys.scores() == []


def test_a_table_no_measure_made_explains_nothing() -> None:
    measure.tables(Journey())
    with pytest.raises(NotMeasurable):
        pd.DataFrame(GOOD).journeys.explain()


def test_registering_twice_is_quiet() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        measure.register_pandas()
        measure.register_pandas()
