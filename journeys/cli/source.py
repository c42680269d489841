"""The journeys a command is given: files, or the text on standard input."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.language import hint
from journeys.files import Parsed, parse, read_parsed

Files = Annotated[list[str], typer.Argument(help=hint("help.files"), metavar="FILE…")]
File = Annotated[str, typer.Argument(help=hint("help.file"), metavar="FILE")]


def opened(name: str, language: str) -> Parsed:
    """The journey of a path, or of standard input for ``-``.

    Raises:
        UnreadableFile: If it cannot be read; `journeys.files` says why.
    """
    if name == "-":
        return parse(sys.stdin.read(), "-", language)
    return read_parsed(Path(name), language)
