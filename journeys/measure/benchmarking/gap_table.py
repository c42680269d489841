"""The comparison of providers as a typed table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from journeys.measure.benchmarking.gap import Gap, best
from journeys.measure.benchmarking.gap_told import favors, gap_sentence, key_of, told
from journeys.measure.benchmarking.setting import Setting
from journeys.measure.comparing.correction import corrected
from journeys.measure.comparing.tested import NAN
from journeys.measure.typed import papered, typed

if TYPE_CHECKING:
    from journeys.measure.benchmarking.benchmarked import Benchmarked

DTYPES = {
    "column": "Int64", "step": "string", "key": "string", "label": "string", "unit": "string",
    "better": "string", "provider": "string", "baseline": "bool",
    "value": "float64", "best": "bool", "n": "Int64", "people": "Int64",
    "difference": "float64", "difference_low": "float64", "difference_high": "float64",
    "test": "string", "statistic": "float64", "df": "float64", "p": "float64",
    "p_adjusted": "float64", "way": "string",
    "advantage": "float64", "low": "float64", "high": "float64", "magnitude": "string",
    "favors": "string", "basis": "string", "sentence": "string",
}  # fmt: skip
"""The columns, in their order, and their types; alike in pandas 2 and 3."""
_OF_STEPS = ("column", "step")


def gap_table(lines: Sequence[list[Gap]], setting: Setting, *, by_step: bool) -> Benchmarked:
    """The lines as a table, one row a line and provider.

    Args:
        lines: Each with one gap a provider.
        setting: The question.
        by_step: Whether the lines are of columns of the spine.
    """
    from journeys.measure.benchmarking.benchmarked import Benchmarked

    gaps = [gap for line in lines for gap in line]
    p = [gap.outcome.tested.p if gap.outcome and gap.outcome.tested else NAN for gap in gaps]
    found = corrected(p, setting.asked.correction)
    adjusted = {key_of(gap): value for gap, value in zip(gaps, found, strict=True)}
    rows = [_row(gap, adjusted[key_of(gap)], best(line), setting) for line in lines for gap in line]
    dtypes = {name: kind for name, kind in DTYPES.items() if by_step or name not in _OF_STEPS}
    asked = setting.asked
    said = told(lines, adjusted, setting)
    attrs = {
        "measure": "benchmark",
        "by": "step" if by_step else "",
        "language": setting.language,
        "baseline": setting.given.names[setting.baseline],
        "providers": list(setting.given.names),
        "correction": asked.correction,
        "family": sum(gap.is_tested for gap in gaps),
        "doubts": len(setting.spine.doubts),
        "resamples": asked.resampling.resamples,
        "level": asked.resampling.level,
        "seed": asked.resampling.seed,
        "example": False,
        "headline": said.headline,
        "detail": said.detail,
        "sentence": said.sentence,
    }
    return papered(Benchmarked(typed(rows, dtypes, attrs)), attrs)


def _row(gap: Gap, adjusted: float, top: set[int], setting: Setting) -> dict[str, Any]:
    names, columns = setting.given.names, setting.spine.columns
    tested = gap.outcome.tested if gap.outcome else None
    advantage = gap.advantage
    winner = favors(gap, adjusted, setting)
    return {
        "column": gap.column,
        "step": columns[gap.column - 1].label if gap.column else None,
        "key": gap.criterion.key,
        "label": gap.criterion.label(setting.language),
        "unit": gap.criterion.unit or None,
        "better": gap.criterion.better or None,
        "provider": names[gap.place],
        "baseline": gap.place == setting.baseline,
        "value": NAN if gap.value is None else gap.value,
        "best": gap.place in top,
        "n": gap.n,
        "people": gap.people,
        "difference": gap.difference.value,
        "difference_low": gap.difference.low,
        "difference_high": gap.difference.high,
        "test": tested.test if tested else None,
        "statistic": tested.statistic if tested else NAN,
        "df": tested.df if tested else NAN,
        "p": tested.p if tested else NAN,
        "p_adjusted": adjusted,
        "way": tested.way if tested else None,
        "advantage": advantage.value,
        "low": advantage.low,
        "high": advantage.high,
        "magnitude": advantage.magnitude if tested else None,
        "favors": names[winner] if winner is not None else None,
        "basis": gap.basis,
        "sentence": gap_sentence(gap, adjusted, setting) or None,
    }
