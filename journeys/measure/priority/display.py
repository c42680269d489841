"""How columns of rankings and changes are shown."""

from __future__ import annotations

DECIMALS = {
    "score": 2, "effort": 2, "confidence": 2, "quadrant_share": 2, "weight_before": 3,
    "share_before": 2, "share_change": 2,
}  # fmt: skip
INTERVALS = {
    "share_change_interval": ("share_change_low", "share_change_high"),
    "score_interval": ("score_low", "score_high"),
    "rank_interval": ("rank_low", "rank_high"),
}
IF_ANY = {
    "pain_ranking": frozenset({
        "frequency", "reach", "confidence", "effort", "word", "quadrant_share",
    }),
    "pain_change": frozenset({"number"}),
}  # fmt: skip
"""Columns of a measure that are left out where no row has anything in them."""
HIDDEN = {"pain_ranking": frozenset({"quadrant"}), "pain_change": frozenset({"status"})}
"""What a measure keeps for code; a person reads the column ``word``."""
SHOWN = {"pain_ranking": frozenset({"rank"})}
"""What a measure shows although others hide it."""
