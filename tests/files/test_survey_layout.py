"""What stands around the answers of a survey file: headings, totals, words for numbers."""

from __future__ import annotations

from pathlib import Path

import pytest
from workbooks import workbook

from journeys.errors import NotMeasurable
from journeys.files import read_survey


def written(folder: Path, text: str, name: str = "skm.csv") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


@pytest.mark.parametrize("last", ["3;3;3", "3;3;4", "2026-05-01;Sari;KTP;3;3;3;4"])
def test_a_respondent_like_all_others_is_no_total(tmp_path: Path, last: str) -> None:
    heads = "Tanggal;Nama;Layanan;Persyaratan;Prosedur;Waktu;Biaya" if "Sari" in last else (
        "Persyaratan;Prosedur;Waktu")  # fmt: skip
    row = "2026-04-0{};Budi{};KTP;3;3;3;3" if "Sari" in last else "3;3;3"
    text = "\n".join([heads, *(row.format(one, one) for one in range(1, 6)), last])
    survey = read_survey(written(tmp_path, text))
    assert len(survey) == 6
    assert not [one for one in survey.remarks if one.key == "below"]


def test_means_without_a_name_are_left_out_where_they_lie_between_answers(tmp_path: Path) -> None:
    text = "No;Persyaratan;Prosedur;Waktu\n1;4;3;2\n2;3;3;4\n3;4;3;4\n;3,67;3,00;3,33\n"
    survey = read_survey(written(tmp_path, text), language="en")
    assert survey.table.index.tolist() == [2, 3, 4]
    assert "Row 5: totals, means or remarks below the answers" in " ".join(survey.said())


def test_headings_of_two_levels_are_read_together(tmp_path: Path) -> None:
    rows = [["No", "Layanan", "Unsur Pelayanan"], [None, None, "U1", "U2", "U3"],
            [1, "KTP", 4, 3, 4], [2, "KIA", 3, 3, 4]]  # fmt: skip
    file = tmp_path / "skm.xlsx"
    file.write_bytes(workbook(Data=rows))
    survey = read_survey(file)
    assert survey.table.columns.tolist() == [
        "respondent", "service", "requirements", "procedure", "time",
    ]  # fmt: skip
    assert survey.table["service"].tolist() == ["KTP", "KIA"]


@pytest.mark.parametrize(("said", "numbers"), [
    (["Sangat Baik"] * 3, [4, 4, 4]), (["Puas", "Tidak Puas", "Kurang Puas"], [3, 1, 2]),
])  # fmt: skip
def test_words_that_always_rise_are_read_for_every_element(
    tmp_path: Path, said: list[str], numbers: list[float]
) -> None:
    heads = ["Persyaratan", "Biaya", "Pengaduan"]
    survey = read_survey(
        written(tmp_path, "\n".join([";".join(heads), *(";".join([word] * 3) for word in said)]))
    )
    for name in ("requirements", "fee", "complaints"):
        assert survey.table[name].tolist() == numbers


def test_a_word_that_may_fall_is_not_taken_to_rise(tmp_path: Path) -> None:
    survey = read_survey(written(tmp_path, "No;Biaya\n1;Sangat murah\n2;Sangat murah\n"))
    assert "fee" not in survey.table


@pytest.mark.parametrize("given", ["U8", [1], {"U1": 5}, {"U1": None}])
def test_a_mapping_that_is_none_is_refused(tmp_path: Path, given: object) -> None:
    file = written(tmp_path, "U1;U2\n4;3\n")
    with pytest.raises(NotMeasurable) as caught:
        read_survey(file, given)  # type: ignore[arg-type]
    assert caught.value.say("en").startswith("mapping maps headings to names, both text")
