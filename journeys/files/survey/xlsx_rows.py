"""The rows of a sheet of an Excel file: values only, formulas as what they last gave."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Hashable
from typing import NamedTuple

from journeys.errors import UnknownName, UnreadableFile
from journeys.files.survey.zip_guard import repacked

MOST_CELLS = 15_000_000
"""Rows times columns up to the last filled cell; a sheet is read whole."""
MOST_SHEETS = 200
OLE = b"\xd0\xcf\x11\xe0"
"""How old .xls files and those behind a password begin."""
_SHEET = re.compile(r"xl/worksheets/[^/]+\.xml")
_NEEDED = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|xl/(_rels/workbook\.xml\.rels|workbook\.xml"
    r"|sharedStrings\.xml|styles\.xml|worksheets/[^/]+\.xml)",
    re.IGNORECASE,
)
_PLACE = re.compile(rb"<(?:\w+:)?c\b[^>]*?\br=[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_CELL = re.compile(rb"<(?:\w+:)?c\b")


class Workbook(NamedTuple):
    """A checked Excel file.

    Attributes:
        sheets: Names, in their order.
        data: Its parts, packed anew.
        name: What a sentence calls it.
    """

    sheets: tuple[str, ...]
    data: bytes
    name: str


def workbook(data: bytes, name: str, language: str | None) -> Workbook:
    """Check an Excel file and list its sheets.

    Raises:
        UnreadableFile: If it is none, is not safe to open, or the library that
            reads Excel files is not installed.
    """
    if data.startswith(OLE):
        raise UnreadableFile("files.survey.old-excel", language, name=name)
    clean = repacked(data, name, language, lambda part: bool(_NEEDED.fullmatch(part)))
    _bounded(clean, name, language)
    try:
        from python_calamine import CalamineError, CalamineWorkbook
    except ImportError as failure:
        raise UnreadableFile("files.survey.no-calamine", language, name=name) from failure
    try:
        sheets = CalamineWorkbook.from_filelike(io.BytesIO(clean)).sheet_names
    except CalamineError as failure:
        raise UnreadableFile("files.survey.not-xlsx", language, name=name) from failure
    if not 1 <= len(sheets) <= MOST_SHEETS:
        raise UnreadableFile("files.survey.not-xlsx", language, name=name)
    return Workbook(tuple(sheets), clean, name)


def xlsx_rows(book: Workbook, sheet: str, language: str | None) -> list[list[Hashable]]:
    """The rows of a sheet, from its first row on.

    Raises:
        UnreadableFile: If the sheet cannot be read.
        UnknownName: If there is no such sheet.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    if sheet not in book.sheets:
        raise UnknownName("files.survey.no-sheet", language, sheet=sheet,
                          choices=", ".join(book.sheets))  # fmt: skip
    try:
        opened = CalamineWorkbook.from_filelike(io.BytesIO(book.data))
        found = opened.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    except CalamineError as failure:
        raise UnreadableFile("files.survey.not-xlsx", language, name=book.name) from failure
    return [list(row) for row in found]


def _bounded(clean: bytes, name: str, language: str | None) -> None:
    """Refuse a sheet whose last cell lies so far out that the grid up to it fills the memory."""
    with zipfile.ZipFile(io.BytesIO(clean)) as archive:
        for part in archive.namelist():
            if not _SHEET.fullmatch(part):
                continue
            content = archive.read(part)
            width, height = 1, sum(1 for _ in _ROW.finditer(content))
            for found in _PLACE.finditer(content):
                width, height = max(width, _column(found[1])), max(height, int(found[2]))
            cells = sum(1 for _ in _CELL.finditer(content))
            if max(width * height, cells) > MOST_CELLS:
                raise UnreadableFile("files.survey.wide-sheet", language, name=name,
                                     most=MOST_CELLS)  # fmt: skip


def _column(letters: bytes) -> int:
    """The number of a column: A is 1, AA is 27."""
    number = 0
    for letter in letters:
        number = 26 * number + letter - 64
    return number
