"""The journey map: readable at any length, in both languages and all themes, the same each time."""

from __future__ import annotations

import draw_hostile as hostile
import draw_overlap as overlap
import draw_samples as samples
import pytest

from journeys.draw import journey_map
from journeys.draw.scene.marks import Label, every
from journeys.edit import Journey, from_plain
from journeys.errors import NotDrawable, UnknownName


@pytest.mark.parametrize("steps", [0, 1, 3, 8, 14, 30])
@pytest.mark.parametrize("word", ["", samples.LONG, "dengan kata yang agak panjang"])
@pytest.mark.parametrize("width", [480, 960, 1600])
def test_no_words_touch_or_leave_the_picture(steps, word, width):
    journey = samples.journey(steps, word=word) if steps else Journey()
    for language in ("id", "en"):
        scene = journey_map(journey, language=language, width=width).scene
        assert scene.width == width
        assert overlap.outside(scene) == []
        assert overlap.touching(scene) == []


def test_what_people_wrote_is_at_least_eleven_points():
    scene = journey_map(samples.journey(30)).scene
    sizes = {
        mark.size
        for mark in every(scene.marks)
        if isinstance(mark, Label) and mark.text.startswith(("Antre", "Mengisi", "Langkah"))
    }
    assert sizes
    assert min(sizes) >= 11 * 96 / 72


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_the_same_journey_gives_the_same_bytes(theme):
    made = [journey_map(samples.journey(8), theme=theme).svg for _ in range(2)]
    assert made[0] == made[1]
    hostile.read_safely(made[0])


def test_the_svg_says_what_it_is_to_those_who_listen():
    root = hostile.read_safely(journey_map(samples.journey(3), language="en").svg)
    assert root.get("role") == "img"
    assert root.get("lang") == "en"
    named = root.get("aria-labelledby").split()
    assert [element.get("id") for element in list(root)[:2]] == named
    assert "Lowest emotion −2.0 at step 1" in list(root)[1].text
    heard = hostile.titles(root)
    assert "Emotion of Sari, step 1 Langkah nomor 1: −2.0. Median of 3 raters." in heard
    assert "Hypothesis, no evidence yet." in heard
    assert "Pain point" in heard


def test_the_curve_shows_the_median_of_the_last_round_and_marks_a_guess():
    plain = {
        "phases": {"p": {}}, "steps": {"a": {"phase": "p"}},
        "personas": {"s": {"label": {"id": "S"}}},
        "evidence": {"e": {}},
        "scores": {"a|emotion|s|1|e|r1": 2, "a|emotion|s|2|e|r1": -1, "a|emotion|s|2|e|r2": -2,
                   "a|emotion|s|2|e|r3": -1.5},
    }  # fmt: skip
    assert "S −1,5 (median 3 penilai)" in journey_map(from_plain(plain)).text
    plain["scores"] = {"a|emotion|s|1||r1": 1}
    assert "S +1,0 (hipotesis)" in journey_map(from_plain(plain)).text


def test_ratings_of_severity_win_over_what_was_declared():
    plain = {
        "phases": {"p": {}}, "steps": {"a": {"phase": "p"}},
        "insights": {"i": {"type": "pain", "steps": ["a"], "severity": 1, "text": {"id": "Antre"}}},
        "scores": {f"i|severity||1||r{n}": value for n, value in enumerate((3, 4, 4))},
    }  # fmt: skip
    assert "Titik masalah 1, Kritis: Antre." in journey_map(from_plain(plain)).text


def test_lanes_may_be_chosen_by_kind_or_id():
    journey = samples.journey(3)
    text = journey_map(journey, lanes=["pains", "l-emotion"]).text
    assert "Titik masalah: " in text
    assert "Pikiran: " not in text
    with pytest.raises(UnknownName, match="jalan-tol"):
        journey_map(journey, lanes=["jalan-tol"])


def test_a_card_over_several_steps_is_one_card_a_row_of_steps():
    groups = hostile.read_safely(journey_map(samples.journey(8)).svg)
    assert hostile.titles(groups).split("\n").count("Luas") == 1


def test_an_unknown_theme_names_those_there_are():
    with pytest.raises(UnknownName, match="dark"):
        journey_map(samples.journey(1), theme="ungu")


@pytest.mark.parametrize(("language", "words"), [("id", "paling banyak"), ("en", "the most is")])
def test_a_map_over_its_budget_is_refused_with_a_way_out(language, words):
    many = {"phases": {"p": {}}, "steps": {f"s{n}": {"phase": "p"} for n in range(400)}}
    with pytest.raises(NotDrawable, match=words):
        journey_map(from_plain(many), language=language)
    with pytest.raises(NotDrawable, match="480"):
        journey_map(Journey(), width=10, language=language)
