"""How sure the first place is, in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from math import ceil

import pytest

from journeys import measure
from journeys.edit import Journey
from journeys.measure.verdict import _about
from journeys.model import Evidence, Score
from journeys.words import percent

Build = Callable[..., Journey]
CLOSE = {"a": [4, 3, 4, 2, 4, 3], "b": [4, 3, 2, 3, 3, 2]}


def test_the_first_place_is_told_with_the_share_of_the_table(build: Build) -> None:
    table = measure.pain_points(build({"a": {}, "b": {}}, CLOSE))
    share = percent(table["top_share"][0])
    assert table.attrs["headline"] == f"#1 peringkat 1 pada {share} undian ulang"
    assert table.attrs["sentence"].startswith(f"{table.attrs['headline']}. Selang #1 dan #2 ")


def test_an_overlap_says_how_many_more_interviews_would_settle_it(build: Build) -> None:
    table = measure.pain_points(build({"a": {}, "b": {}}, CLOSE), language="en")
    first, second = table.loc[0], table.loc[1]
    assert first["low"] < second["high"]
    reach = (first["share"] - first["low"]) + (second["high"] - second["share"])
    more = ceil(6 * ((reach / (first["share"] - second["share"])) ** 2 - 1))
    said = re.search(r"About (\S+) more interviews", table.attrs["detail"])
    assert said is not None
    assert said[1] == _about(more, "en")


@pytest.mark.parametrize(
    ("more", "id_", "en"), [(1, "satu", "one"), (5, "lima", "five"), (10, "sepuluh", "ten"),
                            (11, "15", "15"), (15, "15", "15"), (163, "165", "165")],
)  # fmt: skip
def test_a_rough_number_is_spelled_when_small_and_rounded_when_not(
    more: int, id_: str, en: str
) -> None:
    assert (_about(more, "id"), _about(more, "en")) == (id_, en)


def test_intervals_apart_are_said_to_be_apart(build: Build) -> None:
    votes = {"a": [4, 4, 4, 3, 4, 4], "b": [1, 1, 0, 1, 1, 1]}
    table = measure.pain_points(build({"a": {}, "b": {}}, votes), language="en")
    assert table.attrs["sentence"] == (
        "#1 ranks first in 100% of resamples. The intervals of #1 and #2 do not overlap."
    )


def test_what_no_interview_would_settle_is_not_promised(build: Build) -> None:
    votes = {"a": [4, 3, 2, 4, 3, 2], "b": [2, 3, 4, 2, 3, 4]}
    table = measure.pain_points(build({"a": {}, "b": {}}, votes))
    assert table.attrs["detail"].endswith("dengan data ini keduanya belum dapat dibedakan.")


def test_rows_are_called_by_what_they_are(build: Build) -> None:
    journey = build({"a": {"steps": {"antre"}}, "b": {"steps": {"syarat"}}}, CLOSE)
    sentence = measure.pain_points(journey, by="phase").attrs["sentence"]
    assert sentence.startswith("Loket peringkat 1 pada ")
    assert "Selang Loket dan Siapkan" in sentence


def test_without_raters_the_sentence_says_so(build: Build) -> None:
    table = measure.pain_points(build({"a": {"severity": 3}}), language="en")
    assert table.attrs["sentence"].startswith("No raters yet")
    assert table.attrs["raters"] == 0


def test_a_first_row_that_few_people_rated_has_no_stability(build: Build) -> None:
    votes = {"a": [4, 4], "b": [1, 2, 1, 2, 1, 2]}
    table = measure.pain_points(build({"a": {}, "b": {}}, votes))
    assert table.attrs["sentence"].startswith("#1 paling berat, tetapi penilainya terlalu sedikit")


def test_unknown_severities_are_told_before_anybody_compares(build: Build) -> None:
    detail = "Keparahan 2 dari 3 titik masalah belum diketahui dan dihitung 1"
    pains = {"a": {"severity": 3}, "b": {"frequency": 0.5}, "c": {}}
    declared = measure.pain_points(build(pains))
    assert declared.attrs["detail"].startswith(detail)
    assert declared.attrs["headline"].startswith("Belum ada penilai")
    rated = measure.pain_points(build(pains, {"a": [4, 3, 2, 4, 3, 4]}))
    assert rated.attrs["detail"].startswith(detail)
    assert measure.pain_points(build({"a": {"severity": 3}})).attrs["detail"] == ""


def test_one_row_alone_has_nobody_to_be_told_from(build: Build) -> None:
    table = measure.pain_points(build({"a": {}}, {"a": [4, 3, 4, 2, 4]}), language="en")
    assert table.attrs["sentence"] == "Only #1 has any weight, so there is nothing to rank."
    whole = measure.pain_points(build({"a": {}, "b": {}}, CLOSE), by="journey")
    assert "peringkat 1" not in whole.attrs["sentence"]


def test_numbers_keep_their_language(build: Build) -> None:
    journey = build({"a": {}, "b": {}}, CLOSE).set("meta", language="en")
    assert "ranks first" in measure.pain_points(journey).attrs["sentence"]
    assert "peringkat" in measure.pain_points(journey, language="id").attrs["sentence"]


@pytest.mark.parametrize(
    ("fields", "example"),
    [
        ({"nature": "simulation"}, True),
        ({"standing": "example"}, True),
        ({"nature": "survey"}, False),
    ],
)
def test_made_up_ratings_are_marked(
    build: Build,
    fields: dict[str, str],
    example: bool,  # noqa: FBT001  a case of the table
) -> None:
    scores = [
        Score(subject="a", measure="severity", rater=f"r{n}", source="putaran", value=3)
        for n in range(6)
    ]
    journey = build({"a": {}}).add(Evidence(id="putaran", **fields))  # type: ignore[arg-type]
    for score in scores:
        journey = journey.add(score)
    table = measure.pain_points(journey, by="phase")
    assert table.attrs["example"] is example
    assert ("<strong>Data contoh.</strong>" in table._repr_html_()) is example
    fresh = Score(subject="a", measure="severity", rater="r0", round=2, value=3)
    assert measure.pain_points(journey.add(fresh)).attrs["example"] is False
