"""``journeys recover``: the copies of a file, and one of them put back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.copies import Copies
from journeys.cli.ending import FINDINGS, FINE, print_json, refuse, sentences, tell
from journeys.cli.language import AsJson, Lang, hint
from journeys.errors import UnknownName
from journeys.words import say

_YES = ("y", "ya", "yes")


def recover(  # noqa: PLR0913  what to have back, and how to be asked
    file: Annotated[Path, typer.Argument(help=hint("help.recover.file"), metavar="FILE")],
    name: Annotated[str, typer.Option("--from", help=hint("help.recover.from"))] = "",
    lang: Lang = None,
    *,
    only_list: Annotated[bool, typer.Option("--list", help=hint("help.recover.list"))] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help=hint("help.recover.yes"))] = False,
    as_json: AsJson = False,
) -> None:
    """List the copies of a file and put one back; exit code 1 while a better one is on offer."""
    with sentences(lang, as_json=as_json) as language:
        found = Copies(file, language)
        wish = name or found.offer.name
        if only_list or not wish or (as_json and not name and not yes):
            _show(found, as_json=as_json)
            raise typer.Exit(found.code)
        copy = found.find(wish)
        if copy is None:
            raise UnknownName("share.recovery.unknown", language, name=file.name)
        if not as_json:
            typer.echo("\n".join(found.told(copy)))
        if not yes and not _agreed(language, as_json=as_json):
            tell("recover.declined", language, name=file.name)
            raise typer.Exit(FINDINGS)
        sentence = found.restore(copy)
        if as_json:
            print_json({"file": str(file), "restored": copy.name, "sentence": sentence})
        else:
            typer.echo(sentence)
        raise typer.Exit(FINE)


def _show(found: Copies, *, as_json: bool) -> None:
    if as_json:
        print_json(found.plain())
    else:
        typer.echo("\n".join(found.lines()))


def _agreed(language: str, *, as_json: bool) -> bool:
    if as_json or not sys.stdin.isatty():
        refuse("recover.unasked", language)
    typer.echo(say("cli.recover.ask", language), nl=False)
    return sys.stdin.readline().strip().lower() in _YES
