"""Which language the command line speaks: asked for, else the system's."""

from __future__ import annotations

import locale
import os
import sys
from typing import Annotated

import typer

from journeys.words import Language, known, say


def spoken(wish: str | None = None) -> Language:
    """The language of messages: the option, else ``JOURNEYS_LANG``, else the system's.

    Args:
        wish: What ``--lang`` said, if anything.
    """
    return known(wish or os.environ.get("JOURNEYS_LANG") or locale.getlocale()[0])


def asked() -> Language:
    """The language of help texts, known before the options are read."""
    words = sys.argv[1:]
    for at, word in enumerate(words):
        if word.startswith("--lang="):
            return spoken(word.removeprefix("--lang="))
        if word == "--lang" and at + 1 < len(words):
            return spoken(words[at + 1])
    return spoken()


def hint(key: str) -> str:
    """A help text in the language of the command line."""
    return say(f"cli.{key}", asked())


Lang = Annotated[str | None, typer.Option("--lang", help=hint("help.lang"), metavar="id|en")]
AsJson = Annotated[bool, typer.Option("--json", help=hint("help.json"))]
