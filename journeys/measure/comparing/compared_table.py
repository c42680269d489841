"""The comparisons as a typed table."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import Any

from journeys.measure.comparing.correction import corrected
from journeys.measure.comparing.outcome import Outcome, Side
from journeys.measure.comparing.tested import NAN

DTYPES = {
    "item": "string", "first": "string", "second": "string",
    "n_first": "Int64", "n_second": "Int64", "people_first": "Int64", "people_second": "Int64",
    "missing": "Int64",
    "median_first": "float64", "median_second": "float64",
    "mean_first": "float64", "mean_second": "float64",
    "difference": "float64", "difference_low": "float64", "difference_high": "float64",
    "shift": "float64",
    "test": "string", "statistic": "float64", "df": "float64", "p": "float64",
    "p_adjusted": "float64", "way": "string",
    "effect": "string", "estimate": "float64", "low": "float64", "high": "float64",
    "magnitude": "string", "detectable": "float64", "inflation": "float64", "note": "string",
}  # fmt: skip
"""The columns, in their order, and their types; alike in pandas 2 and 3."""

_NOBODY = Side("", 0, 0)


def adjusted(rows: Sequence[Outcome], correction: Any) -> tuple[list[float], list[int]]:  # noqa: ANN401  a checked Correction
    """Adjusted p of each row, and how many tests its family has.

    Pairs are one family, tests of all groups together another.
    """
    found = [NAN] * len(rows)
    sizes = [0] * len(rows)
    for omnibus in (False, True):
        places = [at for at, row in enumerate(rows) if row.is_omnibus is omnibus]
        p = [row.tested.p if (row := rows[at]).tested else NAN for at in places]
        size = sum(not isnan(one) for one in p)
        for at, value in zip(places, corrected(p, correction), strict=True):
            found[at], sizes[at] = value, size
    return found, sizes


def columns(row: Outcome, p_adjusted: float) -> dict[str, object]:
    """One row."""
    first = row.sides[0]
    second = row.sides[1] if not row.is_omnibus else _NOBODY
    tested = row.tested
    sized = row.kind in ("cliff", "risk-difference") and not isnan(row.effect.value)
    several = row.is_omnibus
    return {
        "item": row.item, "first": first.name, "second": second.name,
        "n_first": first.n, "n_second": None if several else second.n,
        "people_first": first.people, "people_second": None if several else second.people,
        "missing": row.missing,
        "median_first": first.median, "median_second": second.median,
        "mean_first": first.mean, "mean_second": second.mean,
        "difference": row.difference.value, "difference_low": row.difference.low,
        "difference_high": row.difference.high, "shift": row.shift,
        "test": tested.test if tested else None,
        "statistic": tested.statistic if tested else NAN,
        "df": tested.df if tested else NAN,
        "p": tested.p if tested else NAN, "p_adjusted": p_adjusted,
        "way": tested.way if tested else None,
        "effect": row.kind, "estimate": row.effect.value,
        "low": row.effect.low, "high": row.effect.high,
        "magnitude": row.effect.magnitude if sized else None,
        "detectable": row.detectable, "inflation": row.inflation,
        "note": row.note or None,
    }  # fmt: skip
