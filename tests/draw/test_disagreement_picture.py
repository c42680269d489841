"""Where people do not agree: every rater is a dot, private rounds are never drawn."""

from __future__ import annotations

from itertools import pairwise

import draw_hostile as hostile
import draw_overlap as overlap
import draw_rated as rated
import draw_samples as samples
import pytest
from scored_journey import FIRST, SECOND, scored

from journeys import measure
from journeys.draw import disagreement, journey_map
from journeys.draw.backend.engine import engine
from journeys.draw.backend.paint import paint
from journeys.draw.scene.marks import Disc, Group, Path, Rect, every
from journeys.draw.spread.dots_row import DOT
from journeys.draw.spread.piles import PITCH, piles
from journeys.draw.theme import theme_named
from journeys.edit import Journey, from_plain
from journeys.errors import NotDrawable, NotMeasurable
from journeys.model import Lane, Round, Score
from journeys.words import say

HERE = say("draw.apart.here", "en")


@pytest.mark.parametrize("width", [480, 960, 1600])
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("word", ["", samples.LONG, "dengan kata yang agak panjang"])
def test_no_words_touch_or_leave_the_picture(width, language, word):
    for journey in (
        rated.once(word),
        rated.twice(word),
        rated.of_two(word),
        samples.journey(7, word=word),
    ):
        for scene in (disagreement(journey, "emotion", language, width=width).scene,
                      journey_map(journey, language, width=width,
                                  lanes=["emotion", "disagreement"]).scene):  # fmt: skip
            assert scene.width == width
            assert overlap.outside(scene) == []
            assert overlap.touching(scene) == []


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_the_same_journey_gives_the_same_bytes(theme):
    made = [disagreement(rated.twice(), theme=theme).svg for _ in range(2)]
    assert made[0] == made[1]
    hostile.read_safely(made[0])


def test_every_rater_of_the_latest_round_is_a_dot_and_none_is_lost():
    found = rated.cells(disagreement(rated.twice(), language="en").scene)
    assert len(found) == len(SECOND)
    for at, (name, values) in enumerate(SECOND.items(), 1):
        assert len(rated.of(found, f"{at} {name}: ")) == len(values)


def test_dots_stand_at_their_values():
    dots = rated.of(rated.cells(disagreement(rated.once(), language="en").scene), "1 syarat: ")
    heights = sorted({round(dot.y, 3) for dot in dots}, reverse=True)
    assert len(heights) == len(set(FIRST["syarat"]))
    gaps = {round(low - high, 3) for low, high in pairwise(heights)}
    assert len(gaps) == 1


def test_dots_never_lie_on_each_other():
    for heights in ([10.0] * 40, [10.0, 11.0, 12.0, 13.0] * 5, [float(at) for at in range(60)]):
        spots = piles(heights, 6)
        assert len(spots) == len(heights)
        for at, (x, y) in enumerate(spots):
            for other in spots[at + 1 :]:
                assert abs(x - other[0]) >= PITCH - 1e-9 or abs(y - other[1]) >= 2 * DOT


def test_the_widest_split_is_tinted_and_named_once():
    table = measure.disagreement(rated.twice(), language="en").set_index("key")
    worst = table["disagreement"].idxmax()
    scene = disagreement(rated.twice(), language="en").scene
    assert rated.labels(scene).count(HERE) == 1
    soft = theme_named("light")["warn-soft"]
    tall = [mark for mark in every(scene.marks) if isinstance(mark, Rect)
            and mark.paint.fill == soft and mark.height > 100]  # fmt: skip
    dots = rated.of(rated.cells(scene), f"{table['number'][worst]} {worst}: ")
    assert len(tall) == 1
    assert all(tall[0].x < dot.x < tall[0].x + tall[0].width for dot in dots)


def test_where_nobody_is_split_nothing_is_tinted_and_it_is_said():
    calm = scored(rated.steps(), {name: [0, 0, 1, 0, 0] for name in FIRST})
    picture = disagreement(calm, language="en")
    soft = theme_named("light")["warn-soft"]
    tall = [mark for mark in every(picture.scene.marks) if isinstance(mark, Rect)
            and mark.paint.fill == soft and mark.height > 30]  # fmt: skip
    assert tall == []
    assert HERE not in picture.text
    assert "Nothing is split" in picture.text


def test_bars_are_the_round_before_and_the_tick_is_the_median():
    scene = disagreement(rated.twice(), language="en").scene
    grey = theme_named("light")["line-strong"]
    [cell] = [one for one in every(scene.marks) if isinstance(one, Group)
              and one.title.startswith("3 antre: ")
              and any(isinstance(mark, Disc) and mark.radius == DOT
                      for mark in one.marks)]  # fmt: skip
    bars = [mark for mark in cell.marks if isinstance(mark, Rect) and mark.paint.fill == grey]
    counts = sorted(FIRST["antre"].count(value) for value in set(FIRST["antre"]))
    assert sorted(round(bar.width / PITCH) for bar in bars) == counts
    [tick] = [mark for mark in cell.marks if isinstance(mark, Path)]
    middle = (tick.commands[0][1][1] + tick.commands[1][1][1]) / 2
    lowest = max(dot.y for dot in cell.marks if isinstance(dot, Disc))
    assert middle == pytest.approx(lowest)  # the median of that step is -2


def test_alpha_stands_with_interval_and_word():
    table = measure.agreement(rated.twice(), "emotion", language="en")
    picture = disagreement(rated.twice(), language="en")
    words = rated.labels(picture.scene)
    assert f"α {table['alpha'][0]:.2f}".replace("-", "−") in words
    assert table["word"][0] in words
    before = measure.agreement(rated.twice(), "emotion", by="round", language="en")["alpha"][0]
    assert f"Round 1: α {before:.2f}.".replace("-", "−") in picture.text


def test_where_there_is_no_alpha_the_reason_stands():
    alone = scored(rated.steps(), {"syarat": [1], "antre": [0]})
    picture = disagreement(alone, language="en")
    assert say("measure.agreement.why.one-rater", "en") in picture.text
    assert picture.text.count("fewer than two ratings") == 2


@pytest.mark.parametrize("state", ["private", "revealed", "closed"])
def test_a_private_round_is_never_drawn(state):
    journey = rated.twice().add(Round(id="dua", measure="emotion", number=2, state=state))
    hidden = state == "private"
    other = rated.once() if hidden else rated.twice()
    assert disagreement(journey).svg == disagreement(other).svg
    lanes = ["disagreement"]
    assert journey_map(journey, lanes=lanes).svg == journey_map(other, lanes=lanes).svg


def test_before_a_reveal_the_lane_is_not_there():
    sealed = rated.once().add(Round(id="satu", measure="emotion", number=1, state="private"))
    name = say("draw.lane.disagreement", "en")
    assert name not in journey_map(sealed, "en").text
    assert name in journey_map(rated.once(), "en").text
    with pytest.raises(NotMeasurable):
        disagreement(sealed)


def test_the_lane_tells_word_and_numbers_round_to_round():
    table = measure.disagreement(rated.twice(), language="en").set_index("key")
    picture = journey_map(rated.twice(), "en")
    for row in table.to_dict("records"):
        shown = f"({row['before']:.2f}, now {row['disagreement']:.2f})"
        assert shown in picture.text
    assert rated.labels(picture.scene).count(HERE) == 1


def test_a_lane_of_one_persona_shows_only_theirs():
    both = rated.of_two().model_copy(update={"lanes": {}})
    lane = both.add(Lane(id="hanya", shows="disagreement", persona="darmo", order="a0"))
    all_of = both.add(Lane(id="hanya", shows="disagreement", order="a0"))
    table = measure.disagreement(rated.of_two(), language="en")
    mine = table[table["persona"] == "Pak Darmo"]
    texts = journey_map(lane, "en").text, journey_map(all_of, "en").text
    assert [text.count("agreed (") + text.count(f"{HERE} (") + text.count("split (")
            for text in texts] == [len(mine), len(table)]  # fmt: skip


def test_pain_points_can_be_what_is_rated():
    journey = samples.journey(4)
    for at in range(4):
        for rater in range(6):
            journey = journey.add(Score(subject=f"i-s{at}", measure="severity",
                                        rater=f"r{rater}", value=(at + rater) % 5))  # fmt: skip
    found = rated.cells(disagreement(journey, "severity", "en").scene)
    assert {len(dots) for dots in found.values()} == {6}
    assert len(found) == 4


def test_ratings_off_their_scale_leave_the_lane_empty():
    journey = scored(rated.steps(), {"syarat": [1, 2], "antre": [0, 1]})
    stray = {key: score.model_copy(update={"value": 9.0}) for key, score in journey.scores.items()}
    broken = journey.model_copy(update={"scores": stray})
    hostile.read_safely(journey_map(broken, lanes=["disagreement"]).svg)


def test_what_cannot_be_drawn_is_refused():
    with pytest.raises(NotMeasurable):
        disagreement(Journey())
    with pytest.raises(NotDrawable):
        disagreement(rated.once(), width=20)


def test_the_twin_says_the_same_words():
    picture = disagreement(rated.twice())
    root = hostile.read_safely(paint(engine(), picture.scene))
    assert hostile.words(root) == hostile.meant(picture.scene)


@pytest.mark.parametrize("start", range(0, len(hostile.PAYLOADS) - 3, 24))
def test_a_hostile_label_is_words(start):
    payloads = hostile.PAYLOADS[start : start + 4]
    journey = from_plain({
        "meta": {"title": {"id": payloads[0]}},
        "phases": {"p": {"label": {"id": payloads[1]}}},
        "steps": {f"s{at}": {"phase": "p", "order": f"a{at}", "label": {"id": text}}
                  for at, text in enumerate(payloads)},
        "scores": {f"s{at}|emotion||1||r{rater}": rater - 2
                   for at in range(4) for rater in range(5)},
    })  # fmt: skip
    for picture in (disagreement(journey), journey_map(journey, lanes=["disagreement"])):
        root = hostile.read_safely(picture.svg)
        assert hostile.words(root) == hostile.meant(picture.scene)
