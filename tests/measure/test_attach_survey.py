"""A survey on the map: metrics at their steps, the same again when attached again."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from surveys import ELEMENTS, published

from journeys import draw, measure
from journeys.edit import Journey
from journeys.errors import NotMeasurable
from journeys.files import new, parse
from journeys.model import to_text


@pytest.fixture(scope="module")
def map_() -> Journey:
    return new("ktp-el")


@pytest.fixture(scope="module")
def answers(map_: Journey) -> pd.DataFrame:
    random = np.random.default_rng(5)
    steps = ["antre-daftar", "2", "Rekam biometrik"]
    table = pd.DataFrame(random.integers(2, 5, (90, 9)).astype(float), columns=list(ELEMENTS))
    return table.assign(step=random.choice(steps, 90))


def test_every_element_stands_at_its_steps_with_n_and_interval(map_: Journey) -> None:
    placed = measure.attach_survey(
        map_, published(), {"time": ["antre-daftar", "tunggu-cetak"], "fee": "3"}, period="2026-03"
    )
    time = placed.metrics["skm-2026-03-time"]
    assert time.steps == {"antre-daftar", "tunggu-cetak"}
    assert placed.metrics["skm-2026-03-fee"].steps == {"antre-daftar"}
    table = measure.skm(published()).set_index("key")
    assert time.value == pytest.approx(table["nrr"]["time"], abs=1e-6)
    assert time.low == pytest.approx(table["low"]["time"] / 25, abs=1e-6)
    assert time.high == pytest.approx(table["high"]["time"] / 25, abs=1e-6)
    assert (time.n, time.unit, time.period) == (29, "NRR", "2026-03")
    proof = placed.evidence["skm-2026-03-survey"]
    assert time.evidence == {proof.id}
    assert proof.label.read("id") == "SKM 2026-03: IKM 91,48, mutu A (Sangat Baik), 29 responden"
    assert (proof.nature, proof.n, proof.date) == ("survey", 29, "2026-03")
    whole = placed.metrics["skm-2026-03-ikm"]
    assert whole.steps == frozenset()
    assert whole.value == pytest.approx(91.475096)


def test_without_being_told_elements_stand_where_their_pain_points_are(map_: Journey) -> None:
    placed = measure.attach_survey(map_, published(), period="2026")
    wanted = {
        step for pain in map_.insights.values() if pain.unsur == "time" for step in pain.steps
    }
    assert wanted
    assert placed.metrics["skm-2026-time"].steps == wanted


def test_steps_named_in_the_survey_have_an_index_each(map_: Journey, answers: pd.DataFrame) -> None:
    placed = measure.attach_survey(map_, answers, {}, period="2026")
    at = {id_.removeprefix("skm-2026-at-"): metric for id_, metric in placed.metrics.items()
          if "-at-" in id_}  # fmt: skip
    assert set(at) == {"antre-daftar", "siapkan-berkas", "rekam-biometrik"}
    named = {"2": "siapkan-berkas", "Rekam biometrik": "rekam-biometrik"}
    table = measure.skm(answers, "step").set_index("key")
    for name, row in table.iterrows():
        metric = at[named.get(str(name), str(name))]
        assert metric.value == pytest.approx(row["converted"], abs=1e-6)
        assert metric.n == row["n"]
        assert row["category"] in metric.label.read("id")


def test_attaching_again_changes_nothing_and_less_takes_away(
    map_: Journey, answers: pd.DataFrame
) -> None:
    first = measure.attach_survey(map_, answers, period="2026")
    assert measure.attach_survey(first, answers, period="2026") == first
    other = measure.attach_survey(first, answers, period="2026-07")
    assert {id_ for id_ in other.metrics if id_ in first.metrics} == set(first.metrics)
    fewer = measure.attach_survey(other, answers.drop(columns="step"), {"time": "3"}, period="2026")
    assert {id_ for id_ in fewer.metrics if not id_.startswith("skm-2026-07")} == {
        "skm-2026-ikm", "skm-2026-time",
    }  # fmt: skip
    assert parse(to_text(fewer)).journey == fewer


def test_made_up_answers_are_marked(map_: Journey) -> None:
    proof = measure.attach_survey(map_, published(), simulated=True).evidence["skm-survei-survey"]
    assert (proof.nature, proof.standing) == ("simulation", "example")


def test_the_map_shows_the_survey(map_: Journey) -> None:
    placed = measure.attach_survey(map_, published(), {"time": "antre-daftar"}, period="2026")
    picture = draw.journey_map(placed)
    assert "3,45 NRR" in picture.svg
    assert "(SKM)" in picture.svg
    line = next(line for line in picture.text.splitlines() if "3,45 NRR" in line)
    assert "Waktu Penyelesaian · 3,45 NRR · selang 3,19–3,66 · n 29 · 2026" in line
    assert "3.45 NRR" in draw.journey_map(placed, language="en").text
    assert "NRR" not in draw.journey_map(map_).svg


@pytest.mark.parametrize("steps", [{"umur": "antre-daftar"}, {"time": "nowhere"}, {"time": "99"}])
def test_what_is_not_there_is_refused_in_words(map_: Journey, steps: dict[str, str]) -> None:
    with pytest.raises(NotMeasurable) as refusal:
        measure.attach_survey(map_, published(), steps)
    assert "Yang ada:" in refusal.value.say("id")
    with pytest.raises(NotMeasurable, match=r"Langkah \"loket\" tidak ada"):
        measure.attach_survey(map_, published().assign(step="loket"))
