"""What tests of rooms share: a small journey, and patience."""

from __future__ import annotations

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from lab import Lab

from journeys.edit import Journey
from journeys.errors import UnreadableFile
from journeys.files import read, write
from journeys.model import Phase, Step
from journeys.share.live import LiveJourney

SMALL = Journey().add(Phase(id="p", label="Loket")).add(Step(id="s", phase="p", label="Antre"))
Opener = Callable[..., LiveJourney]


def put(lab: Lab, name: str, journey: Journey = SMALL) -> Path:
    """A journey in the folder of a server."""
    (lab.root / name).parent.mkdir(parents=True, exist_ok=True)
    return write(journey, lab.root / name)


def found(file: Path) -> Journey | None:
    """What a file holds; None while it is being written or is no journey."""
    try:
        return read(file)
    except UnreadableFile:
        return None


def until(true: Callable[[], object], seconds: float = 20) -> bool:
    """Wait until something is true; long, as a busy machine is slow."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if true():
            return True
        time.sleep(0.02)
    return bool(true())


def restart(lab: Lab) -> None:
    """Start a server again where it was, on the same port."""
    with (lab.home / "server.log").open("ab") as log:
        lab.process = subprocess.Popen(
            lab._command(), cwd=lab.root, env=lab._environment(), stdout=log, stderr=log
        )
    lab._await_answer()


def configure(lab: Lab, **extensions: bool) -> None:
    """Switch server extensions on or off before the server starts."""
    place = lab.home / "config" / "jupyter_server_config.json"
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps({"ServerApp": {"jpserver_extensions": extensions}}), "utf-8")
