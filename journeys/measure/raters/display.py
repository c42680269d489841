"""How columns of agreement are shown."""

from __future__ import annotations

DECIMALS = {
    "alpha": 3, "kappa": 3, "change": 2, "median": 2, "disagreement": 2, "before": 2,
    "median_before": 2,
}  # fmt: skip
INTERVALS = {
    "kappa_interval": ("kappa_low", "kappa_high"),
    "change_interval": ("change_low", "change_high"),
}
TEXTS = frozenset({"measure", "persona", "measurement", "word", "why", "state"})
"""Columns set left."""
IF_ANY = {
    "agreement": frozenset({"kappa", "kappa_interval", "why", "round"}),
    "disagreement": frozenset({
        "persona", "number", "word", "below", "above", "median_before", "before", "change",
        "change_interval", "both", "moved",
    }),
    "rounds": frozenset({"persona", "state", "done", "expected"}),
}  # fmt: skip
"""Columns of a measure that are left out where no row has anything in them."""
