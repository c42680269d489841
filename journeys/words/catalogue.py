"""Looks a sentence up by its key and fills in the values."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Literal

Language = Literal["id", "en"]
LANGUAGES: tuple[Language, ...] = ("id", "en")


@lru_cache
def _sentences(language: str, room: str) -> dict[str, str]:
    source = files("journeys.words") / language / f"{room}.json"
    sentences: dict[str, str] = json.loads(source.read_text("utf-8"))
    return sentences


def known(language: str | None) -> Language:
    """The interface language nearest to a wish: English for English, else Indonesian.

    Args:
        language: A language tag such as ``"en"``, ``"en-GB"`` or ``"jv"``; None for no wish.

    >>> known("en-GB"), known("jv"), known(None)
    ('en', 'id', 'id')
    """
    return "en" if (language or "").lower().split("-")[0].split("_")[0] == "en" else "id"


def say(key: str, language: str | None = "id", **values: object) -> str:
    """The sentence of a key, in a language, with its values filled in.

    Args:
        key: ``room.rest.of.key``; the room names the catalogue file.
        language: A language tag; see `known`.
        **values: One for each placeholder of the sentence.

    Raises:
        KeyError: If no sentence has this key, or a placeholder got no value.

    >>> say("model.repair.reference-cleared", "en", kind="cards", id="c1", field="step", value="x")
    'cards c1: step pointed at x, which does not exist; the link was removed.'
    """
    room = key.split(".", 1)[0]
    return _sentences(known(language), room)[key].format_map(values)
