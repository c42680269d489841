"""``journeys config-git``: puts the `.journey` diff and merge into git, or takes them out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import refuse, sentences, tell
from journeys.cli.git_attributes import LINE, add_line, has_line, remove_line
from journeys.cli.git_settings import Git, GitError
from journeys.cli.language import Lang, hint


def config_git(
    lang: Lang = None,
    *,
    enable: Annotated[bool, typer.Option("--enable", help=hint("help.enable"))] = False,
    disable: Annotated[bool, typer.Option("--disable", help=hint("help.disable"))] = False,
    everywhere: Annotated[bool, typer.Option("--global", help=hint("help.global"))] = False,
) -> None:
    """Put the drivers in, take them out, or say whether they are there."""
    with sentences(lang) as language:
        if enable and disable:
            refuse("git.both", language)
        try:
            git = Git(everywhere=everywhere)
            attributes = git.attributes()
            if enable:
                _enable(git, attributes, lang, language)
            elif disable:
                remove_line(attributes)
                git.remove_drivers()
                tell("git.disabled", language)
            else:
                there = has_line(attributes) and git.has_drivers()
                tell("git.is-on" if there else "git.is-off", language)
        except GitError as problem:
            refuse(problem.key, language, **problem.values)
        except OSError as failure:
            reason = failure.strerror or str(failure)
            refuse("git.closed", language, name=str(failure.filename), reason=reason)


def _enable(git: Git, attributes: Path, lang: str | None, language: str) -> None:
    git.put_drivers(lang)
    add_line(attributes)
    tell("git.enabled", language, name=str(attributes), line=LINE)
    if git.overruled():
        tell("git.overruled", language)
