"""The lessons: quiet in tone, stored with results, and true to the tables they quote."""

import re
from pathlib import Path

import nbformat
import pytest

FOLDER = Path(__file__).parents[2] / "notebooks"
ID, EN = FOLDER / "01-perjalanan-ktp-el.ipynb", FOLDER / "02-ktp-el-journey.ipynb"
LESSONS = sorted(FOLDER.glob("*.ipynb"))
SILENT = {"jawaban", "open"}
"""Cells with nothing to show: an empty one to write in, and one that only imports."""


def cells(path):
    return nbformat.read(path, as_version=4).cells


@pytest.fixture(params=LESSONS, ids=lambda path: path.name[:2])
def lesson(request):
    return cells(request.param)


@pytest.fixture(params=[ID, EN], ids=["id", "en"])
def twin(request):
    return cells(request.param)


def outputs(cell):
    return [data for output in cell.get("outputs", []) for data in output.get("data", {}).items()]


def test_the_lessons_are_twins():
    assert [(c.id, c.cell_type) for c in cells(ID)] == [(c.id, c.cell_type) for c in cells(EN)]


def test_every_lesson_says_its_language():
    said = [nbformat.read(path, as_version=4).metadata["journeys"]["language"] for path in LESSONS]
    assert said == ["id", "en", "id", "id", "en", "id"]


def test_every_result_is_stored(lesson):
    silent = {cell.id for cell in lesson if cell.cell_type == "code" and not cell.outputs}
    assert silent <= SILENT


def test_the_board_shows_without_a_kernel(twin):
    (board,) = [cell for cell in twin if cell.id == "papan"]
    assert {kind for kind, _ in outputs(board)} == {
        "application/vnd.journey+json", "image/svg+xml", "text/plain",
    }  # fmt: skip


def test_nothing_stored_belongs_to_one_machine(lesson):
    for cell in lesson:
        kept = "".join(str(data) for _, data in outputs(cell))
        assert not re.search(r"/tmp/|/home/|/Users/|0x[0-9a-f]{6}|model_id", kept), cell.id
        assert "execution" not in cell.metadata, cell.id


def test_the_words_are_calm(lesson):
    for cell in lesson:
        if cell.cell_type == "markdown":
            assert "!" not in cell.source, cell.id
            heads = re.findall(r"^#+ (.*)$", cell.source, re.MULTILINE)
            assert all(len(head) <= 32 for head in heads), heads


@pytest.mark.parametrize(("path", "phase"), [(ID, "Loket"), (EN, "Counter")])
def test_the_prose_quotes_the_tables(path, phase):
    found = {cell.id: cell for cell in cells(path)}

    def share(table):
        text = dict(outputs(found[table]))["text/plain"]
        (row,) = [line for line in text.splitlines() if re.search(rf"^\d+\s+{phase}\b", line)]
        return re.findall(r"\d\.\d+", row)[2]

    def prose(cell):
        return found[cell].source.replace(",", ".")

    before, after = share("per-fase"), share("per-fase-lagi")
    assert float(after) > float(before)
    assert before in prose("per-fase-arti")
    assert f"{float(before):.0%}"[:-1] in prose("per-fase-arti")
    assert before in prose("sesudah-arti")
    assert after in prose("sesudah-arti")


def test_what_git_sees_is_added_lines_only(twin):
    (diff,) = [cell.outputs[0].text for cell in twin if cell.id == "beda"]
    lines = diff.splitlines()[2:]
    assert lines
    assert {line[0] for line in lines} == {"+", "@"}


KNOWN = {
    "03": {".9", ".667"},
    "04": {".9", ".8", ".3"},
    "05": {".9", ".8", ".3", ".05", ".147", ".33", ".474", ".95", ".34", ".60", ".25", "3.1375",
           ".00579"},
    "06": {"76.61"},
}  # fmt: skip
"""By lesson: numbers of the prose that no cell shows: limits, what is planted or printed."""


def spoken(text):
    """The decimal numbers of a text, without a zero in front and zeros behind."""
    dotted = re.sub(r"(?<=\d),(?=\d)", ".", text.replace("−", "-"))
    numbers = re.findall(r"(?<![\w.])\d*\.\d+(?!\w)", dotted)
    return {number.lstrip("0").rstrip("0").rstrip(".") for number in numbers}


def shown(lesson):
    told = []
    for cell in lesson:
        if cell.cell_type == "code":
            told += [cell.source, *(output.get("text", "") for output in cell.outputs)]
            told += [str(data) for kind, data in outputs(cell) if "svg" not in kind]
    return spoken("\n".join(told))


@pytest.mark.parametrize("path", LESSONS[2:], ids=lambda path: path.name[:2])
def test_every_decimal_of_the_prose_stands_in_a_result(path):
    lesson = cells(path)
    said = set().union(*(spoken(c.source) for c in lesson if c.cell_type == "markdown"))
    known = spoken(" ".join(KNOWN[path.name[:2]]))
    assert said - shown(lesson) == known - shown(lesson)
