"""Excel files made to harm: refused before any library opens them, in words."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from workbooks import MAIN, packed, parts, sheet, workbook

from journeys.errors import UnreadableFile
from journeys.files import read_survey
from journeys.files.survey import xlsx_rows, zip_guard

ROWS = [["Persyaratan", "Waktu"], [4, 3], [3, 4]]
GOOD = parts({"Data": ROWS})
SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
ENTITIES = (
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def with_part(name: str, content: str | bytes) -> bytes:
    return packed({**GOOD, name: content})


def cells(*places: str) -> str:
    found = "".join(f'<c r="{place}"><v>1</v></c>' for place in places)
    return f'<worksheet xmlns="{MAIN}"><sheetData><row r="1">{found}</row></sheetData></worksheet>'


def patched(data: bytes, entry: str, **fields: int) -> bytes:
    """A container whose directory lies about one part."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        place = archive.start_dir
    made = bytearray(data)
    while made[place : place + 4] == b"PK\x01\x02":
        length, extra, comment = struct.unpack("<3H", made[place + 28 : place + 34])
        if made[place + 46 : place + 46 + length].decode() == entry:
            offsets = {"flags": (8, "<H"), "method": (10, "<H"), "crc": (16, "<I"),
                       "packed": (20, "<I"), "size": (24, "<I"), "offset": (42, "<I")}  # fmt: skip
            for name, value in fields.items():
                at, kind = offsets[name]
                struct.pack_into(kind, made, place + at, value)
        place += 46 + length + extra + comment
    return bytes(made)


def bombs() -> dict[str, bytes]:
    good = workbook(Data=ROWS)
    text = GOOD[SHEET]
    size = len(text.encode())
    return {
        "one huge cell": with_part(SHEET, sheet([["Waktu"], ["A" * 60_000_000]])),
        "a huge part nobody needs": with_part("xl/media/a.bin", b"\0" * 50_000_000),
        "many huge parts": packed({**GOOD, **{f"a{one}": b"\0" * 30_000_000 for one in range(8)}}),
        "shared strings of nothing": with_part("xl/sharedStrings.xml", b" " * 90_000_000),
        "more parts than any": packed({**GOOD, **{f"a{one}": b"" for one in range(5_001)}}),
        "the size understated": patched(good, SHEET, size=size - 10),
        "the size overstated": patched(good, SHEET, size=size + 10),
        "the packed size overstated": patched(good, SHEET, packed=1_000_000),
        "the packed size understated": patched(good, SHEET, packed=20),
        "the checksum wrong": patched(good, SHEET, crc=1),
        "an offset into another part": patched(good, SHEET, offset=0),
        "an offset beyond the end": patched(good, SHEET, offset=0x7FFFFFFF),
        "a part that is encrypted": patched(good, SHEET, flags=1),
        "a method nobody has": patched(good, SHEET, method=99),
        "the same part twice": doubled(),
        "entities that grow": with_part(SHEET, ENTITIES + text),
        "an entity from outside": with_part(SHEET, OUTSIDE + text),
        "an entity in the workbook": with_part(BOOK, OUTSIDE + GOOD[BOOK]),
        "an entity in UTF-16": with_part(SHEET, (OUTSIDE + text).encode("utf-16")),
        "an entity in the strings": with_part("xl/sharedStrings.xml", ENTITIES + "<sst/>"),
        "a cell at the end of the sheet": with_part(SHEET, cells("A1", "XFD1048576")),
        "a cell far to the right": with_part(SHEET, cells("A1", "XFD2000")),
        "no workbook at all": packed({"a.txt": "hello"}),
        "no sheet": packed({name: part for name, part in GOOD.items() if name != SHEET}),
        "half a container": good[: len(good) // 2],
        "a sheet that is no XML": with_part(SHEET, "<worksheet><sheetData><row"),
    }  # fmt: skip


def doubled() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in GOOD.items():
            archive.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr(SHEET, sheet([["Waktu"], [1]]))
    return made.getvalue()


BOMBS = bombs()


@pytest.mark.parametrize("name", BOMBS)
def test_a_harmful_file_is_refused_in_words(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "skm.xlsx"
    file.write_bytes(BOMBS[name])

    def no_socket(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr("socket.socket.connect", no_socket)
    with pytest.raises(UnreadableFile) as refusal:
        read_survey(file)
    assert "skm.xlsx" in refusal.value.say("id")
    assert refusal.value.key.startswith("files.survey.")
    assert not list(tmp_path.glob("*.json"))


def test_there_are_as_many_as_promised_and_what_they_imitate_is_fine(tmp_path: Path) -> None:
    assert len(BOMBS) >= 20
    file = tmp_path / "skm.xlsx"
    file.write_bytes(workbook(Data=ROWS))
    assert len(read_survey(file)) == 2


def test_nothing_is_unpacked_further_than_it_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stream that goes on for 60 MB but says 1,000 bytes is stopped after those."""
    unpacked = []
    real = zlib.decompressobj

    class Counting:
        def __init__(self, *given: int) -> None:
            self.stream = real(*given)

        def decompress(self, data: bytes, most: int) -> bytes:
            unpacked.append(most)
            return self.stream.decompress(data, most)

        @property
        def eof(self) -> bool:
            return self.stream.eof

    monkeypatch.setattr("journeys.files.survey.zip_guard.zlib.decompressobj", Counting)
    lying = patched(with_part(SHEET, " " * 60_000_000), SHEET, size=1_000)
    with pytest.raises(UnreadableFile):
        zip_guard.repacked(lying, "x", "id", lambda name: name == SHEET)
    assert unpacked == [1_001]


def test_what_the_library_opens_is_what_was_checked() -> None:
    """Bytes before and after the container, and a second directory, do not get through."""
    hidden = workbook(Lain=[["Waktu"], [1]])
    both = hidden + workbook(Data=ROWS)
    book = xlsx_rows.workbook(both, "x", "id")
    assert xlsx_rows.xlsx_rows(book, book.sheets[0], "id")[1] == [4.0, 3.0]
    with zipfile.ZipFile(io.BytesIO(book.data)) as archive:
        assert all(entry.compress_type == zipfile.ZIP_STORED for entry in archive.infolist())


def test_formulas_of_others_stay_texts(tmp_path: Path) -> None:
    file = tmp_path / "skm.xlsx"
    file.write_bytes(workbook(Data=[["Layanan", "Waktu"], ["=cmd|' /C calc'!A0", 3], ["+1", 4]]))
    assert read_survey(file).table["service"].tolist() == ["=cmd|' /C calc'!A0", "+1"]


def test_without_the_library_it_is_said_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "python_calamine", None)
    file = tmp_path / "skm.xlsx"
    file.write_bytes(workbook(Data=ROWS))
    with pytest.raises(UnreadableFile) as refusal:
        read_survey(file)
    for language in ("id", "en"):
        assert 'pip install "journeys[office]"' in refusal.value.say(language)


def test_a_file_too_large_is_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("journeys.files.survey._read_survey.MOST_CONTAINER", 10)
    file = tmp_path / "skm.csv"
    file.write_text("Waktu\n" + "4\n" * 10, "utf-8")
    with pytest.raises(UnreadableFile, match="lebih besar"):
        read_survey(file)
