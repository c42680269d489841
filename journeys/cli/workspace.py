"""A folder to begin in: lessons and starters, never over what a person changed."""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

LEDGER = ".journeys-shipped.json"


class Filled(NamedTuple):
    """What filling a folder did, by file name.

    Attributes:
        placed: New or brought up to date.
        kept: Left alone, because a person changed it.
    """

    placed: list[str]
    kept: list[str]


def fill(folder: Path) -> Filled:
    """Put every lesson and starter into a folder.

    A file that is still as an earlier version placed it is brought up to date;
    one that a person changed or removed stays as it is.

    Args:
        folder: Made if it is missing.

    Raises:
        OSError: If the folder cannot be made or written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    ledger = _ledger(folder)
    placed, kept = [], []
    for name, data in sorted(shipped().items()):
        path, print_ = folder / name, _print(data)
        there = _print(path.read_bytes()) if path.is_file() else None
        if there == print_:
            ledger[name] = print_
        elif there is None and name in ledger:
            continue
        elif there in (None, ledger.get(name)):
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(data)
            ledger[name] = print_
            placed.append(name)
        else:
            kept.append(name)
    (folder / LEDGER).write_text(json.dumps(ledger, indent=2, sort_keys=True) + "\n", "utf-8")
    return Filled(placed, kept)


def shipped() -> dict[str, bytes]:
    """The lessons with their assets, and the starters, of this version, by file name."""
    found = {}
    for home, ending in (("journeys._lessons", ".ipynb"), ("journeys._templates", ".journey")):
        for file in files(home).iterdir():
            if file.name.endswith(ending):
                found[file.name] = file.read_bytes()
            elif file.name.endswith(".assets"):
                for asset in file.iterdir():
                    found[f"{file.name}/{asset.name}"] = asset.read_bytes()
    return found


def _ledger(folder: Path) -> dict[str, str]:
    try:
        known = json.loads((folder / LEDGER).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def _print(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
