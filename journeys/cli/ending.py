"""How a command ends: 0 fine, 1 findings, 2 cannot read or bad use."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

import typer

from journeys.cli.language import spoken
from journeys.errors import JourneysError
from journeys.words import say

FINE, FINDINGS, CANNOT = 0, 1, 2


@contextmanager
def sentences(lang: str | None, *, as_json: bool = False) -> Iterator[str]:
    """Run a command; an error of ours becomes its sentence and exit code 2."""
    language = spoken(lang)
    try:
        yield language
    except JourneysError as error:
        _print_error(error.say(language), error.key, as_json=as_json)
        raise typer.Exit(CANNOT) from error


def refuse(key: str, language: str, **values: object) -> NoReturn:
    """End with a sentence and exit code 2."""
    _print_error(say(f"cli.{key}", language, **values), f"cli.{key}", as_json=False)
    raise typer.Exit(CANNOT)


def tell(key: str, language: str, **values: object) -> None:
    """Print a sentence for a person."""
    typer.echo(say(f"cli.{key}", language, **values))


def print_json(value: object) -> None:
    """Print a value for a program."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _print_error(sentence: str, key: str, *, as_json: bool) -> None:
    if as_json:
        print_json({"error": {"key": key, "sentence": sentence}})
    else:
        print(sentence, file=sys.stderr)  # noqa: T201  the command line's own voice
