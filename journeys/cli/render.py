"""``journeys render``: a picture of journeys or of a survey, as a file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import sentences, tell
from journeys.cli.language import Lang, hint
from journeys.cli.render_picture import Picture, source

Files = Annotated[
    list[str] | None, typer.Argument(help=hint("help.render.files"), metavar="[FILE…]")
]


class Theme(StrEnum):
    """The grounds a picture is painted on."""

    light = "light"
    dark = "dark"


def render(  # noqa: PLR0913  one parameter an option
    files: Files = None,
    picture: Annotated[Picture, typer.Option(help=hint("help.picture"))] = Picture.journey_map,
    out: Annotated[Path | None, typer.Option("--out", "-o", help=hint("help.out"))] = None,
    theme: Annotated[Theme, typer.Option(help=hint("help.theme"))] = Theme.light,
    lang: Lang = None,
    *,
    survey: Annotated[Path | None, typer.Option(help=hint("help.render.survey"))] = None,
) -> None:
    """Draw a picture into a file."""
    from journeys import draw

    given = files or []
    with sentences(lang) as language:
        paint = getattr(draw, picture.name)
        painted = paint(source(picture, given, survey, lang), language=lang, theme=theme.value)
        goal = out or Path(f"{_stem(given, survey)}.{picture.value}.svg")
        painted.save(goal)
        tell("render.written", language, name=str(goal))


def _stem(files: list[str], survey: Path | None) -> str:
    """What a picture is called that was not given a name."""
    if survey is not None:
        return survey.stem
    return "journey" if files[0] == "-" else Path(files[0]).stem
