"""Features by the Kano table: counts of categories, the most frequent, better and worse."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import TYPE_CHECKING, Any, NamedTuple

from journeys.errors import NotMeasurable
from journeys.measure.survey.answers import Answers
from journeys.measure.survey.pairs import Pairs, pairs
from journeys.measure.survey.papered import Asked
from journeys.measure.survey.ranged import Ranged, means, shares
from journeys.norms import norm
from journeys.words import say

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import pandas as pd

    Letters = npt.NDArray[np.str_]

PLEASING, NEEDED, COUNTED = "AO", "OM", "AOMI"


class Feature(NamedTuple):
    """One feature.

    Attributes:
        key: Its name.
        n: Answers with both sides.
        counts: Of each category.
        category: The most frequent; several letters where they tie.
        certain: Whether its lead over the second is no accident.
        better: How much having it pleases; with its interval.
        worse: How much lacking it annoys; with its interval.
    """

    key: str
    n: int
    counts: dict[str, int]
    category: str
    certain: bool
    better: tuple[float, float, float]
    worse: tuple[float, float, float]


def features(table: pd.DataFrame, asked: Asked) -> list[Feature]:
    """Read the features of a table.

    Raises:
        NotMeasurable: As `journeys.measure.kano`.
    """
    import numpy as np

    rule = norm("kano")
    read = pairs(table, "functional", "dysfunctional", rule.scale or (1, 5), asked.language)
    for half, word in ((read.first, "functional"), (read.second, "dysfunctional")):
        broken = half != np.round(half)
        broken &= half == half  # noqa: PLR0124  NaN is blank
        if broken.any():
            row, item = np.argwhere(broken)[0]
            raise NotMeasurable("measure.kano.not-whole", asked.language, row=table.index[row],
                                column=f"{word}.{read.items[item]}",
                                value=half[row, item])  # fmt: skip
    cells = np.array([entry.cells for entry in rule.entries])
    return [_feature(read, at, cells, asked.level) for at in range(len(read.items))]


def _feature(read: Pairs, at: int, cells: Letters, level: float) -> Feature:
    import numpy as np

    rows = read.rows(at)
    first, second = (half[rows, at].astype(int) - 1 for half in (read.first, read.second))
    letters = cells[first, second]
    people = None if read.people is None else read.people[rows]
    counts = {entry.key: int((letters == entry.key).sum())
              for entry in norm("kano_categories").entries}  # fmt: skip
    most = max(counts.values())
    first_places = "".join(key for key, count in counts.items() if count == most) if most else ""
    counted = np.isin(letters, list(COUNTED))
    told = [_share(letters, counted, of, people, level) for of in (PLEASING, NEEDED)]
    better, annoying = ((one.value[0], one.low[0], one.high[0]) for one in told)
    worse = (-annoying[0], -annoying[2], -annoying[1])
    lead = _lead(letters, counts, people, level)
    certain = len(first_places) == 1 and lead > 0
    return Feature(read.items[at], int(rows.sum()), counts, first_places, certain, better, worse)


def _share(
    letters: Letters, counted: npt.NDArray[np.bool_], of: str,
    people: npt.NDArray[np.int64] | None, level: float,
) -> Ranged:  # fmt: skip
    import numpy as np

    values = np.isin(letters[counted], list(of)).astype(float)[:, np.newaxis]
    whose = None if people is None else people[counted]
    return shares([Answers(("",), values, whose, (0, 1))], 1, level)


def _lead(
    letters: Letters, counts: dict[str, int], people: npt.NDArray[np.int64] | None, level: float
) -> float:
    """Low end of the interval of the first category's lead over the second; NaN if none."""
    import numpy as np

    first, second = sorted(counts, key=lambda key: -counts[key])[:2]
    values = (letters == first).astype(float) - (letters == second)
    return means([Answers(("",), values[:, np.newaxis], people, (-1, 1))], level).low[0]


def feature_rows(found: Sequence[Feature], asked: Asked) -> dict[str, Sequence[Any]]:
    """The columns of the table."""
    names = norm("kano_categories").names(asked.language)
    columns: dict[str, Sequence[Any]] = {
        "key": [one.key for one in found],
        "label": [one.key for one in found],
        "n": [one.n for one in found],
        **{key: [one.counts[key] for one in found] for key in names},
        "category": [one.category for one in found],
        "quality": [", ".join(names[key] for key in one.category) for one in found],
        "certain": [one.certain for one in found],
    }
    for side in ("better", "worse"):
        for place, end in enumerate(("", "_low", "_high")):
            columns[side + end] = [getattr(one, side)[place] for one in found]
    return columns


def feature_sentence(found: Sequence[Feature], asked: Asked) -> str:
    """The features of each category that is certain, and how many are not."""
    names = norm("kano_categories").names(asked.language)
    parts = []
    for key, name in names.items():
        sure = [one.key for one in found if one.certain and one.category == key]
        if sure:
            parts.append(say("measure.kano.sure", asked.language, name=name,
                             items=", ".join(sure)))  # fmt: skip
    unsure = sum(not one.certain for one in found)
    if unsure:
        parts.append(say("measure.kano.unsure", asked.language, k=unsure, n=len(found)))
    few = sum(isnan(one.better[1]) for one in found)
    if few:
        parts.append(say("measure.kano.few", asked.language, k=few))
    return " ".join(parts)
