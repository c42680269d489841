"""Runs an engine where it can do no harm, and remembers what it made."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import IO

from journeys.draw.backend.box import MOST_OUTPUT, SECONDS, environment, limit
from journeys.draw.backend.engine import Engine
from journeys.errors import NotDrawable


@lru_cache(maxsize=64)
def run(engine: Engine, arguments: tuple[str, ...], dot: str, language: str) -> str:
    """What the engine makes of a text; asked again, it is remembered.

    Args:
        engine: To run.
        arguments: Such as ``("-Kneato", "-n2", "-Tsvg")``; ours, never a person's.
        dot: The text.
        language: Of errors.

    Raises:
        NotDrawable: If it fails, takes over 20 seconds or makes over 20 million bytes.
    """
    with (
        tempfile.TemporaryDirectory(prefix="journeys-") as folder,
        tempfile.TemporaryFile() as output,
        tempfile.TemporaryFile() as complaints,
    ):
        process = _started(engine, arguments, folder, (output, complaints))
        code = _watched(process, engine, dot.encode(), language)
        size = output.seek(0, os.SEEK_END)
        if size > MOST_OUTPUT:
            raise NotDrawable("draw.engine.large", language, most=MOST_OUTPUT)
        if code:
            problem = _first_line(complaints) or f"exit {code}"
            name = Path(engine.path).name
            raise NotDrawable("draw.engine.failed", language, engine=name, problem=problem)
        output.seek(0)
        return output.read().decode("utf-8", "replace")


def _started(
    engine: Engine, arguments: Sequence[str], folder: str, files: tuple[IO[bytes], IO[bytes]]
) -> subprocess.Popen[bytes]:
    output, complaints = files
    return subprocess.Popen(  # noqa: S603  a program found by `engine`, arguments of ours
        [engine.path, *arguments],
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=complaints,
        cwd=folder,
        env=environment(engine, folder),
    )


def _watched(process: subprocess.Popen[bytes], engine: Engine, given: bytes, language: str) -> int:
    """Wait for the end of a process, or end it."""
    try:
        limit(process.pid, engine)
        process.communicate(given, timeout=SECONDS)
    except subprocess.TimeoutExpired as slow:
        raise NotDrawable("draw.engine.slow", language, seconds=SECONDS) from slow
    finally:
        process.kill()
        process.wait()
    return process.returncode


def _first_line(complaints: IO[bytes]) -> str:
    complaints.seek(0)
    lines = complaints.read(2_000).decode("utf-8", "replace").strip().splitlines()
    return lines[0][:200] if lines else ""
