"""The rows of a CSV file, whatever its encoding, its delimiter and its decimal sign."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Hashable, Iterator

from journeys.errors import UnreadableFile
from journeys.files.survey.remark import Remark

DELIMITERS = ";,\t|"
MOST_ROWS = 1_048_576
"""As many as a sheet of Excel has."""
_LOOKED_AT = 50
_LOOKED_INTO = 100_000


def decoded(data: bytes, name: str, language: str | None) -> tuple[str, list[Remark]]:
    """The text of a file: UTF-8 or UTF-16 by its mark, else UTF-8, else Windows-1252.

    Raises:
        UnreadableFile: If it holds bytes that no text has.
    """
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"),
                           (b"\xfe\xff", "utf-16")):  # fmt: skip
        if data.startswith(mark):
            return _text(data, encoding, name, language), []
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        told = [Remark("encoding", values={"name": name})]
        return _text(data, "cp1252", name, language), told
    if "\0" in text:
        raise UnreadableFile("files.survey.not-text", language, name=name)
    return text, []


def _text(data: bytes, encoding: str, name: str, language: str | None) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as failure:
        raise UnreadableFile("files.survey.not-text", language, name=name) from failure
    if "\0" in text:
        raise UnreadableFile("files.survey.not-text", language, name=name)
    return text


def csv_rows(text: str, name: str, language: str | None) -> list[list[Hashable]]:
    """The rows, one a record as Excel counts them; blank lines are empty rows.

    A first line ``sep=;`` names the delimiter and is no row; otherwise the one that
    divides the first lines most evenly is taken.

    Raises:
        UnreadableFile: If there are too many rows, a cell is too long, or a quote never
            closed swallows the rows below it.
    """
    first, _, rest = text.partition("\n")
    named = first.rstrip("\r\n")
    if named.lower().startswith("sep=") and len(named) == len("sep=") + 1:
        delimiter, body = named[-1], rest
    else:
        delimiter, body = _delimiter(text), text
    rows: list[list[Hashable]] = []
    try:
        for row in _reader(body, delimiter):
            if len(rows) >= MOST_ROWS:
                raise UnreadableFile("files.survey.many-rows", language, name=name, most=MOST_ROWS)
            rows.append(row)
    except csv.Error as failure:
        at = {"row": len(rows) + 1, "most": csv.field_size_limit()}
        raise UnreadableFile("files.survey.long-cell", language, name=name, **at) from failure
    if rows and body.count('"') % 2 and any("\n" in str(cell) for cell in rows[-1]):
        raise UnreadableFile("files.survey.open-quote", language, name=name, row=len(rows))
    return rows


def _reader(text: str, delimiter: str) -> Iterator[list[Hashable]]:
    yield from csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)


def _delimiter(text: str) -> str:
    """The sign that divides the first lines into most columns alike; a comma if none does."""
    lines = text[:_LOOKED_INTO].splitlines()[:_LOOKED_AT]
    best, found = (0, 0), ","
    for sign in DELIMITERS:
        try:
            widths = Counter(len(row) for row in csv.reader(lines, delimiter=sign)
                             if row)  # fmt: skip
        except csv.Error:
            continue
        usual = max((width for width in widths if width > 1), default=0,
                    key=lambda width: (widths[width], width))  # fmt: skip
        score = (widths[usual], usual) if usual else (0, 0)
        if score > best:
            best, found = score, sign
    return found
