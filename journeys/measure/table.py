"""Puts a table of pain points together: rows, comparison, sentence, types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from journeys.measure._register_pandas import register_pandas
from journeys.measure.block import Block
from journeys.measure.contest import contest
from journeys.measure.described import Columns, described, frequencies
from journeys.measure.merging import by_provider
from journeys.measure.profile import Profile, profile
from journeys.measure.question import Question
from journeys.measure.resampling import FEWEST_RATERS
from journeys.measure.rows import WHOLE
from journeys.measure.verdict import Verdict, joined

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

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
    if asked.by in WHOLE:
        return [_block(asked, "", named)]
    return [_block(asked, name, [(one, name)]) for one, name in named]


def _block(asked: Question, name: str, named: list[tuple[Profile, str]]) -> Block:
    language = asked.subject.language
    rows_of = by_provider(named, language) if asked.by == "provider" else named
    parts = []
    for one, called in rows_of:
        columns = described(one, called, language, whole=asked.by in WHOLE)
        cases = {} if asked.by else frequencies(one, asked.resampling.level)
        parts.append({**columns, **cases})
    rows = {key: [cell for part in parts for cell in part[key]] for key in parts[0]}
    profiles = [one for one, _ in named]
    raters = sum(len(one.factors.raters) for one in profiles)
    return Block(
        name=name,
        rows=rows,
        contest=contest([one for one, _ in rows_of], asked.resampling),
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
    left = {"journey": not given.several or asked.by == "provider", "number": asked.by is not None}
    kept = [name for name in DTYPES if name in whole and not left.get(name)]
    table = Measured(whole[kept].astype({name: DTYPES[name] for name in kept}))
    table.attrs = {
        "measure": measure,
        "by": asked.by or "",
        "language": given.language,
        "resamples": asked.resampling.resamples,
        "level": asked.resampling.level,
        "seed": asked.resampling.seed,
        "fewest": FEWEST_RATERS,
        "raters": sum(block.raters for block, _, _ in found),
        "example": any(block.example for block, _, _ in found),
        "headline": found[0][2].headline,
        "detail": found[0][2].detail,
        "sentence": joined([(block.name, one) for block, _, one in found]),
    }
    return table
