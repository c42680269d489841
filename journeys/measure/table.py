"""Puts a table of pain points together: rows, comparison, sentence, types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure._register_pandas import register_pandas
from journeys.measure.block import Block
from journeys.measure.contest import contest
from journeys.measure.described import Columns, described, frequencies
from journeys.measure.profile import Profile, profile
from journeys.measure.question import Question

if TYPE_CHECKING:
    from journeys.measure.measured import Measured
    from journeys.measure.verdict import Verdict

DTYPES = {
    "journey": "string", "key": "string", "label": "string", "number": "Int64",
    "pains": "Int64", "n": "Int64", "severity": "float64",
    "frequency": "float64", "frequency_n": "Int64", "frequency_low": "float64",
    "frequency_high": "float64", "reach": "float64",
    "weight": "float64", "weight_low": "float64", "weight_high": "float64",
    "share": "float64", "low": "float64", "high": "float64", "top_share": "float64",
    "cumulative": "float64", "cumulative_low": "float64", "cumulative_high": "float64",
    "rank": "Int64", "basis": "string",
}  # fmt: skip
"""The columns a table may have, in their order, and their types; alike in pandas 2 and 3."""


def blocks(asked: Question) -> list[Block]:
    """The rows, in blocks: shares are of one journey's whole; by journey, of all journeys'."""
    given = asked.subject
    profiles = [
        profile(journey, asked.by, given.language, asked.resampling, index)
        for index, journey in enumerate(given.journeys)
    ]
    named = list(zip(profiles, given.names, strict=True))
    if asked.by == "journey":
        return [_block(asked, "", named)]
    return [_block(asked, name, [(one, name)]) for one, name in named]


def _block(asked: Question, name: str, named: list[tuple[Profile, str]]) -> Block:
    parts = []
    for one, journey in named:
        columns = described(one, journey, asked.subject.language, by_journey=asked.by == "journey")
        cases = {} if asked.by else frequencies(one, asked.resampling.level)
        parts.append({**columns, **cases})
    rows = {key: [cell for part in parts for cell in part[key]] for key in parts[0]}
    profiles = [one for one, _ in named]
    raters = sum(len(one.factors.raters) for one in profiles)
    return Block(
        name=name,
        rows=rows,
        contest=contest(profiles, asked.resampling),
        raters=raters,
        example=any(one.is_example for one in profiles),
        pains=sum(len(one.pains) for one in profiles),
        unknown=sum(len(one.unknown) for one in profiles),
    )


def measured(
    asked: Question, measure: str, found: list[tuple[Block, Columns, Verdict]]
) -> Measured:
    """The table, typed and with its papers.

    Args:
        asked: The question.
        measure: The measure's name.
        found: For each block its columns and its sentence.
    """
    import pandas as pd

    from journeys.measure.measured import Measured

    register_pandas()
    given = asked.subject
    whole = pd.concat([pd.DataFrame(columns) for _, columns, _ in found], ignore_index=True)
    left = {"journey": not given.several, "number": asked.by is not None}
    kept = [name for name in DTYPES if name in whole and not left.get(name)]
    table = Measured(whole[kept].astype({name: DTYPES[name] for name in kept}))
    several = len(found) > 1
    said = [f"{block.name}: {one.sentence}" if several else one.sentence for block, _, one in found]
    table.attrs = {
        "measure": measure,
        "by": asked.by or "",
        "language": given.language,
        "resamples": asked.resampling.resamples,
        "level": asked.resampling.level,
        "seed": asked.resampling.seed,
        "raters": sum(block.raters for block, _, _ in found),
        "example": any(block.example for block, _, _ in found),
        "headline": found[0][2].headline,
        "detail": found[0][2].detail,
        "sentence": " ".join(said),
    }
    return table
