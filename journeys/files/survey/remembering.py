"""Mappings kept beside their surveys, so that the next file of a form maps itself."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from journeys.files.survey.mapping import SurveyMapping, mapping_of
from journeys.files.survey.remark import Remark
from journeys.files.writing import replace_file
from journeys.model import canonical

SUFFIX = ".mapping.json"
_MOST_BYTES = 1024 * 1024
_MOST_FILES = 500


class Remembered(NamedTuple):
    """A mapping found on disk.

    Attributes:
        mapping: What it says.
        file: Where it stands.
    """

    mapping: SurveyMapping
    file: Path


def home_of(survey: Path) -> Path:
    """Where a survey's mapping is kept: ``skm.csv`` in ``skm.mapping.json``."""
    return survey.with_suffix(SUFFIX)


def remembered(survey: Path, headings: Sequence[str]) -> tuple[Remembered | None, list[Remark]]:
    """The survey's own mapping, else one in the same folder for just these columns.

    A confirmed mapping comes before a guessed one, then the last by name. A file
    that is no mapping is named and left alone.
    """
    own = home_of(survey)
    if own.is_file():
        mapping = _read(own)
        if mapping is None:
            return None, [Remark("mapping-broken", "wrong", {"name": own.name})]
        return Remembered(mapping, own), []
    others = sorted(survey.parent.glob(f"*{SUFFIX}"))[:_MOST_FILES]
    fitting = [
        Remembered(mapping, file)
        for file in others
        if (mapping := _read(file)) is not None and mapping.fits(headings)
    ]
    best = max(fitting, key=lambda one: (not one.mapping.guessed, one.file.name), default=None)
    return best, []


def remember(mapping: SurveyMapping, survey: Path) -> list[Remark]:
    """Keep a mapping beside its survey; a folder that cannot be written is said, no more."""
    goal = home_of(survey)
    text = canonical(mapping.plain())
    try:
        if goal.is_file() and goal.read_bytes() == text.encode("utf-8"):
            return []
        replace_file(text.encode("utf-8"), goal.resolve())
    except OSError as failure:
        reason = failure.strerror or type(failure).__name__
        return [Remark("not-remembered", "note", {"name": goal.name, "reason": reason})]
    return [Remark("remembered", values={"name": goal.name})]


def _read(file: Path) -> SurveyMapping | None:
    try:
        if file.stat().st_size > _MOST_BYTES:
            return None
        return mapping_of(json.loads(file.read_text("utf-8")))
    except (OSError, ValueError, RecursionError):
        return None
