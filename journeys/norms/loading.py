"""Finds a norm by its name."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.resources import files
from typing import Any

from journeys.errors import UnknownName
from journeys.norms.record import Bilingual, Entry, Norm

_SUFFIX = ".json"


def norms() -> tuple[str, ...]:
    """The names of all norms.

    >>> norms()  # doctest: +ELLIPSIS
    ('burden', 'effort', 'emotion', ..., 'skm_2004', 'skm_2017', 'skm_answers', 'skm_weight')
    """
    found = (item.name for item in files(__package__).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in found if name.endswith(_SUFFIX)))


@lru_cache
def norm(name: str) -> Norm:
    """A norm by its name.

    Raises:
        UnknownName: If there is none; the sentence lists those there are.

    >>> norm("skm").entry("time").name.read("id")
    'Waktu Penyelesaian'
    """
    if name not in norms():
        raise UnknownName("norms.unknown", name=name, choices=", ".join(norms()))
    source = files(__package__) / f"{name}{_SUFFIX}"
    return _norm(name, json.loads(source.read_text("utf-8")))


def _norm(name: str, raw: dict[str, Any]) -> Norm:
    entries = tuple(_entry(entry, raw["status"]) for entry in raw["entries"])
    texts = {field: _text(raw.get(field)) for field in ("title", "note")}
    scale = tuple(raw["scale"]) if "scale" in raw else None
    return Norm(**{**raw, **texts, "key": name, "entries": entries, "scale": scale})


def _entry(raw: dict[str, Any], status: str) -> Entry:
    texts = {field: _text(raw.get(field)) for field in ("name", "published", "note")}
    answers = tuple(Bilingual(**answer) for answer in raw.get("answers", ()))
    lists = {"answers": answers, "cells": tuple(raw.get("cells", ()))}
    return Entry(**{"status": status, **raw, **texts, **lists})


def _text(raw: dict[str, str] | None) -> Bilingual | None:
    return Bilingual(**raw) if raw else None
