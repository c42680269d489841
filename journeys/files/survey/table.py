"""Columns of a file as the table of a survey: numbers for answers, texts for the rest."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TYPE_CHECKING

from journeys.files.survey.cells import is_blank, leading_number, number_of, text_of
from journeys.files.survey.grid import Grid
from journeys.files.survey.headings import bare, known
from journeys.files.survey.mapping import LEFT_OUT, SurveyMapping
from journeys.files.survey.remark import Remark
from journeys.files.survey.targets import CONTEXT, is_rating
from journeys.norms import norm

if TYPE_CHECKING:
    import pandas as pd

ROW = "row"
"""Name of the table's index: the row in the file."""
NAN = float("nan")


def table_of(grid: Grid, mapping: SurveyMapping) -> tuple[pd.DataFrame, list[Remark]]:
    """The table of a mapped grid, and the cells that hold no number.

    Answers are float64, NaN where blank or unreadable; all else is string.
    """
    import pandas as pd

    remarks: list[Remark] = []
    made: dict[str, pd.Series[float] | pd.Series[str]] = {}
    index = pd.Index(grid.rows, name=ROW)
    for heading, name in _in_order(mapping, grid):
        cells = grid.columns[heading]
        if is_rating(name):
            numbers, told = _numbers(cells, mapping.answers.get(name, {}), grid.rows, heading)
            made[name] = pd.Series(numbers, index=index, dtype="float64")
        else:
            texts, told = _texts(cells, name, heading)
            made[name] = pd.Series(texts, index=index, dtype="string")
        remarks += told
    return pd.DataFrame(made, index=index), remarks


def _in_order(mapping: SurveyMapping, grid: Grid) -> list[tuple[str, str]]:
    """The columns in use: who and when, then elements as the norm has them, then the rest."""
    elements = [entry.key for entry in norm("skm").entries]
    usual = [*CONTEXT, *elements]
    used = [(heading, mapping.columns[heading]) for heading in grid.columns
            if mapping.columns.get(heading, LEFT_OUT) != LEFT_OUT]  # fmt: skip
    last = len(usual)
    return sorted(used, key=lambda pair: usual.index(pair[1]) if pair[1] in usual else last)


def _numbers(
    cells: Sequence[Hashable], words: Mapping[str, float], rows: Sequence[int], heading: str
) -> tuple[list[float], list[Remark]]:
    values: dict[Hashable, float] = {}
    led: dict[str, float] = {}
    told: dict[str, float] = {}
    mixed = any(isinstance(cell, bool) for cell in cells)
    for raw in set(cells) if not mixed else cells:
        number = number_of(raw)
        if number is None and isinstance(raw, str) and not is_blank(raw):
            text = text_of(raw)
            if text.casefold() in words:
                number = told[text] = float(words[text.casefold()])
            elif (leading := leading_number(text)) is not None:
                number = led[text] = leading
        values[_key(raw) if mixed else raw] = NAN if number is None else number
    numbers = [values[_key(cell) if mixed else cell] for cell in cells]
    bad = [place for place, number in enumerate(numbers)
           if number != number and not is_blank(cells[place])]  # noqa: PLR0124  NaN  # fmt: skip
    remarks = []
    if bad:
        first = text_of(cells[bad[0]])[:60]
        remarks.append(Remark("text", "wrong", {"value": first, "n": len(bad)},
                              tuple(rows[place] for place in bad), heading))  # fmt: skip
    read = {**told, **led}
    if read:
        pairs = sorted(read.items(), key=lambda pair: (pair[1], pair[0]))[:8]
        said = ", ".join(f"{text[:40]} = {number:g}" for text, number in pairs)
        remarks.append(Remark("words", "guess", {"words": said}, column=heading))
    return numbers, remarks


def _key(cell: Hashable) -> Hashable:
    """A cell so that 1 and True are kept apart."""
    return type(cell).__name__, cell


def _texts(
    cells: Sequence[Hashable], name: str, heading: str
) -> tuple[list[str | None], list[Remark]]:
    texts = [None if is_blank(cell) else text_of(cell) for cell in cells]
    words = set(bare(heading).split())
    if name != "respondent" or not words & set(known()["personal"]):
        return texts, []
    codes: dict[str, str] = {}
    for text in texts:
        if text is not None:
            codes.setdefault(text.casefold(), f"R{len(codes) + 1:04}")
    hidden = [None if text is None else codes[text.casefold()] for text in texts]
    return hidden, [Remark("pseudonyms", column=heading)]
