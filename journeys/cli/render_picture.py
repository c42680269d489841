"""The pictures ``journeys render`` knows, and what each is made of."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from journeys.cli.ending import refuse
from journeys.cli.language import spoken
from journeys.cli.source import opened

MOST = 5
"""Journeys beside each other; `journeys.draw` tells no more apart."""


class Picture(StrEnum):
    """The pictures there are."""

    journey_map = "journey-map"
    blueprint = "blueprint"
    emotion_curves = "emotion-curves"
    pareto = "pareto"
    priority_matrix = "priority-matrix"
    intervals = "intervals"
    disagreement = "disagreement"
    benchmark = "benchmark"
    skm = "skm"


_SEVERAL = {Picture.emotion_curves: 1, Picture.benchmark: 2}
"""Pictures of several journeys, and how few they may be."""


def source(picture: Picture, files: Sequence[str], survey: Path | None, lang: str | None) -> object:
    """What a picture is made of, as its function in `journeys.draw` takes it.

    Args:
        picture: Which.
        files: Paths of journeys, or ``-``.
        survey: A CSV or Excel file.
        lang: The language asked for; None for each journey's own.
    """
    language = spoken(lang)
    _refuse_wrong(picture, files, survey, language)
    if survey is not None:
        from journeys.files import read_survey
        from journeys.measure import skm

        return skm(read_survey(survey, language=language), language=language)
    journeys = {name: opened(name, language).journey for name in files}
    if picture in _SEVERAL:
        return journeys
    [journey] = journeys.values()
    if picture is Picture.intervals:
        from journeys.measure import pain_points

        return pain_points(journey, language=lang)
    return journey


def _refuse_wrong(
    picture: Picture, files: Sequence[str], survey: Path | None, language: str
) -> None:
    """End with one sentence if a picture cannot be made of what was given."""
    words = {"picture": picture.value, "n": len(files)}
    if (picture is Picture.skm) is not (survey is not None):
        refuse("render.survey" if survey is None else "render.no-survey", language, **words)
    if picture is Picture.skm:
        if files:
            refuse("render.only-survey", language, **words)
    elif picture in _SEVERAL:
        least = _SEVERAL[picture]
        if not least <= len(files) <= MOST:
            refuse("render.several", language, least=least, most=MOST, **words)
    elif len(files) != 1:
        refuse("render.one", language, **words)
