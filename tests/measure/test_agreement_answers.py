"""Agreement: who is compared, what can be chosen, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
import pytest
from scored_journey import FIRST, SECOND, scored

from journeys import measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable, UnknownName
from journeys.measure._agreement import DTYPES
from journeys.measure.raters.word import split_word, worded
from journeys.model import Evidence, Score

Build = Callable[..., Journey]


@pytest.fixture
def journey(build: Build) -> Journey:
    return scored(scored(build({}), FIRST), SECOND, round=2)


def test_phases_are_compared_and_what_cannot_be_says_why(build: Build) -> None:
    journey = scored(build({}), {key: FIRST[key] for key in ("syarat", "berkas", "antre")})
    table = measure.agreement(journey, by="phase", language="en")
    assert table["label"].tolist() == ["Prepare", "Counter"]
    assert table["alpha"].isna().tolist() == [False, True]
    assert table["why"][1].startswith("Only one thing was rated by two people")


def test_pain_points_are_judged_by_severity(build: Build) -> None:
    journey = build({"a": {}, "b": {}}, {"a": [4, 3, 4, 4, 3], "b": [1, 0, 1, 2, 1]})
    table = measure.agreement(journey, "severity", language="en")
    assert "5 raters × 2 pain points" in table.attrs["headline"]
    assert measure.disagreement(journey, "severity")["number"].tolist() == [1, 2]


def test_shares_are_of_the_interval_level(build: Build) -> None:
    extra = [Score(subject=pain, measure="frequency", rater=f"r{at}", value=value)
             for pain, values in {"a": [0.1, 0.2, 0.4], "b": [0.9, 0.8, 0.5]}.items()
             for at, value in enumerate(values)]  # fmt: skip
    table = measure.agreement(build({"a": {}, "b": {}}, extra=extra), "frequency")
    assert table["measurement"].tolist() == ["interval"]


def test_several_journeys_have_a_row_each(journey: Journey) -> None:
    named = journey.set("meta", title={"id": "KTP-el"})
    table = measure.agreement([named, journey])
    assert table["journey"].tolist() == ["KTP-el", "Tanpa judul"]
    assert table["alpha"][0] == table["alpha"][1]
    assert table.attrs["sentence"].startswith("KTP-el: α Krippendorff")
    assert measure.disagreement([named, journey]).columns[0] == "journey"


def test_one_of_several_journeys_without_ratings_is_a_row_that_says_so(
    build: Build, journey: Journey
) -> None:
    table = measure.agreement([journey, build({})], language="en")
    assert table["why"][1] == "There are no ratings here. Check the measure and the round."
    assert len(measure.disagreement([journey, build({})])) == 4


def test_one_person_with_several_sources_has_one_vote(build: Build) -> None:
    once = scored(build({}), FIRST)
    other = once.add(Evidence(id="survei"))
    twice = scored(other, {"syarat": [-2]}, source="survei")
    assert measure.agreement(twice)["ratings"].tolist() == [24]
    assert measure.agreement(twice)["alpha"][0] == measure.agreement(once)["alpha"][0]


def test_made_up_ratings_are_marked(build: Build) -> None:
    other = build({}).add(Evidence(id="contoh", standing="example"))
    assert measure.agreement(scored(other, FIRST, source="contoh")).attrs["example"] is True
    assert measure.agreement(scored(other, FIRST)).attrs["example"] is False


def test_few_raters_have_an_alpha_and_no_interval(build: Build) -> None:
    journey = scored(build({}), {key: values[:4] for key, values in FIRST.items()})
    table = measure.agreement(journey)
    assert np.isfinite(table["alpha"][0])
    assert table[["low", "high"]].isna().all(axis=None)
    assert table["why"][0] == "Selang membutuhkan paling sedikit lima penilai."
    assert table.attrs["headline"].endswith("tanpa selang. " + table["why"][0])


def test_a_room_that_agrees_on_all_has_alpha_one_and_no_interval(build: Build) -> None:
    table = measure.agreement(scored(build({}), {"syarat": [1] * 6, "antre": [-2] * 6}))
    assert table[["alpha", "word"]].to_numpy().tolist() == [[1, "andal"]]
    assert table["low"].isna().all()
    assert table["why"][0].startswith("Hasil resampling tidak berbeda-beda")


def test_what_is_drawn_again_can_be_chosen(build: Build) -> None:
    journey = scored(build({}), FIRST)
    assert measure.agreement(journey).attrs["over"] == "raters"
    few = measure.agreement(journey, over="units")
    assert few["why"][0] == "Selang membutuhkan paling sedikit sepuluh hal yang dinilai."
    table = pd.DataFrame(np.tile(np.arange(1, 6), (2, 4)).T)
    table.loc[0, 1] = 5
    assert measure.agreement(table).attrs["over"] == "units"
    assert measure.agreement(table)["low"].notna().all()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"by": "fase"}, "Agreement cannot be compared by fase. Choose one of: round, persona"),
        ({"measurement": "likert"}, "There is no level of measurement likert. Choose one of: nom"),
        ({"over": "steps"}, "What is drawn again are raters or things rated, not steps."),
    ],
)
def test_an_unknown_word_is_answered_with_those_there_are(
    journey: Journey, arguments: dict[str, str], sentence: str
) -> None:
    with pytest.raises(UnknownName) as caught:
        measure.agreement(journey, **arguments)  # type: ignore[arg-type]
    assert caught.value.say("en").startswith(sentence)
    assert caught.value.say("id") != caught.value.say("en")


def test_types_do_not_depend_on_the_data(journey: Journey, build: Build) -> None:
    few = scored(build({}), {"syarat": [1, 2], "antre": [0, 1]})
    for function in (measure.agreement, measure.disagreement, measure.rounds):
        types = [function(one).dtypes.astype(str).to_dict() for one in (journey, few)]
        assert types[0] == types[1]
    whole = measure.agreement([journey], by="round")
    assert whole.dtypes.astype(str).to_dict() == DTYPES


@pytest.mark.parametrize("value", [3, float("nan"), float("inf")])
def test_a_rating_off_its_scale_is_refused_with_its_place(build: Build, value: float) -> None:
    journey = scored(build({}), {"syarat": [1, value]})
    for function in (measure.agreement, measure.disagreement):
        with pytest.raises(NotMeasurable) as caught:
            function(journey)
        assert "syarat|emotion||1||r1" in caught.value.say("id")
        assert "off the scale −2–2" in caught.value.say("en")


def test_words_change_where_krippendorff_says() -> None:
    words = [worded(alpha, "id") for alpha in (0.8, 0.7999, 0.667, 0.6669, -0.2, float("nan"))]
    assert words == ["andal", "tentatif", "tentatif", "belum andal", "belum andal", ""]
    assert [split_word(one, "en") for one in (0.1, 0.25, 0.5)] == [
        "agreed",
        "fairly agreed",
        "split",
    ]


def test_a_number_is_never_rounded_into_the_next_word() -> None:
    from journeys.measure.raters.estimate import Estimate
    from journeys.measure.raters.said import bounded

    assert bounded(Estimate(0.7998, 0.7, 0.9), "en") == "0.7998 [0.7000, 0.9000]"
    assert bounded(Estimate(0.79, 0.7, 0.9), "en") == "0.79 [0.70, 0.90]"


def test_tables_show_what_a_person_reads(journey: Journey) -> None:
    shown = repr(measure.disagreement(journey)).splitlines()[0].split()
    assert shown == ["step", "number", "n", "median", "disagreement", "interval", "word",
                     "top_share", "below", "above", "median_before", "before", "change",
                     "change_interval", "both", "moved"]  # fmt: skip
    first = repr(measure.disagreement(journey, round=1)).splitlines()[0]
    assert "before" not in first
    assert "<blockquote" in measure.agreement(journey)._repr_html_()
