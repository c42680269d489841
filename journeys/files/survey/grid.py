"""The cells of a survey file by column, with the rows' numbers in the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from journeys.errors import UnreadableFile
from journeys.files.survey.below import below
from journeys.files.survey.cells import is_blank, number_of, text_of
from journeys.files.survey.headings import bare, code_of, holds, known
from journeys.files.survey.remark import Remark

_LOOKED_AT = 30
_TWO_LEVELS = 2
"""Cells from which on a row is a level of headings; a single one is a title."""
MOST_COLUMNS = 1_000


class Grid(NamedTuple):
    """A sheet as columns.

    Attributes:
        columns: Cells by heading, all of one length.
        rows: Their numbers in the file, as Excel counts them.
        sheet: Its name in an Excel file, or empty.
        remarks: What was odd about it.
    """

    columns: dict[str, list[Hashable]]
    rows: list[int]
    sheet: str
    remarks: tuple[Remark, ...]

    @property
    def likeness(self) -> int:
        """How many of its headings are known words."""
        return _likeness([*self.columns])


def grid(rows: Sequence[Sequence[Hashable]], sheet: str, name: str, language: str | None) -> Grid:
    """The columns of a sheet; the heading is the row that looks most like one.

    Raises:
        UnreadableFile: If nothing stands in it, or nothing below its heading.
    """
    filled = [place for place, row in enumerate(rows[:_LOOKED_AT]) if _width(row)]
    if not filled:
        raise UnreadableFile("files.survey.empty", language, name=name)
    top = max(filled, key=lambda place: (_likeness(rows[place]), _texts(rows[place]), -place))
    headings, remarks = _headings(_with_upper(rows, top))
    if len(headings) > MOST_COLUMNS:
        raise UnreadableFile("files.survey.many-columns", language, name=name, most=MOST_COLUMNS)
    body = [(number, row) for number, row in enumerate(rows[top + 1 :], top + 2) if _width(row)]
    if not body:
        raise UnreadableFile("files.survey.no-answers", language, name=name, row=top + 1)
    left = below(body, len(headings))
    if left:
        told = tuple(number for number, _ in body[-left:])
        remarks.append(Remark("below", "guess", rows=told))
        body = body[:-left]
    if not body:
        raise UnreadableFile("files.survey.no-answers", language, name=name, row=top + 1)
    width = len(headings)
    long = tuple(number for number, row in body if len(row) > width and _width(row[width:]))
    short = tuple(number for number, row in body if len(row) < width)
    if long:
        remarks.append(Remark("long-rows", "wrong", rows=long))
    if short and not sheet:
        remarks.append(Remark("short-rows", "wrong", rows=short))
    cells = [list(column) for column in zip_longest(*(row for _, row in body))][:width]
    cells += [[None] * len(body) for _ in range(width - len(cells))]
    silent = [letters(place) for place, column in enumerate(cells)
              if not headings[place] and not all(map(is_blank, column))]  # fmt: skip
    if silent:
        remarks.append(Remark("unheaded", "wrong", {"letters": ", ".join(silent)}))
    columns = {heading: column for heading, column in zip(headings, cells, strict=True) if heading}
    return Grid(columns, [number for number, _ in body], sheet, tuple(remarks))


def _with_upper(rows: Sequence[Sequence[Hashable]], top: int) -> Sequence[Hashable]:
    """The heading row, its gaps filled from the row above where headings have two levels."""
    row = rows[top]
    upper = rows[top - 1] if top else ()
    if sum(map(bool, map(text_of, upper))) < _TWO_LEVELS:
        return row
    return [cell if text_of(cell) else above
            for cell, above in zip_longest(row, upper[: len(row)])]  # fmt: skip


def letters(place: int) -> str:
    """What Excel calls a column, from 0.

    >>> letters(0), letters(27)
    ('A', 'AB')
    """
    name = ""
    while place >= 0:
        name = chr(ord("A") + place % 26) + name
        place = place // 26 - 1
    return name


def _width(row: Sequence[Hashable]) -> int:
    """Up to where a row is filled."""
    return next((place for place in range(len(row), 0, -1) if text_of(row[place - 1])), 0)


def _likeness(row: Sequence[Hashable]) -> int:
    """How many cells of a row are headings of a survey."""
    texts = [text_of(cell) for cell in row if isinstance(cell, str)]
    lists = [phrase for part in ("elements", "questions", "pairs") for phrase
             in known()[part].values()]  # fmt: skip
    context = {phrase for phrases in known()["context"].values() for phrase in phrases}
    return sum(
        bare(text) in context
        or code_of(text) is not None
        or any(holds(text, phrases) for phrases in lists)
        for text in texts
        if text and number_of(text) is None
    )


def _texts(row: Sequence[Hashable]) -> int:
    return sum(isinstance(cell, str) and number_of(cell) is None and not is_blank(cell)
               for cell in row)  # fmt: skip


def _headings(row: Sequence[Hashable]) -> tuple[list[str], list[Remark]]:
    """The headings, each once; empty where a column has none."""
    names = [" ".join(text_of(cell).split()) for cell in row[: _width(row)]]
    seen, found, doubled = Counter[str](), [], []
    for name in names:
        seen[name] += 1
        if name and seen[name] > 1:
            doubled.append(name)
            name = f"{name} ({seen[name]})"  # noqa: PLW2901  the second of that name
        found.append(name)
    remarks = [Remark("twice-headed", "wrong", column=name) for name in dict.fromkeys(doubled)]
    return found, remarks
