"""What a person sees: rounded, escaped, the same every time; what code gets: whole."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Callable

import pandas as pd
import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.measure.explanation import PARTS
from journeys.measure.measured import Measured

Build = Callable[..., Journey]
VOTES = {"a": [4, 3, 4, 2, 4, 3], "b": [1, 3, 2, 1, 0, 2]}


@pytest.fixture
def table(build: Build) -> Measured:
    pains = {"a": {"steps": {"antre"}, "frequency": 1 / 3}, "b": {"steps": {"syarat"}}}
    return measure.pain_points(build(pains, VOTES), by="phase")


def test_numbers_are_shown_rounded_and_kept_whole(table: Measured) -> None:
    row = repr(table).splitlines()[2]
    assert re.search(r"Loket +1 +6 +3\.33 +0\.278 +0\.43 +\[0\.\d\d, 0\.\d\d\] +0\.\d\d ", row)
    assert table["share"][1] == pytest.approx(10 / 36 / (10 / 36 + 0.375), abs=1e-15)


def test_the_table_is_headed_by_what_is_compared(table: Measured) -> None:
    heads = re.findall(r"<th[^>]*>([^<]*)</th>", table._repr_html_().split("</thead>")[0])
    assert heads == ["", "phase", "pains", "n", "severity", "weight", "share", "interval",
                     "top_share", "basis"]  # fmt: skip


def test_nothing_is_ever_shown_as_minus_zero(table: Measured) -> None:
    assert "-0.00" not in repr(table.assign(share=-0.0001))


def test_what_is_empty_is_a_dash(build: Build) -> None:
    lines = repr(measure.pain_points(build({"a": {}}), by="phase")).splitlines()
    assert re.search(r"Siapkan +0 +0 +– +0\.000 +0\.00 +– +– ", lines[1])


def test_the_note_stands_beside_the_table(table: Measured) -> None:
    assert table.attrs["headline"] in table._repr_html_()


def test_labels_are_escaped(build: Build) -> None:
    html = measure.pain_points(build({"a": {"text": "<script>alert(1)</script> & co"}}))
    assert "<script>" not in html._repr_html_()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in html._repr_html_()


def test_the_same_journey_looks_the_same_twice(build: Build) -> None:
    one, two = (measure.pain_points(build({"a": {}, "b": {}}, VOTES)) for _ in range(2))
    assert one._repr_html_() == two._repr_html_()
    assert repr(one) == repr(two)


def test_long_tables_are_cut_in_the_middle(build: Build) -> None:
    table = measure.pain_points(build({f"p{n:03}": {} for n in range(90)}))
    body = table._repr_html_().split("<tbody>")[1]
    assert body.count("<tr>") == pd.get_option("display.max_rows") + 1
    assert "…" in body


def test_a_part_of_the_table_still_explains_itself(table: Measured) -> None:
    part = table.sort_values("share", ascending=False).head(1)[["label", "share"]]
    assert isinstance(part, Measured)
    assert part.explain("en").formula.startswith("weight = severity/4 × frequency × reach")
    assert "0.57" in repr(part)


def test_columns_of_ones_own_are_shown_as_they_are(table: Measured) -> None:
    mine = table.assign(owner="Rina", share=100 * table["share"]).drop(columns=["low"])
    assert "Rina" in repr(mine)
    assert "interval" not in repr(mine)
    assert "<td" in mine.T._repr_html_()


@pytest.mark.parametrize("name", ["pain_points", "pareto"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_measure_explains_itself_in_both_languages(name: str, language: str) -> None:
    explanation = getattr(measure, name)(Journey()).explain(language)
    parts = {part: explanation.part(part) for part in ("title", *PARTS)}
    assert all(len(text) > 10 for text in parts.values())
    assert all(text in str(explanation) for text in parts.values())
    assert explanation._repr_markdown_().startswith(f"**{parts['title']}**")
    other = explanation.said_in("en" if language == "id" else "id")
    assert other.formula != explanation.formula


def test_an_explanation_speaks_the_language_of_its_table(table: Measured) -> None:
    assert table.explain().formula.startswith("bobot = keparahan/4")
    english = measure.pain_points(Journey(), language="en")
    assert english.explain().formula.startswith("weight = severity/4")


def test_a_table_of_several_measures_has_no_single_explanation(table: Measured) -> None:
    joined = pd.concat([table, measure.pareto(Journey())])
    with pytest.raises(NotMeasurable, match="gabungan"):
        joined.explain()


def test_a_table_survives_a_pickle_and_a_copy(table: Measured) -> None:
    again = pickle.loads(pickle.dumps(table))  # noqa: S301  our own bytes
    assert again.equals(table)
    assert again.explain() == table.copy().explain()


def test_a_table_goes_to_json(table: Measured) -> None:
    plain = json.loads(json.dumps(table.plain()))
    assert plain["measure"] == "pain_points"
    assert plain["rows"][1]["label"] == "Loket"
    assert plain["rows"][1]["n"] == 6
    declared = measure.pain_points(Journey().add(_pain())).plain()
    assert json.loads(json.dumps(declared))["rows"][0]["low"] is None


def _pain() -> object:
    from journeys.model import Insight

    return Insight(id="a", text="A")
