"""Journeys that people rated, and the dots a picture shows of them."""

from __future__ import annotations

from scored_journey import FIRST, SECOND, scored

from journeys.draw.scene.marks import Disc, Group, Label, every
from journeys.draw.spread.dots_row import DOT
from journeys.edit import from_plain


def steps(word=""):
    named = {name: {"phase": "p", "order": f"a{at}", "label": {"id": f"{name} {word}".strip()}}
             for at, name in enumerate(FIRST)}  # fmt: skip
    return from_plain({
        "personas": {"sari": {"order": "a0", "label": {"id": f"Sari {word}".strip()}},
                     "darmo": {"order": "a1", "label": {"id": "Pak Darmo"}}},
        "phases": {"p": {"label": {"id": "Fase"}}}, "steps": named,
        "lanes": {"beda": {"order": "a9", "shows": "disagreement"}},
    })  # fmt: skip


def once(word=""):
    return scored(steps(word), FIRST, round=1)


def twice(word=""):
    return scored(once(word), SECOND, round=2)


def of_two(word=""):
    return scored(scored(steps(word), FIRST, persona="sari"), SECOND, persona="darmo")


def cells(scene):
    """Per thing rated, the dots of its raters."""
    found = {}
    for one in every(scene.marks):
        if isinstance(one, Group):
            dots = [mark for mark in one.marks if isinstance(mark, Disc) and mark.radius == DOT]
            if dots:
                found[one.title] = dots
    return found


def of(found, start):
    [dots] = [dots for title, dots in found.items() if title.startswith(start)]
    return dots


def labels(scene):
    return [mark.text for mark in every(scene.marks) if isinstance(mark, Label)]
