"""The commands, under one name."""

from __future__ import annotations

import os

import typer

from journeys.cli.compare import compare
from journeys.cli.config_git import config_git
from journeys.cli.diff import diff
from journeys.cli.git_diff import git_diff
from journeys.cli.lab import lab
from journeys.cli.language import Lang, hint
from journeys.cli.merge import merge
from journeys.cli.new import new
from journeys.cli.recover import recover
from journeys.cli.render import render
from journeys.cli.schema import schema
from journeys.cli.stats import stats
from journeys.cli.templates import templates
from journeys.cli.validate import validate

app = typer.Typer(
    help=hint("help.journeys"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


@app.callback(help=hint("help.journeys"))
def journeys(lang: Lang = None) -> None:
    """Say which language the help and the messages of every command are in."""
    if lang:
        os.environ["JOURNEYS_LANG"] = lang


for command in (new, templates, validate, render, stats, compare, diff, merge, recover, schema):
    app.command(help=hint(f"help.{command.__name__}"))(command)
app.command("config-git", help=hint("help.config-git"))(config_git)
app.command("git-diff", help=hint("help.git-diff"), hidden=True)(git_diff)
app.command(
    help=hint("help.lab"),
    context_settings={"allow_extra_args": True, "ignore_unknown_options": True},
)(lab)
