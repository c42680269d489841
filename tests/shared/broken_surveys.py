"""Survey tables that are broken in one way each, and what is said of them in both languages.

Run ``.venv/bin/python tests/shared/broken_surveys.py`` to write the sentences anew; read them.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from journeys import measure
from journeys.errors import JourneysError

GOLDEN = Path(__file__).parents[1] / "golden" / "survey_tables.json"
Ask = Callable[[str], Any]
GOOD = {"time": [4, 3, 2, 4, 3, 4], "fee": [4, 4, 3, 4, 4, 4]}


def _with(**columns: object) -> pd.DataFrame:
    return pd.DataFrame({**GOOD, **columns})


def _skm(table: object, **asked: Any) -> Ask:
    return lambda language: measure.skm(table, language=language, **asked)


def _pairs(**columns: list[object]) -> pd.DataFrame:
    return pd.DataFrame({name.replace("__", "."): cells for name, cells in columns.items()})


CASES: dict[str, Ask] = {
    "no table": _skm("skm.csv"),
    "a list where columns are needed": _skm([4, 3, 2]),
    "no rows": _skm(pd.DataFrame(GOOD).iloc[:0]),
    "no columns": _skm(pd.DataFrame(index=range(3))),
    "no element": _skm(pd.DataFrame({"U1": [4, 3], "nama": ["a", "b"]})),
    "all blank": _skm(pd.DataFrame({"time": [None, None], "fee": [np.nan, np.nan]})),
    "one row": _skm(pd.DataFrame(GOOD).iloc[:1]),
    "constant": _skm(pd.DataFrame({"time": [4] * 6, "fee": [4] * 6})),
    "a scale of 1 to 5": _skm(_with(time=[5, 4, 5, 3, 5, 4])),
    "a scale of 0 to 3": _skm(_with(fee=[0, 3, 2, 1, 0, 3])),
    "an index in place of a score": _skm(_with(time=[91.5, 88, 76, 90, 81, 79])),
    "text in numbers": _skm(_with(time=["4", "tiga", "2", "4", "empat", "4"])),
    "an infinity": _skm(_with(fee=[4, 4, float("inf"), 4, 4, 4])),
    "a date": _skm(_with(time=pd.date_range("2026-01-01", periods=6))),
    "yes and no": _skm(_with(fee=[True, False, True, True, False, True])),
    "a column twice": _skm(pd.DataFrame([[4, 3], [2, 1]], columns=["time", "time"])),
    "the same sheet twice": _skm(
        _with(respondent=list("abcdea"), answered=["1", "2", "3", "4", "5", "1"])
    ),
    "a column of headings of two levels": _skm(
        pd.DataFrame([[1, 2]] * 3, columns=[["time", "fee"], ["a", "b"]])
    ),
    "respondents twice": _skm(pd.DataFrame([[1, "a", "b"]] * 3,
                                           columns=["time", "respondent", "respondent"])),
    "a group column twice": _skm(
        pd.DataFrame([[1, "a", "b"]] * 3, columns=["time", "service", "service"]), by="service"
    ),
    "a number beyond all floats": _skm(
        _with(time=pd.Series([4, 10**400, 2, 4, 3, 4], dtype=object))
    ),
    "quarters in place of scores": _skm(_with(time=pd.period_range("2026", periods=6))),
    "yes among scores": _skm(_with(time=pd.Series([4, True, 3, 2, 4, 4], dtype=object))),
    "rows of two labels": _skm(
        _with(time=[4, 3, "x", 4, 3, 4]).set_index(
            pd.MultiIndex.from_product([["Loket A", "Loket B"], [1, 2, 3]])
        )
    ),
    "groups written in many ways": _skm(
        _with(service=["KTP", " KTP", "KTP ", "", " ", None]), by="service"
    ),
    "more respondents than users": _skm(pd.DataFrame(GOOD), population=3),
    "a level in text": _skm(pd.DataFrame(GOOD), level="95"),
    "several names of a group": _skm(_with(service=list("aabbcc")), by=["service"]),
    "a question without a name": lambda one: measure.net_promoter_score(
        pd.DataFrame(GOOD), None, language=one
    ),
    "a scale in text": lambda one: measure.customer_effort([1, 2], scale="17", language=one),
    "a scale of halves": lambda one: measure.customer_effort(
        [1, 2.5, 6], scale=(1, 5.5), language=one
    ),
    "half a top box": lambda one: measure.customer_satisfaction([1, 2], top=1.5, language=one),
    "a top box in text": lambda one: measure.customer_satisfaction([1, 2], top="2", language=one),
    "a population in text": lambda one: measure.sample_size("100", language=one),
    "a population beyond the world": lambda one: measure.sample_size(10**15, language=one),
    "no populations": lambda one: measure.sample_size([], language=one),
    "a margin in text": lambda one: measure.sample_size(100, margin="5%", language=one),
    "a level of 99.9": lambda one: measure.sample_size(100, level=0.999, language=one),
    "an item nobody answered twice": lambda one: measure.importance_performance(
        _pairs(importance__a=[5, 4], performance__a=[None, None],
               importance__b=[3, 4], performance__b=[2, 5]), language=one
    ),
    "a dimension nobody answered twice": lambda one: measure.servqual(
        _pairs(expectation__empathy__1=[5, 4], perception__empathy__1=[None, None],
               expectation__reliability__1=[3, 4], perception__reliability__1=[2, 4]),
        language=one,
    ),
    "no SERVQUAL columns": lambda one: measure.servqual(pd.DataFrame(GOOD), language=one),
    "no such group": _skm(pd.DataFrame(GOOD), by="loket"),
    "a group an answer": _skm(
        pd.DataFrame({"time": [1] * 5001, "service": range(5001)}), by="service"
    ),
    "an element nobody of a group answered": _skm(
        _with(service=list("aaabbb"), fee=[4, 4, 3, None, None, None]), by="service"
    ),
    "a level of 95": _skm(pd.DataFrame(GOOD), level=95),
    "a population of none": _skm(pd.DataFrame(GOOD), population=0),
    "promoters on 1 to 5 and beyond": lambda one: measure.net_promoter_score(
        [10, 9, 11, 3], language=one
    ),
    "nobody would recommend or not": lambda one: measure.net_promoter_score(
        [None, None], language=one
    ),
    "a question that is not there": lambda one: measure.customer_satisfaction(
        pd.DataFrame(GOOD), language=one
    ),
    "a scale upside down": lambda one: measure.customer_effort([1, 2], scale=(7, 1), language=one),
    "a scale of one": lambda one: measure.customer_satisfaction([1], scale=(5,), language=one),
    "expectations alone": lambda one: measure.servqual(
        _pairs(expectation__reliability__1=[7, 6]), language=one
    ),
    "a dimension of one's own": lambda one: measure.servqual(
        _pairs(expectation__harga__1=[7, 6], perception__harga__1=[5, 5]), language=one
    ),
    "no pairs": lambda one: measure.importance_performance(pd.DataFrame(GOOD), language=one),
    "pairs never both answered": lambda one: measure.importance_performance(
        _pairs(importance__a=[5, None], performance__a=[None, 4]), language=one
    ),
    "half a Kano answer": lambda one: measure.kano(
        _pairs(functional__a=[1, 1.5], dysfunctional__a=[5, 5]), language=one
    ),
}  # fmt: skip


def said(name: str, language: str) -> str:
    """The sentence of a case: the refusal's, or that of the table it could be."""
    try:
        return str(CASES[name](language).attrs["sentence"])
    except JourneysError as refusal:
        return f"{type(refusal).__name__}: {refusal.say(language)}"


if __name__ == "__main__":
    told = {name: {one: said(name, one) for one in ("id", "en")} for name in CASES}
    GOLDEN.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    sys.stdout.write(f"{len(told)} cases\n")
