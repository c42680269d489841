"""Whatever bytes come, reading a survey gives a survey or one of our own refusals."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from workbooks import workbook

from journeys.errors import JourneysError
from journeys.files import Survey, read_survey

CELL = st.one_of(
    st.sampled_from(["", "4", "3,5", "Sangat sesuai", "tiga", "-", "5", "1e999", "NaN", "2026-01-1",
                     "=1+1", '"', "4 - baik", "\u00a04", "٣", "\x00", "\r"]),
    st.text(max_size=6),
)  # fmt: skip
HEADING = st.one_of(
    st.sampled_from(["Waktu", "Persyaratan", "U8", "U9", "No", "Nama", "Cap waktu", "Kepuasan",
                     "Kepentingan: a", "Kinerja: a", "Harapan 1", "Persepsi 1", "E1", "P1", ""]),
    st.text(max_size=8),
)  # fmt: skip
TABLES = st.lists(st.lists(CELL, max_size=6), max_size=8)
GOOD = workbook(Data=[["Waktu", "Biaya"], [4, 3], [3, "tiga"]])


def survives(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "skm.csv"
        file.write_bytes(data)
        try:
            survey = read_survey(file)
        except JourneysError as refusal:
            assert refusal.say("id") != refusal.say("en")  # noqa: PT017  what it says is asked
        else:
            assert isinstance(survey, Survey)
            assert survey.said("id")
            assert survey.said("en")
            assert repr(survey)
            assert file.read_bytes() == data


@given(data=st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    survives(data)


@given(heads=st.lists(HEADING, min_size=1, max_size=6), rows=TABLES,
       delimiter=st.sampled_from([";", ",", "\t", "|"]))  # fmt: skip
def test_any_table_of_text(heads: list[str], rows: list[list[str]], delimiter: str) -> None:
    lines = [delimiter.join(row) for row in [heads, *rows]]
    survives("\n".join(lines).encode("utf-8", "surrogatepass"))


@given(cuts=st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.binary(max_size=3)), max_size=6))
def test_any_change_of_an_excel_file(cuts: list[tuple[int, bytes]]) -> None:
    data = bytearray(GOOD)
    for place, new in cuts:
        data[place : place + len(new)] = new
    survives(bytes(data))


@given(rows=st.lists(st.lists(
    st.one_of(st.none(), st.booleans(), st.integers(-9, 99), st.floats(allow_nan=False), CELL),
    max_size=5), max_size=6))  # fmt: skip
def test_any_sheet(rows: list[list[object]]) -> None:
    clean = [
        [cell.replace("\x00", "") if isinstance(cell, str) else cell for cell in row]
        for row in rows
    ]
    survives(workbook(Data=[["Waktu", "Biaya", "Nama"], *clean]))
