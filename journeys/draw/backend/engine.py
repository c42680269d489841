"""Finds a Graphviz engine: the one asked for, then the bundled one, then the system's."""

from __future__ import annotations

import os
import shutil
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from journeys.errors import NotDrawable

SETTING = "JOURNEYS_GRAPHVIZ"
"""Environment variable with the path of an engine to use before all others."""
_BUNDLED = "graphviz-pure"


class Engine(NamedTuple):
    """A program that reads DOT.

    Attributes:
        path: Of the program.
        bundled: Whether it is the one that came with us: same bytes on every machine.
    """

    path: str
    bundled: bool


def engine(language: str | None = "id") -> Engine:
    """The engine to draw with.

    Args:
        language: Of the error.

    Raises:
        NotDrawable: If there is none; the sentence says how to get one.
    """
    for found in _candidates():
        return found
    raise NotDrawable("draw.engine.none", language)


def _candidates() -> Iterator[Engine]:
    asked = os.environ.get(SETTING, "")
    if asked and (path := shutil.which(asked)):
        yield Engine(path, bundled=Path(path).stem == _BUNDLED)
    ending = ".exe" if sys.platform == "win32" else ""
    for folder in _scripts():
        ours = Path(folder) / f"{_BUNDLED}{ending}"
        if ours.is_file():
            yield Engine(str(ours), bundled=True)
    for name in (_BUNDLED, "dot"):
        if path := shutil.which(name):
            yield Engine(path, bundled=name == _BUNDLED)


def _scripts() -> Iterator[str]:
    """Where pip puts programs: of this environment, and of this user."""
    yield sysconfig.get_path("scripts")
    scheme = sysconfig.get_preferred_scheme("user")
    yield sysconfig.get_path("scripts", scheme)
