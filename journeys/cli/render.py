"""``journeys render``: a picture of a journey, as a file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import sentences, tell
from journeys.cli.language import Lang, hint
from journeys.cli.source import File, opened


class Picture(StrEnum):
    """The pictures there are."""

    journey_map = "journey-map"
    blueprint = "blueprint"
    emotion_curves = "emotion-curves"
    pareto = "pareto"
    priority_matrix = "priority-matrix"


class Theme(StrEnum):
    """The grounds a picture is painted on."""

    light = "light"
    dark = "dark"


def render(
    file: File,
    picture: Annotated[Picture, typer.Option(help=hint("help.picture"))] = Picture.journey_map,
    out: Annotated[Path | None, typer.Option("--out", "-o", help=hint("help.out"))] = None,
    theme: Annotated[Theme, typer.Option(help=hint("help.theme"))] = Theme.light,
    lang: Lang = None,
) -> None:
    """Draw a picture of one journey into a file."""
    from journeys import draw

    with sentences(lang) as language:
        journey = opened(file, language).journey
        paint = getattr(draw, picture.name)
        stem = "journey" if file == "-" else Path(file).stem
        goal = out or Path(f"{stem}.{picture.value}.svg")
        paint(journey, language=lang, theme=theme.value).save(goal)
        tell("render.written", language, name=str(goal))
