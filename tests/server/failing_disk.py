"""Configuration of a Jupyter server whose disk fails, one step of writing a journey at a time."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

_ABOUT = Path(r"FAILS")


def _failing(step: str, real: Callable[..., Any]) -> Callable[..., Any]:
    def instead(*args: Any, **named: Any) -> Any:
        asked = f"{args}{named}"
        if _ABOUT.exists() and ".journey" in asked + str(named.get("prefix", "")):
            failing, number = _ABOUT.read_text().split()
            if failing == step:
                raise OSError(int(number), os.strerror(int(number)))
        return real(*args, **named)

    return instead


class _Full:
    """A file that takes no more."""

    def __init__(self, real: Any) -> None:
        self._real = real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: object) -> None:
        self._real.close()

    def write(self, data: bytes) -> int:
        _check("write")
        return int(self._real.write(data))


def _check(step: str) -> None:
    if _ABOUT.exists():
        failing, number = _ABOUT.read_text().split()
        if failing == step:
            raise OSError(int(number), os.strerror(int(number)))


def _fsync(real: Callable[[int], None]) -> Callable[[int], None]:
    def instead(handle: int) -> None:
        _check("fsync")
        real(handle)

    return instead


# whoever else reads this file, such as a collector of doctests, configures nothing
if "get_config" in globals():
    _open = os.fdopen
    tempfile.mkstemp = _failing("mkstemp", tempfile.mkstemp)
    os.fdopen = lambda *args, **named: _Full(_open(*args, **named))
    os.fsync = _fsync(os.fsync)
    Path.chmod = _failing("chmod", Path.chmod)  # type: ignore[method-assign]
    Path.replace = _failing("replace", Path.replace)  # type: ignore[method-assign]
    Path.mkdir = _failing("mkdir", Path.mkdir)  # type: ignore[method-assign]
    Path.read_bytes = _failing("read", Path.read_bytes)  # type: ignore[method-assign]
