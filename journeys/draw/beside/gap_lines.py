"""The lines of the gap table, as a picture reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

from journeys.measure.benchmarking.benchmarked import value_cell
from journeys.measure.comparing.written import bounded, probability
from journeys.words import say

Row = Mapping[Any, Any]


@dataclass(frozen=True)
class Effect:
    """A provider beside the baseline.

    Attributes:
        place: Of the provider.
        value: Above 0 where it does better than the baseline; None without a test.
        low: Low end of its interval; None without one.
        high: High end.
        sentence: What it says.
        facts: The effect and its p value, as text; empty without a test.
    """

    place: int
    value: float | None
    low: float | None
    high: float | None
    sentence: str
    facts: str = ""

    @property
    def told(self) -> str:
        """Sentence and facts."""
        return f"{self.sentence} {self.facts}".rstrip()


@dataclass(frozen=True)
class GapLine:
    """One criterion.

    Attributes:
        label: Its name.
        below: Unit, and which end is good, in words.
        values: One a provider, as text.
        best: Places of the best.
        effects: One for each provider that is not the baseline.
    """

    label: str
    below: str
    values: tuple[str, ...]
    best: frozenset[int]
    effects: tuple[Effect, ...]

    @property
    def is_tested(self) -> bool:
        """Whether any of its effects stands on the axis."""
        return any(effect.value is not None for effect in self.effects)


def gap_lines(rows: Sequence[Row], providers: Sequence[str], language: str) -> list[GapLine]:
    """The rows of a table of `benchmark`, a line a criterion.

    Tested lines first, those with the largest advantage of another provider
    before the others; then counts and sums in their order.
    """
    lines: dict[str, list[Row]] = {}
    for row in rows:
        lines.setdefault(str(row["key"]), []).append(row)
    found = [_line(line, providers, language) for line in lines.values()]
    tested = [line for line in found if line.is_tested]
    tested.sort(key=lambda line: -max(effect.value or -1 for effect in line.effects))
    return [*tested, *(line for line in found if not line.is_tested)]


def _line(rows: Sequence[Row], providers: Sequence[str], language: str) -> GapLine:
    first = rows[0]
    place = {name: at for at, name in enumerate(providers)}
    return GapLine(
        label=str(first["label"]),
        below=_below(first, language),
        values=tuple(value_cell(row, language) for row in rows),
        best=frozenset(place[row["provider"]] for row in rows if row["best"]),
        effects=tuple(
            _effect(row, place[row["provider"]], language) for row in rows if not row["baseline"]
        ),
    )


def _below(row: Row, language: str) -> str:
    unit = row["unit"]
    parts = []
    if isinstance(unit, str):
        known = unit in ("minutes", "currency", "share")
        parts.append(say(f"draw.unit.{unit}", language) if known else unit)
    end = row["better"]
    if isinstance(end, str):
        parts.append(say(f"draw.better.{end}", language))
    return ", ".join(parts)


def _effect(row: Row, place: int, language: str) -> Effect:
    value, low, high = (_known(row[name]) for name in ("advantage", "low", "high"))
    p = _known(row["p_adjusted"])
    sentence = row["sentence"] if isinstance(row["sentence"], str) else ""
    if p is None or value is None:
        return Effect(place, None, None, None, sentence)
    facts = say("draw.benchmark.effect", language, value=bounded(value, language),
                p=probability(p, language))  # fmt: skip
    return Effect(place, value, low, high, sentence, facts)


def _known(cell: Any) -> float | None:  # noqa: ANN401  a cell of a table
    return None if isnan(float(cell)) else float(cell)
