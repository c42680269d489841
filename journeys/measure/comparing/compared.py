"""A table of comparisons that speaks. A leaf: importing it loads pandas."""

from __future__ import annotations

from math import isnan
from typing import Any

import pandas as pd

from journeys.measure.comparing.apa import apa
from journeys.measure.comparing.outcome import Outcome
from journeys.measure.comparing.rows_read import read
from journeys.measure.comparing.written import bounded, interval, probability
from journeys.measure.measured import Measured
from journeys.measure.shown import EMPTY, as_html, shown
from journeys.words import figure, say


class Compared(Measured):
    """A table of comparisons: as `Measured`, and with a sentence a row."""

    @property
    def _constructor(self) -> type[Compared]:
        return Compared

    def apa(self, language: str | None = None) -> str:
        """Every row as a sentence in the manner of APA 7, one a line.

        Rows selected from the table keep their adjusted p values and the size of
        the family they were adjusted in.

        Args:
            language: Indonesian or English; None for the table's own.
        """
        spoken = language or self.attrs["language"]
        level = self.attrs["level"]
        lines = []
        for row in self.to_dict("records"):
            found = read(row)
            size = self.attrs["family_together" if found.is_omnibus else "family"]
            family = (self.attrs["correction"], size)
            lines.append(apa(found, float(row["p_adjusted"]), family, level, spoken))
        return "\n".join(lines)

    def __repr__(self) -> str:
        most = pd.get_option("display.max_rows")
        return shown(brief(self)).to_string(max_rows=most)

    def _repr_html_(self) -> str:
        return as_html(brief(self))


_TEXTS = ("item", "groups", "test", "effect", "magnitude", "note")


def brief(table: pd.DataFrame) -> pd.DataFrame:
    """The few columns a person reads, as texts; the whole table where some are gone."""
    needed = {"first", "second", "estimate", "p", "p_adjusted", "note", "effect"}
    if not needed <= set(table.columns):
        return table
    language = table.attrs.get("language", "id")
    rows = [_brief(row, language) for row in table.to_dict("records")]
    made = pd.DataFrame(rows, index=table.index)
    empty = [name for name in ("item", "note") if name in made and not made[name].any()]
    made = made.drop(columns=empty)
    made.attrs = {**table.attrs, "texts": _TEXTS}
    return made


def _brief(row: dict[Any, Any], language: str) -> dict[str, str]:
    found = read(row)
    first = found.sides[0]
    second = None if found.is_omnibus else found.sides[1]
    adjusted = float(row["p_adjusted"])
    note = say(f"measure.note.{found.note}", language) if found.note else ""
    size = row["magnitude"]
    return {
        "item": found.item,
        "groups": say("measure.compare.all", language) if second is None
        else f"{first.name} – {second.name}",
        "n": figure(first.n, language) if second is None
        else f"{figure(first.n, language)}, {figure(second.n, language)}",
        "test": say(f"measure.test.{found.tested.test}", language) if found.tested else EMPTY,
        "p": probability(found.tested.p, language).removeprefix("p ").removeprefix("= ")
        if found.tested else EMPTY,
        "p_adjusted": EMPTY if isnan(adjusted)
        else probability(adjusted, language).removeprefix("p ").removeprefix("= "),
        "effect": _effect(found, language),
        "interval": interval(found, language) or EMPTY,
        "magnitude": say(f"measure.magnitude.{size}", language) if isinstance(size, str) else EMPTY,
        "note": note,
    }  # fmt: skip


def _effect(found: Outcome, language: str) -> str:
    if isnan(found.effect.value):
        return EMPTY
    name = say(f"measure.effect.{found.kind}", language)
    return f"{name} {bounded(found.effect.value, language)}"
