"""How a person sees the columns of survey measures: decimals, and which are intervals."""

from __future__ import annotations

from journeys.norms import norm

DECIMALS = {
    "total": 0, "nrr": 3, "weighted": 3, "converted": 2, "standard_error": 2, "mean": 2,
    "promoters": 2, "passives": 2, "detractors": 2, "exact": 2, "expectation": 2,
    "perception": 2, "gap": 2, "contribution": 3, "importance": 2, "performance": 2,
    "better": 2, "worse": 2,
    **dict.fromkeys((entry.key for entry in norm("skm").entries), 2),
}  # fmt: skip
INTERVALS = {
    f"{name}_interval": (f"{name}_low", f"{name}_high")
    for name in ("mean", "share", "importance", "performance", "better", "worse")
}
TEXTS = frozenset({"quality", "possible", "category"})
"""Columns set left."""
