"""``journeys merge``: two versions of one journey joined, by hand or by git."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from journeys.cli.ending import CANNOT, FINDINGS, FINE, print_json, sentences
from journeys.cli.language import AsJson, Lang, hint
from journeys.cli.source import opened
from journeys.edit import Journey, Merged
from journeys.edit import merge as merged
from journeys.errors import JourneysError
from journeys.files import read_text, write_text
from journeys.model import to_plain, to_text
from journeys.words import say


def merge(  # noqa: PLR0913, PLR0917  three files and where to put the fourth
    base: Annotated[str, typer.Argument(help=hint("help.merge.base"), metavar="BASE")],
    ours: Annotated[str, typer.Argument(help=hint("help.merge.ours"), metavar="OURS")],
    theirs: Annotated[str, typer.Argument(help=hint("help.merge.theirs"), metavar="THEIRS")],
    out: Annotated[Path | None, typer.Option("--out", "-o", help=hint("help.merge.out"))] = None,
    name: Annotated[str, typer.Option("--name", help=hint("help.merge.name"))] = "",
    lang: Lang = None,
    *,
    as_json: AsJson = False,
) -> None:
    """Join two versions; exit code 1 with conflicts, 2 and nothing written if one is unreadable."""
    with sentences(lang, as_json=as_json) as language:
        called = name or ours
        try:
            sides = (_start(base, language), *(opened(side, language).journey
                                               for side in (ours, theirs)))  # fmt: skip
        except JourneysError as error:
            if as_json:
                raise
            typer.echo(say("cli.merge.unreadable", language, name=called,
                           sentence=error.say(language)), err=True)  # fmt: skip
            raise typer.Exit(CANNOT) from error
        both = merged(*sides)
        if out:
            # git has every side, and what it names here are files of its own
            write_text(to_text(both.journey), out, language, keeps=False)
        _tell(both, called, language, alone=out is None, as_json=as_json)
        raise typer.Exit(FINDINGS if both.conflicts else FINE)


def _start(base: str, language: str) -> Journey:
    """What both sides started from; git gives an empty file where both are new."""
    if base != "-" and not read_text(base, language).strip():
        return Journey()
    return opened(base, language).journey


def _tell(both: Merged, name: str, language: str, *, alone: bool, as_json: bool) -> None:
    """The journey on standard output if it went nowhere else; sentences beside it."""
    if as_json:
        conflicts = [
            {**clash._asdict(), "sentence": sentence}
            for clash, sentence in zip(both.conflicts, both.lines(language), strict=True)
        ]
        report: dict[str, Any] = {"sentence": both.say(language), "conflicts": conflicts}
        print_json({**report, "journey": to_plain(both.journey)} if alone else report)
        return
    if alone:
        typer.echo(to_text(both.journey), nl=False)
    if both.conflicts:
        n = len(both.conflicts)
        head = say(f"cli.merge.conflicts{'.many' if n > 1 else ''}", language, name=name, n=n)
        typer.echo("\n".join([head, *(f"  - {line}" for line in both.lines(language))]), err=True)
    elif not alone:
        typer.echo(
            say("cli.merge.named", language, name=name, sentence=both.say(language)), err=True
        )
