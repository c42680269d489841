"""``journeys stats``: pain points with their weights, intervals and what they rest on."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import print_json, sentences
from journeys.cli.language import AsJson, Lang, hint
from journeys.cli.source import Files, opened
from journeys.cli.survey_stats import survey_stats


class Facet(StrEnum):
    """What pain points may be summed by."""

    phase = "phase"
    step = "step"
    persona = "persona"
    channel = "channel"
    actor = "actor"
    dimension = "dimension"
    unsur = "unsur"
    burden = "burden"
    journey = "journey"
    provider = "provider"


def stats(  # noqa: PLR0913  one parameter an option
    files: Files,
    by: Annotated[Facet | None, typer.Option(help=hint("help.by"))] = None,
    lang: Lang = None,
    survey: Annotated[Path | None, typer.Option(help=hint("help.survey"))] = None,
    column: Annotated[str | None, typer.Option(help=hint("help.column"))] = None,
    *,
    pareto: Annotated[bool, typer.Option("--pareto", help=hint("help.pareto"))] = False,
    as_json: AsJson = False,
) -> None:
    """Measure the pain points of one journey or several, or a survey on its steps."""
    from journeys import measure

    with sentences(lang, as_json=as_json) as language:
        journeys = [opened(name, language).journey for name in files]
        if survey:
            survey_stats(journeys, survey, column, language, as_json=as_json)
            return
        source = journeys[0] if len(journeys) == 1 else journeys
        count = measure.pareto if pareto else measure.pain_points
        table = count(source, by=by.value if by else None, language=language)
        if as_json:
            print_json(table.plain()["rows"])
        else:
            typer.echo(str(table))
            typer.echo(table.attrs["sentence"])
