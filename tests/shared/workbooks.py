"""Excel files written by hand, so that a test knows every byte."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"


class Formula(str):
    """A formula with what it last gave: ``Formula("=1+2|3")``."""

    __slots__ = ()


def letters(column: int) -> str:
    """The name of a column, from 0: A, B … Z, AA."""
    name = ""
    while column >= 0:
        name = chr(65 + column % 26) + name
        column = column // 26 - 1
    return name


def cell(value: object, row: int, column: int) -> str:
    place = f"{letters(column)}{row}"
    if value is None:
        return ""
    if isinstance(value, Formula):
        formula, _, cached = value.partition("|")
        return f'<c r="{place}"><f>{escape(formula[1:])}</f><v>{escape(cached)}</v></c>'
    if isinstance(value, bool):
        return f'<c r="{place}" t="b"><v>{int(value)}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{place}"><v>{value}</v></c>'
    return f'<c r="{place}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>'


def sheet(rows: Sequence[Sequence[object]]) -> str:
    body = "".join(
        f'<row r="{number}">'
        + "".join(cell(value, number, column) for column, value in enumerate(row))
        + "</row>"
        for number, row in enumerate(rows, 1)
    )
    return f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{body}</sheetData></worksheet>'


def parts(sheets: Mapping[str, Sequence[Sequence[object]]]) -> dict[str, str]:
    """The parts of a workbook by their names."""
    numbers = range(1, len(sheets) + 1)
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in zip(numbers, sheets, strict=True)
    )
    links = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" '
        f'Target="worksheets/sheet{number}.xml"/>'
        for number in numbers
    )
    kinds = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" '
        f'ContentType="{SHEET_TYPE}.worksheet+xml"/>'
        for number in numbers
    )
    return {
        "[Content_Types].xml": f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" '
        f'ContentType="{SHEET_TYPE}.sheet.main+xml"/>{kinds}</Types>',
        "_rels/.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/>'
        "</Relationships>",
        "xl/workbook.xml": f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
        f"{links}</Relationships>",
        **{
            f"xl/worksheets/sheet{number}.xml": sheet(rows)
            for number, rows in zip(numbers, sheets.values(), strict=True)
        },
    }


def packed(found: Mapping[str, str | bytes]) -> bytes:
    """Parts as a container."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in found.items():
            archive.writestr(name, content)
    return made.getvalue()


def workbook(**sheets: Sequence[Sequence[object]]) -> bytes:
    """An Excel file of some sheets."""
    return packed(parts(sheets))
