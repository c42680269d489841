"""The rows of an SKM table as lines of a chart, and its categories as zones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeys.draw.charts.cells import number, span, text
from journeys.draw.charts.interval_row import IntervalLine
from journeys.draw.charts.value_axis import Ground, Zone
from journeys.draw.reading import Reading
from journeys.measure.survey.skm_rows import WHOLE
from journeys.measure.survey.skm_told import two
from journeys.norms import Norm, norm
from journeys.words import figure

_TOP = 100.0
_LEAST = 25.0
_SHOWN = 50.0
"""Where the axis begins unless a value needs more: below it is one long zone."""
_EQUAL = 1e-9


def skm_lines(reading: Reading, rows: Sequence[Mapping[Any, Any]]) -> list[IntervalLine]:
    """The elements or groups, the lowest element marked, and the whole last."""
    is_whole = [text(row["key"]) == WHOLE for row in rows]
    means = [number(row["nrr"]) for row, whole in zip(rows, is_whole, strict=True) if not whole]
    known = [mean for mean in means if mean is not None]
    apart = any(is_whole) and bool(known) and max(known) - min(known) > _EQUAL
    low = min(known) if apart else float("nan")
    return [
        _line(reading, row, whole=whole, lowest=not whole and number(row["nrr"]) == low)
        for row, whole in zip(rows, is_whole, strict=True)
    ]


def _line(reading: Reading, row: Mapping[Any, Any], *, whole: bool, lowest: bool) -> IntervalLine:
    language = reading.language
    value, mean = number(row["converted"]), number(row["nrr"])
    around = span(row["low"], row["high"])
    names = norm("skm").names(language)
    label = names.get(text(row["key"]), text(row["label"]))
    if whole:
        label = reading.say("skm.whole")
    counts = f"n {figure(number(row['n']) or 0, language)}"
    below = counts if mean is None else f"NRR {figure(mean, language, 2)} · {counts}"
    figures = ["–" if value is None else f"{two(value, language)} {text(row['category'])}"]
    if around:
        figures.append("–".join(two(end, language) for end in around))
    elif value is not None:
        figures.append(reading.say("intervals.none"))
    possible = text(row["possible"])
    if len(possible) > 1:
        figures.append(reading.say("skm.possible", letters=possible))
    flag = reading.say("skm.lowest") if lowest else ""
    said = ". ".join([label, *([flag] if flag else []), below, *figures, text(row["quality"])])
    return IntervalLine(
        label=label, below=(below,), value=value, around=around, figures=tuple(figures), words="",
        said=said, flag=flag, hollow=around is None, strong=whole,
    )  # fmt: skip


def skm_ground(reading: Reading, scheme: str, lines: Sequence[IntervalLine]) -> Ground:
    """The axis of the index, its categories by letter and name."""
    ends = [end for line in lines for end in (line.value, *(line.around or ())) if end is not None]
    low = _LEAST if min(ends, default=_TOP) < _SHOWN + 1 else _SHOWN
    language = reading.language
    rule = norm(f"skm_{scheme}")
    bounds = [entry.value or 0.0 for entry in rule.entries]
    inner = tuple(bound for bound in bounds if low < bound < _TOP)
    ticks = [(low, figure(low, language)), (_TOP, figure(_TOP, language))]
    ticks += [(bound, figure(bound, language, 2)) for bound in inner]
    return Ground((low, _TOP), tuple(sorted(ticks)), tuple(_zones(rule, low, language)), inner)


def _zones(rule: Norm, low: float, language: str) -> list[Zone]:
    """From the best category down; every second one tinted."""
    zones = []
    top = _TOP
    for place, entry in enumerate(rule.entries):
        bottom = max(low, entry.value or 0.0)
        if bottom < top:
            name = f"{entry.key} {entry.name.read(language)}"
            zones.append(Zone((bottom, top), name, "" if place % 2 else "surface-2"))
        top = bottom
    return zones
