"""Reads a survey from a CSV or Excel file; the file is never touched."""

from __future__ import annotations

from pathlib import Path

from journeys.errors import UnreadableFile
from journeys.files.survey.checking import Checked, problems
from journeys.files.survey.csv_rows import csv_rows, decoded
from journeys.files.survey.deciding import Given, decided
from journeys.files.survey.grid import Grid, grid
from journeys.files.survey.mapping import LEFT_OUT
from journeys.files.survey.remark import Remark
from journeys.files.survey.remembering import home_of, remember, remembered
from journeys.files.survey.seen import seen
from journeys.files.survey.survey import Survey
from journeys.files.survey.table import table_of
from journeys.files.survey.xlsx_rows import OLE, workbook, xlsx_rows
from journeys.files.survey.zip_guard import MOST_CONTAINER

_EXCEL = (b"PK\x03\x04", b"PK\x05\x06", OLE)
"""How Excel files begin, whatever they are called."""


def read_survey(
    path: str | Path,
    mapping: Given = None,
    *,
    sheet: str | None = None,
    remember_it: bool = True,
    language: str | None = None,
) -> Survey:
    """A survey with its columns recognized, and what is wrong with it in words.

    What each column is comes from ``mapping``, else from the mapping kept beside
    the file (``<survey>.mapping.json``), else from one in the same folder for a
    file with the same columns, else from the headings and answers. It is kept
    beside the file, so that the next file of the form maps itself; `Survey.said`
    tells what was guessed. Nothing in the answers is changed: what is off the
    scale, blank, doubled or no number is named with its row and column.

    CSV may be divided by ``;`` ``,`` tab or ``|``, have decimal commas, a byte
    order mark or a first line ``sep=;``. Excel files give values, formulas what
    they last gave. Names, numbers and addresses of respondents become R0001, R0002.

    Args:
        path: Of a ``.csv``, ``.txt``, ``.tsv`` or ``.xlsx`` file, at most 50 MiB.
        mapping: Heading to name in the table, or a mapping corrected before; what it
            leaves out is looked up or guessed.
        sheet: Of an Excel file; None for the one that looks like a survey.
        remember_it: Whether to keep the mapping beside the file.
        language: Of all sentences; None for Indonesian.

    Raises:
        UnreadableFile: If the file is missing, empty, too large, not safe to open or
            no table; if it is an Excel file and ``journeys[office]`` is not installed.
        NotMeasurable: If a mapping gives two columns one name, or names a column
            that is not there.
        UnknownName: If there is no such sheet.
    """
    made = recognized(path, mapping, sheet=sheet, remember_it=remember_it, language=language)
    if not len(made.table.columns):
        raise UnreadableFile("files.survey.nothing-known", made.language, name=made.name,
                             columns=", ".join(list(made.mapping.columns)[:12]))  # fmt: skip
    return made


def recognized(
    path: str | Path,
    mapping: Given = None,
    *,
    sheet: str | None = None,
    remember_it: bool = True,
    language: str | None = None,
) -> Survey:
    """As `read_survey`, but a file of which no column is known is a survey without columns."""
    file, spoken = Path(path), language or "id"
    found = _grid(file, sheet, spoken)
    known, remarks = remembered(file, list(found.columns))
    chosen, told = decided(found, mapping, known.mapping if known else None, spoken)
    remarks += [*found.remarks, *told]
    if known:
        remarks.append(Remark("known", values={"name": known.file.name}))
    table, read = table_of(found, chosen)
    names = {name: heading for heading, name in chosen.columns.items() if name != LEFT_OUT}
    unread = {told.column: frozenset(told.rows) for told in read if told.key == "text"}
    remarks += [*read, *problems(Checked(table, chosen, names, spoken, unread))]
    broken = home_of(file).is_file() and known is None
    if remember_it and names and (mapping is not None or not broken):
        remarks += remember(chosen, file)
    table.attrs |= {"language": spoken, "headings": names}
    glimpses = {heading: seen(heading, cells) for heading, cells in found.columns.items()}
    return Survey(file.name, table, chosen, tuple(remarks), spoken, glimpses)


def _grid(file: Path, sheet: str | None, language: str) -> Grid:
    data = _bytes(file, language)
    if data.startswith(_EXCEL):
        return _excel(data, file.name, sheet, language)
    text, remarks = decoded(data, file.name, language)
    made = grid(csv_rows(text, file.name, language), "", file.name, language)
    return made._replace(remarks=(*remarks, *made.remarks))


def _excel(data: bytes, name: str, sheet: str | None, language: str) -> Grid:
    """The wished sheet, or the first of those that look most like a survey."""
    book = workbook(data, name, language)
    if sheet is not None or len(book.sheets) == 1:
        chosen = sheet if sheet is not None else book.sheets[0]
        return grid(xlsx_rows(book, chosen, language), chosen, name, language)
    grids = []
    failure: UnreadableFile | None = None
    for each in book.sheets:
        try:
            grids.append(grid(xlsx_rows(book, each, language), each, name, language))
        except UnreadableFile as empty:
            failure = failure or empty
    if not grids:
        raise failure or UnreadableFile("files.survey.empty", language, name=name)
    best = max(grids, key=lambda one: (one.likeness, -book.sheets.index(one.sheet)))
    told = Remark("sheet", "guess", {"sheet": best.sheet, "sheets": ", ".join(book.sheets)})
    return best._replace(remarks=(told, *best.remarks))


def _bytes(file: Path, language: str) -> bytes:
    try:
        if file.stat().st_size > MOST_CONTAINER:
            raise UnreadableFile("files.survey.zip-large", language, name=file.name,
                                 most=MOST_CONTAINER >> 20)  # fmt: skip
        data = file.read_bytes()
    except OSError as failure:
        key = "files.missing" if isinstance(failure, FileNotFoundError) else "files.closed"
        raise UnreadableFile(key, language, name=str(file)) from failure
    if not data.strip():
        raise UnreadableFile("files.survey.empty", language, name=file.name)
    return data
