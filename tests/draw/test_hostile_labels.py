"""Whatever a person writes comes out as words: it draws nothing, runs nothing, opens nothing."""

from __future__ import annotations

import re

import draw_hostile as hostile
import pytest
from hypothesis import given
from hypothesis import strategies as st

from journeys.draw import blueprint, journey_map
from journeys.draw.scene.legal import legal
from journeys.edit import from_plain

BATCH = 12
BATCHES = [
    hostile.PAYLOADS[start : start + BATCH] for start in range(0, len(hostile.PAYLOADS), BATCH)
]
_DOT_WORDS = {
    "digraph", "journey", "graph", "node", "margin", "pad", "splines", "ortho", "bgcolor",
    "outputorder", "nodesfirst", "_background", "shape", "box", "fixedsize", "true", "label",
    "penwidth", "fontname", "point", "plaintext", "width", "height", "style", "invis", "solid",
    "dashed", "pos", "tooltip", "color", "arrowsize", "fontsize", "fontcolor", "dir", "both",
    "arrowtail", "dot",
}  # fmt: skip


def mixed(payloads):
    """A journey that bears a payload in every text of every kind of record."""
    texts = {f"s{place}": {"id": text} for place, text in enumerate(payloads)}
    first, last = {"id": payloads[0]}, {"id": payloads[-1]}
    actors = {f"a-{key}": {"label": text, "stage": "backstage"} for key, text in texts.items()}
    shown = ("actions", "touchpoints", "thoughts", "emotion", "pains", "opportunities", "backstage")
    plain = {
        "meta": {"title": first, "provider": last, "sources": first},
        "phases": {"p": {"label": first}},
        "personas": {f"o-{key}": {"label": text} for key, text in list(texts.items())[:3]},
        "lanes": {f"l-{shows}": {"shows": shows, "order": f"a{place}", "label": first}
                  for place, shows in enumerate(shown)},
        "actors": {**actors, "warga": {"stage": "customer"}},
        "scores": {f"{key}|emotion|o-s0|1||r": 1 for key in texts},
    }  # fmt: skip
    for kind in ("steps", "channels", "touchpoints", "cards", "insights", "opportunities"):
        plain[kind] = {}
    for place, (key, text) in enumerate(texts.items()):
        plain["steps"][key] = {
            "phase": "p", "order": f"a{place}", "label": text, "description": text,
        }  # fmt: skip
        plain["channels"][f"k-{key}"] = {"label": text}
        plain["touchpoints"][f"t-{key}"] = {
            "step": key, "initiator": "warga", "receiver": f"a-{key}", "channel": f"k-{key}",
            "label": text,
        }  # fmt: skip
        plain["cards"][f"c-{key}"] = {"lane": "l-thoughts", "step": key, "text": text}
        plain["insights"][f"i-{key}"] = {"type": "pain", "steps": [key], "text": text}
        plain["opportunities"][f"h-{key}"] = {"steps": [key], "text": text}
    return from_plain(plain)


def told(text: str) -> str:
    """A text as a title can carry it."""
    return legal(text)[:400].replace("\r\n", "\n").replace("\r", "\n")


@pytest.mark.parametrize("payloads", BATCHES, ids=range(len(BATCHES)))
def test_a_hostile_label_is_words_in_our_own_svg(payloads):
    picture = journey_map(mixed(payloads))
    root = hostile.read_safely(picture.svg)
    assert hostile.words(root) == hostile.meant(picture.scene)
    heard = hostile.titles(root).replace("\r", "\n")
    for text in payloads:
        assert told(text) in heard


@pytest.mark.parametrize("payloads", BATCHES, ids=range(len(BATCHES)))
def test_a_hostile_label_is_words_in_what_graphviz_paints(payloads):
    picture = blueprint(mixed(payloads))
    root = hostile.read_safely(picture.svg)
    assert hostile.words(root) == hostile.meant(picture.scene)
    assert legal(payloads[1])[:400].strip() in hostile.titles(root)


@pytest.mark.parametrize("payloads", BATCHES, ids=range(len(BATCHES)))
def test_a_hostile_label_adds_no_word_to_the_dot_text(payloads):
    for picture in (journey_map(mixed(payloads)), blueprint(mixed(payloads))):
        outside = re.sub(r'"(?:[^"\\]|\\.)*"', "", picture.dot())
        assert set(re.findall(r"[A-Za-z_]{2,}", outside)) <= _DOT_WORDS


def test_there_are_over_two_hundred_different_payloads():
    assert len(set(hostile.PAYLOADS)) >= 200


@given(st.lists(st.text(max_size=60), min_size=1, max_size=3))
def test_any_text_comes_out_as_it_went_in(texts):
    journey = mixed(tuple(texts))
    for picture in (journey_map(journey), blueprint(journey)):
        root = hostile.read_safely(picture.svg)
        assert hostile.words(root) == hostile.meant(picture.scene)


def test_a_label_of_a_million_characters_is_cut_and_does_not_hang():
    picture = journey_map(mixed(("A" * 1_000_000, "b")), lanes=["pains"])
    assert len(picture.svg) < 500_000
    assert "…" in picture.svg
    assert "A" * 400 in picture.text
