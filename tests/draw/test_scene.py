"""The scene: words are measured and broken, curves do not overshoot."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from journeys.draw.bands import bands
from journeys.draw.scene.curve import monotone
from journeys.draw.scene.legal import legal, shortened
from journeys.draw.scene.syllables import breaks
from journeys.draw.scene.widths import is_covered, width
from journeys.draw.scene.wrap import wrap


@given(st.text(max_size=200), st.floats(40, 400), st.sampled_from([12.0, 14.67]))
def test_no_line_is_wider_than_its_room(text, room, size):
    for line in wrap(text, room, size):
        assert width(line, size) <= room or len(line) == 1 or width(line[0], size) > room / 3


@given(st.text(max_size=300), st.floats(40, 400))
def test_breaking_loses_no_letter(text, room):
    kept = shortened(legal(text))
    joined = "".join("".join(wrap(text, room, 12)).split())
    assert joined.replace("-", "") == "".join(kept.split()).replace("-", "")


def test_a_long_word_breaks_after_its_own_hyphen_before_it_is_cut():
    assert wrap("berbeda-beda sekali", 60, 12) == ["berbeda-", "beda", "sekali"]


@pytest.mark.parametrize(
    ("word", "room", "lines"),
    [
        ("Ketidaksepakatan", 97, ["Ketidaksepakatan"]),
        ("Ketidaksepakatan", 95, ["Ketidak-", "sepakatan"]),
        ("Ketidaksepakatan", 60, ["Ketidak-", "sepakatan"]),
        ("pertanggungjawaban", 90, ["pertanggung-", "jawaban"]),
        ("Bertanggungjawablah segera", 50, ["Bertang-", "gungja-", "wablah", "segera"]),
        ("Opportunities", 60, ["Oppor-", "tunities"]),
        ("zzzzzzzzzzzz", 40, ["zzzzzz-", "zzzzzz"]),
    ],
)
def test_a_long_word_breaks_between_syllables_into_lines_alike(word, room, lines):
    assert wrap(word, room, 12) == lines


@given(st.text("abcdefghinkstuy", min_size=5, max_size=30), st.floats(30, 90))
def test_a_break_leaves_no_letter_alone_where_there_is_a_syllable(word, room):
    assume(breaks(word))
    for at in breaks(word):
        assert 2 <= at <= len(word) - 3
        assert word[at] not in "aeiou"


def test_a_newline_of_the_writer_is_kept():
    assert wrap("satu\ndua", 400, 12) == ["satu", "dua"]


def test_widths_are_those_of_arial():
    assert math.isclose(width("A", 2048), 1366)
    assert math.isclose(width("i", 2048), 455)
    assert math.isclose(width("A", 2048, bold=True), 1479)


def test_letters_without_a_width_count_generously_and_marks_above_them_nothing():
    assert width("中", 10) == 10
    assert width("e\u0302", 10) == width("e", 10)
    assert is_covered("Antre −1,9 ≤ “ya”")
    assert not is_covered("中")


@given(
    st.lists(st.floats(-2, 2, allow_nan=False), min_size=2, max_size=12),
    st.integers(1, 20),
)
def test_the_curve_stays_between_neighboring_values(values, parts):
    points = [(40.0 * place, value) for place, value in enumerate(values)]
    pairs = pairwise(values)
    for (start, first, second, end), (low, high) in zip(monotone(points), pairs, strict=True):
        for part in range(parts + 1):
            t = part / parts
            y = (
                (1 - t) ** 3 * start[1] + 3 * t * (1 - t) ** 2 * first[1]
                + 3 * t * t * (1 - t) * second[1] + t**3 * end[1]
            )  # fmt: skip
            assert min(low, high) - 1e-9 <= y <= max(low, high) + 1e-9


@given(st.lists(st.integers(0, 9), min_size=1, max_size=40), st.integers(1, 9))
def test_rows_of_steps_hold_each_step_once_in_order(phases, most):
    names = [str(phase) for phase in sorted(phases)]
    rows = bands(names, most)
    assert [place for row in rows for place in row] == list(range(len(names)))
    assert all(len(row) <= most for row in rows)
    assert all(len({names[place] for place in row}) <= 7 for row in rows)


def test_more_than_seven_phases_wrap_even_where_there_is_room():
    assert len(bands([str(place) for place in range(8)], 20)) == 2
