"""The spine as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure.typed import papered, typed
from journeys.words import say

if TYPE_CHECKING:
    import pandas as pd

    from journeys.measure.aligning.spine import Met, Spine
    from journeys.measure.measured import Measured

DTYPES = {
    "column": "Int64", "column_label": "string", "phase": "string", "provider": "string",
    "step": "string", "step_label": "string", "status": "string", "similarity": "float64",
    "confidence": "float64", "basis": "string",
}  # fmt: skip


def table(spine: Spine) -> Measured:
    """Tidy: one row a column and journey."""
    rows = [
        {
            "column": column.number,
            "column_label": column.label,
            "phase": column.phase,
            "provider": provider,
            "step": ", ".join(met.steps) or None,
            "step_label": met.label or None,
            "status": column.status(place),
            "similarity": met.similarity,
            "confidence": met.confidence,
            "basis": met.basis,
        }
        for column in spine.columns
        for place, (provider, met) in enumerate(zip(spine.providers, column.met, strict=True))
    ]
    return typed(rows, DTYPES, _papers(spine))


def wide(spine: Spine) -> pd.DataFrame:
    """For eyes: one row a column, one column a journey; uncertain pairs bear a question mark."""
    import pandas as pd

    waiting = {place for doubt in spine.doubts if doubt.paired for place in
               (doubt.here, doubt.there)}  # fmt: skip
    missing = say("measure.align.missing", spine.language)

    def cell(place: int, met: Met) -> str:
        if not met.steps:
            return missing
        return f"{met.label} ?" if {(place, step) for step in met.steps} & waiting else met.label

    rows = [[cell(place, met) for place, met in enumerate(column.met)] for column in spine.columns]
    made = pd.DataFrame(rows, columns=list(spine.providers), dtype="string",
                        index=[column.number for column in spine.columns])  # fmt: skip
    return papered(made, {**_papers(spine), "texts": spine.providers})


def _papers(spine: Spine) -> dict[str, object]:
    return {
        "measure": "align",
        "language": spine.language,
        "doubts": len(spine.doubts),
        "headline": spine.sentence,
        "detail": "",
        "sentence": spine.sentence,
    }
