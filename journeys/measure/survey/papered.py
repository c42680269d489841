"""A survey measure's table: typed, in one order, with its sentence and its norms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.measure._register_pandas import register_pandas
from journeys.measure.level import checked_level
from journeys.norms import Entry, norm
from journeys.words import say

if TYPE_CHECKING:
    from journeys.measure.measured import Measured

TEXTS = frozenset({
    "key", "label", "category", "quality", "possible", "quadrant", "basis", "norm", "question",
})  # fmt: skip
WHOLE = frozenset({
    "n", "blank", "asked", "items", "population", "printed", "ties", "A", "O", "M", "I", "R", "Q",
})  # fmt: skip
FLAGS = frozenset({"certain"})
"""Columns that are no float64: string, Int64 and bool; the same in pandas 2 and 3."""

Columns = Mapping[str, Sequence[Any]]
"""One value a row, by column."""


class Asked(NamedTuple):
    """What was asked of a survey measure.

    Attributes:
        measure: Its name.
        by: What the rows are.
        language: Of labels and sentences.
        level: Of the intervals.
    """

    measure: str
    by: str
    language: str
    level: float

    def checked(self) -> Asked:
        """Itself.

        Raises:
            NotMeasurable: If the level cannot be.
        """
        return self._replace(level=checked_level(self.level, self.language))


def papered(
    asked: Asked,
    columns: Columns,
    sentence: str,
    norms: Sequence[str] = (),
    **attrs: Any,  # noqa: ANN401  plain values
) -> Measured:
    """The table.

    Args:
        asked: The question.
        columns: In their order.
        sentence: What a person should take home.
        norms: Whose numbers were used, such as ``skm_2017``, or ``skm_weight/2`` for one
            entry; those not read in their source are named after the sentence.
        **attrs: What else the table tells, plain values only.
    """
    import pandas as pd

    from journeys.measure.measured import Measured

    register_pandas()
    table = Measured({
        name: pd.Series(list(cells), dtype=_dtype(name)) for name, cells in columns.items()
    })  # fmt: skip
    marks = [mark for name in norms if (mark := _mark(name, asked.language))]
    table.attrs = {
        "measure": asked.measure,
        "by": asked.by,
        "language": asked.language,
        "level": asked.level,
        "marks": marks,
        "sentence": " ".join([sentence, *marks]),
    }
    table.attrs.update(attrs)
    return table


def _dtype(name: str) -> str:
    if name in TEXTS:
        return "string"
    if name in WHOLE:
        return "Int64"
    return "bool" if name in FLAGS else "float64"


def _mark(name: str, language: str) -> str:
    """What a user must know of a norm that is not read in its source."""
    key, _, entry = name.partition("/")
    whole = norm(key)
    used = whole.entry(entry) if entry else whole
    if used.status == "sourced":
        return ""
    title = used.name if isinstance(used, Entry) else used.title
    return say("measure.survey.mark", language, norm=title.read(language),
               mark=say(f"norms.status.{used.status}", language))  # fmt: skip
