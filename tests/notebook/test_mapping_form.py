"""The form that says what a survey's columns are, without a browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from journeys.errors import UnreadableFile
from journeys.files import read_survey
from journeys.files.survey.seen import seen
from journeys.notebook.mapping.form import MappingForm

NUMBERED = ["U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9"]
ROWS = [[str(1 + (row + place) % 4) for place in range(9)] for row in range(8)]


def written(folder: Path, heads: list[str], rows: list[list[str]], name: str = "skm.csv") -> Path:
    file = folder / name
    file.write_text("\n".join(";".join(row) for row in [heads, *rows]) + "\n", "utf-8")
    return file


@pytest.fixture
def survey(tmp_path: Path) -> Path:
    return written(tmp_path, NUMBERED, ROWS)


def kept(file: Path) -> dict[str, str]:
    mapping = json.loads(file.with_suffix(".mapping.json").read_text("utf-8"))
    return {"guessed": mapping["guessed"], **mapping["columns"]}


def test_nothing_is_written_until_a_person_keeps_it(survey):
    before = survey.read_bytes()
    form = MappingForm(survey)
    form.choose("U8", "complaints")
    assert [file.name for file in survey.parent.iterdir()] == ["skm.csv"]
    form.keep()
    assert kept(survey)["U8"] == "complaints"
    assert kept(survey)["guessed"] == []
    assert survey.read_bytes() == before


def test_eight_and_nine_change_places_with_one_choice(survey):
    form = MappingForm(survey, language="en")
    form._rows["U8"].dropdown.value = "complaints"
    assert form.mapping.columns["U9"] == "facilities"
    assert form._rows["U9"].dropdown.value == "facilities"
    assert "changed places" in form._said.value
    assert (form.survey.table["complaints"] == [float(row[7]) for row in ROWS]).all()


def test_the_next_file_of_the_form_is_read_without_a_guess(survey):
    form = MappingForm(survey)
    form.choose("U8", "complaints")
    form.keep()
    later = read_survey(written(survey.parent, NUMBERED, ROWS, "skm-2027.csv"))
    assert later.mapping.columns["U8"] == "complaints"
    assert not later.guesses


def test_an_answer_in_words_gets_the_number_a_person_gives_it(tmp_path):
    rows = [[word] for word in ("Sesuai", "Lumayan", "Sangat Sesuai", "Lumayan")]
    form = MappingForm(written(tmp_path, ["Persyaratan"], rows))
    assert form.survey.table["requirements"].isna().sum() == 2
    picker = next(each for each in form._rows["Persyaratan"]._pickers if each._word == "Lumayan")
    assert picker.dropdown.value == ""
    picker.dropdown.value = 2.0
    assert form.survey.table["requirements"].tolist() == [3, 2, 4, 2]
    picker.dropdown.value = ""
    assert form.survey.table["requirements"].isna().sum() == 2


def test_what_a_person_has_in_hand_stays_the_same_control(tmp_path):
    form = MappingForm(written(tmp_path, ["Persyaratan"], [["Lumayan"], ["Lumayan"], ["3"]]))
    row = form._rows["Persyaratan"]
    row.dropdown.value = "requirements"
    before = row._words.children
    row._pickers[0].dropdown.value = 2.0
    assert row._words.children == before
    assert form.survey.table["requirements"].tolist() == [2, 2, 3]


def test_a_file_of_which_nothing_is_known_can_still_be_told(tmp_path):
    file = written(tmp_path, ["A", "B"], [["3", "x"], ["4", "y"]])
    with pytest.raises(UnreadableFile, match="MappingForm"):
        read_survey(file)
    form = MappingForm(file, language="en")
    form.keep()
    assert "No column is used yet" in form._said.value
    assert [each.name for each in tmp_path.iterdir()] == ["skm.csv"]
    form.choose("A", "requirements")
    form.keep()
    assert read_survey(file).table["requirements"].tolist() == [3, 4]


def test_what_the_file_says_is_text_in_the_form(tmp_path):
    bite = "<img src=x onerror=alert(1)>"
    rows = [[bite, "3"], [bite, "4"], [bite, "4"]]
    form = MappingForm(written(tmp_path, [bite, "Persyaratan"], rows))
    bundle = form._repr_mimebundle_()
    holds = [row.box.children[0].children[1].value for row in form._rows.values()]
    assert not any("<img" in part for part in [form._said.value, bundle["text/html"], *holds])
    assert "&lt;img" in holds[0]
    assert not form._rows[bite].dropdown.description_allow_html


def test_names_and_sentences_of_people_are_not_shown(tmp_path):
    heads = ["Nama", "NIK", "Saran", "Persyaratan"]
    rows = [["Siti", "3328010101010001", f"Loket {n} sempit", "3"] for n in range(5)]
    form = MappingForm(written(tmp_path, heads, rows))
    shown = [row.box.children[0].children[1].value for row in form._rows.values()]
    assert not any(secret in part for part in shown for secret in ("Siti", "3328", "sempit"))


def test_without_a_kernel_the_words_are_left(survey):
    bundle = MappingForm(survey)._repr_mimebundle_()
    assert "U8 → facilities" in bundle["text/plain"]
    assert "application/vnd.jupyter.widget-view+json" in bundle


def test_a_file_that_is_none_says_so(tmp_path):
    with pytest.raises(UnreadableFile, match="skm"):
        MappingForm(tmp_path / "skm.csv")


def test_few_answers_said_again_and_again_are_shown_free_text_is_not():
    assert seen("Layanan", ["KTP", "KK", "KTP"]).words == ("KTP", "KK")
    assert seen("Saran", [f"kalimat {n}" for n in range(40)]).free
    assert seen("Umur", ["3,5", 7, None]) == (2, (3.5, 7.0), (), False)
