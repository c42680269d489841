"""``journeys git-diff``: what git runs to compare one file; ``config-git`` puts it there."""

from __future__ import annotations

import os
from difflib import unified_diff
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.diff import told
from journeys.cli.language import Lang, hint, spoken
from journeys.edit import Journey
from journeys.edit import diff as difference
from journeys.errors import JourneysError
from journeys.files import read
from journeys.words import say

_NOTHING = (os.devnull, "/dev/null", "nul")
_Places = Annotated[
    list[str], typer.Argument(help=hint("help.git-diff"), metavar="PATH OLD HEX MODE NEW HEX MODE")
]


def git_diff(places: _Places, lang: Lang = None) -> None:
    """Say what changed in a file; always exit code 0, since git takes any other for a crash."""
    language = spoken(lang)
    path, *rest = places
    if len(rest) < 6:
        typer.echo(say("cli.git.unmerged", language, name=path))
        return
    old, new = rest[0], rest[3]
    typer.echo(f"journeys diff {rest[6] if len(rest) > 6 else path}")
    typer.echo("\n".join(f"  {line}" for line in _between(path, old, new, language)))


def _between(path: str, old: str, new: str, language: str) -> list[str]:
    if new in _NOTHING:
        return [say("cli.git.removed", language, name=path)]
    try:
        if old in _NOTHING:
            fresh = difference(Journey(), read(new, language))
            return [say("cli.git.added", language, name=path), fresh.say(language)]
        found = difference(read(old, language), read(new, language))
    except JourneysError as error:
        return [error.say(language), *_as_text(old, new)]
    return told(found, language) if found else [say("cli.git.bytes", language)]


def _as_text(old: str, new: str) -> list[str]:
    """What git would have shown, for a file that is no journey now."""
    before, after = (
        [] if name in _NOTHING else Path(name).read_text("utf-8", errors="replace").splitlines()
        for name in (old, new)
    )
    return list(unified_diff(before, after, lineterm=""))
