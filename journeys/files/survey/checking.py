"""What is wrong with the answers of a survey: said with row and column, never mended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from journeys.files.survey.mapping import SurveyMapping
from journeys.files.survey.numbered import bare_eights, by_list
from journeys.files.survey.remark import Remark
from journeys.files.survey.targets import is_element, scale_of
from journeys.words import figure, shortest

if TYPE_CHECKING:
    import pandas as pd

_OTHER_SCALES = ((1, 5), (0, 3), (1, 10), (0, 100))
"""Scales people use by mistake for 1 to 4, the likeliest first."""
_MANY = 0.05
"""From this share of answers off the scale on, the scale is another one."""


class Checked(NamedTuple):
    """A table and how it came about.

    Attributes:
        table: Answers by row.
        mapping: Of the file's columns.
        headings: By name in the table.
        language: Of numbers in sentences.
        unread: By heading, the rows whose text could not be read as a number.
    """

    table: pd.DataFrame
    mapping: SurveyMapping
    headings: dict[str, str]
    language: str
    unread: dict[str, frozenset[int]]


def problems(checked: Checked) -> list[Remark]:
    """All there is to say, in the order of the checks."""
    return [remark for check in _CHECKS for remark in check(checked)]


def _numbering(checked: Checked) -> Iterator[Remark]:
    """Whether 8 and 9 may have changed places."""
    used = [heading for heading, name in checked.mapping.columns.items() if is_element(name)]
    for heading in bare_eights(used):
        name = checked.mapping.columns[heading]
        if heading in checked.mapping.guessed:
            yield Remark("order-guessed", "guess", column=heading, target=name)
    for heading in by_list(used):
        name = checked.mapping.columns[heading]
        yield Remark("order-of-list", column=heading, target=name)


def _wrong_scale(checked: Checked) -> Iterator[Remark]:
    """Elements answered on another scale altogether."""
    off = _off_scale_elements(checked)
    if off is None:
        return
    low, high, share = off
    for least, most in _OTHER_SCALES:
        if share >= _MANY and least <= low and high <= most:
            yield Remark("wrong-scale", "wrong", {
                "low": least, "high": most, "lowest": shortest(low, checked.language),
                "highest": shortest(high, checked.language),
            })  # fmt: skip
            return


def _off_scale_elements(checked: Checked) -> tuple[float, float, float] | None:
    names = [name for name in checked.table if is_element(str(name))]
    cells = checked.table[names].to_numpy(dtype=float)
    given = cells[cells == cells]  # noqa: PLR0124  NaN is blank
    if not len(given):
        return None
    low, high = scale_of(str(names[0])) or (1, 4)
    off = (given < low) | (given > high)
    return float(given.min()), float(given.max()), float(off.mean())


def _off_scale(checked: Checked) -> Iterator[Remark]:
    """Single answers off their scale."""
    for name, heading in checked.headings.items():
        scale = scale_of(name)
        if scale is None:
            continue
        column = checked.table[name]
        off = column[(column < scale[0]) | (column > scale[1])]
        if len(off):
            value, low, high = (figure(number, checked.language, int(number != int(number)))
                                for number in (off.iloc[0], *scale))  # fmt: skip
            said = {"value": value, "low": low, "high": high, "n": len(off)}
            yield Remark("off-scale", "wrong", said, _rows(off), heading)


def _not_whole(checked: Checked) -> Iterator[Remark]:
    """Answers between two numbers."""
    for name, heading in checked.headings.items():
        if scale_of(name) is None:
            continue
        column = checked.table[name].dropna()
        broken = column[column != column.round()]
        if len(broken):
            value = figure(float(broken.iloc[0]), checked.language, 2)
            yield Remark("not-whole", "wrong", {"value": value, "n": len(broken)}, _rows(broken),
                         heading)  # fmt: skip


def _blanks(checked: Checked) -> Iterator[Remark]:
    """Questions left out."""
    for name, heading in checked.headings.items():
        if scale_of(name) is None:
            continue
        column = checked.table[name].drop(index=list(checked.unread.get(heading, ())))
        blank = column[column.isna()]
        if checked.table[name].isna().all():
            yield Remark("unanswered", "wrong", column=heading)
        elif len(blank):
            yield Remark("blank", values={"n": len(blank)}, rows=_rows(blank), column=heading)


def _twice(checked: Checked) -> Iterator[Remark]:
    """The same sheet handed in twice, and people who answered more than once."""
    table = checked.table
    who = [name for name in ("respondent", "answered") if name in table]
    if not who:
        return
    same = table.dropna(subset=who)
    if len(who) == 2 or who == ["answered"]:
        keys = who if len(who) == 2 else [*table.columns]
        doubled = same[same.duplicated(keys, keep=False)]
        if len(doubled):
            yield Remark("twice", "wrong", {"n": int(same.duplicated(keys).sum())}, _rows(doubled))
    if "respondent" in who:
        again = same[same.duplicated(["respondent"], keep=False)]
        again = again[~again.duplicated(who, keep=False)] if len(who) == 2 else again
        if len(again):
            yield Remark("again", values={"n": int(again["respondent"].nunique())},
                         rows=_rows(again), column=checked.headings["respondent"])  # fmt: skip


def _rows(cells: pd.Series[float] | pd.DataFrame) -> tuple[int, ...]:
    return tuple(int(row) for row in cells.index)


_CHECKS: tuple[Callable[[Checked], Iterator[Remark]], ...] = (
    _numbering, _wrong_scale, _off_scale, _not_whole, _blanks, _twice,
)  # fmt: skip
