"""Surveys read from CSV and Excel as people export them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from surveys import ELEMENTS
from workbooks import Formula, workbook

from journeys import measure
from journeys.errors import NotMeasurable, UnknownName, UnreadableFile
from journeys.files import SurveyMapping, read_survey

ROWS = [["4", "3", "3,5"], ["3", "", "4"], ["2", "1", "3"]]
HEADS = ["Persyaratan", "Prosedur", "Waktu"]
FORM = [
    "Cap waktu", "Nama", "Jenis Layanan",
    "Bagaimana pendapat Saudara tentang kesesuaian persyaratan dengan jenis pelayanannya?",
    "Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?",
    "Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?",
    "Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?",
    "Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan dengan hasil yang diberikan?",
    "Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?",
    "Bagaimana pendapat Saudara tentang perilaku petugas terkait kesopanan dan keramahan?",
    "Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?",
    "Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?",
    "Saran dan masukan",
]  # fmt: skip


def written(folder: Path, text: str | bytes, name: str = "skm.csv") -> Path:
    file = folder / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return file


def lines(delimiter: str = ";", rows: list[list[str]] = ROWS, heads: list[str] = HEADS) -> str:
    return "\n".join(delimiter.join(row) for row in [heads, *rows]) + "\n"


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("named", ["", "sep="])
def test_delimiter_mark_and_decimal_comma(
    tmp_path: Path, delimiter: str, mark: str, named: str
) -> None:
    head = f"{named}{delimiter}\n" if named else ""
    survey = read_survey(written(tmp_path, mark + head + lines(delimiter)))
    assert survey.table.columns.tolist() == ["requirements", "procedure", "time"]
    assert survey.table["time"].tolist() == [3.5, 4.0, 3.0]
    assert survey.table.index.tolist() == [2, 3, 4]
    assert survey.table["procedure"].isna().tolist() == [False, True, False]


def test_commas_with_quoted_decimals_line_ends_and_utf_16(tmp_path: Path) -> None:
    text = 'Persyaratan,Prosedur,Waktu\r\n4,3,"3,5"\r\n\r\n3,,4\r\n'
    plain = read_survey(written(tmp_path, text))
    wide = read_survey(written(tmp_path, text.encode("utf-16"), "wide.csv"))
    assert plain.table["time"].tolist() == wide.table["time"].tolist() == [3.5, 4.0]
    assert plain.table.index.tolist() == [2, 4]


def test_a_file_of_another_encoding_is_read_and_said(tmp_path: Path) -> None:
    survey = read_survey(written(tmp_path, "Persyaratan;Layanan\n4;Aké\n".encode("cp1252")))
    assert "Windows-1252" in " ".join(survey.said())


def test_the_questions_of_a_form_are_recognized_by_their_words(tmp_path: Path) -> None:
    rows = [["2026-01-02", "Sari", "KTP", *["4"] * 9, "cepat sekali"]] * 3
    survey = read_survey(written(tmp_path, lines(";", rows, FORM)))
    assert survey.table.columns.tolist() == ["respondent", "answered", "service", *ELEMENTS]
    assert survey.mapping.columns["Saran dan masukan"] == ""
    assert survey.table["respondent"].tolist() == ["R0001"] * 3
    assert "Sari" not in repr(survey)
    assert "Saran dan masukan" in " ".join(one.say("id") for one in survey.guesses)


def test_bare_numbers_follow_the_questionnaire_and_the_doubt_is_said(tmp_path: Path) -> None:
    heads = [f"U{number}" for number in range(1, 10)]
    survey = read_survey(written(tmp_path, lines(";", [["4"] * 9] * 2, heads)))
    assert survey.mapping.columns["U8"] == "facilities"
    assert survey.mapping.columns["U9"] == "complaints"
    doubts = [one for one in survey.guesses if one.key == "order-guessed"]
    assert [one.column for one in doubts] == ["U8", "U9"]
    assert "jangan sampai terbalik" in doubts[0].say("id")


def test_the_regulations_numbers_with_names_are_read_by_name_and_said(tmp_path: Path) -> None:
    heads = ["U7 Perilaku", "U8 Penanganan Pengaduan", "U9 Sarana dan Prasarana"]
    survey = read_survey(written(tmp_path, lines(";", [["4", "3", "2"]] * 2, heads)))
    assert survey.table[["facilities", "complaints"]].iloc[0].tolist() == [2, 3]
    said = [one for one in survey.remarks if one.key == "order-of-list"]
    assert {one.column for one in said} == {"U8 Penanganan Pengaduan", "U9 Sarana dan Prasarana"}


def test_answers_in_words_become_numbers_and_are_said(tmp_path: Path) -> None:
    text = ("Kompetensi;Biaya;Sarana\nSangat Mampu;Gratis;Baik\nMampu;Sangat Mahal;Sangat baik\n"
            "Kurang mampu;Murah;4 - Sangat baik\n")  # fmt: skip
    survey = read_survey(written(tmp_path, text))
    assert survey.table["competence"].tolist() == [4, 3, 2]
    assert survey.table["fee"].tolist() == [4, 1, 3]
    assert survey.table["facilities"].tolist() == [3, 4, 4]
    assert "Kurang mampu = 2" in " ".join(survey.said())
    assert survey.mapping.answers["fee"] == {"gratis": 4, "murah": 3, "sangat mahal": 1}


def test_a_mapping_is_remembered_for_the_next_file_of_the_form(tmp_path: Path) -> None:
    first = read_survey(written(tmp_path, lines(heads=["A", "B", "Waktu"])),
                        {"A": "fee", "B": "conduct"})  # fmt: skip
    assert first.mapping.guessed == {"Waktu"}
    kept = json.loads((tmp_path / "skm.mapping.json").read_text("utf-8"))
    assert kept["columns"] == {"A": "fee", "B": "conduct", "Waktu": "time"}
    assert kept["guessed"] == ["Waktu"]
    again = read_survey(written(tmp_path, lines(heads=["A", "B", "Waktu"]), "skm-2026.csv"))
    assert again.mapping == first.mapping
    assert "skm.mapping.json" in " ".join(again.said())
    other = read_survey(written(tmp_path, lines(heads=["A", "Prosedur", "Waktu"]), "lain.csv"))
    assert other.mapping.columns["A"] == ""


def test_a_mapping_can_be_corrected_and_the_correction_stays(tmp_path: Path) -> None:
    file = written(tmp_path, lines(heads=["U7", "U8", "U9"]))
    guessed = read_survey(file).mapping
    right = guessed.corrected({"U8": "complaints", "U9": "facilities"})
    survey = read_survey(file, right)
    assert survey.table["complaints"].tolist()[0] == 3
    assert survey.mapping.guessed == {"U7"}
    assert read_survey(file).mapping == survey.mapping
    assert not read_survey(file, right.confirmed()).mapping.guessed


def test_the_same_mapping_is_the_same_bytes_and_nothing_else_is_written(tmp_path: Path) -> None:
    file = written(tmp_path, lines())
    before = file.read_bytes()
    read_survey(file)
    text = (tmp_path / "skm.mapping.json").read_bytes()
    read_survey(file)
    assert (tmp_path / "skm.mapping.json").read_bytes() == text
    assert sorted(each.name for each in tmp_path.iterdir()) == ["skm.csv", "skm.mapping.json"]
    assert file.read_bytes() == before
    silent = written(tmp_path, lines(), "diam.csv")
    read_survey(silent, remember_it=False)
    assert not (tmp_path / "diam.mapping.json").exists()


def test_a_file_that_is_no_mapping_is_named_and_left_alone(tmp_path: Path) -> None:
    broken = written(tmp_path, "{", "skm.mapping.json")
    survey = read_survey(written(tmp_path, lines()))
    assert broken.read_text("utf-8") == "{"
    assert survey.problems[0].key == "mapping-broken"


def test_excel_gives_values_and_what_formulas_last_gave(tmp_path: Path) -> None:
    data = workbook(Jawaban=[
        ["Laporan SKM triwulan III"], [], HEADS,
        [4, Formula("=1+2|3"), 3.5], [3, None, Formula('=HYPERLINK("http://x","y")|2')],
    ])  # fmt: skip
    survey = read_survey(written(tmp_path, data, "skm.xlsx"))
    assert survey.table.index.tolist() == [4, 5]
    assert survey.table["procedure"].iloc[0] == 3
    assert survey.table["time"].tolist() == [3.5, 2.0]


def test_the_sheet_that_looks_like_a_survey_is_taken_and_said(tmp_path: Path) -> None:
    data = workbook(Sampul=[["Laporan"], ["2026"]], Data=[HEADS, [4, 3, 2]], Lain=[["a"], [1]])
    survey = read_survey(written(tmp_path, data, "skm.xlsx"))
    assert len(survey) == 1
    assert '"Data"' in " ".join(survey.said())
    with pytest.raises(UnknownName, match="Sampul, Data, Lain"):
        read_survey(tmp_path / "skm.xlsx", sheet="Isi")
    with pytest.raises(UnreadableFile, match="Tidak ada kolom yang dikenali"):
        read_survey(tmp_path / "skm.xlsx", sheet="Lain")


def test_pairs_of_questions_are_recognized(tmp_path: Path) -> None:
    heads = ["Kepentingan: Antrean", "Kinerja: Antrean", "Harapan Keandalan 5",
             "Persepsi Keandalan 5", "Fungsional Daring", "Disfungsional Daring"]  # fmt: skip
    survey = read_survey(written(tmp_path, lines(";", [["5", "2", "7", "4", "1", "5"]], heads)))
    assert survey.table.columns.tolist() == [
        "importance.antrean", "performance.antrean", "expectation.reliability.5",
        "perception.reliability.5", "functional.daring", "dysfunctional.daring",
    ]  # fmt: skip
    assert measure.kano(survey)["category"].tolist() == ["O"]
    assert measure.servqual(survey)["gap"].tolist() == [-3, -3]
    coded = [f"{side}{number}" for side in "EP" for number in range(1, 23)]
    survey = read_survey(written(tmp_path, lines(";", [["5"] * 44], coded), "kode.csv"))
    assert survey.mapping.columns["P9"] == "perception.reliability.9"
    assert survey.mapping.columns["E18"] == "expectation.empathy.18"


def test_a_survey_is_measured_as_it_is_and_rows_can_be_dropped(tmp_path: Path) -> None:
    survey = read_survey(written(tmp_path, lines()), language="en")
    assert measure.skm(survey).attrs["language"] == "en"
    assert measure.skm(survey.without(3))["n"].tolist()[-1] == 2
    with pytest.raises(UnknownName, match="no row 9"):
        survey.without(9)


def test_a_mapping_that_cannot_be_is_refused(tmp_path: Path) -> None:
    file = written(tmp_path, lines())
    with pytest.raises(NotMeasurable, match="yang tidak ada"):
        read_survey(file, {"Umur": "fee"})
    with pytest.raises(NotMeasurable, match="sama-sama dipetakan ke time"):
        read_survey(file, SurveyMapping({"Prosedur": "time", "Waktu": "time"}))


def test_a_measure_that_refuses_names_the_heading_of_the_file(tmp_path):
    file = written(tmp_path, "U1;U2;U3\n4;3;4\n3;4;7\n")
    survey = read_survey(file, language="en")
    with pytest.raises(NotMeasurable, match=r'Row 3, column time \("U3"\): 7 lies off'):
        measure.skm(survey)
    with pytest.raises(NotMeasurable, match=r'column time \("U3"\)'):
        measure.skm(survey.table)
