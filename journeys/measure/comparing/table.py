"""Puts the table of comparisons together: rows, family, sentence, types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from journeys.measure.comparing.asked import Asked
from journeys.measure.comparing.compared_table import DTYPES, adjusted, columns
from journeys.measure.comparing.outcome import Outcome
from journeys.measure.comparing.told import told
from journeys.measure.typed import papered, typed

if TYPE_CHECKING:
    from journeys.measure.comparing.compared import Compared


def table(rows: Sequence[Outcome], asked: Asked, *, several: bool) -> Compared:
    """The rows as a table.

    Args:
        rows: In order.
        asked: The question.
        several: Whether there are several items, and so a column for them.
    """
    from journeys.measure.comparing.compared import Compared

    p_adjusted, sizes = adjusted(rows, asked.correction)
    cells = [columns(row, p) for row, p in zip(rows, p_adjusted, strict=True)]
    dtypes = {name: kind for name, kind in DTYPES.items() if several or name != "item"}
    said = told(rows, p_adjusted, asked)
    pairs = [size for row, size in zip(rows, sizes, strict=True) if not row.is_omnibus]
    together = [size for row, size in zip(rows, sizes, strict=True) if row.is_omnibus]
    attrs = {
        "measure": "compare",
        "language": asked.language,
        "method": asked.method,
        "correction": asked.correction,
        "family": max(pairs, default=0),
        "family_together": max(together, default=0),
        "baseline": asked.baseline or "",
        "resamples": asked.resampling.resamples,
        "level": asked.resampling.level,
        "seed": asked.resampling.seed,
        "headline": said.headline,
        "detail": said.detail,
        "sentence": said.sentence,
    }
    made = Compared(typed(cells, dtypes, attrs))
    return papered(made, attrs)
