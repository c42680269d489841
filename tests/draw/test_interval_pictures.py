"""Effects, the satisfaction survey and other intervals: true to their tables, and readable."""

from __future__ import annotations

import draw_hostile as hostile
import draw_overlap as overlap
import draw_samples as samples
import draw_tables as tables
import numpy as np
import pandas as pd
import pytest
from surveys import ELEMENTS, published

from journeys import measure
from journeys.draw import effects, intervals, skm
from journeys.draw.backend.engine import engine
from journeys.draw.backend.paint import paint
from journeys.draw.charts.measured_kind import KINDS
from journeys.draw.scene.marks import Disc, Group, Label, Path, Rect, every
from journeys.draw.theme import theme_named
from journeys.errors import NotDrawable, UnknownName
from journeys.words import say

THEMES = ["light", "dark", "high-contrast-light", "high-contrast-dark"]


def lines(scene):
    """The groups that are lines of a chart: those that hold the mark on its axis."""
    return [one for one in every(scene.marks) if isinstance(one, Group)]


def written(picture):
    return " ".join(mark.text for mark in every(picture.scene.marks) if isinstance(mark, Label))


@pytest.mark.parametrize("width", [480, 760, 960, 1600])
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_words_touch_or_leave_the_picture(width, language):
    compared = [tables.compared(language), tables.by_item(language),
                tables.by_item(language, samples.LONG)]  # fmt: skip
    surveys = [tables.surveyed(language), tables.surveyed(language, "service"),
               measure.skm(published(), language=language)]  # fmt: skip
    made = [effects(table, width=width) for table in compared]
    made += [skm(table, width=width) for table in surveys]
    for word in ("", samples.LONG):
        several = tables.measured(language, word).values()
        made += [intervals(table, width=width) for table in several]
    for picture in made:
        assert picture.scene.width == width
        assert overlap.outside(picture.scene) == []
        assert overlap.touching(picture.scene) == []


@pytest.mark.parametrize("theme", THEMES)
def test_the_same_table_gives_the_same_bytes(theme):
    for draw, table in ((effects, tables.compared()), (skm, tables.surveyed()),
                        (intervals, measure.pain_points(tables.rated()))):  # fmt: skip
        made = [draw(table, theme=theme).svg for _ in range(2)]
        assert made[0] == made[1]
        hostile.read_safely(made[0])


@pytest.mark.parametrize("name", list(tables.measured()))
def test_every_value_and_interval_of_a_table_is_written(name):
    table = tables.measured("en")[name]
    picture = intervals(table)
    assert picture.narrative.title == say(f"measure.explain.{name}.title", "en")
    parts = KINDS[name].parts
    assert len(picture.narrative.rows) == len(table) * len(parts)
    few = sum(table[ends[0] if ends else value].isna().sum() for value, ends in parts)
    shown = [row[1] for row in picture.narrative.rows]
    assert sum("no interval" in figures or figures.startswith("–") for figures in shown) == few


def test_marks_stand_where_the_values_are():
    table = measure.pain_points(tables.rated())
    scene = intervals(table, width=1600).scene
    accent = theme_named("light")["accent"]
    spots = [mark.x for mark in every(scene.marks) if isinstance(mark, Disc)
             and mark.radius == 5 and accent in (mark.paint.fill, mark.paint.stroke)]  # fmt: skip
    shares = table["share"].to_numpy(float)
    assert len(spots) == len(shares)
    slope = np.polyfit(shares, spots, 1)
    assert np.polyval(slope, shares) == pytest.approx(spots, abs=1e-6)


def whiskers(group):
    """Left and right end of the interval in a line of a chart."""
    [path] = [mark for mark in group.marks if isinstance(mark, Path)
              and mark.paint.width == 2 and mark.commands[0][1][1] == mark.commands[1][1][1]
              and mark.paint.stroke == theme_named("light")["ink-2"]]  # fmt: skip
    return [point[0] for _, point in path.commands]


def test_effects_stand_on_the_side_of_who_is_higher_and_name_both_ends():
    high, low = [4, 5, 5, 4, 5, 5, 4, 5], [1, 2, 1, 2, 3, 1, 2, 4]
    sides = []
    for given in ({"A": high, "B": low}, {"A": low, "B": high}):
        picture = effects(measure.compare(given, language="en"))
        assert {"A is higher", "B is higher"} <= {
            mark.text for mark in every(picture.scene.marks) if isinstance(mark, Label)
        }
        [row] = [one for one in lines(picture.scene) if one.title.startswith("A – B")]
        zone = next(mark for mark in row.marks if isinstance(mark, Rect)
                    and mark.paint.fill == theme_named("light")["sunken"])  # fmt: skip
        ends = whiskers(row)
        sides.append((min(ends) > zone.x + zone.width, max(ends) < zone.x))
    assert sides == [(True, False), (False, True)]


@pytest.mark.parametrize(("better", "right"), [("higher", "A does better"),
                                               ("lower", "B does better")])  # fmt: skip
def test_the_ends_say_who_does_better_once_it_is_said_what_is_good(better, right):
    table = measure.compare({"A": [1, 2, 3, 4, 5], "B": [2, 3, 3, 4, 5]}, language="en")
    scene = effects(table, better=better).scene
    ends = {mark.text: mark.x for mark in every(scene.marks) if isinstance(mark, Label)
            and mark.text.endswith("does better")}  # fmt: skip
    assert max(ends, key=ends.get) == right


def test_corrected_p_n_and_words_are_those_of_the_table():
    table = tables.compared("en", baseline="Daring")
    picture = effects(table)
    assert picture.narrative.summary == table.attrs["sentence"]
    rows = [row for row in picture.narrative.rows if " – " in row[0]]
    pairs = table[table["second"] != ""].to_dict("records")
    assert len(rows) == len(pairs)
    for row, pair in zip(rows, pairs, strict=True):
        assert row[0] == f"{pair['first']} – {pair['second']}"
        assert f"n {pair['n_first']}, {pair['n_second']}" in row[1]
        if pair["p_adjusted"] == pair["p_adjusted"]:
            p = max(pair["p_adjusted"], 0.001)
            assert f"{p:.3f}".lstrip("0") in row[1] or pair["p_adjusted"] < 0.001
        else:
            assert "without test" in row[2]


def test_a_test_of_all_groups_has_no_direction_and_no_mark():
    picture = effects(tables.compared("en"))
    [row] = [one for one in lines(picture.scene) if one.title.startswith("All groups")]
    assert not [mark for mark in row.marks if isinstance(mark, Disc)]
    assert "Kruskal" in picture.narrative.rows[0][2]


def test_rows_taken_from_a_table_can_be_drawn():
    table = tables.by_item("en")
    picture = effects(table[table["item"] == "Langkah 2"])
    assert [row[0] for row in picture.narrative.rows] == ["Langkah 2"]
    assert "Holm for 4 tests" in written(picture)


def test_elements_have_names_and_the_lowest_is_marked_with_its_own_shape():
    picture = skm(measure.skm(published(), language="en"))
    names = [row[0] for row in picture.narrative.rows]
    assert names[2] == "Completion time (Lowest)"
    assert sum("Lowest" in name for name in names) == 1
    assert names[-1] == "Index as a whole"
    assert "91.48 A" in picture.narrative.rows[-1][1]
    assert "n 29" in picture.narrative.rows[-1][1]
    warn = theme_named("light")["warn"]
    diamonds = [mark for mark in every(picture.scene.marks) if isinstance(mark, Path)
                and mark.paint.fill == warn]  # fmt: skip
    assert len(diamonds) == 1


def test_categories_are_named_and_bounds_not_read_in_the_regulation_are_marked():
    table = tables.surveyed("en")
    picture = skm(table, width=1600)
    words = written(picture)
    for name in ("A Very good", "B Good", "C Less good", "D Not good", "76.61", "unverified"):
        assert name in words
    assert table.attrs["marks"][0] in words
    assert "example figures" not in words
    assert "example figures · unverified" in written(skm(table, simulated=True))


def test_a_table_in_another_language_is_named_in_the_pictures():
    table = tables.surveyed("id")
    picture = skm(table, "en")
    assert "Completion time" in picture.text
    assert table.attrs["sentence"] not in picture.text
    assert say("draw.norms.unverified", "en") in picture.text


def test_groups_of_a_survey_stand_beside_each_other_without_a_lowest():
    picture = skm(tables.surveyed("en", "service"))
    assert sorted(row[0] for row in picture.narrative.rows) == ["KK", "KTP-el"]


def test_few_respondents_have_a_hollow_mark_and_no_interval():
    picture = skm(tables.surveyed("en", respondents=4))
    assert all("no interval" in row[1] for row in picture.narrative.rows)
    dashed = [mark for mark in every(picture.scene.marks) if isinstance(mark, Disc | Path)
              and mark.paint.dash == (2.4, 1.9)]  # fmt: skip
    assert len(dashed) == len(ELEMENTS) + 1


@pytest.mark.parametrize("source", [None, 3, pd.DataFrame({"a": [1]}), "peta"])
def test_what_is_no_such_table_is_refused_in_words(source):
    for draw, needed in ((effects, "compare"), (skm, "skm"), (intervals, "pain_points")):
        with pytest.raises(NotDrawable, match=needed):
            draw(source)


def test_a_measure_without_intervals_and_a_table_without_its_columns_are_refused():
    with pytest.raises(NotDrawable, match="compare"):
        intervals(tables.compared())
    with pytest.raises(NotDrawable, match="pain_points"):
        intervals(measure.pain_points(tables.rated())[["label", "share"]])
    with pytest.raises(NotDrawable):
        effects(tables.compared()[["first", "second"]])
    with pytest.raises(UnknownName, match="best"):
        effects(tables.compared(), better="best")


def test_the_twin_says_the_same_words():
    picture = effects(tables.compared("en"))
    root = hostile.read_safely(paint(engine(), picture.scene))
    assert hostile.words(root) == hostile.meant(picture.scene)


@pytest.mark.parametrize("start", range(0, len(hostile.PAYLOADS) - 3, 24))
def test_a_hostile_label_is_words(start):
    first, second, third, item = hostile.PAYLOADS[start : start + 4]
    random = np.random.default_rng(1)
    table = pd.DataFrame(
        {
            "value": random.integers(1, 6, 40),
            "satisfaction": [4] * 40,
            "group": [first, second] * 20,
            "step": [third] * 20 + [item] * 20,
        }
    )
    made = []
    # a name of nothing but spaces is refused where groups are compared
    if len({first.strip(), second.strip()}) > 1 and all(
        name.strip() for name in (first, second, third, item)
    ):
        made.append(effects(measure.compare(table, within="step")))
    made.append(intervals(measure.customer_satisfaction(table, by="group")))
    for picture in made:
        root = hostile.read_safely(picture.svg)
        assert hostile.words(root) == hostile.meant(picture.scene)
