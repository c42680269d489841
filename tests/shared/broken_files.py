"""Survey files that are broken in one way each, and what is said of them in both languages.

Run ``.venv/bin/python tests/shared/broken_files.py`` to write the sentences anew; read them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from workbooks import workbook

from journeys.errors import JourneysError
from journeys.files import read_survey

GOLDEN = Path(__file__).parents[1] / "golden" / "survey_files.json"
HEAD = "Cap waktu;No Responden;Persyaratan;Prosedur;Waktu Penyelesaian;Biaya/Tarif\n"
ROW = "2026-01-0{};R{};4;3;4;4\n"


def _rows(*extra: str) -> str:
    return HEAD + "".join(ROW.format(one, one) for one in (1, 2, 3)) + "".join(extra)


CASES: dict[str, tuple[str, str | bytes]] = {
    "empty": ("skm.csv", ""),
    "only blanks": ("skm.csv", " \n\n  \n"),
    "only headings": ("skm.csv", HEAD),
    "no heading known": ("skm.csv", "a;b\n1;2\n3;4\n"),
    "a picture": ("skm.csv", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1"),
    "a journey": ("skm.csv", '{"format": "journey", "version": 1}\n'),
    "half of UTF-16": ("skm.csv", b"\xff\xfeP\0e\0r\0s\0y"),
    "another alphabet's bytes": ("skm.csv", _rows().encode() + b"2026-01-04;\xe9;4;3;4;4\n"),
    "text in numbers": (
        "skm.csv", _rows("2026-01-04;R4;4;tiga;4;x\n", "2026-01-05;R5;?;3;4;4\n")),
    "numbers off the scale": ("skm.csv", _rows("2026-01-04;R4;4;7;4;-1\n")),
    "a scale of 1 to 5": ("skm.csv", HEAD + "".join(
        f"2026-01-0{one};R{one};5;{one};4;5\n" for one in (1, 2, 3, 4, 5))),
    "a scale of 0 to 3": ("skm.csv", HEAD + "".join(
        f"2026-01-0{one};R{one};3;0;{one % 4};2\n" for one in (1, 2, 3, 4))),
    "scores out of ten": ("skm.csv", HEAD + "2026-01-01;R1;8;9;10;7\n2026-01-02;R2;9;6;8;8\n"),
    "decimals": ("skm.csv", _rows("2026-01-04;R4;3,5;3;4;4\n")),
    "blanks": ("skm.csv", _rows("2026-01-04;R4;;3;-;4\n", "2026-01-05;R5;4;3;n/a;4\n")),
    "a question nobody answered": ("skm.csv", "Persyaratan;Waktu\n4;\n3;\n"),
    "the same sheet twice": ("skm.csv", _rows(ROW.format(2, 2))),
    "a person twice": ("skm.csv", _rows("2026-02-01;R2;2;2;2;2\n")),
    "a heading twice": ("skm.csv", "Waktu;Waktu;Biaya\n4;3;4\n3;2;4\n"),
    "two columns alike": ("skm.csv", "Waktu;Kecepatan waktu;Biaya\n4;3;4\n3;2;4\n"),
    "remarks where answers should be": ("skm.csv", "Waktu;Keluhan\n4;lama sekali\n3;antre\n"),
    "rows too long and too short": (
        "skm.csv", _rows("2026-01-04;R4;4;3;4;4;9\n", "2026-01-05;R5;4\n")),
    "a quote that never ends": ("skm.csv", HEAD + '2026-01-01;R1;"4;3;4;4\n' + "x" * 140_000),
    "a quote that swallows the rest": (
        "skm.csv", HEAD + '2026-01-01;"R1;4;3;4;4\n' + ROW.format(2, 2) + ROW.format(3, 3)),
    "totals below the answers": (
        "skm.csv", _rows("Jumlah;;12;9;12;12\n", "Rata-rata;;4,00;3,00;4,00;4,00\n",
                         "Mengetahui, Kepala Dinas\n")),
    "a mean that looks like answers": ("skm.csv", _rows(";NRR;4;3;4;4\n")),
    "sums nobody named": ("skm.csv", _rows(";;12;9;12;12\n")),
    "a column without a heading": ("skm.csv", "Persyaratan;;Waktu\n4;3;4\n3;2;4\n"),
    "bare numbers": (
        "skm.csv", ";".join(f"U{one}" for one in range(1, 10)) + "\n" + "4;" * 8 + "3\n"),
    "numbers of the regulation's list": (
        "skm.csv", "U8 Penanganan Pengaduan;U9 Sarana dan Prasarana\n4;3\n3;3\n"),
    "personal data": (
        "skm.csv", "Nama;NIK;Waktu\nSari;3328010101010001;4\nDarmo;3328010101010002;3\n"),
    "a column a date crept into": (
        "skm.xlsx",
        workbook(Data=[["Waktu", "Biaya"], ["2026-04-01", 4], [3, True], ["#DIV/0!", 4]])),
    "several sheets": ("skm.xlsx", workbook(Sampul=[["SKM"]], Data=[["Waktu", "Biaya"], [4, 3]])),
    "no sheet filled": ("skm.xlsx", workbook(A=[[]], B=[[None]])),
    "an old Excel file": ("skm.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600),
    "a CSV called Excel": ("skm.xlsx", _rows()),
    "a container of something else": ("skm.xlsx", b"PK\x05\x06" + b"\0" * 18),
}  # fmt: skip


def said(name: str, language: str) -> list[str]:
    """The sentences of a case: the refusal's, or all that the survey tells."""
    file, content = CASES[name]
    with TemporaryDirectory() as folder:
        path = Path(folder) / file
        path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
        try:
            return read_survey(path, remember_it=False, language=language).said()
        except JourneysError as refusal:
            return [f"{type(refusal).__name__}: {refusal.say(language)}"]


if __name__ == "__main__":
    told = {name: {one: said(name, one) for one in ("id", "en")} for name in CASES}
    GOLDEN.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
    sys.stdout.write(f"{len(told)} cases\n")
