"""``journeys diff``: how two journeys differ, in sentences."""

from __future__ import annotations

from typing import Annotated

import typer

from journeys.cli.ending import FINDINGS, FINE, print_json, sentences
from journeys.cli.language import AsJson, Lang, hint
from journeys.cli.source import opened
from journeys.edit import Difference
from journeys.edit import diff as difference


def diff(
    before: Annotated[str, typer.Argument(help=hint("help.diff.before"), metavar="A")],
    after: Annotated[str, typer.Argument(help=hint("help.diff.after"), metavar="B")],
    lang: Lang = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Say what changed from one file to another; exit code 1 if anything did."""
    with sentences(lang, as_json=as_json) as language:
        found = difference(opened(before, language).journey, opened(after, language).journey)
        if as_json:
            print_json(found.plain(language))
        else:
            typer.echo("\n".join(told(found, language)))
        raise typer.Exit(FINDINGS if found else FINE)


def told(found: Difference, language: str) -> list[str]:
    """A difference for a terminal: the sentence, then one line a change if there are several."""
    lines = found.lines(language)
    details = [f"  - {line}" for line in lines] if len(lines) > 1 else []
    return [found.say(language), *details]
