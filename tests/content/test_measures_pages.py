"""The pages of the measures say what the measures say, and no page is left over."""

import inspect
import re

import pytest
from measures_pages import FOLDER, LIST, names, pages

from journeys import measure
from journeys.measure.explanation import PARTS, Explanation

SILENT = {"By", "Tables", "attach_survey", "confirm_pairs", "register_pandas", "tables"}
"""What gives no number of its own; `comparison_power` answers as `comparison_size` does."""


def test_the_pages_are_up_to_date():
    held = {path.name: path.read_text("utf-8") for path in FOLDER.iterdir()}
    assert held == pages(), "run tests/shared/measures_pages.py"


def test_every_measure_has_a_page():
    assert set(measure.__all__) - SILENT - {"comparison_power"} == set(names())


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_part_is_said(name, language):
    papers = Explanation(name, language)
    for part in ("title", *PARTS):
        assert len(papers.part(part)) > 10 or part == "title", part
    assert any(sign.isdigit() for sign in papers.part("example"))


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize(("language", "word"), [("id", "cakupan"), ("en", "coverage")])
def test_who_prints_an_interval_says_how_often_it_holds(name, language, word):
    papers = Explanation(name, language)
    if "low``" in (inspect.getdoc(getattr(measure, name)) or ""):
        assert word in papers.part("uncertainty").lower()
    for part in ("title", *PARTS):
        assert not re.search(r"[A-Z]{3,}_[A-Z]", papers.part(part)), "left to be filled in"


def test_the_list_names_every_page():
    text = pages()[LIST]
    assert all(f"({name}.md)" in text for name in names())
