"""The blueprint: lines from stages, hand-offs counted, edges that keep off the cards."""

from __future__ import annotations

from itertools import pairwise

import draw_hostile as hostile
import draw_overlap as overlap
import draw_samples as samples
import pytest

from journeys.draw import blueprint
from journeys.draw.backend.engine import engine
from journeys.draw.scene.marks import Edge, Group, every
from journeys.draw.stages.stage_line import lines_below
from journeys.edit import Journey, from_plain
from journeys.errors import NotDrawable


def test_hand_offs_are_communications_between_two_who_are_no_customers():
    text = blueprint(samples.journey(2)).text
    assert "komunikasi: 10; serah-terima: 4." in text
    assert "Garis interaksi dilintasi 6 kali." in text
    assert "Garis visibilitas dilintasi 4 kali." in text
    assert "Garis interaksi internal dilintasi 4 kali." in text


def test_a_hand_off_of_nobody_known_is_none():
    plain = {"phases": {"p": {}}, "steps": {"a": {"phase": "p"}},
             "actors": {"loket": {"stage": "frontstage"}},
             "touchpoints": {"t": {"step": "a", "receiver": "loket"}}}  # fmt: skip
    assert "serah-terima: 0" in blueprint(from_plain(plain)).text


@pytest.mark.parametrize(
    ("stages", "lines"),
    [
        (["customer"], []),
        (["customer", "frontstage"], ["interaction"]),
        (["customer", "support"], ["interaction", "visibility", "internal"]),
        (["frontstage", "backstage", "support"], ["visibility", "internal"]),
        (["customer", "frontstage", "backstage", "support"],
         ["interaction", "visibility", "internal"]),
    ],
)  # fmt: skip
def test_the_lines_follow_from_the_stages(stages, lines):
    assert [line for below in lines_below(stages).values() for line in below] == lines


@pytest.mark.parametrize("steps", [1, 3, 8, 14])
@pytest.mark.parametrize("word", ["", samples.LONG])
def test_no_words_touch_or_leave_the_picture(steps, word):
    for language in ("id", "en"):
        scene = blueprint(samples.journey(steps, word=word), language=language).scene
        assert overlap.outside(scene) == []
        assert overlap.touching(scene) == []


@pytest.mark.parametrize("steps", [1, 5, 9])
def test_edges_stay_in_the_picture_and_off_the_cards(steps):
    picture = blueprint(samples.journey(steps))
    scene = picture._bent(engine())
    frames = {mark.key: mark.frame for mark in every(scene.marks)
              if isinstance(mark, Group) and mark.frame}  # fmt: skip
    edges = [mark for mark in scene.marks if isinstance(mark, Edge)]
    assert len(edges) >= 5 * steps
    for edge in edges:
        assert edge.tip is not None
        points = [*edge.route, edge.tip]
        assert all(0 <= x <= scene.width and 0 <= y <= scene.height for x, y in points)
        others = [frame for key, frame in frames.items() if key not in (edge.tail, edge.head)]
        for x, y in _along(points):
            assert not any(_inside(x, y, frame) for frame in others), edge.title


def _along(points):
    for (x1, y1), (x2, y2) in pairwise(points):
        for part in range(11):
            yield x1 + (x2 - x1) * part / 10, y1 + (y2 - y1) * part / 10


def _inside(x, y, frame):
    left, top, wide, high = frame
    return left + 1 < x < left + wide - 1 and top + 1 < y < top + high - 1


def test_an_edge_ends_at_the_card_it_points_at():
    picture = blueprint(samples.journey(3))
    scene = picture._bent(engine())
    frames = {mark.key: mark.frame for mark in every(scene.marks)
              if isinstance(mark, Group) and mark.frame}  # fmt: skip
    for edge in scene.marks:
        if isinstance(edge, Edge):
            for (x, y), key in ((edge.tip, edge.head), (edge.route[0], edge.tail)):
                left, top, wide, high = frames[key]
                assert left - 2 <= x <= left + wide + 2
                assert top - 2 <= y <= top + high + 2


def test_waiting_failing_and_grave_pains_are_marked():
    root = hostile.read_safely(blueprint(samples.journey(5), language="id").svg)
    heard = hostile.titles(root)
    assert "Waktu tunggu di langkah 2: 40 mnt" in heard
    assert "Memeriksa (gagal)" in heard
    assert "Kritis: Tidak pasti" in heard
    assert "Ringan: Tidak pasti" not in heard
    assert "Serah-terima di langkah 1 dari loket ke validator: Meneruskan" in heard


@pytest.mark.parametrize("theme", ["light", "dark", "high-contrast-light", "high-contrast-dark"])
def test_the_same_journey_gives_the_same_bytes(theme):
    made = [blueprint(samples.journey(4), theme=theme).svg for _ in range(2)]
    assert made[0] == made[1]
    hostile.read_safely(made[0])


def test_no_name_of_graphviz_is_left():
    svg = blueprint(samples.journey(2)).svg
    for word in ("graphviz", "node1", "edge1", ">n1<", "&#45;&gt;", "class=", "xlink"):
        assert word not in svg


def test_an_empty_journey_is_refused_with_what_to_do():
    with pytest.raises(NotDrawable, match="Tambahkan siapa melakukan apa"):
        blueprint(Journey())


def test_too_many_boxes_are_refused():
    many = {"phases": {"p": {}}, "steps": {"a": {"phase": "p"}},
            "actors": {f"a{n}": {"stage": "support"} for n in range(2001)},
            "touchpoints": {f"t{n}": {"step": "a", "nature": "action", "initiator": f"a{n}"}
                            for n in range(2001)}}  # fmt: skip
    with pytest.raises(NotDrawable, match="paling banyak 2000"):
        blueprint(from_plain(many))
