"""``journeys lab``: JupyterLab, in a folder with lessons and starters."""

from __future__ import annotations

import importlib.util
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from journeys.cli.ending import refuse, sentences, tell
from journeys.cli.language import Lang, hint, spoken
from journeys.cli.vouching import vouch
from journeys.cli.workspace import fill, shipped

QUIET = ["--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
         "--LabApp.news_url=None"]  # fmt: skip
"""Nothing is fetched from outside."""
WORKSPACE = Path("journeys-workspace")
"""The folder where nobody names one."""
_HERE = str(Path(__file__).parent)
"""Where ``labconfig`` lies: no question about news greets a workshop; who wants news says so."""


def lab(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help=hint("help.folder"))] = WORKSPACE,
    port: Annotated[int | None, typer.Option(help=hint("help.port"))] = None,
    lang: Lang = None,
    *,
    no_browser: Annotated[bool, typer.Option("--no-browser", help=hint("help.no-browser"))] = False,
) -> None:
    """Fill a folder with lessons and starters, and open it in JupyterLab."""
    with sentences(lang) as language:
        folder, options = parted([str(folder), *context.args])
        _prepare(folder, language)
        if port is not None and _is_taken(port):
            refuse("lab.port-taken", language, port=port)
        tell("lab.starting", language, folder=str(folder))
        command = [sys.executable, "-m", "jupyterlab", *_options(folder, language), *QUIET]
        command += [f"--port={port}"] if port is not None else []
        command += ["--no-browser"] if no_browser else []
        raise typer.Exit(_run(command + options))


def parted(words: list[str]) -> tuple[Path, list[str]]:
    """The folder, and what JupyterLab is to be told, which may stand before or after it.

    >>> folder, options = parted(["--ServerApp.port_retries=0", "ruang"])
    >>> folder.name, options
    ('ruang', ['--ServerApp.port_retries=0'])
    >>> parted(["--ServerApp.port_retries=0"])[0].name
    'journeys-workspace'
    """
    place = next((at for at, word in enumerate(words) if not word.startswith("-")), None)
    if place is None:
        return WORKSPACE, words
    return Path(words[place]), words[:place] + words[place + 1 :]


def _prepare(folder: Path, language: str) -> None:
    try:
        filled = fill(folder)
    except OSError as failure:
        refuse("lab.no-folder", language, folder=str(folder),
               reason=failure.strerror or str(failure))  # fmt: skip
    vouch()
    if filled.placed:
        tell("lab.placed", language, n=len(filled.placed), folder=str(folder))
    if filled.kept:
        tell("lab.kept", language, names=", ".join(filled.kept))
    if importlib.util.find_spec("jupyter_collaboration") is None:
        tell("lab.alone", language)


def _options(folder: Path, language: str) -> list[str]:
    lessons = {name: data for name, data in sorted(shipped().items()) if name.endswith(".ipynb")}
    wanted = [name for name, data in lessons.items() if _language(data) == spoken(language)]
    wanted = wanted or [*lessons]
    options = [f"--ServerApp.root_dir={folder.resolve()}"]
    if wanted:
        options.append(f"--LabApp.default_url=/lab/tree/{wanted[0]}")
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        options.append("--allow-root")
    return options


def _language(lesson: bytes) -> str:
    """The language a lesson says it is written in."""
    said = json.loads(lesson)["metadata"].get("journeys", {})
    return str(said.get("language", ""))


def _is_taken(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


def _run(command: list[str]) -> int:
    """Become JupyterLab, so that whoever ends this ends it; wait for it where that cannot be."""
    sys.stdout.flush()
    paths = (os.environ.get("JUPYTER_CONFIG_PATH"), _HERE)
    os.environ["JUPYTER_CONFIG_PATH"] = os.pathsep.join(path for path in paths if path)
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606  our own interpreter
    return subprocess.call(command)  # noqa: S603  our own interpreter
