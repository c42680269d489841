"""The box an engine runs in: what it is told of the machine, and what it may take from it.

Older Graphviz opens files a text names unless `GV_FILE_PATH` (an empty folder)
and `SERVER_NAME` are set; since Graphviz 8 it ends at once if they are. Where the
system can bound another process, the bundled engine may open no file at all.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import lru_cache

from journeys.draw.backend.engine import Engine

SECONDS = 20
MOST_MEMORY = 1 << 30
MOST_OUTPUT = 20_000_000
_TRIAL = 5
"""Seconds to find out what an engine knows."""
_STREAMS = 3
"""stdin, stdout, stderr."""


def environment(engine: Engine, folder: str) -> dict[str, str]:
    """Nothing of ours but what a program needs to start at all."""
    kept = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "GVBINDIR")
    found = {name: os.environ[name] for name in kept if name in os.environ}
    found["TMPDIR"] = folder
    if _keeps_to_a_folder(engine):
        found |= {"GV_FILE_PATH": folder, "SERVER_NAME": "journeys"}
    return found


@lru_cache
def _keeps_to_a_folder(engine: Engine) -> bool:
    """Whether the engine still knows `GV_FILE_PATH`."""
    if engine.bundled:
        return False
    try:
        tried = subprocess.run(  # noqa: S603  a program found by `engine`
            [engine.path, "-Tdot"],
            input=b"digraph {}",
            capture_output=True,
            timeout=_TRIAL,
            check=False,
            env={**os.environ, "GV_FILE_PATH": os.devnull, "SERVER_NAME": "journeys"},
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return tried.returncode == 0


def limit(pid: int, engine: Engine) -> None:
    """Bound memory, time, size and number of files of a process that waits for its input."""
    if sys.platform != "linux":
        return
    import resource

    bounds = {
        resource.RLIMIT_AS: MOST_MEMORY,
        resource.RLIMIT_CPU: SECONDS,
        resource.RLIMIT_FSIZE: MOST_OUTPUT + 1,
        resource.RLIMIT_CORE: 0,
    }
    if engine.bundled:
        bounds[resource.RLIMIT_NOFILE] = _STREAMS
    for what, most in bounds.items():
        resource.prlimit(pid, what, (most, most))
