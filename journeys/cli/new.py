"""``journeys new``: a fresh `.journey` file from a starter."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import refuse, sentences, tell
from journeys.cli.language import Lang, hint
from journeys.files import new as from_starter
from journeys.files import write


def new(
    template: Annotated[str | None, typer.Argument(help=hint("help.template"))] = None,
    path: Annotated[Path | None, typer.Argument(help=hint("help.path"))] = None,
    lang: Lang = None,
) -> None:
    """Write a journey from a starter; an existing file is never written over."""
    with sentences(lang) as language:
        journey = from_starter(template, language)
        goal = path or Path(f"{template or 'journey'}.journey")
        goal = goal if goal.suffix else goal.with_suffix(".journey")
        if goal.exists():
            refuse("new.exists", language, name=str(goal))
        tell("new.written", language, name=str(write(journey, goal)))
