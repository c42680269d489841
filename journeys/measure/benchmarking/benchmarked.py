"""A comparison of providers that a person can read. A leaf: importing it loads pandas."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan
from typing import Any

import pandas as pd

from journeys.measure.comparing.written import bounded, probability
from journeys.measure.measured import Measured
from journeys.measure.shown import EMPTY, as_html, shown
from journeys.words import figure, percent, say

_NEEDED = {"key", "label", "provider", "baseline", "value", "best", "advantage", "test", "sentence"}


class Benchmarked(Measured):
    """A table of providers: as `Measured`, and shown with one column a provider."""

    @property
    def _constructor(self) -> type[Benchmarked]:
        return Benchmarked

    @property
    def wide(self) -> pd.DataFrame:
        """For eyes: one row a criterion (and step), one column a provider, all as texts.

        A star marks the best value. Behind the providers stand, for each one that
        is no baseline, the effect and its corrected p, and the sentence.
        """
        return wide(self)

    def lines(self) -> str:
        """For a narrow screen: the values as a table, then one line a sentence."""
        found = wide(self)
        words = found.columns[-1]
        values = found.drop(columns=words).to_string(index=False)
        named = found[found.columns[: 2 if "step" in found else 1]].agg(": ".join, axis=1)
        told = [f"{name}: {said}" for name, said in zip(named, found[words], strict=True) if said]
        return f"{values}\n\n" + "\n".join(told)

    def __repr__(self) -> str:
        most = pd.get_option("display.max_rows")
        return shown(wide(self)).to_string(max_rows=most)

    def _repr_html_(self) -> str:
        return as_html(wide(self))


def wide(table: pd.DataFrame) -> pd.DataFrame:
    """One row a criterion; the table itself where columns it needs are gone."""
    if not set(table.columns) >= _NEEDED:
        return table
    language = table.attrs.get("language", "id")
    keys = ["column", "step", "key"] if "column" in table else ["key"]
    lines: dict[tuple[object, ...], list[Mapping[Any, Any]]] = {}
    for row in table.to_dict("records"):
        lines.setdefault(tuple(row[key] for key in keys), []).append(row)
    made = pd.DataFrame([_line(rows, language) for rows in lines.values()]).fillna("")
    words = say("measure.benchmark.words", language)
    by = say("measure.benchmark.criterion", language)
    made.attrs = {**table.attrs, "by": by, "texts": (by, words, "step")}
    return made


def _line(rows: list[Mapping[Any, Any]], language: str) -> dict[str, str]:
    first = rows[0]
    line = {}
    if "column" in first:
        line["step"] = f"{first['column']} {first['step']}"
    line["label"] = _label(first, language)
    for row in rows:
        star = "★ " if row["best"] else ""
        line[str(row["provider"])] = star + value_cell(row, language)
    others = [row for row in rows if not row["baseline"]]
    told = []
    for row in others:
        effect = _effect(row, language)
        sentence = row["sentence"] if isinstance(row["sentence"], str) else ""
        named = len(others) == 1 or sentence.startswith(str(row["provider"]))
        name = "" if named else f"{row['provider']}: "
        told.append(f"{name}{sentence}{effect}")
    line[say("measure.benchmark.words", language)] = " · ".join(told)
    return line


def value_cell(row: Mapping[Any, Any], language: str) -> str:
    """A value with as many decimals as its kind bears; a dash where nobody knows it."""
    value = float(row["value"])
    if isnan(value):
        return EMPTY
    if row["unit"] == "share":
        return percent(value, language, 1)
    rated = not pd.isna(row["people"])
    digits = 2 if rated else 0 if value == int(value) else 1
    return figure(value, language, digits)


def _label(row: Mapping[Any, Any], language: str) -> str:
    end = {"lower": " ↓", "higher": " ↑"}.get(str(row["better"]), "")
    unit = row["unit"]
    told = ""
    if isinstance(unit, str) and unit != "share":
        known = unit in ("minutes", "currency")
        told = f" ({say(f'measure.unit.name.{unit}', language) if known else unit})"
    return f"{row['label']}{told}{end}"


def _effect(row: Mapping[Any, Any], language: str) -> str:
    if isnan(float(row["advantage"])) or isnan(float(row["p_adjusted"])):
        return ""
    kind = "risk-difference" if row["test"] == "proportions" else "cliff"
    value = bounded(float(row["advantage"]), language)
    sign = "+" if float(row["advantage"]) > 0 else ""
    name = say(f"measure.effect.{kind}", language)
    told = say("measure.benchmark.effect", language, effect=name, value=f"{sign}{value}",
               provider=row["provider"])  # fmt: skip
    return f" ({told}; {probability(float(row['p_adjusted']), language)})"
