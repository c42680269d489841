"""The Pareto and the priority matrix: readable, safe, and true to their measures."""

from __future__ import annotations

import draw_hostile as hostile
import draw_overlap as overlap
import draw_samples as samples
import numpy as np
import pandas as pd
import pytest

from journeys import measure
from journeys.draw import pareto, priority_matrix
from journeys.draw.scene.marks import Disc, Group, Label, Rect, every
from journeys.edit import Journey, from_plain
from journeys.errors import NotDrawable
from journeys.model import Score


def rated(steps=6, word=""):
    """A sample journey whose opportunities have efforts and whose pain points were rated."""
    journey = samples.journey(steps, word=word)
    for at, id_ in enumerate(journey.opportunities):
        journey = journey.set(id_, effort=1 + at % 5)
    votes = [
        Score(subject=f"i-s{at}", measure="severity", rater=f"r{rater}", value=(at + rater) % 5)
        for at in range(steps) for rater in range(6)
    ]  # fmt: skip
    scores = {**journey.scores, **{vote.id: vote for vote in votes}}
    return journey.model_copy(update={"scores": scores})


def items(respondents=40, language="id"):
    random = np.random.default_rng(3)
    names = ("requirements", "procedure", "time", "fee", "product", "competence")
    table = pd.DataFrame({
        f"{part}.{name}": np.clip(np.rint(random.normal(3 + at / 4, 0.9, respondents)), 1, 5)
        for part in ("importance", "performance") for at, name in enumerate(names)
    })  # fmt: skip
    return measure.importance_performance(table, language=language)


def test_a_rated_journey_keeps_every_vote():
    kept = [score for score in rated(6).scores.values() if score.measure == "severity"]
    assert len(kept) == 36
    assert len(rated(6).scores) - len(kept) == len(samples.journey(6).scores) > 0
    assert set(measure.pain_points(rated(6)).query("key == 'i-s1'")["n"]) == {6}


@pytest.mark.parametrize("width", [480, 960, 1600])
@pytest.mark.parametrize("word", ["", samples.LONG, "dengan kata yang agak panjang"])
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_words_touch_or_leave_the_picture(width, word, language):
    journey = rated(word=word)
    for draw in (pareto, priority_matrix):
        scene = draw(journey, language=language, width=width).scene
        assert scene.width == width
        assert overlap.outside(scene) == []
        assert overlap.touching(scene) == []


@pytest.mark.parametrize("width", [480, 960])
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_the_items_of_a_survey_stand_in_every_theme(width, theme):
    pictures = [priority_matrix(items(), theme=theme, width=width) for _ in range(2)]
    assert pictures[0].svg == pictures[1].svg
    hostile.read_safely(pictures[0].svg)
    assert overlap.outside(pictures[0].scene) == []
    assert overlap.touching(pictures[0].scene) == []


def test_bars_are_as_long_as_the_shares():
    journey = rated()
    table = measure.pareto(journey)
    bars = [mark for mark in every(pareto(journey).scene.marks) if isinstance(mark, Rect)
            and mark.height == 16.0 and mark.radius == 2]  # fmt: skip
    shares = [share for share in table["share"] if share > 0]
    assert len(bars) == len(shares)
    lengths = np.array([bar.width for bar in bars])
    assert lengths / lengths.sum() == pytest.approx(np.array(shares) / sum(shares), abs=1e-6)


def test_rings_stand_at_the_cumulative_shares():
    journey = rated()
    cumulative = measure.pareto(journey)["cumulative"].tolist()
    rings = [mark for mark in every(pareto(journey).scene.marks) if isinstance(mark, Disc)
             and mark.radius == 4.5]  # fmt: skip
    bars = [mark for mark in every(pareto(journey).scene.marks) if isinstance(mark, Rect)
            and mark.height == 16.0 and mark.radius == 2]  # fmt: skip
    whole = rings[-1].x - bars[0].x
    found = [(ring.x - bars[0].x) / whole for ring in rings]
    assert found == pytest.approx(cumulative[: len(found)], abs=1e-6)


@pytest.mark.parametrize("by", ["phase", "step", "dimension", None])
def test_a_pareto_can_be_of_anything(by):
    hostile.read_safely(pareto(rated(), by=by).svg)


def test_nothing_to_rank_is_said():
    picture = pareto(Journey(), language="en")
    assert "nothing to rank" in picture.text
    hostile.read_safely(priority_matrix(Journey()).svg)


def test_points_stand_where_the_table_puts_them_or_are_led_there():
    table = items()
    picture = priority_matrix(table, width=960)
    groups = [one for one in every(picture.scene.marks) if isinstance(one, Group)]
    spots = {}
    for one in groups:
        discs = [mark for mark in one.marks if isinstance(mark, Disc)]
        labels = [mark for mark in one.marks if isinstance(mark, Label)]
        if discs and len(labels) == 1:
            spots[labels[0].text] = discs[0]
    order = sorted(range(len(table)), key=lambda at: table.loc[at, "performance"])
    xs = [spots[str(at + 1)].x for at in order]
    assert xs == sorted(xs)


def test_pain_points_without_an_effort_are_counted():
    journey = rated()
    picture = priority_matrix(journey)
    ranked = measure.pain_ranking(journey, "impact-effort")
    unplaced = int((ranked["effort"].isna() | ranked["severity"].isna()).sum())
    assert len(picture.narrative.rows) == len(ranked) - unplaced
    assert unplaced == 0 or f"belum diketahui: {unplaced}." in " ".join(
        mark.text for mark in every(picture.scene.marks) if isinstance(mark, Label)
    )


def test_points_at_one_place_are_all_seen():
    journey = rated(5)
    for id_ in journey.opportunities:
        journey = journey.set(id_, effort=3)
    journey = journey.model_copy(update={"scores": {}})
    for id_ in [key for key in journey.insights if key.startswith("i-")]:
        journey = journey.set(id_, severity=3)
    scene = priority_matrix(journey).scene
    assert overlap.touching(scene) == []
    pins = [mark for mark in every(scene.marks) if isinstance(mark, Label) and mark.text.isdigit()
            and mark.bold]  # fmt: skip
    assert len({(mark.x, mark.y) for mark in pins}) == len(pins)


@pytest.mark.parametrize("source", [None, 3, pd.DataFrame({"a": [1]}), "peta"])
def test_what_no_matrix_can_be_made_of_is_refused(source):
    with pytest.raises(NotDrawable, match="importance_performance"):
        priority_matrix(source)


@pytest.mark.parametrize("start", range(0, len(hostile.PAYLOADS) - 3, 24))
def test_a_hostile_label_is_words(start):
    payloads = hostile.PAYLOADS[start : start + 4]
    journey = from_plain({
        "meta": {"title": {"id": payloads[0]}},
        "phases": {"p": {}}, "steps": {"s": {"phase": "p"}},
        "insights": {f"i{at}": {"type": "pain", "steps": ["s"], "severity": 3,
                                "text": {"id": text}} for at, text in enumerate(payloads)},
        "opportunities": {"o": {"effort": 2, "insights": [f"i{at}" for at in range(4)]}},
    })  # fmt: skip
    for draw in (pareto, priority_matrix):
        picture = draw(journey)
        root = hostile.read_safely(picture.svg)
        assert hostile.words(root) == hostile.meant(picture.scene)


def test_the_elements_of_the_satisfaction_survey_are_called_by_their_names():
    picture = priority_matrix(items(language="en"))
    assert [row[0] for row in picture.narrative.rows][:3] == [
        "Requirements", "System, mechanism and procedure", "Completion time",
    ]  # fmt: skip
    assert "requirements" not in picture.text


def test_the_text_of_an_item_says_its_place_with_intervals_and_not_its_name_again():
    table = items(language="en")
    for row, item in zip(priority_matrix(table).narrative.rows, table.to_dict("records"),
                         strict=True):  # fmt: skip
        assert item["label"] not in row[1]
        low, high = item["performance_low"], item["performance_high"]
        assert f"Performance {item['performance']:.2f} [{low:.2f}, {high:.2f}]" in row[1]
        assert item["quality"] in row[1]
