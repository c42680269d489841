"""The invented surveys of the lessons: marked, drawn again by their seed, slips where told."""

import runpy
from pathlib import Path

import pytest

from journeys.files import read_survey
from journeys.measure import compare, skm

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def stations():
    return runpy.run_path(str(HERE / "simulate_station_survey.py"))


@pytest.fixture(scope="module")
def survey():
    return runpy.run_path(str(HERE / "simulate_skm.py"))


def test_the_seeds_draw_the_same_files(stations, survey):
    for script in (stations, survey):
        assert script["text"]() == script["FILE"].read_text("utf-8")


def test_both_say_that_nobody_was_asked(stations, survey):
    first, head, *_ = stations["text"]().splitlines()
    assert first.startswith("# SIMULASI, bukan pelanggan")
    assert str(stations["SEED"]) in first
    assert head == "spbu,orang,langkah,emosi"
    assert all(line.startswith("SIMULASI;") for line in survey["text"]().splitlines()[1:])


def test_only_the_planted_steps_differ(stations):
    rows = list(stations["rows"]())
    assert len(rows) == 4 * stations["PEOPLE"] * len(stations["WISHES"])
    groups = {
        (station, step): [value for s, _, at, value in rows if (s, at) == (station, step)]
        for station in ("pertamina", "vivo", "shell", "bp")
        for step in stations["WISHES"]
    }
    for station in ("vivo", "shell", "bp"):
        for step in stations["WISHES"]:
            pair = {"a": groups["pertamina", step], "b": groups[station, step]}
            (found,) = compare(pair).to_dict("records")
            planted = stations["PLANTED"].get((station, step), 0)
            if abs(planted) > 0.5:
                assert found["p"] < 0.01
                assert (found["estimate"] < 0) == (planted > 0)
            elif not planted:
                assert found["p"] > 0.04


def test_the_slips_are_those_the_lesson_tells(survey, tmp_path):
    copy = tmp_path / "skm.csv"
    copy.write_text(survey["text"](), "utf-8")
    read = read_survey(copy)
    keys = {remark.key for remark in read.remarks}
    assert {"off-scale", "order-guessed"} <= keys
    assert [remark.rows for remark in read.problems] == [(41,)]
    assert read.table["respondent"].duplicated().sum() == 1


def test_the_rounded_weight_changes_the_category(survey, tmp_path):
    copy = tmp_path / "skm.csv"
    copy.write_text(survey["text"](), "utf-8")
    swapped = {"U8": "complaints", "U9": "facilities"}
    read = read_survey(copy, swapped).without(41, 79)
    letters = [
        skm(read, weight_decimals=decimals).set_index("key")["category"]["ikm"]
        for decimals in (None, 2)
    ]
    assert letters == ["B", "C"]
