"""Every sentence of the pictures exists in both languages, and none is idle."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

PLACEHOLDER = re.compile(r"\{(\w+)\}")


def catalogue(language):
    return json.loads((files("journeys.words") / language / "draw.json").read_text("utf-8"))


def test_both_languages_say_the_same_things():
    first, second = catalogue("id"), catalogue("en")
    assert list(first) == list(second)
    for key, sentence in first.items():
        assert set(PLACEHOLDER.findall(sentence)) == set(PLACEHOLDER.findall(second[key])), key


def _sources(folder):
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _sources(entry)
        elif entry.name.endswith(".py"):
            yield entry


def _patterns():
    """Every word the room says that could name a sentence; what is filled in may be anything."""
    sources = "".join(path.read_text("utf-8") for path in _sources(files("journeys.draw")))
    for literal in set(
        re.findall(r"""["']([a-z][-a-z0-9.]*(?:\{[^"'}]+\}[-a-z.]*)*)["']""", sources)
    ):
        parts = re.split(r"\{[^}]*\}", literal.removeprefix("draw."))
        yield re.compile("[-a-z0-9]+".join(map(re.escape, parts)))


SAID = list(_patterns())


@pytest.mark.parametrize("key", list(catalogue("id")))
def test_every_sentence_is_used(key):
    name = key.removeprefix("draw.")
    assert any(said.fullmatch(name) for said in SAID)
