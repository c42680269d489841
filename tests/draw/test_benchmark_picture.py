"""Providers beside each other: readable at any number and width, true to the gap table."""

from __future__ import annotations

import draw_hostile as hostile
import draw_overlap as overlap
import draw_samples as samples
import pytest
from station import STEPS, station

from journeys import measure
from journeys.draw import benchmark, emotion_curves
from journeys.draw.backend.engine import engine
from journeys.draw.backend.paint import paint
from journeys.draw.scene.marks import Group, Label, Path, Rect, every
from journeys.draw.theme import theme_named
from journeys.edit import Journey, from_plain
from journeys.errors import NotDrawable, NotMeasurable
from journeys.words import say

STATIONS = [station(name) for name in STEPS]
PICTURES = [benchmark, emotion_curves]


def named(scene, start):
    """The items whose words for those who listen begin so."""
    return [one for one in every(scene.marks) if isinstance(one, Group)
            and one.title.startswith(start)]  # fmt: skip


@pytest.mark.parametrize("draw", PICTURES)
@pytest.mark.parametrize("providers", [2, 3, 4])
@pytest.mark.parametrize("width", [480, 960, 1600])
@pytest.mark.parametrize("language", ["id", "en"])
def test_no_words_touch_or_leave_the_picture(draw, providers, width, language):
    scene = draw(STATIONS[:providers], language=language, width=width).scene
    assert scene.width == width
    assert overlap.outside(scene) == []
    assert overlap.touching(scene) == []


@pytest.mark.parametrize("draw", PICTURES)
@pytest.mark.parametrize("width", [480, 960])
@pytest.mark.parametrize("word", [samples.LONG, "dengan kata yang agak panjang"])
def test_long_words_are_broken_not_cut(draw, width, word):
    journeys = [samples.journey(steps, word=word) for steps in (5, 7)]
    renamed = [one.set("meta", provider=f"Dinas {word} {at}") for at, one in enumerate(journeys)]
    scene = draw(renamed, width=width).scene
    assert overlap.outside(scene) == []
    assert overlap.touching(scene) == []


@pytest.mark.parametrize("draw", PICTURES)
@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_the_same_journeys_give_the_same_bytes(draw, theme):
    made = [draw(STATIONS[:3], theme=theme).svg for _ in range(2)]
    assert made[0] == made[1]
    hostile.read_safely(made[0])


def test_what_is_missing_is_hatched_and_what_is_only_here_is_edged():
    spine = measure.align(STATIONS[:3])
    scene = benchmark(STATIONS[:3]).scene
    amber = theme_named("light")["warn"]
    for place, name in enumerate(spine.providers):
        missing = named(scene, f"{name}: tidak ada")
        assert len(missing) == spine.missing(place)
        for one in missing:
            [lines] = [mark for mark in one.marks if isinstance(mark, Path)]
            ground = one.marks[0]
            assert isinstance(ground, Rect)
            for command, (x, y) in lines.commands:
                assert command in ("M", "L")
                assert ground.x - 1e-6 <= x <= ground.x + ground.width + 1e-6
                assert ground.y - 1e-6 <= y <= ground.y + ground.height + 1e-6
        edged = [one for one in named(scene, f"{name}: ") if "Hanya di penyedia ini" in one.title]
        assert len(edged) == spine.alone(place)
        assert all(one.marks[0].paint.stroke == amber for one in edged)


def test_a_curve_is_dotted_over_missing_steps_and_named_once_at_its_end():
    scene = emotion_curves(STATIONS[:3]).scene
    green = theme_named("light").provider(2)
    pieces = [mark for mark in every(scene.marks) if isinstance(mark, Path)
              and mark.paint.stroke == green and mark.paint.fill == "none"]  # fmt: skip
    assert any(piece.paint.dash for piece in pieces)
    assert any(not piece.paint.dash for piece in pieces)
    ends = [mark for mark in every(scene.marks) if isinstance(mark, Label)
            and mark.text == "BP-AKR" and mark.bold]  # fmt: skip
    assert len(ends) == 1


def test_points_are_medians_and_the_widest_gap_is_told():
    picture = benchmark(STATIONS[:2])
    [lowest] = named(picture.scene, "Pertamina, Antre di jalur subsidi: −")
    assert "Median 30 penilaian" in lowest.title
    assert "selisih terbesar" in picture.text
    assert named(picture.scene, "selisih terbesar")


def test_the_table_is_that_of_the_measure():
    table = measure.benchmark(STATIONS[:3], language="en")
    picture = benchmark(STATIONS[:3], language="en")
    for row in table.to_dict("records"):
        if isinstance(row["sentence"], str):
            assert row["sentence"] in picture.text
    waiting = next(row for row in picture.narrative.rows if row[0] == "Waiting time")
    assert waiting[1:4] == ("14.2", "4.1", "3.6")
    assert picture.narrative.summary == table.attrs["sentence"]
    [group] = named(picture.scene, "Waiting time: Pertamina 14.2, Shell 4.1, BP-AKR 3.6.")
    bold = [mark.text for mark in every(group.marks) if isinstance(mark, Label) and mark.bold]
    assert bold == ["3.6"]


def test_counts_stand_without_an_effect_and_say_so():
    scene = benchmark(STATIONS[:2]).scene
    [group] = named(scene, "Dokumen: ")
    words = [mark.text for mark in every(group.marks) if isinstance(mark, Label)]
    assert "tanpa uji" in words
    [tested] = named(scene, "Emosi: ")
    assert "tanpa uji" not in [m.text for m in every(tested.marks) if isinstance(m, Label)]


def test_the_axis_says_who_does_better():
    """Shell is felt better: its effect stands right of the middle; turned around, left."""
    theme = theme_named("light")
    places = []
    for baseline in ("Pertamina", "Shell"):
        scene = benchmark(STATIONS[:2], baseline=baseline).scene
        [row] = named(scene, "Emosi: ")
        zone = next(mark for mark in every(row.marks) if isinstance(mark, Rect)
                    and mark.paint.fill == theme["sunken"])  # fmt: skip
        line = next(mark for mark in every(row.marks) if isinstance(mark, Path)
                    and mark.paint.width == 3)  # fmt: skip
        ends = [values[0] for _, values in line.commands]
        places.append((min(ends) > zone.x + zone.width, max(ends) < zone.x))
    assert places == [(True, False), (False, True)]


@pytest.mark.parametrize("language", ["id", "en"])
def test_without_ratings_the_picture_still_stands(language):
    bare = [one.model_copy(update={"scores": {}}) for one in STATIONS[:2]]
    picture = benchmark(bare, language=language)
    words = " ".join(mark.text for mark in every(picture.scene.marks) if isinstance(mark, Label))
    assert say("draw.benchmark.no-curves", language) in words
    # no empty plot stands for curves that nobody drew
    assert say("draw.legend.unscored", language) not in words
    assert overlap.touching(picture.scene) == []


@pytest.mark.parametrize("draw", PICTURES)
def test_journeys_without_steps_are_drawn_as_they_are(draw):
    hostile.read_safely(draw([Journey(), Journey()]).svg)


def test_one_journey_shows_the_curves_of_its_personas():
    picture = emotion_curves(samples.journey(4))
    assert "Sari" in picture.text
    assert emotion_curves([samples.journey(4)]).svg == picture.svg


def test_too_many_providers_and_too_few_are_refused():
    with pytest.raises(NotDrawable, match="paling banyak 5"):
        benchmark([station("Vivo", raters=1)] * 6)
    with pytest.raises(NotMeasurable, match="paling sedikit dua"):
        benchmark([STATIONS[0]])
    with pytest.raises(NotMeasurable, match="paling sedikit dua"):
        benchmark(STATIONS[0])
    with pytest.raises(NotDrawable):
        benchmark(STATIONS[:2], width=20)


def test_the_twin_says_the_same_words():
    picture = benchmark(STATIONS[:2])
    root = hostile.read_safely(paint(engine(), picture.scene))
    assert hostile.words(root) == hostile.meant(picture.scene)


@pytest.mark.parametrize("draw", PICTURES)
@pytest.mark.parametrize("start", range(0, len(hostile.PAYLOADS) - 3, 24))
def test_a_hostile_label_is_words(draw, start):
    payloads = hostile.PAYLOADS[start : start + 4]
    journeys = [
        from_plain({
            "meta": {"title": {"id": text}, "provider": {"id": text}, "sources": {"id": text}},
            "phases": {"p": {"label": {"id": text}}},
            "steps": {f"s{at}": {"phase": "p", "order": f"a{at}", "label": {"id": other}}
                      for at, other in enumerate(payloads)},
            "scores": {f"s{at}|emotion||1||r{rater}": 1
                       for at in range(len(payloads)) for rater in range(6)},
            "metrics": {"m": {"label": {"id": text}, "value": 3, "unit": text}},
        })
        for text in payloads[:2]
    ]  # fmt: skip
    picture = draw(journeys)
    root = hostile.read_safely(picture.svg)
    assert hostile.words(root) == hostile.meant(picture.scene)
