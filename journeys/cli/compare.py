"""``journeys compare``: providers of one service beside each other, in a table or a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import FINDINGS, FINE, print_json, sentences, tell
from journeys.cli.language import AsJson, Lang, hint
from journeys.cli.source import Files, opened

Baseline = Annotated[str | None, typer.Option(help=hint("help.baseline"), metavar="NAME")]
Picture = Annotated[Path | None, typer.Option("--out", "-o", help=hint("help.compare.out"))]


def compare(  # noqa: PLR0913  one parameter an option
    files: Files,
    baseline: Baseline = None,
    out: Picture = None,
    lang: Lang = None,
    *,
    by_step: Annotated[bool, typer.Option("--by-step", help=hint("help.by-step"))] = False,
    as_json: AsJson = False,
) -> None:
    """Set journeys beside each other; exit code 1 if pairs of steps wait for a person."""
    from journeys import measure

    with sentences(lang, as_json=as_json) as language:
        journeys = {name: opened(name, language).journey for name in files}
        table = measure.benchmark(
            journeys, by="step" if by_step else None, baseline=baseline, language=language
        )
        if as_json:
            print_json(table.plain())
        else:
            typer.echo(repr(measure.align(journeys, language=language)))
            typer.echo(f"\n{table.lines()}\n\n{table.attrs['sentence']}")
        if out is not None:
            from journeys.draw import benchmark as picture

            picture(journeys, language=language, baseline=baseline).save(out)
            if not as_json:
                tell("render.written", language, name=str(out))
        raise typer.Exit(FINDINGS if table.attrs["doubts"] else FINE)
